//! Which question comes next, and when we are done.
//!
//! There is no routing table. A question is asked only while some undecided rule that hangs on it could
//! still lift the placement; so skipping one never changes the result, for any way of answering it. Why: once a
//! part of a rule is decided it stays decided, so a question that only decided parts mention cannot matter later;
//! and what a rule asks for that is already within the floor stays within it, as floors only rise.
//!
//! Danger is asked first because the questionnaire lists it first, and what settles most comes before what settles
//! little. A visitor may stop at any question: the report
//! is then a wider range, and says what keeps it open.

use crate::answers::{Answer, Answers};
use crate::ledger::Ledger;
use crate::rule::Book;

/// Whether to ask everything, or only what can still matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Only questions that can still lift the level, withdrawal setting, living or urgency, the age, pregnancy, danger
    /// from another person, and the context questions. What else a program must offer may stay open: the report then
    /// lists possible needs.
    #[default]
    Short,
    /// Only questions that can still lift the placement, and the context questions.
    Needed,
    /// Every question.
    Everything,
}

impl Depth {
    /// All of them, from the fewest questions to the most.
    pub const ALL: [Self; 3] = [Self::Short, Self::Needed, Self::Everything];

    /// The stable id: `short`, `needed` or `everything`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Needed => "needed",
            Self::Everything => "everything",
        }
    }
}

/// How far an interview has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many of the questions asked so far have an answer.
    pub answered: usize,
    /// How many more there are at most, whatever the answers.
    pub left_at_most: usize,
    /// Whether no question that is left can move the placement: stopping here loses nothing.
    pub settled: bool,
}

/// The questions a visitor with these answers is asked, in order, as far as the first one that still
/// waits for an answer (which is the last entry) or to the end. A pure function of the answers, so an
/// edit and a fresh run with the same answers walk the same path.
pub fn path(book: &Book, answers: &Answers, depth: Depth) -> Vec<usize> {
    walk(book, answers, depth).0
}

/// The first question on the path without an answer, or none when every needed one is answered.
pub fn next(book: &Book, answers: &Answers, depth: Depth) -> Option<usize> {
    path(book, answers, depth).last().copied().filter(|last| answers.get(*last).is_none())
}

/// Only the answers that lie on the path: what an edit made pointless is left out, and kept by the caller.
pub fn in_effect(book: &Book, answers: &Answers, depth: Depth) -> Answers {
    let mut kept = book.no_answers();
    for position in path(book, answers, depth) {
        let answer: Option<Answer> = answers.get(position);
        kept.set(position, answer);
    }
    kept
}

/// How many questions are answered, and how many may still come.
pub fn progress(book: &Book, answers: &Answers, depth: Depth) -> Progress {
    let (path, ledger) = walk(book, answers, depth);
    let waiting = path.last().copied().filter(|last| answers.get(*last).is_none());
    let from = waiting.unwrap_or(book.questions.len());
    let unsaid = |position: &usize| answers.get(*position).is_none();
    let left =
        || (from..book.questions.len()).filter(unsaid).filter(|at| is_asked(book, &ledger, *at, depth));
    Progress {
        answered: path.len() - usize::from(waiting.is_some()),
        left_at_most: left().count(),
        settled: !left()
            .any(|position| is_asked(book, &ledger, position, Depth::Needed) && is_clinical(book, position)),
    }
}

/// The path, and what the rules say at its end.
fn walk<'a>(book: &'a Book, answers: &Answers, depth: Depth) -> (Vec<usize>, Ledger<'a>) {
    let mut ledger = Ledger::of(book, &book.no_answers());
    let mut path = Vec::new();
    for position in 0..book.questions.len() {
        if !is_asked(book, &ledger, position, depth) {
            continue;
        }
        path.push(position);
        match answers.get(position) {
            Some(answer) => ledger.set(position, Some(answer)),
            None => break,
        }
    }
    (path, ledger)
}

fn is_asked(book: &Book, ledger: &Ledger, position: usize, depth: Depth) -> bool {
    let Ok(number) = u8::try_from(position) else { return false };
    !is_clinical(book, position)
        || match depth {
            Depth::Short => ledger.is_needed_beyond_needs(number),
            Depth::Needed => ledger.is_needed(number),
            Depth::Everything => true,
        }
}

fn is_clinical(book: &Book, position: usize) -> bool {
    book.questions.get(position).is_some_and(|question| question.clinical)
}
