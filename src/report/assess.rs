//! One request in, one report out: the same function behind the example, the module and the npm package.
//!
//! A request is `{"answers": {...}, "provider": {...}?, "lang": "en"?, "person": "self"?}`. An error is a
//! sentence that names the place and the remedy.

use super::{notes, report, report_json};
use crate::answers::reading;
use crate::json::Json;
use crate::nearest::nearest;
use crate::rule::Book;
use crate::words::{Person, Words};

const NAMES: [&str; 4] = ["answers", "provider", "lang", "person"];

/// The report for a request, by the rules of this book.
pub fn assess_json(book: &Book, request: &Json) -> Result<Json, String> {
    let Json::Object(pairs) = request else {
        return Err(["Expected an object such as {\"answers\": {}}, found ", request.kind(), "."].concat());
    };
    for (name, _) in pairs {
        if !NAMES.contains(&name.as_str()) {
            let near = nearest(name, NAMES.into_iter()).unwrap_or("");
            return Err([name, ": a request has no such part; did you mean \"", near, "\"?"].concat());
        }
    }
    let given = request.get("answers").ok_or("answers: missing; write \"answers\": {} for none.")?;
    let answers = reading::read(book, given)?;
    let words = Words::english(person(request)?);
    lang(request)?;
    let report = report(book, &answers, &words);
    let text = notes::notes(book, &answers, &words, &report, &[]);
    Ok(report_json(&report, Json::Null, &text))
}

fn person(request: &Json) -> Result<Person, String> {
    match request.get("person") {
        None => Ok(Person::default()),
        Some(Json::Text(id)) => Person::from_id(id).ok_or_else(|| {
            let near = nearest(id, Person::ALL.into_iter().map(Person::id)).unwrap_or("");
            ["person: there is no \"", id, "\"; did you mean \"", near, "\"?"].concat()
        }),
        Some(other) => {
            Err(["person: expected \"self\" or \"loved-one\", found ", other.kind(), "."].concat())
        }
    }
}

fn lang(request: &Json) -> Result<(), String> {
    match request.get("lang") {
        None => Ok(()),
        Some(Json::Text(tag)) if tag == "en" => Ok(()),
        Some(Json::Text(tag)) => {
            Err(["lang: reports are written in \"en\" only, not in \"", tag, "\"."].concat())
        }
        Some(other) => Err(["lang: expected \"en\", found ", other.kind(), "."].concat()),
    }
}
