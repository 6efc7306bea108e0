//! Every key that a language pack must have, with its English.

use crate::fingerprint::Fingerprint;
#[cfg(feature = "headless")]
use crate::json::Json;
use crate::rule::Book;

/// Every key and its English, in the order of the book and then of the words. What is empty in English has
/// no key.
#[cfg(feature = "headless")]
pub fn catalogue(book: &Book) -> Vec<(String, &'static str)> {
    let mut entries: Vec<(String, &'static str)> = Vec::new();
    each(book, |key, english| entries.push((key.concat(), english)));
    entries
}

/// The English alone, in the same order.
pub fn sentences(book: &Book) -> Vec<&'static str> {
    let mut sentences = Vec::new();
    each(book, |_, english| sentences.push(english));
    sentences
}

fn each(book: &Book, mut one: impl FnMut(&[&str], &'static str)) {
    let mut add = |key: &[&str], english: &'static str| {
        if !english.is_empty() {
            one(key, english);
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
    for (number, english) in crate::words().iter().enumerate() {
        add(&[key(number)], english);
    }
}

/// The key of the word with this number; the element carries none.
const fn key(number: usize) -> &'static str {
    if cfg!(feature = "headless") { super::english::DECLARED[number].0 } else { "" }
}

/// The fingerprint of every English sentence, in order: a pack is made for these and no others.
pub fn fingerprint(book: &Book) -> String {
    let mut print = Fingerprint::NOTHING;
    for sentence in sentences(book) {
        print.text(sentence);
    }
    print.digits()
}

/// English as a pack by key, in the order of the alphabet: what a translator begins with.
#[cfg(feature = "headless")]
pub fn english_pack(book: &Book) -> Json {
    let mut strings: Vec<_> =
        catalogue(book).into_iter().map(|(key, english)| (key, Json::text(english))).collect();
    strings.sort_by(|(one, _), (other, _)| one.cmp(other));
    Json::object([
        ("lang", Json::text("en")),
        ("direction", Json::text("ltr")),
        ("strings", Json::Object(strings)),
    ])
}
