//! Whole reports of a few people, kept in `reports/`: whatever changes one of their sentences shows in the difference.
//!
//! `BLESS=1 cargo test --test report_kept` writes them anew; read the difference before you commit it.

mod committed;

use committed::committed;
use level_of_care::BOOK;
use level_of_care::headless::assess_json;
use level_of_care::json::Json;
use serde_json::{Value, json};
use std::path::PathBuf;

fn tests() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(tests().join(path)).unwrap()).unwrap()
}

fn case(name: &str) -> Value {
    read(&format!("cases/{name}.json"))["answers"].clone()
}

/// Compares the report for a request with the one that is kept.
fn kept(name: &str, request: &Value) {
    let request = Json::parse(&request.to_string()).unwrap();
    let report = assess_json(&BOOK, &request).expect(name).write();
    let report: Value = serde_json::from_str(&report).unwrap();
    // Every sentence is in its own field; the text repeats them, and is easier to read line by line.
    let Value::Object(mut fields) = report else { panic!("an object") };
    let (text, hash) = (fields.remove("text").unwrap(), fields.remove("rules_hash").unwrap());
    let text = text.as_str().unwrap().replace(hash.as_str().unwrap(), "its fingerprint");
    let lines: Vec<&str> = text.lines().collect();
    fields.insert("text".to_owned(), json!(lines));
    let wanted = serde_json::to_string_pretty(&fields).unwrap() + "\n";
    committed(format!("tests/reports/{name}.json"), &wanted);
}

#[test]
fn daily_drinking_that_shakes_in_the_morning() {
    kept(
        "drinking",
        &json!({ "answers": case("ccc-warmline-48f"), "provider": read("providers/valid/full-continuum.json") }),
    );
}

#[test]
fn opioids_about_a_loved_one() {
    kept("opioids", &json!({ "answers": case("ebmed-oud-ed"), "person": "loved-one" }));
}

#[test]
fn an_emergency() {
    let answers = json!({ "emergency-signs": ["seizure"], "self-harm": "plan", "substances": ["alcohol", "sedatives"], "alcohol-frequency": "daily" });
    kept("emergency", &json!({ "answers": answers, "provider": read("providers/valid/half-day.json") }));
}

#[test]
fn low_mood_and_no_use_with_evenings_free() {
    let answers = json!({
        "emergency-signs": [], "self-harm": "none", "substances": [], "age-band": "65-plus", "mood": "severe", "daily-life": "failing",
        "mind-conditions": ["depression-anxiety"], "not-enough": ["counseling"], "trauma": "troubling", "people": "alone",
        "body-care": "check-ups", "home": "safe", "hours-free": "3-8", "free-times": ["weekday-evenings"], "language": "spanish"
    });
    kept("low-mood", &json!({ "answers": answers, "provider": read("providers/valid/five-evenings.json") }));
}

#[test]
fn unsure_of_most_and_silent_on_the_rest() {
    let mut answers = serde_json::Map::new();
    for (position, question) in BOOK.questions.iter().enumerate() {
        if position % 5 != 4 {
            let word = if position % 3 == 0 { "rather-not-say" } else { "unsure" };
            answers.insert(question.id.to_owned(), json!(word));
        }
    }
    kept("unsure", &json!({ "answers": answers }));
}

#[test]
fn nothing_to_worry_about_in_spanish() {
    let mut answers = serde_json::Map::new();
    for question in BOOK.questions.iter().filter(|question| question.clinical) {
        let mildest = match question.kind {
            level_of_care::question::Kind::One => json!(question.choices[0].id),
            level_of_care::question::Kind::Many => json!([]),
        };
        answers.insert(question.id.to_owned(), mildest);
    }
    let pack: Value =
        serde_json::from_str(&std::fs::read_to_string(tests().join("../www/words/es.json")).unwrap())
            .unwrap();
    kept("nothing", &json!({ "answers": answers, "lang": "es", "pack": pack }));
}
