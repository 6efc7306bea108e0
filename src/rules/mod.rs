//! The rule book: a chapter for each area, written to be read by a clinician.
//!
//! A rule names questions and choices by their ids; a misspelled id does not compile.

pub mod body;
pub mod home;
pub mod mind;
pub mod readiness;
pub mod safety;
pub mod substance_use;
pub mod withdrawal;

use crate::condition::Condition;
use crate::declared::{self, same};
use crate::question::Kind;
use crate::questionnaire::QUESTIONS;
use crate::rule::Rule;

/// The chapters, in the order of the areas.
const CHAPTERS: [&[Rule]; 13] = [
    safety::RULES,
    withdrawal::alcohol::RULES,
    withdrawal::alcohol_before::RULES,
    withdrawal::alcohol_beside::RULES,
    withdrawal::sedatives::RULES,
    withdrawal::opioids::RULES,
    body::RULES,
    mind::distress::RULES,
    mind::conditions::RULES,
    substance_use::severity::RULES,
    substance_use::treatment::RULES,
    home::RULES,
    readiness::RULES,
];

/// Conditions that several rules share, by the name a reader of the book knows them by.
pub const SHARED: [(&str, Condition); 6] = [
    ("clear signs of withdrawal", withdrawal::alcohol::SIGNS),
    ("a body that is used to alcohol", withdrawal::alcohol_beside::REACTS),
    ("an illness that makes stopping harder", withdrawal::alcohol_beside::GRAVE_ILLNESS),
    ("a dangerous withdrawal before", withdrawal::alcohol_before::GRAVE_BEFORE),
    ("heavy use", substance_use::treatment::HEAVY),
    ("distress that has not eased", mind::distress::STILL_TROUBLED),
];

/// Every rule, chapter by chapter.
pub static RULES: [Rule; declared::total(&CHAPTERS)] = declared::flat(&CHAPTERS);

/// The answer to this question is at least this choice.
///
/// # Panics
/// While compiling, when no such question or choice exists.
pub const fn at(question: &str, choice: &str) -> Condition {
    let position = question_number(question);
    assert!(matches!(QUESTIONS[position as usize].kind, Kind::One), "`at` is for questions with one choice");
    Condition::At(position, choice_number(position, choice))
}

/// This item of this checklist is ticked.
///
/// # Panics
/// While compiling, when no such question or choice exists.
pub const fn has(question: &str, item: &str) -> Condition {
    let position = question_number(question);
    assert!(matches!(QUESTIONS[position as usize].kind, Kind::Many), "`has` is for checklists");
    Condition::Has(position, choice_number(position, item))
}

/// At least this many items of this checklist are ticked.
///
/// # Panics
/// While compiling, when no such question or choice exists.
pub const fn count(question: &str, n: u8) -> Condition {
    let position = question_number(question);
    assert!(matches!(QUESTIONS[position as usize].kind, Kind::Many), "`count` is for checklists");
    assert!(n as usize <= QUESTIONS[position as usize].choices.len(), "the checklist is shorter than that");
    Condition::Count(position, n)
}

#[allow(clippy::cast_possible_truncation)] // there are fewer than 255 questions
#[allow(clippy::panic)] // it stops the compiler, and nobody else
const fn question_number(id: &str) -> u8 {
    let mut position = 0;
    while position < QUESTIONS.len() {
        if same(QUESTIONS[position].id, id) {
            return position as u8;
        }
        position += 1;
    }
    panic!("no question has this id")
}

#[allow(clippy::cast_possible_truncation)] // there are fewer than 255 choices
#[allow(clippy::panic)] // it stops the compiler, and nobody else
const fn choice_number(question: u8, id: &str) -> u8 {
    let choices = QUESTIONS[question as usize].choices;
    let mut position = 0;
    while position < choices.len() {
        if same(choices[position].id, id) {
            return position as u8;
        }
        position += 1;
    }
    panic!("the question has no choice with this id")
}
