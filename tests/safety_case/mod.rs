//! The safety case: laws that hold for every one of the answer sets they cover, each proved at one corner.
//!
//! Every condition is monotone. So "never below" holds everywhere above a corner if it holds at the corner with all
//! else mildest, and "never above" holds everywhere below a corner if it holds at the corner.

pub mod never_above;
pub mod never_below;

use level_of_care::BOOK;
use level_of_care::placement::{FLOOR, Level, Living, Need, Placement, Urgency, Withdrawal};
use level_of_care::question::{Kind, Question};

/// Which direction a law guards.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// These answers or graver ones are never placed lower than the bound.
    NeverBelow,
    /// These answers or milder ones, with the mildest to all else, are never placed higher than the bound.
    NeverAbove,
}

/// One law.
pub struct Law {
    /// Stable id; hazards name it as `law:id`.
    pub id: &'static str,
    /// The law, in one sentence.
    pub sentence: &'static str,
    /// Its direction.
    pub side: Side,
    /// The corner, by ids of questions and choices.
    pub given: &'static [(&'static str, &'static [&'static str])],
    /// The bound on the placement.
    pub bound: Placement,
}

/// A bound from above: these values on the axes, any needs.
pub const fn upto(level: Level, withdrawal: Withdrawal, living: Living, urgency: Urgency) -> Placement {
    let mut bound = FLOOR.level(level).withdrawal(withdrawal).living(living).urgency(urgency);
    let mut need = 0;
    while need < Need::ALL.len() {
        bound = bound.need(Need::ALL[need]);
        need += 1;
    }
    bound
}

/// Every law, both directions.
pub fn laws() -> impl Iterator<Item = &'static Law> {
    never_below::LAWS.into_iter().chain(never_above::LAWS).flatten()
}

impl Law {
    /// How many definite answer sets to the clinical questions the law speaks of.
    pub fn covers(&self) -> u128 {
        let given = |question: &Question| {
            self.given
                .iter()
                .find(|(id, _)| *id == question.id)
                .map(|(_, choices)| choices.iter().map(|id| question.choice(id).unwrap()).collect::<Vec<_>>())
        };
        let size = |question: &Question| -> u128 {
            let all = question.choices.len() as u128;
            match (self.side, question.kind, given(question)) {
                (Side::NeverBelow, Kind::One, Some(choice)) => all - choice[0] as u128,
                (Side::NeverBelow, Kind::Many, Some(items)) => 1 << (all - items.len() as u128),
                (Side::NeverBelow, Kind::One, None) => all,
                (Side::NeverBelow, Kind::Many, None) => 1 << all,
                (Side::NeverAbove, Kind::One, Some(choice)) => choice[0] as u128 + 1,
                (Side::NeverAbove, Kind::Many, Some(items)) => 1 << items.len(),
                (Side::NeverAbove, _, None) => 1,
            }
        };
        BOOK.questions.iter().filter(|q| q.clinical).map(|q| size(q)).product()
    }
}
