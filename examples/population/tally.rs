//! Counts of people, added up block by block; how many people there are costs no memory.

use super::lanes::{LONGEST, Outcome, STEPS};

/// More than there are questions.
const MOST: usize = 64;

/// How many people came to what. Index `n` of each has those at `n` exactly, but for the steps of the axes.
#[derive(Clone)]
pub struct Tally {
    /// Everybody.
    pub people: u64,
    /// For each step of a placement, those whose floor has it.
    pub floor: [u64; STEPS],
    /// The same for the ceiling.
    pub ceiling: [u64; STEPS],
    /// By how many questions they were asked.
    pub asked: [u64; MOST],
    /// By how many open answers could still lift the placement.
    pub unknowns: [u64; MOST],
    /// By how many answers force the level, at the fewest. Early help needs none.
    pub reasons: [u64; LONGEST],
}

impl Tally {
    /// Nobody.
    pub const fn new() -> Self {
        let none = [0; MOST];
        Self {
            people: 0,
            floor: [0; STEPS],
            ceiling: [0; STEPS],
            asked: none,
            unknowns: none,
            reasons: [0; LONGEST],
        }
    }

    /// Adds those of a block who are in `people`.
    pub fn add(&mut self, outcome: &Outcome, people: u64) {
        let count = |word: &u64| u64::from((word & people).count_ones());
        let everybody = count(&u64::MAX);
        self.people += everybody;
        for (sums, words) in [(&mut self.floor, &outcome.floor), (&mut self.ceiling, &outcome.ceiling)] {
            for (sum, word) in sums.iter_mut().zip(words) {
                *sum += count(word);
            }
        }
        for (sums, times) in [(&mut self.asked, &outcome.asked), (&mut self.unknowns, &outcome.unknowns)] {
            let mut at_least = everybody;
            for (sum, word) in sums.iter_mut().zip(&times.0) {
                let more = count(word);
                *sum += at_least - more;
                at_least = more;
            }
        }
        let mut fewer = 0;
        for (sum, word) in self.reasons.iter_mut().zip(&outcome.reasons) {
            let so_far = count(word);
            *sum += so_far - fewer;
            fewer = so_far;
        }
        // Nothing forces early help: it is where everyone begins.
        self.reasons[0] += everybody - fewer;
    }

    /// Adds all of another tally.
    pub fn merge(&mut self, other: &Self) {
        self.people += other.people;
        let add =
            |sums: &mut [u64], more: &[u64]| sums.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
        add(&mut self.floor, &other.floor);
        add(&mut self.ceiling, &other.ceiling);
        add(&mut self.asked, &other.asked);
        add(&mut self.unknowns, &other.unknowns);
        add(&mut self.reasons, &other.reasons);
    }

    /// How many are at each value of an axis whose steps above the lowest are these.
    pub fn values(&self, steps: &[u64]) -> Vec<u64> {
        let at_least = std::iter::once(self.people).chain(steps.iter().copied());
        let more = steps.iter().copied().chain(std::iter::once(0));
        at_least.zip(more).map(|(at_least, more)| at_least - more).collect()
    }
}

/// The value that this share of all people does not exceed.
pub fn quantile(counts: &[u64], percent: u64) -> usize {
    let people: u64 = counts.iter().sum();
    let mut seen = 0;
    let reached = |count: &u64| {
        seen += count;
        seen * 100 >= people * percent
    };
    counts.iter().position(reached).unwrap_or(0)
}

/// The highest value that anybody has.
pub fn highest(counts: &[u64]) -> usize {
    counts.iter().rposition(|count| *count > 0).unwrap_or(0)
}
