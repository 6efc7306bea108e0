//! English for everything that is neither a question nor a rule. One constant a sentence, one key each,
//! in a file for each part of the product that speaks.

/// Declares words and numbers them, file after file.
macro_rules! words {
    (after $before:expr; $($(#[$doc:meta])* $name:ident: $key:literal = $english:literal;)*) => {
        #[allow(clippy::upper_case_acronyms, non_camel_case_types)]
        enum Position { $($name,)* }

        $($(#[$doc])* pub const $name: $crate::words::Word = $crate::words::Word::numbered($before + Position::$name as u16);)*

        /// Every key declared here and its English, in order.
        pub const DECLARED: &[(&str, &str)] = &[$(($key, $english),)*];

        /// The number after the last.
        #[allow(clippy::cast_possible_truncation)] // there are fewer than a thousand
        pub const END: u16 = $before + DECLARED.len() as u16;
    };
}

pub mod answer;
pub mod fit;
pub mod provider;
pub mod report;
pub mod result;
pub mod widget;

use crate::declared;

/// The files, in the order of their numbers.
const FILES: [&[(&str, &str)]; 6] = [
    answer::DECLARED,
    report::DECLARED,
    widget::DECLARED,
    result::DECLARED,
    fit::DECLARED,
    provider::DECLARED,
];

/// Every key and its English, by number.
pub const DECLARED: [(&str, &str); declared::total(&FILES)] = declared::flat(&FILES);

/// The English alone, by number.
pub const ENGLISH: [&str; DECLARED.len()] = {
    let mut english = [""; DECLARED.len()];
    let mut at = 0;
    while at < DECLARED.len() {
        english[at] = DECLARED[at].1;
        at += 1;
    }
    english
};
