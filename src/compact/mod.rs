//! The rule book and the English words as the element carries them: texts one after another and a run of numbers, written
//! while compiling and read once at the start.
//!
//! As tables, each text costs a pointer and a length and each condition twelve bytes, and a visitor would download seven
//! kilobytes more. Both forms come from the same declarations, and `tests/compact.rs` holds one against the other.

mod read;
mod write;

use crate::questionnaire::QUESTIONS;
use crate::rule::Book;
use crate::rules::RULES;
use crate::words::english;
use write::Draft;

const DRAFT: Draft = write::write(&QUESTIONS, &RULES, &english::DECLARED);

static IDS: [u8; DRAFT.ids.length()] = DRAFT.ids.bytes();
static SENTENCES: [u8; DRAFT.sentences.length()] = DRAFT.sentences.bytes();
static NUMBERS: [u8; DRAFT.numbers.length()] = DRAFT.numbers.bytes();

/// What was read.
pub struct Carried {
    /// The book, without the facts of its sources.
    pub book: Book,
    /// Every word: its key and its English.
    pub words: &'static [(&'static str, &'static str)],
}

/// Reads all of it. What is read stays for good: the element reads once.
pub fn read() -> Carried {
    let text = |bytes| str::from_utf8(bytes).unwrap_or_default();
    read::Reader { ids: text(&IDS), sentences: text(&SENTENCES), numbers: &NUMBERS }.all()
}

#[cfg(not(feature = "headless"))]
thread_local! {
    static CARRIED: std::cell::OnceCell<&'static Carried> = const { std::cell::OnceCell::new() };
}

/// What the element carries, read when it is first asked for.
#[cfg(not(feature = "headless"))]
pub(crate) fn carried() -> &'static Carried {
    CARRIED.with(|carried| *carried.get_or_init(|| Box::leak(Box::new(read()))))
}
