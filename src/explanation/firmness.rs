//! How firm the level is: every way to change one single answer, and what each would do.

use crate::ledger::Ledger;
use crate::placement::Level;
use crate::question::{Area, Kind};

/// Every single-answer change, by the level it leads to, lowest level first.
///
/// A single-answer change is: another choice; one item more or less; for an open question, each choice, and for an
/// open checklist nothing or one item. Only questions that may move the placement count.
///
/// Some of these are steps, as when an answer was a little off: a choice that is not the mildest becomes the next
/// milder or graver one, or a ticked item is not ticked. Danger now is no matter of degree, so it has no steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbors {
    /// The level now: with everything open at its mildest.
    pub level: Level,
    /// How many changes lead to each level.
    pub to: [usize; Level::ALL.len()],
    /// How many of them are steps.
    pub steps: [usize; Level::ALL.len()],
}

impl Neighbors {
    /// How many changes there are.
    pub fn changes(&self) -> usize {
        self.to.iter().sum()
    }

    /// How many changes lead to a lower level.
    pub fn lower(&self) -> usize {
        self.to.iter().take(self.level as usize).sum()
    }

    /// How many changes lead to a higher level.
    pub fn higher(&self) -> usize {
        self.to.iter().skip(self.level as usize + 1).sum()
    }

    /// The nearest other level that a step leads to; of two just as near, the one that more steps lead to, then the
    /// higher. None when no step leads to another level.
    pub fn close_to(&self) -> Option<Level> {
        let far = |level: Level| (level as usize).abs_diff(self.level as usize);
        let mut best: Option<(usize, Level)> = None;
        for (level, n) in Level::ALL.iter().zip(self.steps) {
            let better = best.is_none_or(|(most, other)| {
                far(*level) < far(other) || far(*level) == far(other) && n >= most
            });
            if *level != self.level && n > 0 && better {
                best = Some((n, *level));
            }
        }
        best.map(|(_, level)| level)
    }
}

/// Counts every single-answer change.
pub fn neighbors(ledger: &Ledger) -> Neighbors {
    let none = [0; Level::ALL.len()];
    let mut neighbors = Neighbors { level: ledger.floor().level, to: none, steps: none };
    for (number, question) in (0..=u8::MAX).zip(ledger.book.questions) {
        if !question.clinical {
            continue;
        }
        let said = ledger.low.of(number);
        let open = said != ledger.high.of(number);
        let rest = ledger.level_without(number);
        let mut values = ledger.low.clone();
        let mut count = |value: u32, is_step: bool| {
            values.set(number, value);
            let to = ledger.level_at(&values, number, rest) as usize;
            if let (Some(n), Some(steps)) = (neighbors.to.get_mut(to), neighbors.steps.get_mut(to)) {
                *n += 1;
                *steps += usize::from(is_step && question.area != Area::Safety);
            }
        };
        if open {
            count(0, false);
        }
        match question.kind {
            Kind::One => {
                for value in 0..=question.gravest() {
                    if value != said {
                        count(value, said > 0 && value.abs_diff(said) == 1);
                    }
                }
            }
            Kind::Many => {
                for item in 0..question.choices.len() {
                    count(said ^ 1 << item, said >> item & 1 == 1);
                }
            }
        }
    }
    neighbors
}
