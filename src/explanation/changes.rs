//! What would change the level: the smallest sets of changeable answers, and nothing that is past, dangerous or
//! about withdrawal.

use super::support::Support;
use crate::ledger::Ledger;
use crate::placement::{Level, join_of};
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
/// already suffices.
pub fn lowering(ledger: &Ledger) -> Vec<Changed> {
    let level = ledger.floor().level;
    if level == Level::EarlyHelp {
        return vec![];
    }
    // Only these hold the level up; milder answers cannot make another one hold.
    let blocking: Vec<&Rule> =
        ledger.holding().map(|(_, rule)| rule).filter(|rule| rule.then.level == level).collect();
    let candidates = changeable(ledger, |number| {
        ledger.low.of(number) > 0 && blocking.iter().any(|rule| rule.when.mentions(number))
    });
    for size in 1..=MOST.min(candidates.len()) {
        let mut found = Vec::new();
        each_set(&candidates, size, &mut Vec::new(), &mut |set| {
            found.extend(lowered(ledger, &blocking, set));
        });
        if !found.is_empty() {
            return found;
        }
    }
    vec![]
}

/// The set with the gravest answers that break every blocking rule, if its mildest answers do.
fn lowered(ledger: &Ledger, blocking: &[&Rule], set: &[u8]) -> Option<Changed> {
    let mut values = ledger.low.clone();
    let stands = |values: &_| blocking.iter().any(|rule| rule.when.holds(values));
    for question in set {
        values.set(*question, 0);
    }
    if stands(&values) {
        return None;
    }
    for number in set {
        let question = ledger.book.questions.get(usize::from(*number))?;
        let said = ledger.low.of(*number);
        let steps: Vec<u32> = match question.kind {
            Kind::One => (1..said).collect(),
            Kind::Many => (0..u32::BITS).map(|item| 1 << item).filter(|bit| said & bit != 0).collect(),
        };
        for step in steps {
            let kept = values.of(*number);
            values.set(*number, if question.kind == Kind::One { step } else { kept | step });
            if stands(&values) {
                values.set(*number, kept);
            }
        }
    }
    let to = join_of(ledger.holding().map(|(_, rule)| rule).filter(|rule| rule.when.holds(&values))).level;
    Some(Changed { to, answers: set.iter().map(|question| (*question, values.of(*question))).collect() })
}

/// For every changeable answer that one step could make grave enough: the first choice, or the first further item,
/// that raises the level.
pub fn raising(ledger: &Ledger) -> Vec<Changed> {
    let level = ledger.floor().level;
    let mut found = Vec::new();
    for number in changeable(ledger, |_| true) {
        let Some(question) = ledger.book.questions.get(usize::from(number)) else { continue };
        let said = ledger.low.of(number);
        let graver: Vec<u32> = match question.kind {
            Kind::One => (said + 1..=question.gravest()).collect(),
            Kind::Many => (0..question.choices.len()).map(|item| said | 1 << item).collect(),
        };
        let rest = ledger.without(number).0.level;
        let mut values = ledger.low.clone();
        for value in graver {
            values.set(number, value);
            let holding =
                ledger.mentioning(number).map(|(rule, _)| rule).filter(|rule| rule.when.holds(&values));
            let to = rest.max(join_of(holding).level);
            if to > level {
                found.push(Changed { to, answers: vec![(number, value)] });
                break;
            }
        }
    }
    found
}

/// The questions with a definite answer whose change may be offered, in asking order.
fn changeable(ledger: &Ledger, also: impl Fn(u8) -> bool) -> Vec<u8> {
    let number = |(position, question): (usize, &&Question)| {
        let number = u8::try_from(position).ok()?;
        let known = ledger.low.of(number) == ledger.high.of(number);
        (is_changeable(question) && known && also(number)).then_some(number)
    };
    ledger.book.questions.iter().copied().enumerate().filter_map(|(i, q)| number((i, &q))).collect()
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
