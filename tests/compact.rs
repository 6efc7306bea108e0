//! What the element carries is the book that is declared, and the words.

use level_of_care::rule::{Rule, Source};
use level_of_care::words::Pack;
use level_of_care::words::catalogue::{catalogue, fingerprint, sentences};
use level_of_care::words::english::ENGLISH;
use level_of_care::{BOOK, compact};

/// A rule as the element has it: without its id, and its sources by title and standing, without their facts.
fn without_id_and_facts(rule: &Rule) -> impl PartialEq + std::fmt::Debug + use<'_> {
    let sources: Vec<_> = rule.sources.iter().map(|cited| (cited.source.title, cited.standing)).collect();
    (rule.area, rule.when, rule.then, rule.because, sources)
}

#[test]
fn every_question_is_carried_as_it_is_declared() {
    let carried = compact::read();
    assert_eq!(carried.book.questions, BOOK.questions);
}

#[test]
fn every_rule_is_carried_as_it_is_declared_but_for_its_id_and_the_facts() {
    let carried = compact::read();
    assert_eq!(carried.book.rules.len(), BOOK.rules.len());
    for (rule, declared) in carried.book.rules.iter().zip(BOOK.rules) {
        assert_eq!(without_id_and_facts(rule), without_id_and_facts(declared));
        let cited: Vec<&Source> = rule.sources.iter().map(|cited| cited.source).collect();
        let declared: Vec<&Source> = declared.sources.iter().map(|cited| cited.source).collect();
        assert_eq!(cited, declared);
    }
}

#[test]
fn every_sentence_is_carried_in_the_order_of_the_catalogue() {
    let carried = compact::read();
    assert_eq!(carried.words, ENGLISH);
    assert_eq!(
        sentences(&carried.book),
        sentences(&BOOK),
        "questions, choices and rules have the same sentences"
    );
    let keyed: Vec<_> = catalogue(&BOOK).into_iter().map(|(_, english)| english).collect();
    assert_eq!(sentences(&BOOK), keyed);
}

#[test]
fn a_pack_made_for_the_declared_sentences_is_one_for_the_carried_ones() {
    let sent = ["xx ltr ", &fingerprint(&compact::read().book), "\n", &sentences(&BOOK).join("\n")].concat();
    assert!(Pack::read(&sent).is_some());
}
