//! What the answers say about a visitor's situation, as far as programs care. Questions are looked up by id; one
//! that a book does not have is simply not answered.

use crate::answers::{Answer, Answers};
use crate::provider::choice::{Payment, Substance, UseSeverity, WeekPart};
use crate::provider::set::{Pick, Set};
use crate::question::Question;
use crate::rule::Book;

/// One visitor's situation. What is not known is none, or an empty list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visitor {
    /// Youngest and oldest they may be.
    pub ages: Option<(i64, i64)>,
    /// `no`, `gave-birth`, `maybe` or `yes`.
    pub pregnancy: Option<&'static str>,
    /// What they use.
    pub substances: Set<Substance>,
    /// How serious their use is, at the least and at the most; none when they use nothing and it cost nothing.
    pub severity: Option<(UseSeverity, UseSeverity)>,
    /// `safe`, `some-use`, and so on.
    pub home: Option<&'static str>,
    /// When they are free; an empty set when they said at none of these times.
    pub free: Option<Set<WeekPart>>,
    /// The most minutes a week they have free.
    pub minutes: Option<i64>,
    /// Their insurance: an id of [`Payment`], or `none`.
    pub insurance: Option<&'static str>,
    /// `can-travel`, `short-trips` or `phone-or-video-only`.
    pub travel: Option<&'static str>,
    /// `english`, `spanish` or `other`.
    pub language: Option<&'static str>,
    /// What they would like.
    pub wishes: Vec<&'static str>,
}

impl Visitor {
    /// Reads the answers.
    pub fn read(book: &Book, answers: &Answers) -> Self {
        let one = |id| chosen(book, answers, id);
        let many = |id| ticked(book, answers, id).unwrap_or_default();
        let number = |id| items(book, answers, id).map(|(_, items)| items.count_ones());
        Self {
            ages: one("age-band").map(|band| match band {
                "under-18" => (0, 17),
                "65-plus" => (65, 120),
                _ => (18, 64),
            }),
            pregnancy: one("pregnancy"),
            substances: set(&many("substances")),
            severity: severity(number("use-cost"), number("substances")),
            home: one("home"),
            free: ticked(book, answers, "free-times").map(|times| set(&times)),
            minutes: one("hours-free").and_then(|hours| match hours {
                "under-3" => Some(3 * 60 - 1),
                "3-8" => Some(8 * 60),
                "9-19" => Some(19 * 60),
                _ => None,
            }),
            insurance: one("insurance"),
            travel: one("getting-there"),
            language: one("language"),
            wishes: many("preferences"),
        }
    }

    /// How they pay, when it is a kind of insurance.
    pub fn payment(&self) -> Option<Payment> {
        self.insurance.and_then(Payment::from_id)
    }
}

/// From how many things use has cost: 2 mild, 4 moderate, 6 severe, as diagnoses count them.
fn severity(costs: Option<u32>, used: Option<u32>) -> Option<(UseSeverity, UseSeverity)> {
    let one = match costs {
        None | Some(0) if used == Some(0) => return None,
        None => return Some((UseSeverity::Mild, UseSeverity::Severe)),
        Some(0..=3) => UseSeverity::Mild,
        Some(4..=5) => UseSeverity::Moderate,
        Some(_) => UseSeverity::Severe,
    };
    Some((one, one))
}

fn set<T: Pick>(ids: &[&str]) -> Set<T> {
    let places = ids.iter().filter_map(|id| T::IDS.position(id));
    Set::of_bits(places.fold(0, |bits, place| bits | 1 << place))
}

fn chosen(book: &Book, answers: &Answers, question: &str) -> Option<&'static str> {
    let position = book.position(question)?;
    let Answer::One(rank) = answers.get(position)? else { return None };
    book.questions.get(position)?.choices.get(usize::from(rank)).map(|choice| choice.id)
}

/// A checklist, and which of its items are ticked.
fn items(book: &Book, answers: &Answers, question: &str) -> Option<(&'static Question, u32)> {
    let position = book.position(question)?;
    let Answer::Many(items) = answers.get(position)? else { return None };
    Some((*book.questions.get(position)?, items))
}

fn ticked(book: &Book, answers: &Answers, question: &str) -> Option<Vec<&'static str>> {
    let (question, items) = items(book, answers, question)?;
    Some(question.ticked(items).map(|choice| choice.id).collect())
}
