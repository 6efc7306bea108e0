//! What `engines/compare.mjs` asks the native engine for.
//!
//! ```text
//! engine book           the questions, and every rule with its condition and the bits that it raises
//! engine sets 5000      so many made-up answer sets, one a line
//! engine place          reads answer sets, one a line; writes floor and ceiling of each as numbers
//! engine time           reads the same; writes nanoseconds for each set: one by one, and in lanes
//! ```

use level_of_care::BOOK;
use level_of_care::answers::reading;
use level_of_care::json::Json;
use level_of_care::question::Kind;
use level_of_care::report::rules_json;
use level_of_care::words::{Person, Words};
use level_of_care_benches::lanes::{Lanes, PEOPLE};
use level_of_care_benches::{Seated, Sets, bits, crowd};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["book"] => println!("{}", book().write()),
        ["sets", count] => sets(count.parse().unwrap_or(5000)),
        ["place"] => {
            let placed: Vec<String> = Sets::read(&input()).place().iter().map(u32::to_string).collect();
            println!("[{}]", placed.join(","));
        }
        ["time"] => time(),
        _ => {
            eprintln!("Say what to do: book, sets N, place or time.");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn input() -> String {
    std::io::read_to_string(std::io::stdin()).unwrap_or_default()
}

fn book() -> Json {
    let questions = BOOK.questions.iter().map(|question| {
        Json::object([
            ("id", Json::text(question.id)),
            ("kind", Json::text(if question.kind == Kind::One { "one" } else { "many" })),
            ("choices", Json::texts(question.choices.iter().map(|choice| choice.id))),
        ])
    });
    let printed = rules_json(&BOOK, &Words::english(Person::You));
    let rules = BOOK.rules.iter().zip(printed.as_list().unwrap_or_default()).map(|(rule, printed)| {
        Json::object([
            ("id", Json::text(rule.id)),
            ("when", printed.get("when").cloned().unwrap_or(Json::Null)),
            ("raises", Json::whole(bits(rule.then) as usize)),
        ])
    });
    Json::object([("questions", Json::List(questions.collect())), ("rules", Json::List(rules.collect()))])
}

fn sets(count: usize) {
    let lanes = Lanes::of(&BOOK);
    for number in 0..count {
        let drawn = crowd::draw(&BOOK, &lanes, 1, (number / PEOPLE) as u64);
        let answers = drawn.answers(&BOOK, &lanes, number % PEOPLE);
        println!("{}", reading::write(&BOOK, &answers).write());
    }
}

fn time() {
    let given = input();
    let sets = Sets::read(&given);
    let count = given.lines().count();
    let seated = Seated::crowd(64);
    let one = quickest(count, &|| sets.sum());
    let lanes = quickest(seated.len(), &|| seated.sum());
    println!("{{\"one\":{one:.1},\"lanes\":{lanes:.2}}}");
}

/// Nanoseconds for each of `count` in the quickest of many rounds: the one that no other work disturbed.
#[allow(clippy::cast_precision_loss)] // times
fn quickest(count: usize, work: &dyn Fn() -> u32) -> f64 {
    let round = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64() * 1e9 / count as f64
    };
    (0..60).map(round).fold(f64::INFINITY, f64::min)
}
