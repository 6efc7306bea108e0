//! The questionnaire: every question once, in asking order, a file for each area.
//!
//! Danger comes first, then what is used and whether stopping is safe, then body and mind, then what use has cost, home,
//! and what was tried. What can only lift a lower level or name a need comes after that, so that most visitors
//! are never asked. The visitor's situation comes last; it never moves the placement.

pub mod body;
pub mod context;
pub mod home;
pub mod mind;
pub mod readiness;
pub mod safety;
pub mod substances;
pub mod treatment;
pub mod withdrawal;

use crate::answers::MOST_QUESTIONS;
use crate::question::Question;

/// Every question, in asking order: danger first.
pub const QUESTIONS: [&Question; 39] = [
    &safety::EMERGENCY_SIGNS,
    &safety::SELF_HARM,
    &substances::SUBSTANCES,
    &substances::LAST_USE,
    &substances::ALCOHOL_FREQUENCY,
    &substances::ALCOHOL_AMOUNT,
    &substances::OPIOID_USE,
    &substances::SEDATIVE_USE,
    &substances::STIMULANT_USE,
    &withdrawal::WITHDRAWAL_SIGNS,
    &withdrawal::WITHDRAWAL_BEFORE,
    &body::AGE_BAND,
    &body::PREGNANCY,
    &body::BODY_CARE,
    &body::BODY_CONDITIONS,
    &mind::UNUSUAL_THOUGHTS,
    &mind::WILD_ENERGY,
    &mind::MOOD,
    &mind::DAILY_LIFE,
    &safety::SELF_HARM_BEFORE,
    &substances::USE_COST,
    &home::HOME,
    &home::PEOPLE,
    &treatment::NOT_ENOUGH,
    &treatment::TREATMENTS,
    &treatment::RECENT_STAY,
    &substances::LONGEST_WITHOUT,
    &substances::CRAVINGS,
    &substances::OVERDOSE,
    &substances::USE_DANGER,
    &mind::TRAUMA,
    &mind::MIND_CONDITIONS,
    &readiness::READINESS,
    &context::GETTING_THERE,
    &context::HOURS_FREE,
    &context::FREE_TIMES,
    &context::INSURANCE,
    &context::LANGUAGE,
    &context::PREFERENCES,
];

const _: () = assert!(
    QUESTIONS.len() <= MOST_QUESTIONS,
    "Raise MOST_QUESTIONS in src/answers/mod.rs to hold every question."
);
