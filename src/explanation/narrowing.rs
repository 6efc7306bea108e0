//! What is not known, and which of it would narrow the range most.

use super::support::{Support, counted, named, ways};
use crate::condition::{Condition, Truth};
use crate::ledger::Ledger;
use crate::placement::{Needs, Placement};
use crate::question::Kind;

/// How wide a range still is at worst: steps on the level, urgency and withdrawal axes. Less is better.
pub type Width = [u8; 3];

/// The open questions whose answer could still lift the placement, in asking order.
pub fn unknowns(ledger: &Ledger) -> Vec<u8> {
    let mut unknowns = Vec::new();
    for (number, _) in (0..=u8::MAX).zip(ledger.book.questions) {
        if ledger.low.of(number) != ledger.high.of(number) && ledger.is_needed(number) {
            unknowns.push(number);
        }
    }
    unknowns
}

/// The one of these questions that narrows the range most, whatever its answer turns out to be; the first of
/// equals.
pub fn most_narrowing(ledger: &Ledger, unknowns: &[u8]) -> Option<u8> {
    let mut best = None;
    for number in unknowns {
        let least = best.map_or([u8::MAX; 3], |(width, _)| width);
        let width = width_up_to(ledger, *number, least);
        if width < least {
            best = Some((width, *number));
        }
    }
    best.map(|(_, number)| number)
}

/// The open questions that matter, the most narrowing one first and the others in asking order.
pub fn most_first(ledger: &Ledger) -> Vec<u8> {
    let mut numbers = unknowns(ledger);
    if let Some(most) = most_narrowing(ledger, &numbers) {
        numbers.retain(|number| *number != most);
        numbers.insert(0, most);
    }
    numbers
}

/// How wide the range may still be once this question is answered, whatever the answer.
///
/// For a checklist, only the smallest sets of items that let some rule hold are tried. That is exact: any other
/// set contains one of these with the same ceiling, and a floor that is no higher.
pub fn worst_width(ledger: &Ledger, number: u8) -> Width {
    width_up_to(ledger, number, [u8::MAX; 3])
}

/// The same, given up where it reaches `enough`.
fn width_up_to(ledger: &Ledger, number: u8, enough: Width) -> Width {
    let Some(question) = ledger.book.questions.get(usize::from(number)) else { return [0; 3] };
    // Needs do not count here; with all of them in both, a rule that only adds needs is passed over.
    let (floor, ceiling) = ledger.without(number);
    let all_needs = |placement: Placement| Placement { needs: Needs::ALL, ..placement };
    let (floor, ceiling) = (all_needs(floor), all_needs(ceiling));
    let (mut low, mut high) = (ledger.low.clone(), ledger.high.clone());
    let mut width_at = |value| {
        low.set(number, value);
        high.set(number, value);
        let (mut from, mut to) = (floor, ceiling);
        for rule in ledger.mentioning(number) {
            let Some((rule, truth)) = ledger.rules.get(*rule) else { continue };
            if *truth == Truth::No || rule.then.within(from) {
                continue;
            }
            if rule.when.holds(&low) {
                from = from.join(rule.then);
                to = to.join(rule.then);
            } else if !rule.then.within(to) && rule.when.holds(&high) {
                to = to.join(rule.then);
            }
        }
        width(from, to)
    };
    // The mildest answer mostly leaves the range widest, and spares finding the others.
    let mut worst = width_at(0);
    if worst >= enough {
        return worst;
    }
    let others: Vec<u32> = match question.kind {
        Kind::One => (1..=question.gravest()).collect(),
        Kind::Many => deciding(ledger, number, question.gravest(), floor),
    };
    for value in others {
        for (worst, width) in worst.iter_mut().zip(width_at(value)) {
            *worst = width.max(*worst);
        }
        if worst >= enough {
            break;
        }
    }
    worst
}

fn width(from: Placement, to: Placement) -> Width {
    [
        to.level as u8 - from.level as u8,
        to.urgency as u8 - from.urgency as u8,
        to.withdrawal as u8 - from.withdrawal as u8,
    ]
}

/// The smallest sets of items that let some rule hold that raises this floor, with all else at its gravest.
fn deciding(ledger: &Ledger, number: u8, all: u32, floor: Placement) -> Vec<u32> {
    let mut sets = Vec::new();
    for rule in ledger.mentioning(number) {
        let Some((rule, truth)) = ledger.rules.get(*rule) else { continue };
        if *truth == Truth::No || rule.then.within(floor) {
            continue;
        }
        let leaf = |part: Condition| -> Vec<Support> {
            match part {
                Condition::Has(q, item) if q == number => vec![vec![(q, 1 << item)]],
                Condition::Count(q, n) if q == number => counted(q, all, u32::from(n), named(rule.when, q)),
                part if part.holds(&ledger.high) => vec![vec![]],
                _ => vec![],
            }
        };
        for way in ways(rule.when, &leaf) {
            let items = way.first().map_or(0, |(_, items)| *items);
            if !sets.contains(&items) {
                sets.push(items);
            }
        }
    }
    sets
}
