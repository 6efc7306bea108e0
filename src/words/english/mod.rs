//! English for everything that is neither a question nor a rule. One constant a sentence, one key each,
//! in a file for each part of the product that speaks.

/// Declares words and lists them all, so that packs and tests can go through every key.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $key:literal = $english:literal;)*) => {
        $($(#[$doc])* pub const $name: $crate::words::Word = $crate::words::Word { key: $key, english: $english };)*

        /// Every word declared here, in order.
        pub const ALL: &[$crate::words::Word] = &[$($name,)*];
    };
}

pub mod answer;
pub mod fit;
pub mod provider;
pub mod report;
pub mod result;
pub mod widget;

use super::Word;

/// Every word, file by file.
pub fn all() -> impl Iterator<Item = &'static Word> {
    [answer::ALL, report::ALL, widget::ALL, result::ALL, fit::ALL, provider::ALL].into_iter().flatten()
}
