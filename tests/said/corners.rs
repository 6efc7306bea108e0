//! The smallest answers that make a rule hold: the corners where laws and checks look.

use level_of_care::BOOK;
use level_of_care::answers::Values;
use level_of_care::condition::Condition;
use std::collections::BTreeSet;

/// One corner: simple statements that together make a condition hold. Everything else is at its mildest.
pub type Corner = BTreeSet<(u8, u32)>;

/// Every smallest corner of a condition.
pub fn corners(condition: &Condition) -> Vec<Corner> {
    match *condition {
        Condition::At(question, choice) => vec![Corner::from([(question, u32::from(choice))])],
        Condition::Has(question, item) => vec![Corner::from([(question, 1 << item)])],
        Condition::Count(question, n) => {
            let items = u32::try_from(BOOK.questions[usize::from(question)].choices.len()).unwrap();
            (0..1u32 << items)
                .filter(|set| set.count_ones() == u32::from(n))
                .map(|set| {
                    (0..items).filter(|item| set >> item & 1 == 1).map(|item| (question, 1 << item)).collect()
                })
                .collect()
        }
        Condition::All(parts) => together(parts),
        Condition::Any(parts) => parts.iter().flat_map(corners).collect(),
        Condition::AtLeast(n, parts) => {
            let chosen = (0..1u32 << parts.len()).filter(|set| set.count_ones() == u32::from(n));
            chosen
                .flat_map(|set| {
                    let some: Vec<Condition> = (0..parts.len())
                        .filter(|part| set >> part & 1 == 1)
                        .map(|part| parts[part])
                        .collect();
                    together(&some)
                })
                .collect()
        }
    }
}

fn together(parts: &[Condition]) -> Vec<Corner> {
    parts.iter().fold(vec![Corner::new()], |all, part| {
        let more = corners(part);
        all.iter().flat_map(|one| more.iter().map(move |other| one.union(other).copied().collect())).collect()
    })
}

/// The values at a corner, everything else at its mildest.
pub fn values(corner: &Corner) -> Values {
    let mut values = Values::MILDEST;
    for (question, value) in corner {
        let now = values.of(*question);
        let many = BOOK.questions[usize::from(*question)].kind == level_of_care::question::Kind::Many;
        values.set(*question, if many { now | value } else { now.max(*value) });
    }
    values
}
