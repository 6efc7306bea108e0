//! The smallest sets of answers that make a condition hold.

use crate::answers::Values;
use crate::condition::Condition;
use crate::question::Kind;
use crate::rule::Book;
use std::cmp::Ordering;

/// Some answers: question number and value, by question number, each question once. The value of a checklist
/// may be fewer items than were ticked.
pub type Support = Vec<(u8, u32)>;

/// The answers of a support, with all others at their mildest.
pub fn alone(support: &[(u8, u32)]) -> Values {
    let mut values = Values::MILDEST;
    for (question, value) in support {
        values.set(*question, *value);
    }
    values
}

/// The smallest support of a condition in these values, or none when it does not hold there: fewest questions,
/// then fewest items, then first in the order of the areas and of the questionnaire.
pub fn smallest(book: &Book, condition: Condition, values: &Values) -> Option<Support> {
    first(book, ways(condition, &|part| held(condition, part, values)))
}

/// The fewest questions whose answers would have to be graver for the condition to hold, given these values.
pub fn lift(book: &Book, condition: Condition, values: &Values) -> Option<Support> {
    let all = ways(condition, &|part| match part.question() {
        _ if part.holds(values) => vec![Support::new()],
        Some(question) if can_hold(book, part) => vec![vec![(question, 1)]],
        _ => vec![],
    });
    first(book, all)
}

/// The first in [`order`].
fn first(book: &Book, all: Vec<Support>) -> Option<Support> {
    let mut best: Option<Support> = None;
    for one in all {
        if best.as_ref().is_none_or(|best| order(book, &one, best).is_lt()) {
            best = Some(one);
        }
    }
    best
}

/// Puts a support where it belongs in [`order`], behind its equals.
pub fn insert(book: &Book, sorted: &mut Vec<Support>, new: Support) {
    let mut place = sorted.len();
    while place > 0 && sorted.get(place - 1).is_some_and(|before| order(book, before, &new).is_gt()) {
        place -= 1;
    }
    sorted.insert(place, new);
}

fn can_hold(book: &Book, part: Condition) -> bool {
    let Some(question) = part.question() else { return false };
    let gravest = book.questions.get(usize::from(question)).map_or(0, |question| question.gravest());
    part.holds(&alone(&[(question, gravest)]))
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
            counted(question, values.of(question), u32::from(n), named(whole, question))
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

/// Sets of `n` of a checklist's ticked items. Items that the condition does not name are alike, so only the first of
/// them stand for all; every choice among the named ones is listed.
pub fn counted(question: u8, ticked: u32, n: u32, named: u32) -> Vec<Support> {
    let (named, alike) = (ticked & named, ticked & !named);
    let mut sets = Vec::new();
    let mut chosen = named;
    loop {
        let count = chosen.count_ones();
        if count <= n && n - count <= alike.count_ones() {
            sets.push(vec![(question, chosen | lowest(alike, n - count))]);
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
    match condition {
        Condition::At(..) | Condition::Has(..) | Condition::Count(..) => leaf(condition),
        Condition::All(parts) => {
            let mut all = vec![Support::new()];
            for part in parts {
                all = both(all, &ways(*part, leaf));
                if all.is_empty() {
                    break;
                }
            }
            all
        }
        Condition::Any(parts) => {
            let mut all = Vec::new();
            for part in parts {
                for way in ways(*part, leaf) {
                    keep(&mut all, way);
                }
            }
            all
        }
        Condition::AtLeast(n, parts) => some(usize::from(n), parts, leaf),
    }
}

/// Every minimal way of making at least `n` of the parts hold.
fn some(n: usize, parts: &[Condition], leaf: &dyn Fn(Condition) -> Vec<Support>) -> Vec<Support> {
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
                for way in both(fewer.clone(), &part) {
                    keep(more, way);
                }
            }
        }
    }
    ways_of.pop().unwrap_or_default()
}

/// Every minimal way of making two things hold, from the ways of each.
fn both(mut one: Vec<Support>, other: &[Support]) -> Vec<Support> {
    if let ([single], [way]) = (&mut *one, other) {
        add(single, way);
        return one;
    }
    let mut all = Vec::new();
    for first in &one {
        for second in other {
            let mut way = first.clone();
            add(&mut way, second);
            keep(&mut all, way);
        }
    }
    all
}

/// Adds the answers of one support to another.
fn add(to: &mut Support, other: &[(u8, u32)]) {
    for (question, value) in other {
        let mut place = 0;
        while to.get(place).is_some_and(|(q, _)| q < question) {
            place += 1;
        }
        match to.get_mut(place) {
            Some((q, known)) if q == question => *known |= value,
            _ => to.insert(place, (*question, *value)),
        }
    }
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
    let sizes = one.len().cmp(&other.len()).then_with(|| statements(book, one).cmp(&statements(book, other)));
    if sizes.is_ne() {
        return sizes;
    }
    let area = |question: u8| book.questions.get(usize::from(question)).map(|question| question.area);
    for ((one, _), (other, _)) in one.iter().zip(other) {
        let areas = area(*one).cmp(&area(*other));
        if areas.is_ne() {
            return areas;
        }
    }
    one.cmp(other)
}

/// How many things the answers say: a choice one, a checklist one for each item.
fn statements(book: &Book, support: &[(u8, u32)]) -> u32 {
    let mut count = 0;
    for (question, value) in support {
        let many = book.questions.get(usize::from(*question)).is_some_and(|q| q.kind == Kind::Many);
        count += if many { value.count_ones() } else { 1 };
    }
    count
}
