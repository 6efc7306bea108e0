//! Everything the widget knows: the answers, what is ticked but not yet said, and where the visitor is.

use crate::answers::{Answer, Answers};
use crate::fit::{self, Fit};
use crate::interview::{self, Depth};
use crate::placement::{self, Range};
use crate::provider::Provider;
use crate::report::{self, notes};
use crate::rule::Book;
use crate::words::{Person, Words};
use std::sync::Arc;

/// Where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is, and what it is not.
    Intro,
    /// Who the questions are about.
    Who,
    /// The question at this position of the book.
    Question(usize),
    /// Call now; reached by the answer to this question.
    Emergency(usize),
    /// All answers in one list.
    Check,
    /// The result.
    Result,
}

impl Screen {
    /// The stable id, which the page carries as `data-screen`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Intro => "intro",
            Self::Who => "who",
            Self::Question(_) => "question",
            Self::Emergency(_) => "emergency",
            Self::Check => "check",
            Self::Result => "result",
        }
    }
}

/// How far the host page was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// Nothing yet.
    Nothing,
    /// That a question was reached.
    Started,
    /// That a result was shown.
    Finished,
}

/// One language that the visitor may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}

/// The whole state. Plain data; [`super::update`] is the only thing that moves it.
#[derive(Clone, Debug)]
pub struct Model {
    /// The questions and rules.
    pub book: &'static Book,
    /// Language and person.
    pub words: Words,
    /// The languages on offer.
    pub languages: Vec<Language>,
    /// The center's programs, if it gave any that can be read.
    pub provider: Option<Arc<Provider>>,
    /// Where leaving at once leads.
    pub exit: String,
    /// Where the visitor is.
    pub screen: Screen,
    /// Who it is about, as ticked; said when [`Screen::Who`] is left by Continue.
    pub about: Option<Person>,
    /// How much is asked: enough for the level first, and the rest when the visitor wants it.
    pub depth: Depth,
    /// What was said, with Continue.
    pub said: Answers,
    /// Other answers that the visitor tries on the result's page; never said, never kept.
    pub what_if: Option<Answers>,
    /// What is ticked, whether or not Continue was pressed.
    pub ticked: Answers,
    /// Whether Continue was pressed with nothing ticked.
    pub missing: bool,
    /// Whether an answer is being changed from the list of answers.
    pub editing: bool,
    /// Whether the crisis lines are open.
    pub help: bool,
    /// How far the host page was told; it learns each thing once.
    pub told: Told,
}

impl Model {
    /// The first screen, with nothing said.
    pub fn new(book: &'static Book, words: Words) -> Self {
        let languages = [("en", "English"), ("es", "Español")]
            .map(|(tag, name)| Language { tag: tag.to_owned(), name: name.to_owned() });
        Self {
            book,
            words,
            languages: languages.to_vec(),
            provider: None,
            exit: "https://www.weather.gov/".to_owned(),
            screen: Screen::Intro,
            about: None,
            depth: Depth::Short,
            said: book.no_answers(),
            what_if: None,
            ticked: book.no_answers(),
            missing: false,
            editing: false,
            help: false,
            told: Told::Nothing,
        }
    }

    /// The answers that count: those on the path.
    pub fn in_effect(&self) -> Answers {
        interview::in_effect(self.book, &self.said, self.depth)
    }

    /// The answers that the result's page shows: what the visitor tries, or else what counts.
    pub fn shown(&self) -> Answers {
        self.what_if.clone().unwrap_or_else(|| self.in_effect())
    }

    /// The center's programs against a placement of these answers.
    pub fn fit(&self, answers: &Answers, range: Range) -> Option<Fit> {
        self.provider.as_ref().map(|provider| fit::fit(self.book, answers, range, provider, &self.words))
    }

    /// The result as plain text, to copy, print or save. Never of a what-if.
    pub fn notes(&self) -> String {
        let answers = self.in_effect();
        let report = report::report(self.book, &answers, &self.words);
        let programs = self.fit(&answers, report.range).as_ref().map(notes::programs).unwrap_or_default();
        notes::notes(self.book, &answers, &self.words, &report, &programs)
    }

    /// The first question still to be answered.
    pub fn next(&self) -> Option<usize> {
        interview::next(self.book, &self.said, self.depth)
    }

    /// The questions asked so far, in order.
    pub fn path(&self) -> Vec<usize> {
        interview::path(self.book, &self.said, self.depth)
    }

    /// How many more questions, at most, could say what else a program should offer.
    pub fn more(&self) -> usize {
        interview::progress(self.book, &self.in_effect(), Depth::Needed).left_at_most
    }

    /// The placement of the answers that count.
    pub fn range(&self) -> Range {
        placement::place(self.book, &self.in_effect())
    }

    /// Whether this answer alone is an emergency.
    pub fn is_emergency(&self, question: usize, answer: Answer) -> bool {
        let alone = self.book.no_answers().with(question, Some(answer));
        placement::place(self.book, &alone).floor.urgency == placement::Urgency::Now
    }
}
