//! What programs call: reports, the questionnaire and the rule book.

use super::read_pack;
use crate::json::Json;
use crate::words::{Person, Words, catalogue};
use crate::{BOOK, report};
use wasm_bindgen::prelude::*;

/// The report for a request, both as JSON; the error is a sentence that names the place and the remedy.
#[wasm_bindgen]
pub fn assess(request: &str) -> Result<String, JsError> {
    let request = Json::parse(request).map_err(|error| JsError::new(&error.sentence()))?;
    match report::assess::assess_json(&BOOK, &request) {
        Ok(report) => Ok(report.write()),
        Err(sentence) => Err(JsError::new(&sentence)),
    }
}

/// Every question, as JSON, in the language of this pack's text; in English when it is not a pack.
#[wasm_bindgen]
pub fn questions(pack: &str) -> String {
    report::questions_json(&BOOK, &Words { person: Person::You, pack: read_pack(pack) }).write()
}

/// The keys of a language pack in the order of a list of its sentences, and their fingerprint, as JSON.
#[wasm_bindgen]
pub fn keys() -> String {
    catalogue::keys_json(&BOOK).write()
}

/// The rule book, as JSON, in the language of this pack's text; in English when it is not a pack.
#[wasm_bindgen]
pub fn rules(pack: &str) -> String {
    report::rules_json(&BOOK, &Words { person: Person::You, pack: read_pack(pack) }).write()
}
