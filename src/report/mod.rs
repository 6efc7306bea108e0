//! Everything the result says, as data. Screen, print, plain text and JSON are views of it.
//!
//! Texts are already in the visitor's language and person. Ids are stable; the JSON is the headless contract.

#[cfg(feature = "headless")]
mod book;
mod compose;
mod hash;
mod json;
pub mod notes;
pub(crate) mod path;
mod speaker;

#[cfg(feature = "headless")]
pub use book::{question_json, questions_json, rules_json};
pub use compose::report;
pub use hash::rules_hash;
pub use json::report_json;

use crate::placement::{Level, Need, Range, Urgency};
use crate::question::Area;

/// The result for one set of answers.
#[derive(Clone, Debug)]
pub struct Report {
    /// Floor and ceiling on every axis.
    pub range: Range,
    /// The result in a sentence or two.
    pub summary: String,
    /// What to do first because a danger was answered "unsure" or "rather not say", if that matters.
    pub caution: Option<Caution>,
    /// Why: for each axis that was raised, smallest set of answers first; level, withdrawal, living, urgency.
    pub reasons: Vec<Reason>,
    /// For every level below the floor, what blocks it, nearest level first.
    pub not_lower: Vec<WhyNot>,
    /// For every level above the floor, the nearest rule that is not met, nearest level first.
    pub not_higher: Vec<WhyNot>,
    /// The smallest sets of changeable answers that would move the level.
    pub changes: Vec<ChangeOption>,
    /// The questions that keep the range open, the one that would narrow it most first.
    pub unknowns: Vec<Unknown>,
    /// What a program must offer, and why, in the order of [`Need::ALL`].
    pub needs: Vec<NeedReason>,
    /// How many single-answer changes would move the level.
    pub firmness: Firmness,
    /// Steps over time.
    pub path: Vec<Step>,
    /// The six areas, for a picture.
    pub profile: Vec<Facet>,
    /// Version of the rule book: the crate's version.
    pub rules_version: &'static str,
    /// Fingerprint of the rule book: 16 hexadecimal digits.
    pub rules_hash: String,
}

impl Report {
    /// How soon to be seen, with what an unsure answer about danger calls for.
    pub fn soonest(&self) -> Urgency {
        let floor = self.range.floor.urgency;
        self.caution.as_ref().map_or(floor, |caution| caution.urgency.max(floor))
    }

    /// The reasons as they are told, the main ones first: the same answers may raise two axes, and are told once.
    pub fn told(&self) -> Vec<&Reason> {
        let (main, other): (Vec<&Reason>, Vec<&Reason>) = self.reasons.iter().partition(|reason| reason.main);
        let mut told: Vec<&Reason> = vec![];
        for reason in main.into_iter().chain(other) {
            if told.iter().all(|before| before.text != reason.text) {
                told.push(reason);
            }
        }
        told
    }
}

/// One answer in the visitor's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The question's id.
    pub question: &'static str,
    /// The question's short name, in words.
    pub name: String,
    /// Ids of the choice, or of the ticked items that matter here.
    pub answer: Vec<&'static str>,
    /// The same in words, one for each id.
    pub words: Vec<String>,
    /// Whether the question is a checklist; its answer is then a list in JSON.
    pub many: bool,
}

/// A smallest set of answers that alone forces a value on one axis.
#[derive(Clone, Debug)]
pub struct Reason {
    /// `level`, `withdrawal`, `living` or `urgency`.
    pub axis: &'static str,
    /// The id of the value that is forced.
    pub value: &'static str,
    /// The answers; with all others at their mildest they still force the value, and none can be dropped.
    pub answers: Vec<Said>,
    /// The rules that these answers make hold, and that force the value.
    pub rules: Vec<&'static str>,
    /// Why, in plain words: the answers, then what follows from them.
    pub text: String,
    /// The second half of the text: what follows from the answers; empty when no rule asks for anything.
    pub why: String,
    /// The works it rests on.
    pub sources: Vec<Cited>,
    /// True for the first, smallest reason of its axis; false for the others, which a screen may fold.
    pub main: bool,
}

/// A work that a reason rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// `title (year)`, in English as all of them are.
    pub title: String,
    /// In words, that the fact is still to be confirmed in it; empty when it was read there.
    pub note: String,
}

/// Why a level is not the answer.
#[derive(Clone, Debug)]
pub struct WhyNot {
    /// The level that it is not.
    pub level: Level,
    /// Why, in plain words.
    pub text: String,
    /// The rules that block it, or the nearest rule that is not met.
    pub rules: Vec<&'static str>,
    /// How many answers would have to be graver for the nearest rule of that level to hold. Zero for a lower
    /// level, and for a higher one that what is not known may still lead to.
    pub distance: usize,
}

/// A smallest set of changeable answers that would move the level.
#[derive(Clone, Debug)]
pub struct ChangeOption {
    /// The level it would move to.
    pub to: Level,
    /// Whether that is a lower level.
    pub lower: bool,
    /// The answers as they would be.
    pub answers: Vec<Said>,
    /// In plain words, as help to look for.
    pub text: String,
}

/// A need, and why.
#[derive(Clone, Debug)]
pub struct NeedReason {
    /// The need.
    pub need: Need,
    /// Its name, in words.
    pub name: String,
    /// The rules that hold and ask for it, the most pressing first.
    pub rules: Vec<&'static str>,
    /// Why, in plain words: what the first of these rules says.
    pub text: String,
}

/// What an unsure answer to a question about danger calls for.
#[derive(Clone, Debug)]
pub struct Caution {
    /// Ids of the questions answered "unsure" or "rather not say" that could make it this urgent.
    pub questions: Vec<&'static str>,
    /// How soon to be seen, should the danger be real: `today` or `now`.
    pub urgency: Urgency,
    /// In plain words.
    pub text: String,
}

/// A question that keeps the range open.
#[derive(Clone, Debug)]
pub struct Unknown {
    /// The question's id.
    pub question: &'static str,
    /// The question's short name, in words.
    pub name: String,
    /// Whether it was answered "unsure" or "rather not say", rather than not asked.
    pub said_unsure: bool,
    /// Whether this one would narrow the range most.
    pub most: bool,
    /// What to do about it.
    pub text: String,
}

/// How firm the level is.
#[derive(Clone, Debug)]
pub struct Firmness {
    /// How many single-answer changes there are.
    pub changes: usize,
    /// How many of them would lower the level.
    pub lower: usize,
    /// How many of them would raise the level.
    pub higher: usize,
    /// Whether the level is one and no range, and no problem that is a step milder or graver would move it: an answer
    /// that is not the mildest. Danger is no matter of degree and does not count.
    pub clear: bool,
    /// The nearest level that such a step leads to.
    pub close_to: Option<Level>,
    /// In plain words.
    pub text: String,
}

/// One step over time.
#[derive(Clone, Debug)]
pub struct Step {
    /// Stable id: `withdrawal`, `level`, `step-down`, `continuing`, `step-up` and the like.
    pub id: &'static str,
    /// A short title.
    pub title: String,
    /// What happens in it.
    pub text: String,
    /// The end of the text that says what must not be done until then; empty when nothing must not.
    pub meanwhile: String,
    /// How intensive the care is in it; none when it is not one of those that follow one another. For the picture.
    pub care: Option<Level>,
}

/// One of the six areas.
#[derive(Clone, Debug)]
pub struct Facet {
    /// The area.
    pub area: Area,
    /// The area's name, in words.
    pub name: String,
    /// The highest level that rules of this area alone ask for: the graver of treatment and withdrawal care.
    pub floor: Level,
    /// The same with everything open at its gravest.
    pub ceiling: Level,
    /// In plain words.
    pub text: String,
}
