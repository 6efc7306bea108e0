//! What programs call: reports, the questionnaire and the rule book, as [`crate::headless`] gives them.

use crate::words::catalogue;
use crate::{BOOK, headless};
use wasm_bindgen::prelude::*;

/// The report for a request.
#[wasm_bindgen]
pub fn assess(request: &str) -> Result<String, JsError> {
    told(headless::assess(request))
}

/// Every question, in the language and for the person that are asked for.
#[wasm_bindgen]
pub fn questions(speech: &str) -> Result<String, JsError> {
    told(headless::questions(speech))
}

/// The rule book, in the same way.
#[wasm_bindgen]
pub fn rules(speech: &str) -> Result<String, JsError> {
    told(headless::rules(speech))
}

/// The next question for a request.
#[wasm_bindgen]
pub fn next(request: &str) -> Result<String, JsError> {
    told(headless::next(request))
}

/// The script of a language pack.
#[wasm_bindgen]
pub fn pack_script(pack: &str) -> Result<String, JsError> {
    told(headless::pack_script(pack))
}

/// English as a pack by key, as JSON.
#[wasm_bindgen]
pub fn english_pack() -> String {
    catalogue::english_pack(&BOOK).write()
}

fn told(outcome: Result<String, String>) -> Result<String, JsError> {
    outcome.map_err(|sentence| JsError::new(&sentence))
}
