//! Sixty-four people at once: one bit of a word for each, so that judging a rule for one judges it for all.
//!
//! An answer is a row of bits, "at least this choice" or "this item", and each bit is a word with a lane for each
//! person. Conditions only say "at least", so a rule is nothing but *and*, *or* and counting over these words;
//! a placement is a set of bits as well, and a join is *or*. The rules are read from the same book; nothing is
//! written twice. `tests/lanes.rs` holds it against the core, person by person.

use level_of_care::condition::Condition;
use level_of_care::explanation::support::{Support, ways};
use level_of_care::placement::{Level, Living, Need, Placement, Urgency, Withdrawal};
use level_of_care::question::Kind;
use level_of_care::rule::Book;

/// How many people fit in a word.
pub const PEOPLE: usize = 64;

/// How many bits a placement has: the steps of every axis, and the needs.
pub const STEPS: usize =
    Level::ALL.len() + Withdrawal::ALL.len() + Living::ALL.len() + Urgency::ALL.len() - 4 + Need::ALL.len();

/// No one, and everyone.
const NONE: u64 = 0;
const ALL: u64 = u64::MAX;

/// A placement as bits: one for each step above the lowest of each axis, one for each need.
pub fn steps(placement: Placement) -> [bool; STEPS] {
    let mut steps = [false; STEPS];
    let mut at = 0;
    let mut axis = |value: usize, most: usize| {
        for step in 1..=most {
            steps[at] = step <= value;
            at += 1;
        }
    };
    axis(placement.level as usize, Level::ALL.len() - 1);
    axis(placement.withdrawal as usize, Withdrawal::ALL.len() - 1);
    axis(placement.living as usize, Living::ALL.len() - 1);
    axis(placement.urgency as usize, Urgency::ALL.len() - 1);
    for need in Need::ALL {
        axis(usize::from(placement.needs.has(*need)), 1);
    }
    steps
}

/// Counts for each person how often they were among those added: word `n` has those who were at least `n + 1` times.
#[derive(Clone)]
pub struct Count<const MOST: usize>(pub [u64; MOST]);

impl<const MOST: usize> Count<MOST> {
    /// Nobody yet.
    pub const fn nobody() -> Self {
        Self([NONE; MOST])
    }

    /// Once more for these people; beyond `MOST` it stays there.
    #[inline]
    pub fn add(&mut self, people: u64) {
        let mut before = people;
        for word in &mut self.0 {
            if before == NONE {
                break;
            }
            (*word, before) = (*word | before, *word & before);
        }
    }

    /// The people counted at least `n` times.
    pub fn at_least(&self, n: usize) -> u64 {
        n.checked_sub(1).map_or(ALL, |n| self.0[n])
    }
}

/// The answers of sixty-four people, at one corner: a definite value for every question.
pub type Corner = Vec<u64>;

/// A book laid out for sixty-four people at once.
pub struct Lanes<'a> {
    book: &'a Book,
    /// Where the bits of each question begin, and where the last one's end.
    start: Vec<usize>,
    mentioning: Vec<Vec<usize>>,
    /// For each rule, those for whom it holds, and may hold, before anything is said.
    untold: Vec<(u64, u64)>,
    /// For each rule, the steps it raises.
    raises: Vec<Vec<usize>>,
    /// For each rule that raises the level, every minimal way to make it hold: how many questions, which bits.
    ways: Vec<Vec<(usize, Support)>>,
}

/// What sixty-four interviews came to.
pub struct Outcome {
    /// For each step of a placement, the people whose floor has it.
    pub floor: [u64; STEPS],
    /// The same for the ceiling.
    pub ceiling: [u64; STEPS],
    /// How many questions they were asked.
    pub asked: Count<64>,
    /// How many of the open answers could still lift the placement.
    pub unknowns: Count<64>,
    /// For each number of answers: the people whose level that many or fewer force. Early help needs no reason.
    pub reasons: [u64; LONGEST],
}

/// More answers than any smallest reason has.
pub const LONGEST: usize = 16;

impl<'a> Lanes<'a> {
    /// Lays out a book.
    pub fn of(book: &'a Book) -> Self {
        let mut start = vec![0];
        for question in book.questions {
            let bits = question.choices.len() - usize::from(question.kind == Kind::One);
            start.push(start[start.len() - 1] + bits);
        }
        let mut mentioning = vec![Vec::new(); book.questions.len()];
        let (mut raises, mut all_ways) = (Vec::new(), Vec::new());
        for (number, rule) in book.rules.iter().enumerate() {
            for (question, rules) in (0_u8..).zip(&mut mentioning) {
                if rule.when.mentions(question) {
                    rules.push(number);
                }
            }
            raises.push((0..STEPS).filter(|step| steps(rule.then)[*step]).collect());
            let forces_a_level = rule.then.level > Level::EarlyHelp;
            let mut minimal = if forces_a_level { ways(rule.when, &as_bits) } else { vec![] };
            minimal.sort_by_key(Vec::len);
            all_ways.push(minimal.into_iter().map(|way| (way.len(), way)).collect());
        }
        let mut lanes = Self { book, start, mentioning, untold: vec![], raises, ways: all_ways };
        let (mild, grave) = (lanes.corner(false), lanes.corner(true));
        let untold =
            book.rules.iter().map(|rule| (lanes.holds(rule.when, &mild), lanes.holds(rule.when, &grave)));
        lanes.untold = untold.collect();
        lanes
    }

    /// Everybody at their mildest, or at their gravest.
    pub fn corner(&self, gravest: bool) -> Corner {
        vec![if gravest { ALL } else { NONE }; self.start[self.start.len() - 1]]
    }

    /// The bits of a question.
    pub fn bits(&self, question: usize) -> std::ops::Range<usize> {
        self.start[question]..self.start[question + 1]
    }

    /// What all rules come to at a corner.
    pub fn place(&self, corner: &Corner) -> [u64; STEPS] {
        let mut placed = [NONE; STEPS];
        for (rule, raises) in self.book.rules.iter().zip(&self.raises) {
            let people = self.holds(rule.when, corner);
            for step in raises {
                placed[*step] |= people;
            }
        }
        placed
    }

    /// Asks sixty-four people whose answers are these; where `low` and `high` differ, somebody is not sure.
    pub fn interview(&self, low: &Corner, high: &Corner) -> Outcome {
        let (mut mild, mut grave) = (self.corner(false), self.corner(true));
        let mut floor = [NONE; STEPS];
        let mut truth = self.untold.clone();
        self.raise(&mut floor, &truth, 0..self.book.rules.len());
        let mut asked = Count::nobody();
        for (position, question) in self.book.questions.iter().enumerate() {
            let people =
                if question.clinical { self.needed(position, &mild, &grave, &truth, &floor) } else { ALL };
            asked.add(people);
            if people == NONE {
                continue;
            }
            for bit in self.bits(position) {
                mild[bit] |= low[bit] & people;
                grave[bit] &= high[bit] | !people;
            }
            for rule in &self.mentioning[position] {
                let (yes, may) = truth[*rule];
                if yes != may {
                    let when = self.book.rules[*rule].when;
                    truth[*rule] = (self.holds(when, &mild), self.holds(when, &grave));
                }
            }
            self.raise(&mut floor, &truth, self.mentioning[position].iter().copied());
        }
        let mut unknowns = Count::nobody();
        for position in 0..self.book.questions.len() {
            let open = self.bits(position).fold(NONE, |open, bit| open | mild[bit] ^ grave[bit]);
            unknowns.add(open & self.needed(position, &mild, &grave, &truth, &floor));
        }
        let ceiling = self.place(&grave);
        Outcome { reasons: self.reasons(&mild, &truth, &floor), floor, ceiling, asked, unknowns }
    }

    fn raise(&self, floor: &mut [u64; STEPS], truth: &[(u64, u64)], rules: impl Iterator<Item = usize>) {
        for rule in rules {
            for step in &self.raises[rule] {
                floor[*step] |= truth[rule].0;
            }
        }
    }

    /// Those for whom the answer could still lift the placement.
    fn needed(
        &self,
        position: usize,
        mild: &Corner,
        grave: &Corner,
        truth: &[(u64, u64)],
        floor: &[u64; STEPS],
    ) -> u64 {
        let mut needed = NONE;
        for rule in &self.mentioning[position] {
            let within = self.raises[*rule].iter().fold(ALL, |within, step| within & floor[*step]);
            let (yes, may) = truth[*rule];
            if may & !yes & !within & !needed != NONE {
                needed |= !within & self.hangs_on(self.book.rules[*rule].when, position, mild, grave);
            }
        }
        needed
    }

    fn holds(&self, condition: Condition, corner: &Corner) -> u64 {
        match condition {
            Condition::At(_, 0) => ALL,
            Condition::At(question, choice) => {
                corner[self.start[usize::from(question)] + usize::from(choice) - 1]
            }
            Condition::Has(question, item) => corner[self.start[usize::from(question)] + usize::from(item)],
            Condition::Count(question, n) => {
                at_least(usize::from(n), corner[self.bits(usize::from(question))].iter().copied())
            }
            Condition::All(parts) => parts.iter().fold(ALL, |all, part| all & self.holds(*part, corner)),
            Condition::Any(parts) => parts.iter().fold(NONE, |any, part| any | self.holds(*part, corner)),
            Condition::AtLeast(n, parts) => {
                at_least(usize::from(n), parts.iter().map(|part| self.holds(*part, corner)))
            }
        }
    }

    fn hangs_on(&self, condition: Condition, question: usize, mild: &Corner, grave: &Corner) -> u64 {
        let parts = match condition {
            Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
                parts.iter().fold(NONE, |any, part| any | self.hangs_on(*part, question, mild, grave))
            }
            _ if condition.question().map(usize::from) == Some(question) => ALL,
            _ => NONE,
        };
        if parts == NONE { NONE } else { parts & !self.holds(condition, mild) & self.holds(condition, grave) }
    }

    /// The smallest number of answers that alone force the level, as the people for whom so many suffice.
    fn reasons(&self, mild: &Corner, truth: &[(u64, u64)], floor: &[u64; STEPS]) -> [u64; LONGEST] {
        let mut reasons = [NONE; LONGEST];
        for ((rule, ways), (yes, _)) in self.book.rules.iter().zip(&self.ways).zip(truth) {
            let level = rule.then.level as usize;
            let higher = if level + 1 < Level::ALL.len() { floor[level] } else { NONE };
            let mut people = yes & !higher;
            for (length, way) in ways {
                let here =
                    way.iter().fold(
                        people,
                        |all, said| {
                            if all == NONE { NONE } else { all & self.all_of(*said, mild) }
                        },
                    );
                if here != NONE {
                    reasons[*length..].iter_mut().for_each(|fewer| *fewer |= here);
                }
                // The ways of a rule come shortest first: whoever has one needs no other.
                people &= !here;
            }
        }
        reasons
    }

    /// Those who gave all of this answer.
    fn all_of(&self, (question, mut bits): (u8, u32), corner: &Corner) -> u64 {
        let here = &corner[self.bits(usize::from(question))];
        let mut all = ALL;
        while bits != 0 {
            let bit = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            all &= match bit.checked_sub(COUNTS) {
                None => here[bit],
                Some(n) => at_least(n, here.iter().copied()),
            };
        }
        all
    }
}

/// More than a checklist has items, and a condition parts.
const MOST_PARTS: usize = 16;

/// Bits from here on say "at least so many items" of a checklist; a dozen items are the most.
const COUNTS: usize = 16;

/// A simple statement as the bit of its question.
fn as_bits(part: Condition) -> Vec<Support> {
    match part {
        Condition::At(_, 0) | Condition::Count(_, 0) => vec![vec![]],
        Condition::At(question, choice) => vec![vec![(question, 1 << (choice - 1))]],
        Condition::Has(question, item) => vec![vec![(question, 1 << item)]],
        Condition::Count(question, n) => vec![vec![(question, 1 << (COUNTS + usize::from(n)))]],
        _ => vec![],
    }
}

fn at_least(n: usize, all: impl Iterator<Item = u64>) -> u64 {
    let mut count = Count::<MOST_PARTS>::nobody();
    for people in all {
        count.add(people);
    }
    count.at_least(n)
}
