//! What would change the level: the smallest sets of changeable answers, and nothing that is past, dangerous or
//! about withdrawal.

use super::support::Support;
use crate::answers::Values;
use crate::condition::Truth;
use crate::ledger::Ledger;
use crate::placement::{Level, Urgency};
use crate::question::{Area, Change, Kind, Question};
use crate::rule::Rule;

/// Larger sets than this are not offered; nobody changes four things at once.
pub const MOST: usize = 3;

/// Answers as they would be, and the level they would give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The level.
    pub to: Level,
    /// The changed answers.
    pub answers: Support,
}

/// Whether a change of this answer may be offered at all: never for danger, self-harm, withdrawal or the past.
pub fn is_changeable(question: &Question) -> bool {
    question.clinical
        && question.change != Change::Fixed
        && !matches!(question.area, Area::Safety | Area::Withdrawal)
}

/// Every smallest set of changeable answers that, made milder, lowers the level. Each answer is the gravest that
/// already suffices. None where danger holds the level up, which is every answer about danger now and any other that
/// alone calls for care today: help with the rest does not make that smaller.
pub fn lowering(ledger: &Ledger) -> Vec<Changed> {
    let level = ledger.floor().level;
    let mut found = Vec::new();
    if level == Level::EarlyHelp || level >= Level::MedicallyMonitored {
        return found;
    }
    // Only these hold the level up; milder answers cannot make another one hold.
    let mut blocking: Vec<&Rule> = Vec::new();
    for (rule, truth) in &ledger.rules {
        if *truth == Truth::Yes && rule.then.level == level {
            blocking.push(*rule);
        }
    }
    let weighs =
        |number: u8| ledger.low.of(number) > 0 && blocking.iter().any(|rule| rule.when.mentions(number));
    let mut questions = (0..=u8::MAX).zip(ledger.book.questions);
    if questions.any(|(number, question)| {
        weighs(number) && (question.area == Area::Safety || is_for_today(ledger, number))
    }) {
        return found;
    }
    let mut candidates = changeable(ledger);
    candidates.retain(|number| weighs(*number));
    let mut size = 1;
    while found.is_empty() && size <= MOST {
        each_set(&candidates, size, &mut Vec::new(), &mut |set| {
            if let Some(changed) = lowered(ledger, &blocking, set) {
                found.push(changed);
            }
        });
        size += 1;
    }
    found
}

/// Whether this answer alone, all else at its mildest, calls for care today.
fn is_for_today(ledger: &Ledger, number: u8) -> bool {
    let (mut alone, _) = ledger.book.no_answers().corners(ledger.book.questions);
    alone.set(number, ledger.low.of(number));
    let mut rules = ledger.book.rules.iter();
    rules.any(|rule| rule.then.urgency >= Urgency::Today && rule.when.holds(&alone))
}

/// The set with the gravest answers that break every blocking rule, if its mildest answers do.
fn lowered(ledger: &Ledger, blocking: &[&Rule], set: &[u8]) -> Option<Changed> {
    let mut values = ledger.low.clone();
    let stands = |values: &Values| blocking.iter().any(|rule| rule.when.holds(values));
    for question in set {
        values.set(*question, 0);
    }
    if stands(&values) {
        return None;
    }
    let mut answers = Support::new();
    for number in set {
        let question = ledger.book.questions.get(usize::from(*number))?;
        let said = ledger.low.of(*number);
        let steps = if question.kind == Kind::One { said } else { u32::BITS };
        for step in 0..steps {
            let kept = values.of(*number);
            let graver = if question.kind == Kind::One { step } else { kept | said & 1 << step };
            values.set(*number, graver);
            if graver != kept && stands(&values) {
                values.set(*number, kept);
            }
        }
        answers.push((*number, values.of(*number)));
    }
    let mut to = Level::EarlyHelp;
    for (rule, truth) in &ledger.rules {
        if *truth == Truth::Yes && rule.then.level > to && rule.when.holds(&values) {
            to = rule.then.level;
        }
    }
    Some(Changed { to, answers })
}

/// For every changeable answer that one step could make grave enough: the first choice, or the first further item,
/// that raises the level.
pub fn raising(ledger: &Ledger) -> Vec<Changed> {
    let level = ledger.floor().level;
    let mut found = Vec::new();
    for number in changeable(ledger) {
        let Some(question) = ledger.book.questions.get(usize::from(number)) else { continue };
        let said = ledger.low.of(number);
        let rest = ledger.level_without(number);
        let mut values = ledger.low.clone();
        for (step, _) in (0_u32..).zip(question.choices) {
            let value = if question.kind == Kind::One { step } else { said | 1 << step };
            values.set(number, value);
            let to = ledger.level_at(&values, number, rest);
            if to > level {
                found.push(Changed { to, answers: vec![(number, value)] });
                break;
            }
        }
    }
    found
}

/// The questions with a definite answer whose change may be offered, in asking order.
fn changeable(ledger: &Ledger) -> Vec<u8> {
    let mut numbers = Vec::new();
    for (number, question) in (0..=u8::MAX).zip(ledger.book.questions) {
        if is_changeable(question) && ledger.low.of(number) == ledger.high.of(number) {
            numbers.push(number);
        }
    }
    numbers
}

/// Calls `visit` with every set of this size, in order.
fn each_set(from: &[u8], size: usize, set: &mut Vec<u8>, visit: &mut dyn FnMut(&[u8])) {
    if size == 0 {
        visit(set);
        return;
    }
    for (i, number) in from.iter().enumerate() {
        set.push(*number);
        each_set(from.get(i + 1..).unwrap_or(&[]), size - 1, set, visit);
        set.pop();
    }
}
