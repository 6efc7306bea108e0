//! Conditions as data. They only ever say "at least", so a graver answer can turn one true and never false.
//!
//! There is no "not", no "exactly" and no closure: a condition can be printed, listed and reasoned about.
//! Judged on partial answers it is No, Unknown or Yes. Because every condition is monotone, two
//! evaluations decide: true where everything open is mildest means Yes; false where everything open is
//! gravest means No; anything else is Unknown.

use crate::answers::Values;

/// A statement about the answers that graver answers can only make true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The answer to question number `.0` is choice number `.1` or a graver one.
    At(u8, u8),
    /// Item number `.1` of checklist number `.0` is ticked.
    Has(u8, u8),
    /// At least `.1` items of checklist number `.0` are ticked.
    Count(u8, u8),
    /// Every part holds.
    All(&'static [Condition]),
    /// Some part holds.
    Any(&'static [Condition]),
    /// At least `.0` parts hold.
    AtLeast(u8, &'static [Condition]),
}

/// What partial answers say of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It cannot hold any more.
    No,
    /// It may hold, depending on what is not known.
    Unknown,
    /// It holds whatever the rest turns out to be.
    Yes,
}

impl Condition {
    /// Whether it holds at one corner: a definite value for every question.
    // Simple statements, which are most, are judged where they are asked; statements made of parts are called. Placing takes
    // a third longer otherwise.
    #[inline]
    pub fn holds(&self, values: &Values) -> bool {
        match *self {
            Self::At(question, choice) => values.of(question) >= u32::from(choice),
            Self::Has(question, item) => values.of(question) >> item & 1 == 1,
            Self::Count(question, n) => values.of(question).count_ones() >= u32::from(n),
            Self::All(parts) => all_hold(parts, values),
            Self::Any(parts) => any_holds(parts, values),
            Self::AtLeast(n, parts) => at_least_hold(n, parts, values),
        }
    }

    /// What two corners say: `low` with everything open at its mildest, `high` at its gravest.
    pub fn between(&self, low: &Values, high: &Values) -> Truth {
        // Most conditions do not hold even at the grave corner, and need no second look.
        if !self.holds(high) {
            Truth::No
        } else if self.holds(low) {
            Truth::Yes
        } else {
            Truth::Unknown
        }
    }

    /// Whether the answer to `question` can still decide it, given the two corners.
    /// Parts that are already settled are passed over.
    pub fn hangs_on(&self, question: u8, low: &Values, high: &Values) -> bool {
        if self.between(low, high) != Truth::Unknown {
            return false;
        }
        match *self {
            Self::At(q, _) | Self::Has(q, _) | Self::Count(q, _) => q == question,
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                parts.iter().any(|part| part.hangs_on(question, low, high))
            }
        }
    }

    /// Calls `visit` with every simple statement (`At`, `Has`, `Count`) it is made of, in order.
    pub fn each(&self, visit: &mut dyn FnMut(Self)) {
        match *self {
            Self::At(..) | Self::Has(..) | Self::Count(..) => visit(*self),
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                for part in parts {
                    part.each(visit);
                }
            }
        }
    }

    /// The question that a simple statement is about; none for a statement made of parts.
    pub const fn question(&self) -> Option<u8> {
        match *self {
            Self::At(question, _) | Self::Has(question, _) | Self::Count(question, _) => Some(question),
            Self::All(_) | Self::Any(_) | Self::AtLeast(..) => None,
        }
    }

    /// Whether it mentions the question at all.
    pub fn mentions(&self, question: u8) -> bool {
        let mut found = false;
        self.each(&mut |part| found |= part.question() == Some(question));
        found
    }
}

#[inline(never)]
fn all_hold(parts: &[Condition], values: &Values) -> bool {
    parts.iter().all(|part| part.holds(values))
}

#[inline(never)]
fn any_holds(parts: &[Condition], values: &Values) -> bool {
    parts.iter().any(|part| part.holds(values))
}

#[inline(never)]
fn at_least_hold(n: u8, parts: &[Condition], values: &Values) -> bool {
    parts.iter().filter(|part| part.holds(values)).count() >= usize::from(n)
}
