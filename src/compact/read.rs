//! Reads what [`super::write`] wrote. Every function is total: bytes that end too soon read as nothing.

use super::Carried;
use super::write::{ALL, ANY, AT, AT_LEAST, COUNT, HAS};
use crate::condition::Condition;
use crate::placement::{Level, Living, Needs, Placement, Urgency, Withdrawal};
use crate::question::{Area, Change, Choice, Kind, Question};
use crate::rule::{Book, Citation, Rule, Standing, citation};
use crate::sources;

pub(super) struct Reader {
    pub(super) ids: &'static str,
    pub(super) sentences: &'static str,
    pub(super) numbers: &'static [u8],
}

impl Reader {
    pub(super) fn all(mut self) -> Carried {
        let questions = self.list(|reader| &*Box::leak(Box::new(reader.question())));
        let rules = self.list(Self::rule);
        let words = self.sentences.lines().collect::<Vec<_>>().leak();
        Carried { book: Book { questions, rules }, words }
    }

    fn question(&mut self) -> Question {
        Question {
            id: line(&mut self.ids),
            area: self.one_of(&Area::ALL),
            kind: self.one_of(&[Kind::One, Kind::Many]),
            clinical: self.byte() == 1,
            change: self.one_of(&[Change::Fixed, Change::WithHelp, Change::Now]),
            name: line(&mut self.sentences),
            text: line(&mut self.sentences),
            hint: line(&mut self.sentences),
            why: line(&mut self.sentences),
            ask: line(&mut self.sentences),
            help: line(&mut self.sentences),
            choices: self
                .list(|reader| Choice { id: line(&mut reader.ids), text: line(&mut reader.sentences) }),
        }
    }

    fn rule(&mut self) -> Rule {
        Rule {
            id: "",
            because: line(&mut self.sentences),
            area: self.one_of(&Area::ALL),
            when: self.condition(),
            then: Placement {
                level: self.one_of(Level::ALL),
                withdrawal: self.one_of(Withdrawal::ALL),
                living: self.one_of(Living::ALL),
                urgency: self.one_of(Urgency::ALL),
                needs: Needs::of(u32::from_le_bytes([self.byte(), self.byte(), self.byte(), 0])),
            },
            sources: self.list(Self::citation),
        }
    }

    fn citation(&mut self) -> Citation {
        let byte = self.byte();
        let standing = if byte & 1 == 1 { Standing::Background } else { Standing::Read };
        let source = sources::ALL.get(usize::from(byte / 2)).copied();
        citation(source.unwrap_or(&sources::CROSSWALK_1996), "", standing)
    }

    fn condition(&mut self) -> Condition {
        match self.byte() {
            number @ AT_LEAST.. => Condition::AtLeast(self.byte(), self.parts(number - AT_LEAST)),
            number @ ANY.. => Condition::Any(self.parts(number - ANY)),
            number @ ALL.. => Condition::All(self.parts(number - ALL)),
            number @ COUNT.. => Condition::Count(number - COUNT, self.byte()),
            number @ HAS.. => Condition::Has(number - HAS, self.byte()),
            number @ AT.. => Condition::At(number - AT, self.byte()),
        }
    }

    fn parts(&mut self, count: u8) -> &'static [Condition] {
        (0..count).map(|_| self.condition()).collect::<Vec<_>>().leak()
    }

    /// A count, and then as many of these.
    fn list<T>(&mut self, one: impl Fn(&mut Self) -> T) -> &'static [T] {
        (0..self.byte()).map(|_| one(self)).collect::<Vec<_>>().leak()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::from(self.byte()).min(all.len() - 1)]
    }

    fn byte(&mut self) -> u8 {
        let (first, rest) = self.numbers.split_first().unwrap_or((&0, &[]));
        self.numbers = rest;
        *first
    }
}

/// Takes the next line of a text.
fn line(text: &mut &'static str) -> &'static str {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    *text = rest;
    line
}
