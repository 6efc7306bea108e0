//! A made-up center, and what is said of how it fits somebody.
#![allow(dead_code)] // each test file uses its own part

use level_of_care::BOOK;
use level_of_care::answers::{Answers, reading};
use level_of_care::fit::{Fit, Verdict, fit};
use level_of_care::headless::pack::by_key;
use level_of_care::json::Json;
use level_of_care::placement::{FLOOR, Level, Placement, Range};
use level_of_care::provider::{self, Provider};
use level_of_care::words::catalogue::catalogue;
use level_of_care::words::{Person, Words};

pub const IOP: Placement = FLOOR.level(Level::IntensiveOutpatient);

pub fn sure(placement: Placement) -> Range {
    Range { floor: placement, ceiling: placement }
}

pub fn said(answers: &str) -> Answers {
    reading::read(&BOOK, &Json::parse(answers).unwrap()).unwrap()
}

/// A language in which every sentence is its own key, so that tests name sentences without quoting them.
pub fn keys() -> Words {
    let strings = catalogue(&BOOK).into_iter().map(|(key, _)| (key.clone(), Json::text(key))).collect();
    let json = Json::object([("lang", Json::text("xx")), ("strings", Json::Object(strings))]);
    Words { person: Person::You, pack: by_key(&json) }
}

/// A center with these programs; `more` goes into the file.
pub fn with_programs(programs: &str, more: &str) -> Provider {
    let text = format!(r#"{{"name": "Center", "phone": "213-555-0199", "programs": [{programs}]{more}}}"#);
    let checked = provider::check(&text);
    checked.provider.unwrap_or_else(|| panic!("{text}: {:?}", checked.diagnostics))
}

/// A center with one program of this level; `more` goes into the program, `center` into the file.
pub fn center(level: &str, more: &str, center: &str) -> Provider {
    with_programs(&format!(r#"{{"level": "{level}"{more}}}"#), center)
}

/// The verdict and the sentence of one criterion of the first program; none when it is not judged.
pub fn verdict(fit: &Fit, id: &str) -> Option<(Verdict, String)> {
    let found = fit.programs[0].criteria.iter().find(|one| one.id == id);
    found.map(|one| (one.verdict, one.text.clone()))
}

/// The same of a center for these answers, with the key of the sentence.
pub fn judged(range: Range, answers: &str, provider: &Provider, id: &str) -> Option<(Verdict, String)> {
    verdict(&fit(&BOOK, &said(answers), range, provider, &keys()), id)
}
