//! Writes questions, rules and words as runs of bytes, while compiling. [`super::read`] is its mirror, line by line.

use crate::condition::Condition;
use crate::question::Question;
use crate::rule::{Rule, Standing};
use crate::sources;

/// What precedes a condition: its kind and, for a simple one, its question; for others, how many parts it has.
pub(super) const AT: u8 = 0;
pub(super) const HAS: u8 = 48;
pub(super) const COUNT: u8 = 96;
pub(super) const ALL: u8 = 144;
pub(super) const ANY: u8 = 176;
pub(super) const AT_LEAST: u8 = 208;

/// A run of bytes in a buffer of `N`.
pub(super) struct Run<const N: usize> {
    buffer: [u8; N],
    length: usize,
}

impl<const N: usize> Run<N> {
    const EMPTY: Self = Self { buffer: [0; N], length: 0 };

    const fn byte(&mut self, byte: u8) {
        self.buffer[self.length] = byte;
        self.length += 1;
    }

    /// A number on top of `first`; more than fit below the limit do not compile.
    #[allow(clippy::cast_possible_truncation)] // the limit is a byte
    const fn below(&mut self, first: u8, number: usize, limit: u8) {
        assert!(
            number < (limit - first) as usize,
            "too many for one byte: widen the ranges in compact/write.rs"
        );
        self.byte(first + number as u8);
    }

    const fn line(&mut self, text: &str) {
        let end = self.length + text.len();
        self.buffer.split_at_mut(end).0.split_at_mut(self.length).1.copy_from_slice(text.as_bytes());
        self.length = end;
        self.byte(b'\n');
    }

    /// What was written.
    pub(super) const fn written(&self) -> &[u8] {
        self.buffer.split_at(self.length).0
    }

    /// The same as a value of its own, where `M` is its length.
    pub(super) const fn bytes<const M: usize>(&self) -> [u8; M] {
        let mut bytes = [0; M];
        bytes.copy_from_slice(self.written());
        bytes
    }
}

/// Everything, as it is carried.
pub(super) struct Draft {
    /// Ids of questions and choices, one a line.
    pub(super) ids: Run<0x8000>,
    /// Sentences, one a line.
    pub(super) sentences: Run<0x18000>,
    /// Everything else.
    pub(super) numbers: Run<0x4000>,
}

pub(super) const fn write(questions: &[&Question], rules: &[Rule], words: &[&str]) -> Draft {
    let mut draft = Draft { ids: Run::EMPTY, sentences: Run::EMPTY, numbers: Run::EMPTY };
    draft.numbers.below(0, questions.len(), u8::MAX);
    let mut at = 0;
    while at < questions.len() {
        draft.question(questions[at]);
        at += 1;
    }
    draft.numbers.below(0, rules.len(), u8::MAX);
    at = 0;
    while at < rules.len() {
        draft.rule(&rules[at]);
        at += 1;
    }
    // Words come last: they go on to the end.
    at = 0;
    while at < words.len() {
        draft.sentences.line(words[at]);
        at += 1;
    }
    draft
}

impl Draft {
    const fn question(&mut self, question: &Question) {
        self.ids.line(question.id);
        self.numbers.byte(question.area as u8);
        self.numbers.byte(question.kind as u8);
        self.numbers.byte(question.clinical as u8);
        self.numbers.byte(question.change as u8);
        self.sentences.line(question.name);
        self.sentences.line(question.text);
        self.sentences.line(question.hint);
        self.sentences.line(question.why);
        self.sentences.line(question.ask);
        self.sentences.line(question.help);
        self.numbers.below(0, question.choices.len(), u8::MAX);
        let mut at = 0;
        while at < question.choices.len() {
            self.ids.line(question.choices[at].id);
            self.sentences.line(question.choices[at].text);
            at += 1;
        }
    }

    const fn rule(&mut self, rule: &Rule) {
        self.sentences.line(rule.because);
        self.numbers.byte(rule.area as u8);
        self.condition(&rule.when);
        self.numbers.byte(rule.then.level as u8);
        self.numbers.byte(rule.then.withdrawal as u8);
        self.numbers.byte(rule.then.living as u8);
        self.numbers.byte(rule.then.urgency as u8);
        let [one, two, three, four] = rule.then.needs.bits().to_le_bytes();
        assert!(four == 0, "more than 24 needs: carry a byte more");
        self.numbers.byte(one);
        self.numbers.byte(two);
        self.numbers.byte(three);
        self.numbers.below(0, rule.sources.len(), u8::MAX);
        let mut at = 0;
        while at < rule.sources.len() {
            let citation = &rule.sources[at];
            let background = matches!(citation.standing, Standing::Background) as u8;
            self.numbers.byte(sources::number(citation.source) * 2 + background);
            at += 1;
        }
    }

    const fn condition(&mut self, condition: &Condition) {
        match *condition {
            Condition::At(question, choice) => self.simple(AT, question, choice, HAS),
            Condition::Has(question, item) => self.simple(HAS, question, item, COUNT),
            Condition::Count(question, n) => self.simple(COUNT, question, n, ALL),
            Condition::All(parts) => self.parts(ALL, parts, ANY),
            Condition::Any(parts) => self.parts(ANY, parts, AT_LEAST),
            Condition::AtLeast(n, parts) => {
                self.numbers.below(AT_LEAST, parts.len(), u8::MAX);
                self.numbers.byte(n);
                self.each(parts);
            }
        }
    }

    const fn simple(&mut self, first: u8, question: u8, value: u8, limit: u8) {
        self.numbers.below(first, question as usize, limit);
        self.numbers.byte(value);
    }

    const fn parts(&mut self, first: u8, parts: &[Condition], limit: u8) {
        self.numbers.below(first, parts.len(), limit);
        self.each(parts);
    }

    const fn each(&mut self, parts: &[Condition]) {
        let mut at = 0;
        while at < parts.len() {
            self.condition(&parts[at]);
            at += 1;
        }
    }
}
