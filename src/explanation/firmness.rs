//! How firm the level is: every way to change one single answer, and what each would do.

use crate::ledger::Ledger;
use crate::placement::{Level, join_of};
use crate::question::Kind;

/// Every single-answer change, by the level it leads to.
///
/// A single-answer change is: another choice; one item more or less; for an open question, each choice, and for an
/// open checklist nothing or one item. Only questions that may move the placement count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbors {
    /// The level now: with everything open at its mildest.
    pub level: Level,
    /// How many changes lead to each level, lowest level first.
    pub to: [usize; Level::ALL.len()],
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

    /// Whether at most one change in ten moves the level.
    pub fn is_clear(&self) -> bool {
        (self.lower() + self.higher()) * 10 <= self.changes()
    }

    /// The other level that most changes lead to; of equals the nearest, then the higher.
    pub fn closest(&self) -> Option<Level> {
        let others = Level::ALL.iter().copied().zip(self.to).filter(|(to, n)| *to != self.level && *n > 0);
        let near = |level: Level| (level as usize).abs_diff(self.level as usize);
        others.min_by_key(|(to, n)| (usize::MAX - n, near(*to), *to < self.level)).map(|(to, _)| to)
    }
}

/// Counts every single-answer change.
pub fn neighbors(ledger: &Ledger) -> Neighbors {
    let mut neighbors = Neighbors { level: ledger.floor().level, to: [0; Level::ALL.len()] };
    for (number, question) in (0..=u8::MAX).zip(ledger.book.questions) {
        if !question.clinical {
            continue;
        }
        let said = ledger.low.of(number);
        let open = said != ledger.high.of(number);
        let rest = ledger.without(number).0.level;
        let mut values = ledger.low.clone();
        let mut count = |value: u32| {
            values.set(number, value);
            let holding =
                ledger.mentioning(number).map(|(rule, _)| rule).filter(|rule| rule.when.holds(&values));
            let to = rest.max(join_of(holding).level);
            if let Some(n) = neighbors.to.get_mut(to as usize) {
                *n += 1;
            }
        };
        if open {
            count(0);
        }
        match question.kind {
            Kind::One => (0..=question.gravest()).filter(|v| *v != said).for_each(&mut count),
            Kind::Many => (0..question.choices.len()).for_each(|item| count(said ^ 1 << item)),
        }
    }
    neighbors
}
