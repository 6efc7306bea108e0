//! The questionnaire: every question once, in asking order, a file for each area.
//!
//! Danger comes first, then what is used and whether stopping is safe, then body, mind, what use has cost, what was
//! tried, home, and readiness. The visitor's situation comes last; it never moves the placement.

pub mod body;
pub mod context;
pub mod home;
pub mod mind;
pub mod readiness;
pub mod safety;
pub mod substances;
pub mod treatment;
pub mod withdrawal;

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
    &substances::OVERDOSE,
    &substances::USE_DANGER,
    &body::AGE_BAND,
    &body::PREGNANCY,
    &body::BODY_CARE,
    &body::BODY_CONDITIONS,
    &mind::UNUSUAL_THOUGHTS,
    &mind::WILD_ENERGY,
    &mind::MOOD,
    &mind::DAILY_LIFE,
    &safety::SELF_HARM_BEFORE,
    &mind::TRAUMA,
    &mind::MIND_CONDITIONS,
    &substances::USE_COST,
    &substances::CRAVINGS,
    &substances::LONGEST_WITHOUT,
    &treatment::NOT_ENOUGH,
    &treatment::TREATMENTS,
    &treatment::RECENT_STAY,
    &home::HOME,
    &home::PEOPLE,
    &readiness::READINESS,
    &context::GETTING_THERE,
    &context::HOURS_FREE,
    &context::FREE_TIMES,
    &context::INSURANCE,
    &context::LANGUAGE,
    &context::PREFERENCES,
];
