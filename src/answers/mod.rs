//! What was said so far, and the span it leaves open.
//!
//! Unanswered, unsure and "rather not say" all leave a question open: it may be anything from mildest to
//! gravest. [`Values`] is one corner of that space, with a definite value for every question.

pub mod reading;

use crate::question::{Kind, Question};

/// One answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// "I am not sure".
    Unsure,
    /// "I would rather not say".
    Declined,
    /// The choice at this position.
    One(u8),
    /// The ticked items, one bit each, the first item lowest.
    Many(u32),
}

impl Answer {
    /// The definite value, or none when the answer leaves the question open.
    pub const fn value(self) -> Option<u32> {
        match self {
            Self::Unsure | Self::Declined => None,
            Self::One(rank) => Some(rank as u32),
            Self::Many(items) => Some(items),
        }
    }

    /// The answer that says this value of this question.
    pub fn of(question: &Question, value: u32) -> Self {
        match question.kind {
            #[allow(clippy::cast_possible_truncation)] // ranks are below a dozen
            Kind::One => Self::One(value as u8),
            Kind::Many => Self::Many(value),
        }
    }
}

/// Everything said so far: one slot for each question, in asking order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Answers {
    given: Vec<Option<Answer>>,
}

impl Answers {
    /// Nothing said yet, for this many questions.
    pub fn none(questions: usize) -> Self {
        Self { given: vec![None; questions] }
    }

    /// What was said to the question at this position, if anything.
    pub fn get(&self, question: usize) -> Option<Answer> {
        self.given.get(question).copied().flatten()
    }

    /// Says, changes or (with `None`) takes back one answer. A position that does not exist is ignored.
    pub fn set(&mut self, question: usize, answer: Option<Answer>) {
        if let Some(slot) = self.given.get_mut(question) {
            *slot = answer;
        }
    }

    /// The same answers with one of them changed.
    #[must_use]
    pub fn with(&self, question: usize, answer: Option<Answer>) -> Self {
        let mut changed = self.clone();
        changed.set(question, answer);
        changed
    }

    /// Every given answer with the position of its question, in asking order.
    pub fn given(&self) -> impl Iterator<Item = (usize, Answer)> + '_ {
        self.given.iter().enumerate().filter_map(|(question, answer)| answer.map(|a| (question, a)))
    }

    /// How many questions there are slots for.
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// Whether nothing was said yet.
    pub fn is_empty(&self) -> bool {
        self.given().next().is_none()
    }

    /// Whether the question has no definite answer: not asked, unsure, or not said.
    pub fn is_open(&self, question: usize) -> bool {
        self.get(question).and_then(Answer::value).is_none()
    }

    /// The corner where everything open is at its mildest, and the one where it is at its gravest.
    pub fn corners(&self, questions: &[&Question]) -> (Values, Values) {
        let (mut mildest, mut gravest) = (Values::MILDEST, Values::MILDEST);
        // A question without a slot was not answered either.
        let given =
            self.given.iter().map(|answer| answer.and_then(Answer::value)).chain(std::iter::repeat(None));
        let corners = mildest.of.iter_mut().zip(&mut gravest.of);
        for ((value, question), (mild, grave)) in given.zip(questions).zip(corners) {
            *mild = value.unwrap_or(0);
            *grave = value.unwrap_or(question.gravest());
        }
        (mildest, gravest)
    }
}

/// The most questions that a book can have.
pub const MOST_QUESTIONS: usize = 64;

/// A definite value for every question: a rank for `One`, a set of bits for `Many`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Values {
    // A fixed length: placing makes two of these each time, and would spend a tenth of its time on reserving memory.
    of: [u32; MOST_QUESTIONS],
}

impl Values {
    /// Everything at its mildest.
    pub const MILDEST: Self = Self { of: [0; MOST_QUESTIONS] };

    /// The value of one question; a question that does not exist is at its mildest.
    pub fn of(&self, question: u8) -> u32 {
        self.of.get(usize::from(question)).copied().unwrap_or(0)
    }

    /// Sets the value of one question; a question that does not exist is ignored.
    pub fn set(&mut self, question: u8, value: u32) {
        if let Some(slot) = self.of.get_mut(usize::from(question)) {
            *slot = value;
        }
    }
}
