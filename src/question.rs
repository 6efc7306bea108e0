//! What a question is: plain words, an area, and choices in order from mildest to gravest.
//!
//! Two kinds exist. `One` asks for a single choice; its choices are ordered, so "at least this grave"
//! has a meaning. `Many` is a checklist of independent items; ticking none is the mildest answer.
//! *Unsure* and *rather not say* belong to every question and are not listed among its choices.
//!
//! Texts speak to two people. `[you|your loved one]` reads "you" for a visitor asking for themselves and
//! "your loved one" for somebody asking for another; [`crate::words::speak`] chooses.

/// The part of a person's life that a question or rule is about, in the order we ask and explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Danger at this moment.
    Safety,
    /// What happens, or may happen, on stopping.
    Withdrawal,
    /// Physical health.
    Body,
    /// Mental health.
    Mind,
    /// Substance use, what it costs, and what was tried before.
    Use,
    /// Home, and the people around.
    Home,
    /// Readiness to begin.
    Readiness,
    /// The visitor's situation: chooses words and programs, never the placement.
    Context,
}

impl Area {
    /// Every area, in order.
    pub const ALL: [Self; 8] = [
        Self::Safety,
        Self::Withdrawal,
        Self::Body,
        Self::Mind,
        Self::Use,
        Self::Home,
        Self::Readiness,
        Self::Context,
    ];

    /// The stable id, as it stands before the dot of a rule's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Withdrawal => "withdrawal",
            Self::Body => "body",
            Self::Mind => "mind",
            Self::Use => "use",
            Self::Home => "home",
            Self::Readiness => "readiness",
            Self::Context => "context",
        }
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One choice, ordered from mildest to gravest.
    One,
    /// Any number of independent items; none is mildest.
    Many,
}

/// Whether help could change the fact behind an answer. Decides what "what would change it" may offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A fact of the past, the body or present danger: never offered as something to change.
    Fixed,
    /// Could change with help, such as a sober place to stay.
    WithHelp,
    /// Could change today, by a decision or an arrangement.
    Now,
}

/// One choice of a question, or one item of a checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable id, unique within its question, kebab-case.
    pub id: &'static str,
    /// What the visitor reads, with `[you|they]` alternatives.
    pub text: &'static str,
}

/// One question. Its order in the questionnaire is the order in which it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable id, unique, kebab-case.
    pub id: &'static str,
    /// The area it belongs to.
    pub area: Area,
    /// How it is answered.
    pub kind: Kind,
    /// True when its answer may move the placement; false for context.
    pub clinical: bool,
    /// A short noun phrase for lists of answers: "Drinking".
    pub name: &'static str,
    /// The question itself.
    pub text: &'static str,
    /// A short hint below the question; may be empty.
    pub hint: &'static str,
    /// Why we ask, shown on request.
    pub why: &'static str,
    /// What to do when the answer is not known and matters; may be empty.
    pub ask: &'static str,
    /// What help would look like, completing "What could help: …"; empty when [`Change::Fixed`].
    pub help: &'static str,
    /// Whether help could change the fact behind the answer.
    pub change: Change,
    /// The choices, mildest first.
    pub choices: &'static [Choice],
}

impl Question {
    /// The gravest value: the last rank of a `One`, every bit of a `Many`.
    pub const fn gravest(&self) -> u32 {
        match self.kind {
            #[allow(clippy::cast_possible_truncation)] // a question has a dozen choices at most
            Kind::One => self.choices.len() as u32 - 1,
            Kind::Many => (1 << self.choices.len()) - 1,
        }
    }

    /// The items of a checklist that are ticked in this value, in order.
    pub fn ticked(&self, items: u32) -> impl Iterator<Item = &'static Choice> {
        self.choices.iter().enumerate().filter(move |(i, _)| items >> i & 1 == 1).map(|(_, choice)| choice)
    }

    /// The position of the choice with this id.
    pub fn choice(&self, id: &str) -> Option<usize> {
        self.choices.iter().position(|choice| choice.id == id)
    }
}
