//! What programs call: one JSON text in, one JSON text out, the same in Rust and from JavaScript.
//!
//! An error is a sentence that names the place and the remedy. Nothing that is asked for is passed over: a part that
//! is not known, stands twice, or cannot be read is refused.

mod assess;
pub mod center;
mod next;
pub mod pack;
pub mod request;

use crate::BOOK;
use crate::json::Json;
use crate::report;
pub use assess::assess_json;
pub use next::next_json;
use request::{SPEECH, known, words};

/// A request longer than this many bytes is refused: room for answers, the largest center's file and a language pack.
pub const MAX_BYTES: usize = 4_000_000;

/// The report on a request: `{"answers": {...}, "provider": {...}?, "lang": "en"?, "pack": {...}?, "person": "self"?}`.
///
/// ```
/// let report = level_of_care::assess(r#"{"answers": {"emergency-signs": ["seizure"]}}"#)?;
/// assert!(report.starts_with(r#"{"level":{"floor":"hospital","ceiling":"hospital"}"#));
///
/// let refused = level_of_care::assess(r#"{"answers": {"home": "saef"}}"#);
/// assert_eq!(refused, Err(r#"answers.home: there is no choice "saef"; did you mean "safe"?"#.to_owned()));
/// # Ok::<(), String>(())
/// ```
pub fn assess(request: &str) -> Result<String, String> {
    Ok(assess_json(&BOOK, &read(request)?)?.write())
}

/// Every question, in asking order. What is asked for is `{"lang": "en"?, "pack": {...}?, "person": "self"?}`.
pub fn questions(speech: &str) -> Result<String, String> {
    let speech = read(speech)?;
    known(&BOOK, &speech, &SPEECH)?;
    Ok(report::questions_json(&BOOK, &words(&speech)?).write())
}

/// Every rule of the book, asked for in the same way.
pub fn rules(speech: &str) -> Result<String, String> {
    let speech = read(speech)?;
    known(&BOOK, &speech, &SPEECH)?;
    Ok(report::rules_json(&BOOK, &words(&speech)?).write())
}

/// What to ask next: `{"answers": {...}, "depth": "short"?}`, with the language and the person as above.
pub fn next(request: &str) -> Result<String, String> {
    Ok(next_json(&BOOK, &read(request)?)?.write())
}

/// The script of a language pack, as pages load it: `export default` and its text, made for this version's sentences.
pub fn pack_script(pack: &str) -> Result<String, String> {
    pack::script(&read(pack)?)
}

fn read(text: &str) -> Result<Json, String> {
    if text.len() > MAX_BYTES {
        return Err("The request is larger than 4 MB; shorten it.".to_owned());
    }
    Json::parse_any_length(text).map_err(|error| error.sentence())
}
