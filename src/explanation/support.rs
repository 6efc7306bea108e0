//! The smallest sets of answers that make a condition hold.

use crate::answers::Values;
use crate::condition::Condition;
use crate::rule::Book;
use std::cmp::Ordering;

/// Some answers: question number and value, by question number, each question once. The value of a checklist
/// may be fewer items than were ticked.
pub type Support = Vec<(u8, u32)>;

/// The answers of a support, with all others at their mildest.
pub fn alone(book: &Book, support: &[(u8, u32)]) -> Values {
    let mut values = Values::mildest(book.questions.len());
    for (question, value) in support {
        values.set(*question, *value);
    }
    values
}

/// The smallest support of a condition in these values, or none when it does not hold there: fewest questions,
/// then fewest items, then first in the order of the areas and of the questionnaire.
pub fn smallest(book: &Book, condition: Condition, values: &Values) -> Option<Support> {
    let all = ways(condition, &|part| held(condition, part, values));
    all.into_iter().reduce(|best, other| if order(book, &other, &best).is_lt() { other } else { best })
}

/// The fewest questions whose answers would have to be graver for the condition to hold, given these values.
pub fn lift(book: &Book, condition: Condition, values: &Values) -> Option<Support> {
    let all = ways(condition, &|part| match part.question() {
        _ if part.holds(values) => vec![Support::new()],
        Some(question) if can_hold(book, part) => vec![vec![(question, 1)]],
        _ => vec![],
    });
    all.into_iter().reduce(|best, other| if order(book, &other, &best).is_lt() { other } else { best })
}

fn can_hold(book: &Book, part: Condition) -> bool {
    let Some(question) = part.question() else { return false };
    let gravest = book.questions.get(usize::from(question)).map_or(0, |question| question.gravest());
    part.holds(&alone(book, &[(question, gravest)]))
}

/// Every way in which a simple statement of `whole` holds in these values.
fn held(whole: Condition, part: Condition, values: &Values) -> Vec<Support> {
    if !part.holds(values) {
        return vec![];
    }
    match part {
        Condition::At(_, 0) | Condition::Count(_, 0) => vec![Support::new()],
        Condition::At(question, _) => vec![vec![(question, values.of(question))]],
        Condition::Has(question, item) => vec![vec![(question, 1 << item)]],
        Condition::Count(question, n) => {
            let sets = counted(values.of(question), u32::from(n), named(whole, question));
            sets.into_iter().map(|items| vec![(question, items)]).collect()
        }
        _ => vec![],
    }
}

/// The items of a checklist that a condition names one by one.
pub fn named(condition: Condition, question: u8) -> u32 {
    let mut named = 0;
    condition.each(&mut |part| {
        if let Condition::Has(q, item) = part
            && q == question
        {
            named |= 1 << item;
        }
    });
    named
}

/// Sets of `n` of the ticked items. Items that the condition does not name are alike, so only the first of them
/// stand for all; every choice among the named ones is listed.
pub fn counted(ticked: u32, n: u32, named: u32) -> Vec<u32> {
    let (named, alike) = (ticked & named, ticked & !named);
    let mut sets = Vec::new();
    let mut chosen = named;
    loop {
        let count = chosen.count_ones();
        if count <= n && n - count <= alike.count_ones() {
            sets.push(chosen | lowest(alike, n - count));
        }
        if chosen == 0 {
            return sets;
        }
        chosen = (chosen - 1) & named;
    }
}

fn lowest(mut bits: u32, n: u32) -> u32 {
    let all = bits;
    for _ in 0..n {
        bits &= bits.wrapping_sub(1);
    }
    all & !bits
}

/// Every minimal way of making a condition hold, when `leaf` gives the ways of a simple statement. No way
/// contains another.
pub fn ways(condition: Condition, leaf: &dyn Fn(Condition) -> Vec<Support>) -> Vec<Support> {
    let (n, parts) = match condition {
        Condition::At(..) | Condition::Has(..) | Condition::Count(..) => return leaf(condition),
        Condition::All(parts) => (parts.len(), parts),
        Condition::Any(parts) => (1, parts),
        Condition::AtLeast(n, parts) => (usize::from(n), parts),
    };
    // ways_of[j]: every minimal way of making j of the parts seen so far hold.
    let mut ways_of = vec![Vec::new(); n + 1];
    if let Some(none) = ways_of.first_mut() {
        none.push(Support::new());
    }
    for (seen, part) in parts.iter().enumerate() {
        let left = parts.len() - seen - 1;
        let part = ways(*part, leaf);
        for j in (n.saturating_sub(left).max(1)..=n.min(seen + 1)).rev() {
            let Some((fewer, more)) = ways_of.split_at_mut_checked(j) else { continue };
            if let (Some(fewer), Some(more)) = (fewer.last(), more.first_mut()) {
                for one in fewer {
                    for other in &part {
                        keep(more, union(one, other));
                    }
                }
            }
        }
    }
    ways_of.pop().unwrap_or_default()
}

fn union(one: &[(u8, u32)], other: &[(u8, u32)]) -> Support {
    let mut both = one.to_vec();
    for (question, value) in other {
        let place = both.partition_point(|(q, _)| q < question);
        match both.get_mut(place) {
            Some((q, known)) if q == question => *known |= value,
            _ => both.insert(place, (*question, *value)),
        }
    }
    both
}

/// Adds a support unless it contains one that is there, and drops those that contain it.
fn keep(all: &mut Vec<Support>, new: Support) {
    if !all.iter().any(|known| is_within(known, &new)) {
        all.retain(|known| !is_within(&new, known));
        all.push(new);
    }
}

/// Whether every answer, and every item, of `one` is also in `other`. Both are parts of the same answers.
pub fn is_within(one: &[(u8, u32)], other: &[(u8, u32)]) -> bool {
    one.len() <= other.len()
        && one
            .iter()
            .all(|(question, value)| other.iter().any(|(q, known)| q == question && value & !known == 0))
}

/// Smaller first; of equals, the one whose areas, then questions, then items come first.
pub fn order(book: &Book, one: &[(u8, u32)], other: &[(u8, u32)]) -> Ordering {
    let items = |support: &[(u8, u32)]| -> u32 {
        support.iter().map(|(question, value)| statements(book, *question, *value)).sum()
    };
    let area = |(question, _): &(u8, u32)| book.questions.get(usize::from(*question)).map(|q| q.area);
    (one.len().cmp(&other.len()))
        .then_with(|| items(one).cmp(&items(other)))
        .then_with(|| one.iter().map(area).cmp(other.iter().map(area)))
        .then_with(|| one.cmp(other))
}

/// How many things an answer says: a choice one, a checklist one for each item.
fn statements(book: &Book, question: u8, value: u32) -> u32 {
    match book.questions.get(usize::from(question)).map(|question| question.kind) {
        Some(crate::question::Kind::Many) => value.count_ones(),
        _ => 1,
    }
}
