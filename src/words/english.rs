//! English for everything that is neither a question nor a rule. One constant a sentence, one key each.

use super::Word;

/// Declares words and lists them all, so that packs and tests can go through every key.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $key:literal = $english:literal;)+) => {
        $($(#[$doc])* pub const $name: Word = Word { key: $key, english: $english };)+

        /// Every word declared here, in order.
        pub const ALL: &[Word] = &[$($name,)+];
    };
}

words! {
    /// An answer that is not known.
    UNSURE: "answer.unsure" = "I'm not sure";
    /// An answer that is not given.
    DECLINED: "answer.rather-not-say" = "I'd rather not say";
    /// The answer to a checklist with nothing ticked.
    NONE_OF_THESE: "answer.none" = "None of these";
}
