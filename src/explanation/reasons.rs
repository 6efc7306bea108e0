//! Why this value, why no lower one, and why no higher one.

use super::support::{Support, alone, is_within, lift, order, smallest};
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
    let support =
        |(number, rule): (usize, &Rule)| Some((number, smallest(ledger.book, rule.when, &ledger.low)?));
    ledger.holding().filter_map(support).collect()
}

/// Every independent reason why some rule with `forces` holds, the smallest first. A reason that contains an
/// earlier one is left out.
pub fn reasons(
    ledger: &Ledger,
    supports: &[(usize, Support)],
    forces: &dyn Fn(Placement) -> bool,
) -> Vec<Because> {
    let rule = |number: &usize| ledger.book.rules.get(*number).filter(|rule| forces(rule.then));
    let forcing: Vec<(usize, &Rule)> = supports.iter().filter_map(|(n, _)| Some((*n, rule(n)?))).collect();
    let mut shown: Vec<Because> = Vec::new();
    let mut sorted: Vec<Support> = Vec::new();
    for (number, support) in supports {
        if rule(number).is_some() {
            let support = reduced(ledger.book, support, &forcing);
            let place = sorted.partition_point(|known| order(ledger.book, known, &support).is_le());
            sorted.insert(place, support);
        }
    }
    for support in sorted {
        if shown.iter().any(|known| is_within(&known.support, &support)) {
            continue;
        }
        let values = alone(ledger.book, &support);
        let rules = forcing.iter().filter(|(_, rule)| rule.when.holds(&values)).map(|(number, _)| *number);
        shown.push(Because { rules: rules.collect(), support });
    }
    shown
}

/// Drops what one rule needs and another does not: a support of one rule may contain a support of another that is
/// not that one's smallest.
fn reduced(book: &Book, support: &[(u8, u32)], forcing: &[(usize, &Rule)]) -> Support {
    let mut values = alone(book, support);
    for (question, value) in support {
        let one = book.questions.get(usize::from(*question)).is_none_or(|q| q.kind == Kind::One);
        let items = (0..u32::BITS).map(|item| 1 << item).filter(|bit| value & bit != 0);
        for without in if one { vec![*value] } else { items.collect() } {
            let kept = values.of(*question);
            values.set(*question, kept & !without);
            if !forcing.iter().any(|(_, rule)| rule.when.holds(&values)) {
                values.set(*question, kept);
            }
        }
    }
    let left = support.iter().map(|(question, _)| (*question, values.of(*question)));
    left.filter(|(_, value)| *value > 0).collect()
}

/// The rule of a level that is nearest to holding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The rule's number.
    pub rule: usize,
    /// The questions, of those with a definite answer, whose answers would have to be graver: the distance.
    pub questions: Vec<u8>,
}

/// Of the rules that ask for exactly this level and do not hold: the one that needs the fewest graver answers.
/// None when no rule asks for it.
pub fn nearest(ledger: &Ledger, level: Level) -> Option<Nearest> {
    let mut best: Option<(usize, Support)> = None;
    for (number, rule, truth) in ledger.rules() {
        if rule.then.level != level || truth == Truth::Yes {
            continue;
        }
        let known = best.as_ref().map_or(usize::MAX, |(_, support)| support.len());
        if known <= usize::from(truth == Truth::No) {
            continue;
        }
        if let Some(found) = lift(ledger.book, rule.when, &ledger.high).filter(|found| found.len() < known) {
            best = Some((number, found));
        }
    }
    let (rule, support) = best?;
    Some(Nearest { rule, questions: support.into_iter().map(|(question, _)| question).collect() })
}
