//! The parts of a request, read to the letter.

use super::pack::checked;
use crate::interview::Depth;
use crate::json::Json;
use crate::nearest::{closest, nearest};
use crate::rule::Book;
use crate::words::{Pack, Person, Words};
use std::sync::Arc;

/// The parts that a request may have, and what one looks like.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    names: &'static [&'static str],
    example: &'static str,
}

/// A request for a report.
pub const ASSESS: Form =
    Form { names: &["answers", "provider", "lang", "pack", "person"], example: "{\"answers\": {}}" };

/// A request for the questionnaire or the rule book.
pub const SPEECH: Form = Form { names: &["lang", "pack", "person"], example: "{\"lang\": \"en\"}" };

/// A request for the next question.
pub const NEXT: Form =
    Form { names: &["answers", "depth", "lang", "pack", "person"], example: "{\"answers\": {}}" };

/// Refuses what is no object, and every part that this form does not have or that stands twice.
pub fn known(book: &Book, request: &Json, form: &Form) -> Result<(), String> {
    let Json::Object(pairs) = request else {
        return Err(["Expected an object such as ", form.example, ", found ", request.kind(), "."].concat());
    };
    for (position, (name, _)) in pairs.iter().enumerate() {
        if !form.names.contains(&name.as_str()) {
            return Err(stray(book, name, form));
        }
        if pairs.iter().take(position).any(|(earlier, _)| earlier == name) {
            return Err([name, ": this part stands twice; keep one."].concat());
        }
    }
    Ok(())
}

fn stray(book: &Book, name: &str, form: &Form) -> String {
    let parts = form.names.join(", ");
    let advice = if form.names.contains(&"answers") && book.position(name).is_some() {
        ["this is a question; put its answer inside \"answers\". The parts of a request are ", &parts, "."]
            .concat()
    } else if let Some(near) = nearest(name, form.names.iter().copied()) {
        ["a request has no such part; did you mean \"", near, "\"?"].concat()
    } else {
        ["a request has no such part; its parts are ", &parts, "."].concat()
    };
    [name, ": ", &advice].concat()
}

/// The answers as they were written.
pub fn answers(request: &Json) -> Result<&Json, String> {
    let given = request.get("answers").ok_or("answers: missing; write \"answers\": {} for none.")?;
    match given.get("answers") {
        Some(_) => {
            Err("answers.answers: the answers stand one level too deep; give what is inside.".to_owned())
        }
        None => Ok(given),
    }
}

/// The language and the person that were asked for.
pub fn words(request: &Json) -> Result<Words, String> {
    Ok(Words { person: person(request)?, pack: language(request)? })
}

fn person(request: &Json) -> Result<Person, String> {
    choice(request, "person", Person::ALL.map(|person| (person.id(), person)))
}

/// How much is asked; without a word as much as the widget asks first.
pub fn depth(request: &Json) -> Result<Depth, String> {
    choice(request, "depth", Depth::ALL.map(|depth| (depth.id(), depth)))
}

/// One of a few words, or the usual one.
fn choice<T: Copy + Default, const N: usize>(
    request: &Json,
    part: &str,
    known: [(&str, T); N],
) -> Result<T, String> {
    let ids = known.map(|(id, _)| id);
    let id = match given(request, part) {
        None => return Ok(T::default()),
        Some(Json::Text(id)) => id,
        Some(other) => {
            let all = ids.join("\", \"");
            return Err([part, ": expected one of \"", &all, "\", found ", other.kind(), "."].concat());
        }
    };
    known.into_iter().find(|(known, _)| known == id).map(|(_, value)| value).ok_or_else(|| {
        let near = closest(id, ids.into_iter()).unwrap_or("");
        [part, ": there is no \"", id, "\"; did you mean \"", near, "\"?"].concat()
    })
}

fn language(request: &Json) -> Result<Option<Arc<Pack>>, String> {
    let pack = given(request, "pack").map(pack).transpose()?;
    let tag = match given(request, "lang") {
        None => return Ok(pack),
        Some(Json::Text(tag)) => tag.trim(),
        Some(other) => {
            return Err(["lang: expected a tag such as \"en\", found ", other.kind(), "."].concat());
        }
    };
    match pack {
        Some(pack) if pack.lang.eq_ignore_ascii_case(tag) => Ok(Some(pack)),
        _ if plain(tag) == "en" => Ok(None),
        Some(pack) if plain(&pack.lang) == plain(tag) => Ok(Some(pack)),
        Some(pack) => {
            let (found, wanted) = (["\"", &pack.lang, "\""].concat(), ["\"", tag, "\""].concat());
            Err(["lang: the pack is in ", &found, " and not in ", &wanted, "; give the one that is meant."]
                .concat())
        }
        None => {
            Err(["lang: \"", tag, "\" is not built in; give its \"pack\" as well, or write \"en\"."].concat())
        }
    }
}

fn pack(file: &Json) -> Result<Arc<Pack>, String> {
    match file {
        Json::Text(text) if text.trim_start().starts_with('{') => {
            let json = Json::parse(text);
            checked(&json.map_err(|error| ["pack: this is not JSON. ", &error.sentence()].concat())?)
        }
        Json::Text(text) => Pack::read(text).ok_or_else(|| {
            "pack: this was made for another version of the package; make it again with packScript."
                .to_owned()
        }),
        json => checked(json),
    }
}

/// The language of a tag, without its country: `es` for `es-MX`.
fn plain(tag: &str) -> String {
    tag.split('-').next().unwrap_or("").to_ascii_lowercase()
}

/// A part that is there; what a program writes for one that it does not have is `null`.
pub(super) fn given<'a>(request: &'a Json, name: &str) -> Option<&'a Json> {
    request.get(name).filter(|part| **part != Json::Null)
}
