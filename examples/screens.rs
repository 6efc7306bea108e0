//! Prints every sentence of every screen that a visitor sees, so that a tool can judge how hard it is to read.
//!
//! ```text
//! echo '{"answers": {"mood": "severe"}}' | cargo run -q --example screens
//! ```
//!
//! Reads requests as `assess` does, one a line. For each it walks the interview, as that visitor and as somebody who
//! asks for them; what a request does not answer is answered "not sure". Each screen is a line:
//! `{"line": 1, "person": "self", "screen": "question", "question": "mood", "lines": ["...", "..."]}`. The same
//! screen is printed once.

use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers, reading};
use level_of_care::interview::{Depth, next};
use level_of_care::json::Json;
use level_of_care::provider;
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::view::view;
use level_of_care::words::{Person, Words};
use std::collections::BTreeSet;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let mut seen = BTreeSet::new();
    for (number, line) in io::stdin().lock().lines().enumerate() {
        let screens = line.map_err(|error| error.to_string()).and_then(|line| screens(&line));
        match screens {
            Ok(screens) => {
                for (person, model) in screens {
                    let lines = lines(&model);
                    if seen.insert(lines.clone())
                        && io::stdout().write_all(said(number + 1, person, &model, lines).as_bytes()).is_err()
                    {
                        return ExitCode::SUCCESS;
                    }
                }
            }
            Err(sentence) => {
                eprintln!("Line {}: {sentence}", number + 1);
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// Every screen on the way of this visitor, for both persons.
fn screens(request: &str) -> Result<Vec<(Person, Model)>, String> {
    let request = Json::parse(request).map_err(|error| error.to_string())?;
    let truth = reading::read(&BOOK, request.get("answers").ok_or("a request needs \"answers\".")?)?;
    let center = request.get("provider").and_then(|file| provider::check_json(file).provider.map(Arc::new));
    let mut screens = Vec::new();
    for person in Person::ALL {
        let mut model = Model::new(&BOOK, Words::english(person));
        model.provider.clone_from(&center);
        for screen in [Screen::Intro, Screen::Who] {
            screens.push((person, Model { screen, ..model.clone() }));
        }
        while let Some(position) = next(&BOOK, &model.said, Depth::Needed) {
            let answer = truth.get(position).unwrap_or(Answer::Unsure);
            model.screen = Screen::Question(position);
            screens.push((person, model.clone()));
            screens.push((person, Model { missing: true, help: true, ..model.clone() }));
            model.said.set(position, Some(answer));
            if model.is_emergency(position, answer) {
                screens.push((person, Model { screen: Screen::Emergency(position), ..model.clone() }));
            }
        }
        for screen in [Screen::Check, Screen::Result] {
            screens.push((person, Model { screen, ..model.clone() }));
        }
        if let Some(what_if) = other(&model.said) {
            screens.push((person, Model { screen: Screen::Result, what_if: Some(what_if), ..model }));
        }
    }
    Ok(screens)
}

/// The same answers with the mood at its mildest, to see a what-if.
fn other(said: &Answers) -> Option<Answers> {
    let mood = BOOK.position("mood")?;
    said.get(mood)?;
    Some(said.with(mood, Some(Answer::One(0))))
}

/// The texts of a screen, in order.
fn lines(model: &Model) -> Vec<String> {
    let mut lines = Vec::new();
    view(model).walk(&mut |node| {
        let text = node.text.trim();
        if !text.is_empty() {
            lines.push(text.to_owned());
        }
    });
    lines
}

fn said(number: usize, person: Person, model: &Model, lines: Vec<String>) -> String {
    let question = match model.screen {
        Screen::Question(position) | Screen::Emergency(position) => BOOK.questions.get(position),
        _ => None,
    };
    let json = Json::object([
        ("line", Json::whole(number)),
        ("person", Json::text(person.id())),
        ("screen", Json::text(model.screen.id())),
        ("question", question.map_or(Json::Null, |question| Json::text(question.id))),
        ("lines", Json::List(lines.into_iter().map(Json::Text).collect())),
    ]);
    json.write() + "\n"
}
