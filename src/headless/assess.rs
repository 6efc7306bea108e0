//! One request in, one report out: the same function behind the example, the module and the npm package.
//!
//! A request is `{"answers": {...}, "provider": {...}?, "lang": "en"?, "pack": {...}?, "person": "self"?}`. A
//! language other than English needs its pack. An error is a sentence that names the place and the remedy.

use super::center;
use super::request::{self, ASSESS};
use crate::answers::reading;
use crate::fit::{fit, fit_json};
use crate::json::Json;
use crate::report::{notes, report, report_json};
use crate::rule::Book;

/// The report for a request, by the rules of this book.
pub fn assess_json(book: &Book, request: &Json) -> Result<Json, String> {
    request::known(book, request, &ASSESS)?;
    let answers = reading::read(book, request::answers(request)?)?;
    let words = request::words(request)?;
    let provider = center::provider(request)?;
    let report = report(book, &answers, &words);
    let fit = provider.map(|provider| fit(book, &answers, report.range, &provider, &words));
    let programs = fit.as_ref().map(notes::programs).unwrap_or_default();
    let text = notes::notes(book, &answers, &words, &report, &programs);
    Ok(report_json(&report, fit.as_ref().map_or(Json::Null, fit_json), &text))
}
