//! Which question comes next, and when we are done.
//!
//! There is no routing table. A question is asked only while some undecided rule that hangs on it could
//! still lift the placement; so skipping one never changes the result, for any way of answering it.
//! Danger is asked first because the questionnaire lists it first.

use crate::answers::{Answer, Answers};
use crate::placement::join_of;
use crate::rule::Book;

/// Whether to ask everything, or only what can still matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Only questions that can still lift the placement, and the context questions.
    Needed,
    /// Every question.
    Everything,
}

/// Whether asking `question` could still lift the placement, given these answers.
pub fn is_needed(book: &Book, answers: &Answers, question: usize) -> bool {
    let Ok(number) = u8::try_from(question) else { return false };
    let (low, high) = (answers.mildest(), answers.gravest(book.questions));
    let floor = join_of(book.rules.iter().filter(|rule| rule.when.holds(&low)));
    book.rules.iter().any(|rule| !rule.then.within(floor) && rule.when.hangs_on(number, &low, &high))
}

/// The questions a visitor with these answers is asked, in order, as far as the first one that still
/// waits for an answer (which is the last entry) or to the end. A pure function of the answers, so an
/// edit and a fresh run with the same answers walk the same path.
pub fn path(book: &Book, answers: &Answers, depth: Depth) -> Vec<usize> {
    let mut so_far = book.no_answers();
    let mut path = Vec::new();
    for (position, question) in book.questions.iter().enumerate() {
        let asked = depth == Depth::Everything || !question.clinical || is_needed(book, &so_far, position);
        if !asked {
            continue;
        }
        path.push(position);
        match answers.get(position) {
            Some(answer) => so_far.set(position, Some(answer)),
            None => break,
        }
    }
    path
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
