//! Why this value, why no lower one, and why no higher one.

use super::support::{Support, alone, insert, is_within, lift, smallest};
use crate::condition::Truth;
use crate::ledger::Ledger;
use crate::placement::{Level, Placement};
use crate::question::Kind;
use crate::rule::{Book, Rule};

/// Answers that alone force a value, and the rules they make hold that force it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because {
    /// The answers: with all others at their mildest they force the value, and none can be dropped.
    pub support: Support,
    /// Numbers of the rules.
    pub rules: Vec<usize>,
}

/// The smallest support of every rule that holds, by rule number.
pub fn supports(ledger: &Ledger) -> Vec<(usize, Support)> {
    let mut supports = Vec::new();
    for (number, (rule, truth)) in ledger.rules.iter().enumerate() {
        if *truth == Truth::Yes
            && let Some(support) = smallest(ledger.book, rule.when, &ledger.low)
        {
            supports.push((number, support));
        }
    }
    supports
}

/// Every independent reason why some rule with `forces` holds, the smallest first. A reason that contains an
/// earlier one is left out.
pub fn reasons(
    ledger: &Ledger,
    supports: &[(usize, Support)],
    forces: &dyn Fn(Placement) -> bool,
) -> Vec<Because> {
    let mut forcing: Vec<(usize, &Rule)> = Vec::new();
    for (number, _) in supports {
        if let Some(rule) = ledger.book.rules.get(*number)
            && forces(rule.then)
        {
            forcing.push((*number, rule));
        }
    }
    let mut sorted: Vec<Support> = Vec::new();
    for (number, support) in supports {
        if forcing.iter().any(|(forcing, _)| forcing == number) {
            insert(ledger.book, &mut sorted, reduced(ledger.book, support, &forcing));
        }
    }
    let mut shown: Vec<Because> = Vec::new();
    for support in sorted {
        if shown.iter().any(|known| is_within(&known.support, &support)) {
            continue;
        }
        let values = alone(&support);
        let mut rules = Vec::new();
        for (number, rule) in &forcing {
            if rule.when.holds(&values) {
                rules.push(*number);
            }
        }
        shown.push(Because { support, rules });
    }
    shown
}

/// Drops what one rule needs and another does not: a support of one rule may contain a support of another that is
/// not that one's smallest.
fn reduced(book: &Book, support: &[(u8, u32)], forcing: &[(usize, &Rule)]) -> Support {
    let mut values = alone(support);
    let mut left = Support::new();
    for (number, value) in support {
        let one = book.questions.get(usize::from(*number)).is_none_or(|q| q.kind == Kind::One);
        let mut rest = *value;
        while rest != 0 {
            let next = if one { rest } else { rest & rest.wrapping_neg() };
            rest &= !next;
            let kept = values.of(*number);
            values.set(*number, kept & !next);
            if !forcing.iter().any(|(_, rule)| rule.when.holds(&values)) {
                values.set(*number, kept);
            }
        }
        if values.of(*number) > 0 {
            left.push((*number, values.of(*number)));
        }
    }
    left
}

/// The rule of a level that is nearest to holding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The rule's number.
    pub rule: usize,
    /// How many definite answers would have to be graver.
    pub distance: usize,
    /// The questions of these answers; when there are none, the open questions that the rule hangs on.
    pub questions: Vec<u8>,
}

/// Of the rules that ask for exactly this level and do not hold: the one that needs the fewest graver answers.
/// None when no rule asks for it.
pub fn nearest(ledger: &Ledger, level: Level) -> Option<Nearest> {
    let mut best: Option<Nearest> = None;
    for (number, (rule, truth)) in ledger.rules.iter().enumerate() {
        if rule.then.level != level || *truth == Truth::Yes {
            continue;
        }
        let known = best.as_ref().map_or(usize::MAX, |best| best.distance);
        if known <= usize::from(*truth == Truth::No) {
            continue;
        }
        if let Some(found) = lift(ledger.book, rule.when, &ledger.high)
            && found.len() < known
        {
            let mut questions = Vec::new();
            for (question, _) in (0..=u8::MAX).zip(ledger.book.questions) {
                let graver = found.iter().any(|(raised, _)| *raised == question);
                if graver || found.is_empty() && rule.when.hangs_on(question, &ledger.low, &ledger.high) {
                    questions.push(question);
                }
            }
            best = Some(Nearest { rule: number, distance: found.len(), questions });
        }
    }
    best
}
