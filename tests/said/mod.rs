//! Answers for tests, written by the ids of questions and choices.

#[allow(dead_code)]
pub mod corners;

use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers};
use level_of_care::question::Kind;

/// The answer that says these choices of this question.
pub fn answer(question: &str, choices: &[&str]) -> (usize, Answer) {
    let position = BOOK.position(question).unwrap_or_else(|| panic!("no question {question}"));
    let asked = BOOK.questions[position];
    let rank = |id: &str| asked.choice(id).unwrap_or_else(|| panic!("{question} has no choice {id}"));
    let answer = match (asked.kind, choices) {
        (_, ["unsure"]) => Answer::Unsure,
        (_, ["rather-not-say"]) => Answer::Declined,
        (Kind::One, [choice]) => Answer::One(u8::try_from(rank(choice)).unwrap()),
        (Kind::One, _) => panic!("{question} takes one choice"),
        (Kind::Many, items) => Answer::Many(items.iter().fold(0, |set, item| set | 1 << rank(item))),
    };
    (position, answer)
}

/// Answers to several questions; everything else stays unanswered.
#[allow(dead_code)] // each test file uses what it needs
pub fn said(pairs: &[(&str, &[&str])]) -> Answers {
    let mut answers = BOOK.no_answers();
    for (question, choices) in pairs {
        let (position, answer) = answer(question, choices);
        answers.set(position, Some(answer));
    }
    answers
}

/// Answers from the JSON of a case file.
#[allow(dead_code)]
pub fn from_json(json: &serde_json::Value) -> Answers {
    let mut answers = BOOK.no_answers();
    for (question, value) in json.as_object().unwrap() {
        let choices: Vec<&str> = match value {
            serde_json::Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect(),
            one => vec![one.as_str().unwrap()],
        };
        let (position, answer) = answer(question, &choices);
        answers.set(position, Some(answer));
    }
    answers
}
