//! A language pack by key, as people write it: checked, read, and made into the script that pages load.

use crate::json::Json;
use crate::words::{Pack, Person, catalogue, speak};
use std::sync::Arc;

/// The pack of `{"lang": "fr", "direction": "ltr", "strings": {key: sentence}}`; none when it is not one. English fills
/// what it leaves out.
pub fn by_key(json: &Json) -> Option<Arc<Pack>> {
    let strings = json.get("strings").filter(|strings| matches!(strings, Json::Object(_)))?;
    let mut sentences = Vec::new();
    for (key, english) in catalogue::catalogue(crate::book()) {
        if let Some(sentence) = strings.get(&key) {
            sentences.push((english, sentence.as_text()?));
        }
    }
    let right_to_left = json.get("direction").and_then(Json::as_text) == Some("rtl");
    Some(Pack::of(json.get("lang")?.as_text()?, right_to_left, sentences))
}

/// The same, or what keeps it from being used to the full, with the place and the remedy.
pub fn checked(json: &Json) -> Result<Arc<Pack>, String> {
    let Json::Object(_) = json else {
        let found = json.kind();
        return Err(
            ["pack: expected a language pack, as an object or as its text, found ", found, "."].concat()
        );
    };
    match json.get("lang") {
        None => return Err("pack.lang: missing; write the language's tag, such as \"fr\".".to_owned()),
        Some(Json::Text(tag)) if is_tag(tag) => {}
        Some(Json::Text(tag)) => {
            return Err(
                ["pack.lang: expected a tag such as \"fr\" or \"pt-BR\", found \"", tag, "\"."].concat()
            );
        }
        Some(other) => {
            return Err(["pack.lang: expected a tag such as \"fr\", found ", other.kind(), "."].concat());
        }
    }
    if !matches!(json.get("direction").map(Json::as_text), None | Some(Some("ltr" | "rtl"))) {
        return Err("pack.direction: expected \"ltr\" or \"rtl\".".to_owned());
    }
    let strings = json.get("strings");
    every_sentence(strings)?;
    let pack = by_key(json).ok_or("pack: this is not a language pack.")?;
    let mut missing = Vec::new();
    for (key, english) in catalogue::catalogue(crate::book()) {
        match strings.and_then(|strings| strings.get(&key)).and_then(Json::as_text) {
            None => missing.push(key),
            Some(sentence) => {
                if let Some(slip) = slip(english, sentence) {
                    return Err(["pack.strings.", &key, ": ", &slip, "."].concat());
                }
            }
        }
    }
    if missing.is_empty() { Ok(pack) } else { Err(lacks(&missing)) }
}

/// The script of a pack: `export default` and its text as [`Pack::read`] reads it, made for this version's sentences.
pub fn script(json: &Json) -> Result<String, String> {
    let pack = checked(json)?;
    let direction = if pack.right_to_left { "rtl" } else { "ltr" };
    let mut text = [&*pack.lang, " ", direction, " ", &catalogue::fingerprint(crate::book())].concat();
    for english in catalogue::sentences(crate::book()) {
        text.push('\n');
        text.push_str(pack.get(english).unwrap_or(english));
    }
    let quoted = text.replace('\\', r"\\").replace('`', r"\`").replace("${", r"\${");
    Ok(["export default `", &quoted, "`;\n"].concat())
}

/// Whether browsers take it for the tag of a language: `fr`, `pt-BR`, `zh-Hant`.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_alphabetic())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Refuses the first sentence that is none.
fn every_sentence(strings: Option<&Json>) -> Result<(), String> {
    let pairs = match strings {
        None => return Err("pack.strings: missing; give a sentence for every key.".to_owned()),
        Some(Json::Object(pairs)) => pairs,
        Some(other) => {
            let found = other.kind();
            return Err(["pack.strings: expected a sentence for every key, found ", found, "."].concat());
        }
    };
    for (key, sentence) in pairs {
        let problem = match sentence {
            // In a script's template a carriage return would come out as a line's end, too.
            Json::Text(text) if text.contains(['\n', '\r']) => "write it in one line".to_owned(),
            Json::Text(_) => continue,
            other => ["expected a text, found ", other.kind()].concat(),
        };
        return Err(["pack.strings.", key, ": ", &problem, "."].concat());
    }
    Ok(())
}

/// What makes a sentence unfit to stand for the English one: nothing in it, other blanks, or alternatives left open.
fn slip(english: &str, sentence: &str) -> Option<String> {
    if sentence.trim().is_empty() {
        return Some("empty; write a sentence".to_owned());
    }
    let mut parts = sentence.split('[');
    let before = parts.next().unwrap_or_default();
    let closed = |part: &str| {
        part.split_once(']').is_some_and(|(two, after)| two.matches('|').count() == 1 && !after.contains(']'))
    };
    if before.contains(']') || !parts.all(closed) {
        return Some(
            "write what differs by person as [for oneself|for a loved one], closed and with one line between"
                .to_owned(),
        );
    }
    for person in Person::ALL {
        let (said, english) = (speak(sentence, person), speak(english, person));
        let wanted = blanks(&english);
        if blanks(&said) != wanted {
            return Some(if wanted.is_empty() {
                "the English sentence has no blanks; take every { and } out".to_owned()
            } else {
                let each = ["{", &wanted.join("}, {"), "}"].concat();
                ["it needs the blanks of the English sentence, for each person as often: ", &each].concat()
            });
        }
    }
    None
}

/// The blanks of a sentence, such as `level` for `{level}`, in the order of the alphabet; what is open or closed alone is
/// one, too, that no sentence has.
fn blanks(sentence: &str) -> Vec<&str> {
    let mut parts = sentence.split('{');
    let before = parts.next().unwrap_or_default();
    let mut all: Vec<&str> = before.matches('}').collect();
    for part in parts {
        let (name, after) = part.split_once('}').unwrap_or(("{", part));
        all.push(name);
        all.extend(after.matches('}'));
    }
    all.sort_unstable();
    all
}

/// What a pack lacks; the first few by name.
fn lacks(missing: &[String]) -> String {
    let first: Vec<&str> = missing.iter().take(5).map(String::as_str).collect();
    let more = if missing.len() > first.len() { " and more" } else { "" };
    let count = match missing.len() {
        1 => "1 sentence is missing: ".to_owned(),
        many => [&Json::count(many), " sentences are missing: "].concat(),
    };
    ["pack.strings: ", &count, &first.join(", "), more, ". Add what the English pack has."].concat()
}
