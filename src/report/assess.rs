//! One request in, one report out: the same function behind the example, the module and the npm package.
//!
//! A request is `{"answers": {...}, "provider": {...}?, "lang": "en"?, "pack": {...}?, "person": "self"?}`. A
//! language other than English needs its pack. An error is a sentence that names the place and the remedy.

use super::{notes, report, report_json};
use crate::answers::reading;
use crate::fit::{fit, fit_json};
use crate::json::Json;
use crate::nearest::closest;
use crate::provider::{Provider, Severity, check_json};
use crate::rule::Book;
use crate::words::{Pack, Person, Words};
use std::sync::Arc;

const NAMES: [&str; 5] = ["answers", "provider", "lang", "pack", "person"];

/// The report for a request, by the rules of this book.
pub fn assess_json(book: &Book, request: &Json) -> Result<Json, String> {
    let Json::Object(pairs) = request else {
        return Err(["Expected an object such as {\"answers\": {}}, found ", request.kind(), "."].concat());
    };
    for (name, _) in pairs {
        if !NAMES.contains(&name.as_str()) {
            let near = closest(name, NAMES.into_iter()).unwrap_or("");
            return Err([name, ": a request has no such part; did you mean \"", near, "\"?"].concat());
        }
    }
    let given = request.get("answers").ok_or("answers: missing; write \"answers\": {} for none.")?;
    let answers = reading::read(book, given)?;
    let words = Words { person: person(request)?, pack: pack(request)? };
    let report = report(book, &answers, &words);
    let fit = match request.get("provider") {
        None | Some(Json::Null) => None,
        Some(file) => Some(fit(book, &answers, report.range, &provider(file)?, &words)),
    };
    let programs = fit.as_ref().map(notes::programs).unwrap_or_default();
    let text = notes::notes(book, &answers, &words, &report, &programs);
    Ok(report_json(&report, fit.as_ref().map_or(Json::Null, fit_json), &text))
}

/// The center's file. Warnings are for its owner and hinder nobody; the first error is the sentence.
fn provider(file: &Json) -> Result<Provider, String> {
    let checked = check_json(file);
    let errors = checked.diagnostics.into_iter().find(|found| found.severity == Severity::Error);
    match (checked.provider, errors) {
        (Some(provider), None) => Ok(provider),
        (_, Some(error)) if !error.path.is_empty() => {
            Err(["provider.", &error.path, ": ", &error.message].concat())
        }
        (_, error) => {
            let message = error.map_or("this is not a center's file.".to_owned(), |error| error.message);
            Err(["provider: ", &message].concat())
        }
    }
}

fn person(request: &Json) -> Result<Person, String> {
    match request.get("person") {
        None | Some(Json::Null) => Ok(Person::default()),
        Some(Json::Text(id)) => Person::from_id(id).ok_or_else(|| {
            let near = closest(id, Person::ALL.into_iter().map(Person::id)).unwrap_or("");
            ["person: there is no \"", id, "\"; did you mean \"", near, "\"?"].concat()
        }),
        Some(other) => {
            Err(["person: expected \"self\" or \"loved-one\", found ", other.kind(), "."].concat())
        }
    }
}

fn pack(request: &Json) -> Result<Option<Arc<Pack>>, String> {
    let pack = match request.get("pack") {
        None | Some(Json::Null) => None,
        Some(json) => Some(Pack::read(json).ok_or("pack: this is not a language pack.")?),
    };
    match (request.get("lang"), &pack) {
        (None | Some(Json::Null), _) => Ok(pack),
        (Some(Json::Text(tag)), Some(known)) if *tag == known.lang => Ok(pack),
        (Some(Json::Text(tag)), _) if tag == "en" => Ok(None),
        (Some(Json::Text(tag)), _) => {
            Err(["lang: only \"en\" is built in; for \"", tag, "\", give its \"pack\" as well."].concat())
        }
        (Some(other), _) => Err(["lang: expected a tag such as \"en\", found ", other.kind(), "."].concat()),
    }
}
