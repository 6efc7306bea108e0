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

const DRAFT: Draft = write::write(&QUESTIONS, &RULES, &english::ENGLISH);

static IDS: [u8; DRAFT.ids.written().len()] = DRAFT.ids.bytes();
static SENTENCES: [u8; DRAFT.sentences.written().len()] = DRAFT.sentences.bytes();
static NUMBERS: [u8; DRAFT.numbers.written().len()] = DRAFT.numbers.bytes();

/// Bytes as text, looked at while compiling.
#[allow(clippy::panic)] // it stops the compiler, and nobody else
const fn text(bytes: &[u8]) -> &str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a declared text is no text"),
    }
}

/// What was read.
pub struct Carried {
    /// The book, without the ids of its rules and the facts of its sources.
    pub book: Book,
    /// Every word, in English.
    pub words: &'static [&'static str],
}

/// Reads all of it. What is read stays for good: the element reads once.
pub fn read() -> Carried {
    read::Reader { ids: const { text(&IDS) }, sentences: const { text(&SENTENCES) }, numbers: &NUMBERS }.all()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::Condition::{All, Any, At, AtLeast, Count, Has};
    use crate::placement::{FLOOR, Level, Living, Need, Urgency, Withdrawal};
    use crate::question::{Area, Change, Choice, Kind, Question};
    use crate::rule::{Rule, background, read};
    use crate::sources;

    const QUESTION: Question = Question {
        id: "sleep",
        area: Area::Body,
        kind: Kind::Many,
        clinical: true,
        name: "Sleep",
        text: "¿?",
        hint: "",
        why: "Why.",
        ask: "Ask.",
        help: "",
        change: Change::Now,
        choices: &[
            Choice { id: "short", text: "Short" },
            Choice { id: "none", text: "[I|They] do not sleep" },
        ],
    };

    const RULE: Rule = Rule {
        id: "body.everything",
        area: Area::Body,
        when: All(&[
            At(0, 1),
            Any(&[Has(47, 31), Count(3, 2)]),
            AtLeast(2, &[At(1, 0), Has(2, 4), All(&[])]),
        ]),
        then: FLOOR
            .level(Level::Hospital)
            .withdrawal(Withdrawal::Residential)
            .living(Living::RecoveryHousing)
            .urgency(Urgency::Now)
            .need(Need::Naloxone)
            .need(Need::Eating),
        because: "[You|They] said so.",
        sources: &[read(&sources::CROSSWALK_1996, ""), background(&sources::MINNESOTA_RULES, "")],
    };

    #[test]
    fn a_book_of_every_kind_of_part_is_read_as_it_was_written() {
        let draft = write::write(&[&QUESTION], &[RULE, RULE], &["A word", ""]);
        let kept = |text: String| -> &'static str { text.leak() };
        let reader = read::Reader {
            ids: kept(String::from_utf8(draft.ids.written().to_vec()).expect("text")),
            sentences: kept(String::from_utf8(draft.sentences.written().to_vec()).expect("text")),
            numbers: draft.numbers.written().to_vec().leak(),
        };
        let carried = reader.all();
        assert_eq!(carried.book.questions, [&QUESTION]);
        let unnamed = Rule { id: "", ..RULE };
        assert_eq!(carried.book.rules, [unnamed, unnamed]);
        assert_eq!(carried.words, ["A word", ""]);
    }

    #[test]
    fn what_is_carried_is_what_is_declared_now() {
        let draft = write::write(&QUESTIONS, &RULES, &english::ENGLISH);
        assert!(
            draft.ids.written() == IDS
                && draft.sentences.written() == SENTENCES
                && draft.numbers.written() == NUMBERS
        );
    }

    #[test]
    fn bytes_that_end_too_soon_read_as_nothing() {
        for length in [0, 1, 2, 40] {
            let numbers = NUMBERS.get(..length).unwrap_or_default();
            let carried = read::Reader { ids: "one\n", sentences: "", numbers }.all();
            assert!(carried.book.rules.is_empty());
        }
    }
}
