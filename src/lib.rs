//! Which level of care fits, and exactly why.
//!
//! Data runs one way: **answers -> placement -> explanation -> report -> view**; a center's programs join only
//! at [`fit`]. Each arrow is a pure total function. Only parsing can fail.
//!
//! Programs that speak JSON call [`assess`], and what else is in [`headless`]. Underneath is the engine:
//!
//! ```
//! use level_of_care::{BOOK, answers::Answer, placement::{self, Level}};
//!
//! let mut answers = BOOK.no_answers();
//! let seizures = BOOK.position("emergency-signs").unwrap();
//! answers.set(seizures, Some(Answer::Many(1)));
//! let range = placement::place(&BOOK, &answers);
//! assert_eq!(range.floor.level, Level::Hospital);
//! ```

// Nothing in here stops, rounds, or gives the next run another result; tests may.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented,
        clippy::float_arithmetic,
        clippy::disallowed_types
    )
)]

pub mod answers;
pub mod compact;
pub mod condition;
mod declared;
pub mod explanation;
mod fingerprint;
pub mod fit;
#[cfg(feature = "headless")]
pub mod headless;
pub mod interview;
pub mod json;
pub mod ledger;
pub mod nearest;
pub mod placement;
pub mod provider;
pub mod question;
pub mod questionnaire;
pub mod report;
pub mod rule;
pub mod rules;
pub mod sources;
#[cfg(all(target_arch = "wasm32", feature = "module"))]
pub mod wasm;
pub mod widget;
pub mod words;

#[cfg(feature = "headless")]
pub use headless::assess;

/// The rule book of this version: every question and every rule.
#[cfg(feature = "headless")]
pub static BOOK: rule::Book = rule::Book { questions: &questionnaire::QUESTIONS, rules: &rules::RULES };

/// The book, declared or carried.
pub(crate) fn book() -> &'static rule::Book {
    #[cfg(feature = "headless")]
    return &BOOK;
    #[cfg(not(feature = "headless"))]
    &compact::carried().book
}

/// Every word of the interface and the report, by number, in English.
pub(crate) fn words() -> &'static [&'static str] {
    #[cfg(feature = "headless")]
    return &words::english::ENGLISH;
    #[cfg(not(feature = "headless"))]
    compact::carried().words
}
