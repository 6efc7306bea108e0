//! Every sentence has one key, and blanks and alternatives are well formed.

use level_of_care::{BOOK, words::catalogue::catalogue};
use std::collections::BTreeSet;

#[test]
fn every_key_is_declared_once() {
    let mut seen = BTreeSet::new();
    for (key, _) in catalogue(&BOOK) {
        assert!(seen.insert(key.clone()), "{key} is declared twice");
    }
    assert!(seen.contains("answer.unsure") && seen.iter().any(|key| key.starts_with("rule.")));
}

#[test]
fn every_alternative_says_something_for_both_people() {
    for (key, english) in catalogue(&BOOK) {
        let mut rest = english;
        while let Some((before, from)) = rest.split_once('[') {
            assert!(!before.contains(']'), "{key}: a ] without a [");
            let (inside, after) = from.split_once(']').unwrap_or_else(|| panic!("{key}: a [ is not closed"));
            assert_eq!(inside.matches('|').count(), 1, "{key}: [{inside}] needs two sides");
            rest = after;
        }
        assert!(!rest.contains(']'), "{key}: a ] without a [");
        assert_eq!(
            english.matches('{').count(),
            english.matches('}').count(),
            "{key}: a blank is not closed"
        );
    }
}

#[test]
fn no_sentence_uses_a_word_that_shames() {
    const BANNED: [&str; 14] = [
        "addict",
        "addicts",
        "alcoholic",
        "alcoholics",
        "abuser",
        "abusers",
        "abuse",
        "junkie",
        "clean",
        "dirty",
        "habit",
        "noncompliant",
        "suffers",
        "relapse",
    ];
    for (key, english) in catalogue(&BOOK) {
        let lower = english.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphabetic()) {
            assert!(!BANNED.contains(&word), "{key}: {word}");
        }
        assert!(!lower.contains("commit suicide") && !lower.contains("committed suicide"), "{key}");
    }
}
