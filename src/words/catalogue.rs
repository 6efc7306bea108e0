//! Every key that a language pack must have, with its English.

use crate::fingerprint::Fingerprint;
use crate::json::Json;
use crate::rule::Book;

/// Every key and its English, in the order of the book and then of the words. What is empty in English has
/// no key.
pub fn catalogue(book: &Book) -> Vec<(String, &'static str)> {
    let mut entries: Vec<(String, &'static str)> = Vec::new();
    let mut add = |key: &[&str], english: &'static str| {
        if !english.is_empty() {
            entries.push((key.concat(), english));
        }
    };
    for question in book.questions {
        add(&["question.", question.id, ".name"], question.name);
        add(&["question.", question.id, ".text"], question.text);
        add(&["question.", question.id, ".hint"], question.hint);
        add(&["question.", question.id, ".why"], question.why);
        add(&["question.", question.id, ".ask"], question.ask);
        add(&["question.", question.id, ".help"], question.help);
        for choice in question.choices {
            add(&["choice.", question.id, ".", choice.id], choice.text);
        }
    }
    for rule in book.rules {
        add(&["rule.", rule.id], rule.because);
    }
    for line in super::crisis::LINES {
        add(&["crisis.", line.id, ".name"], line.name);
        add(&["crisis.", line.id, ".note"], line.note);
    }
    for (key, english) in crate::words() {
        add(&[key], english);
    }
    entries
}

/// The keys alone.
pub fn keys(book: &Book) -> impl Iterator<Item = String> {
    catalogue(book).into_iter().map(|(key, _)| key)
}

/// The fingerprint of the keys and their order.
pub fn fingerprint(book: &Book) -> String {
    let mut print = Fingerprint::default();
    for key in keys(book) {
        print.text(&key);
    }
    print.digits()
}

/// The keys and their fingerprint, as `{"keys": [...], "fingerprint": "..."}`: what the build needs to send a pack as
/// a list.
pub fn keys_json(book: &Book) -> Json {
    Json::object([("keys", Json::texts(keys(book))), ("fingerprint", Json::Text(fingerprint(book)))])
}
