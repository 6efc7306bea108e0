//! Every sentence a person can read.
//!
//! English stands beside the rule or question it belongs to, and for everything else in [`english`]. Another
//! language is a pack: for every English sentence another one. `[you|your loved one]` in a sentence is spoken to the
//! visitor or about the person they ask for; `{name}` is a blank that the caller fills.

pub mod catalogue;
pub mod crisis;
pub mod english;
mod pack;

use crate::answers::Answer;
use crate::question::{Choice, Question};
use crate::rule::Rule;
pub use pack::Pack;
use std::sync::Arc;

/// Whom the questionnaire is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Person {
    /// The visitor.
    #[default]
    You,
    /// Somebody the visitor cares about.
    LovedOne,
}

impl Person {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::You, Self::LovedOne];

    /// The stable id: `self` or `loved-one`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::You => "self",
            Self::LovedOne => "loved-one",
        }
    }
}

/// One sentence of the interface or the report: its number among all that are declared in [`english`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(u16);

impl Word {
    /// The word with this number.
    pub(crate) const fn numbered(number: u16) -> Self {
        Self(number)
    }

    /// The English sentence.
    pub fn english(self) -> &'static str {
        crate::words().get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// The words of one language for one person.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Whom the sentences are about.
    pub person: Person,
    /// The language pack, or none for English.
    pub pack: Option<Arc<Pack>>,
}

impl Words {
    /// English, for this person.
    pub fn english(person: Person) -> Self {
        Self { person, pack: None }
    }

    /// The language tag.
    pub fn lang(&self) -> &str {
        self.pack.as_ref().map_or("en", |pack| pack.lang.as_str())
    }

    /// A sentence of the interface or report.
    pub fn say(&self, word: Word) -> String {
        self.spoken(word.english())
    }

    /// A sentence with its blanks filled: `{level}` by the value named `level`.
    pub fn fill(&self, word: Word, blanks: &[(&str, &str)]) -> String {
        let text = self.say(word);
        let mut filled = String::new();
        let mut rest = text.as_str();
        while let Some((before, from)) = rest.split_once('{') {
            let (name, after) = from.split_once('}').unwrap_or((from, ""));
            filled.push_str(before);
            let value = blanks.iter().find(|(blank, _)| *blank == name).map_or(name, |(_, value)| *value);
            match name {
                "number" | "phone" => add_number(&mut filled, value),
                _ => filled.push_str(value),
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// A question's short name.
    pub fn name(&self, question: &Question) -> String {
        self.spoken(question.name)
    }

    /// A question's text.
    pub fn text(&self, question: &Question) -> String {
        self.spoken(question.text)
    }

    /// A question's hint; may be empty.
    pub fn hint(&self, question: &Question) -> String {
        self.spoken(question.hint)
    }

    /// Why a question is asked.
    pub fn why(&self, question: &Question) -> String {
        self.spoken(question.why)
    }

    /// What to do when a question's answer is not known.
    pub fn ask(&self, question: &Question) -> String {
        self.spoken(question.ask)
    }

    /// What help with the fact behind a question would look like.
    pub fn help(&self, question: &Question) -> String {
        self.spoken(question.help)
    }

    /// A choice's text.
    pub fn choice(&self, choice: &Choice) -> String {
        self.spoken(choice.text)
    }

    /// An answer to a question, one entry for each choice.
    pub fn answer(&self, question: &Question, answer: Answer) -> Vec<String> {
        match answer {
            Answer::Unsure => vec![self.say(english::answer::UNSURE)],
            Answer::Declined => vec![self.say(english::answer::DECLINED)],
            Answer::Many(0) => vec![self.say(english::answer::NONE_OF_THESE)],
            Answer::One(rank) => {
                let choice = question.choices.get(usize::from(rank));
                choice.into_iter().map(|choice| self.choice(choice)).collect()
            }
            Answer::Many(items) => question.ticked(items).map(|choice| self.choice(choice)).collect(),
        }
    }

    /// A crisis line's name.
    pub fn line_name(&self, line: &crisis::Line) -> String {
        self.spoken(line.name)
    }

    /// When to use a crisis line.
    pub fn line_note(&self, line: &crisis::Line) -> String {
        self.spoken(line.note)
    }

    /// Why a rule holds.
    pub fn because(&self, rule: &Rule) -> String {
        self.spoken(rule.because)
    }

    fn spoken(&self, english: &'static str) -> String {
        let other = self.pack.as_ref().and_then(|pack| pack.get(english));
        speak(other.unwrap_or(english), self.person)
    }
}

/// Adds a telephone number to a text. After letters that are written from right to left its groups would stand in reverse,
/// so there marks that nobody sees keep it apart.
pub fn add_number(text: &mut String, number: &str) {
    // Hebrew, Arabic and their kin, by the first of their two bytes.
    let turns = text.bytes().any(|byte| (0xd6..=0xdf).contains(&byte));
    let (before, after) = if turns { ("\u{2066}", "\u{2069}") } else { ("", "") };
    for part in [before, number, after] {
        text.push_str(part);
    }
}

/// Chooses one side of every `[you|they]` in a sentence.
pub fn speak(text: &str, person: Person) -> String {
    let mut spoken = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('[') {
        spoken.push_str(before);
        let (inside, after) = from.split_once(']').unwrap_or((from, ""));
        let (you, they) = inside.split_once('|').unwrap_or((inside, inside));
        spoken.push_str(match person {
            Person::You => you,
            Person::LovedOne => they,
        });
        rest = after;
    }
    spoken.push_str(rest);
    spoken
}
