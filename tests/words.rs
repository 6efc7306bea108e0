//! Every sentence has one key, and blanks and alternatives are well formed.

use level_of_care::BOOK;
use level_of_care::words::{Person, catalogue::catalogue, speak};
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
    const BANNED: [&str; 15] = [
        "addict",
        "alcoholic",
        "abuser",
        "abuse",
        "junkie",
        "clean",
        "dirty",
        "habit",
        "noncompliant",
        "suffer",
        "suffering",
        "user",
        "insane",
        "crazy",
        "relapse",
    ];
    let shames = |word: &str| {
        let ends =
            |banned: &&str| word.strip_prefix(*banned).is_some_and(|end| ["", "s", "d", "ed"].contains(&end));
        BANNED.iter().any(ends)
    };
    assert!(["junkies", "relapsed", "habits", "user"].iter().all(|word| shames(word)) && !shames("used"));
    for (key, english) in catalogue(&BOOK) {
        let lower = english.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphabetic()) {
            assert!(!shames(word), "{key}: {word}");
        }
        assert!(!lower.contains("commit suicide") && !lower.contains("committed suicide"), "{key}");
    }
}

/// Licensed instruments are named in citations alone.
#[test]
fn no_sentence_bears_the_name_of_a_licensed_instrument() {
    let names =
        "ASAM LOCUS CALOCUS DAST PAWSS CIWA COWS C-SSRS CRAFFT CAGE AUDIT PHQ GAD DSM CONTINUUM LOCADTR";
    for (key, english) in catalogue(&BOOK) {
        for word in english.split(|c: char| !c.is_alphanumeric() && c != '-') {
            let found = names.split(' ').any(|name| word == name || word.starts_with(&[name, "-"].concat()));
            assert!(!found, "{key} names {word}: {english}");
        }
    }
}

/// After "you and" or "you never" the verb is still yours: "you drink and never goes" is said to nobody.
#[test]
fn verbs_agree_with_the_person_spoken_of() {
    let theirs = "goes has does is was needs lives uses drinks wants feels takes";
    let yours = "go have do are were need live use drink want feel take";
    for (key, english) in catalogue(&BOOK) {
        for (person, subject, wrong) in
            [(Person::You, "you", theirs), (Person::LovedOne, "your loved one", yours)]
        {
            let text = speak(english, person).to_lowercase();
            for clause in text.split(['.', ',', '?', ':', ';', '!']).map(str::trim) {
                let Some(rest) = clause.strip_prefix(subject) else { continue };
                let words: Vec<&str> = rest.split_whitespace().collect();
                let joined = words.windows(2).filter(|pair| matches!(pair[0], "and" | "or" | "never"));
                for pair in joined {
                    assert!(!wrong.split(' ').any(|verb| verb == pair[1]), "{key}: {text}");
                }
            }
        }
    }
}
