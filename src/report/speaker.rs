//! How a report speaks of rules, questions and answers: names in a row, quotes, and what somebody told.

use super::Said;
use crate::answers::Answer;
use crate::placement::Level;
use crate::question::Question;
use crate::rule::Book;
use crate::words::english::report as w;
use crate::words::{Word, Words};

/// Whether ids are told: programs read them, and no screen does.
pub(super) const HEADLESS: bool = cfg!(feature = "headless");

/// Speaks about one book to one person.
pub(super) struct Speaker<'a> {
    pub(super) book: &'a Book,
    pub(super) words: &'a Words,
}

impl Speaker<'_> {
    pub(super) fn say(&self, word: Word) -> String {
        self.words.say(word)
    }

    pub(super) fn level(&self, level: Level) -> String {
        self.say(w::level(level))
    }

    pub(super) fn question(&self, number: u8) -> Option<&'static Question> {
        self.book.questions.get(usize::from(number)).copied()
    }

    /// The sentence of the first of these rules, and the ids of all of them.
    pub(super) fn rules(&self, numbers: &[usize]) -> (String, Vec<&'static str>) {
        let mut ids = Vec::new();
        let mut because = String::new();
        for number in numbers {
            if let Some(rule) = self.book.rules.get(*number) {
                if because.is_empty() {
                    because = self.words.because(rule);
                }
                if HEADLESS {
                    ids.push(rule.id);
                }
            }
        }
        (because, ids)
    }

    /// “a”, “a and b”, “a, b and c”.
    pub(super) fn list(&self, items: &[String]) -> String {
        match items.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => [&*before.join(", "), &self.say(w::AND), last].concat(),
            None => String::new(),
        }
    }

    /// The short names of some questions, in quotes and in a row.
    pub(super) fn names(&self, numbers: &[u8]) -> String {
        let mut names = Vec::new();
        for number in numbers {
            if let Some(question) = self.question(*number) {
                names.push(self.words.fill(w::NAMED, &[("name", &self.words.name(question))]));
            }
        }
        self.list(&names)
    }

    pub(super) fn said(&self, support: &[(u8, u32)]) -> Vec<Said> {
        let mut all = Vec::new();
        for (number, value) in support {
            let Some(question) = self.question(*number) else { continue };
            let answer = Answer::of(question, *value);
            let mut ids = Vec::new();
            for (i, choice) in (0_u32..).zip(question.choices) {
                let said = match answer {
                    Answer::Many(items) => items >> i & 1 == 1,
                    _ => i == *value,
                };
                if HEADLESS && said {
                    ids.push(choice.id);
                }
            }
            all.push(Said {
                question: question.id,
                name: self.words.name(question),
                answer: ids,
                words: self.words.answer(question, answer),
                many: matches!(answer, Answer::Many(_)),
            });
        }
        all
    }

    pub(super) fn quote(&self, said: &Said) -> String {
        self.words.fill(w::SAID, &[("name", &said.name), ("answer", &said.words.join("; "))])
    }

    /// A short sentence for each answer.
    pub(super) fn told(&self, all: &[Said]) -> String {
        let mut told = Vec::new();
        for said in all {
            let word = if told.is_empty() { w::TOLD } else { w::TOLD_ALSO };
            told.push(self.words.fill(word, &[("said", &self.quote(said))]));
        }
        told.join(" ")
    }
}
