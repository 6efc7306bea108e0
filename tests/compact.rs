//! What the element carries is the book that is declared, and the words.

use level_of_care::rule::{Rule, Source};
use level_of_care::words::Pack;
use level_of_care::{BOOK, compact, json::Json, words::catalogue::catalogue};

/// A rule as the element has it: its sources by title and standing, without their facts.
fn without_facts(rule: &Rule) -> impl PartialEq + std::fmt::Debug + use<'_> {
    let sources: Vec<_> = rule.sources.iter().map(|cited| (cited.source.title, cited.standing)).collect();
    (rule.id, rule.area, rule.when, rule.then, rule.because, sources)
}

#[test]
fn every_question_is_carried_as_it_is_declared() {
    let carried = compact::read();
    assert_eq!(carried.book.questions, BOOK.questions);
}

#[test]
fn every_rule_is_carried_as_it_is_declared_but_for_the_facts() {
    let carried = compact::read();
    assert_eq!(carried.book.rules.len(), BOOK.rules.len());
    for (rule, declared) in carried.book.rules.iter().zip(BOOK.rules) {
        assert_eq!(without_facts(rule), without_facts(declared));
        let cited: Vec<&Source> = rule.sources.iter().map(|cited| cited.source).collect();
        let declared: Vec<&Source> = declared.sources.iter().map(|cited| cited.source).collect();
        assert_eq!(cited, declared);
    }
}

#[test]
fn every_word_is_carried_in_the_order_of_the_catalogue() {
    let carried = compact::read();
    let declared = catalogue(&BOOK);
    let last: Vec<_> = declared[declared.len() - carried.words.len()..]
        .iter()
        .map(|(key, text)| (key.as_str(), *text))
        .collect();
    assert_eq!(carried.words, last);
    let sentences = catalogue(&carried.book);
    assert_eq!(sentences, declared, "questions, choices and rules have the same keys and sentences");
}

#[test]
fn a_pack_made_for_the_declared_keys_is_one_for_the_carried_keys() {
    let sentences = Json::texts(catalogue(&BOOK).into_iter().map(|(key, _)| key));
    let keys = Json::text(level_of_care::words::catalogue::fingerprint(&compact::read().book));
    let sent = Json::object([("lang", Json::text("xx")), ("keys", keys), ("strings", sentences)]);
    assert!(Pack::read(&sent).is_some());
}
