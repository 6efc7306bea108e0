//! What a rule is: when it holds, what it raises, why, and on whose word.

use crate::answers::{Answer, Answers};
use crate::condition::Condition;
use crate::placement::Placement;
use crate::question::{Area, Question};

/// A published work that rules rest on.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable short id, kebab-case.
    #[cfg(feature = "headless")]
    pub id: &'static str,
    /// The work's title, with its author or body.
    pub title: &'static str,
    /// Year of publication, or of the version read.
    pub year: u16,
    /// Where it can be read: an address, or where it was printed.
    #[cfg(feature = "headless")]
    pub place: &'static str,
    /// Under which terms it may be used. We cite facts and copy no text.
    #[cfg(feature = "headless")]
    pub license: &'static str,
}

/// Whether we read the fact in the source or rely on general knowledge of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Read in a copy of the source.
    Read,
    /// Background knowledge, not checked against the source: printed as "to be confirmed".
    Background,
}

/// One fact taken from one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The work.
    pub source: &'static Source,
    /// Where in the work, and the fact in our own words. Not carried by the element, which names works alone.
    #[cfg(feature = "headless")]
    pub fact: &'static str,
    /// Whether the fact was read there.
    pub standing: Standing,
}

/// A fact that was read in a copy of the source.
pub const fn read(source: &'static Source, fact: &'static str) -> Citation {
    citation(source, fact, Standing::Read)
}

/// A fact from background knowledge, still to be confirmed in the source.
pub const fn background(source: &'static Source, fact: &'static str) -> Citation {
    citation(source, fact, Standing::Background)
}

#[cfg_attr(not(feature = "headless"), allow(unused_variables))]
pub(crate) const fn citation(source: &'static Source, fact: &'static str, standing: Standing) -> Citation {
    Citation {
        source,
        #[cfg(feature = "headless")]
        fact,
        standing,
    }
}

/// One rule: when the condition holds, the placement is at least `then`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// `area.kebab-case`, unique, never reused for another meaning.
    pub id: &'static str,
    /// The area the rule belongs to.
    pub area: Area,
    /// When it holds.
    pub when: Condition,
    /// The floor it raises, axis by axis.
    pub then: Placement,
    /// Why, in one or two plain sentences, with `[you|they]` alternatives.
    pub because: &'static str,
    /// At least one fact it rests on.
    pub sources: &'static [Citation],
}

/// Questions and rules that belong together. The product has one, [`crate::BOOK`]; tests build small ones.
#[derive(Clone, Copy, Debug)]
pub struct Book {
    /// The questions, in asking order; at most [`MOST_QUESTIONS`](crate::answers::MOST_QUESTIONS).
    pub questions: &'static [&'static Question],
    /// The rules, in the order a person would read them. The order never matters to the placement.
    pub rules: &'static [Rule],
}

impl Book {
    /// The position of the question with this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.id == id)
    }

    /// Whether this item of a checklist was ticked; false where the book does not have it.
    pub fn is_ticked(&self, answers: &Answers, checklist: &str, item: &str) -> bool {
        let Some(at) = self.position(checklist) else { return false };
        let item = self.questions.get(at).and_then(|question| question.choice(item));
        matches!((answers.get(at), item), (Some(Answer::Many(items)), Some(item)) if items >> item & 1 == 1)
    }

    /// Nothing said yet.
    pub fn no_answers(&self) -> Answers {
        Answers::none(self.questions.len())
    }
}
