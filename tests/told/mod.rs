//! What a report says, in English and to oneself: of answers, of answers as text, and of a few thousand made-up people.

use super::brute::{Dice, somebody};
use level_of_care::BOOK;
use level_of_care::answers::{Answers, reading};
use level_of_care::json::Json;
use level_of_care::report::{Report, report};
use level_of_care::words::{Person, Words};

pub fn of(answers: &Answers) -> Report {
    report(&BOOK, answers, &Words::english(Person::You))
}

pub fn told(answers: &str) -> Report {
    of(&reading::read(&BOOK, &Json::parse(answers).unwrap()).unwrap())
}

/// A few thousand people, from mild to grave, some of whom leave questions open.
pub fn people(seed: u64, each: &mut dyn FnMut(&Answers, &Report)) {
    let mut dice = Dice::new(seed);
    for i in 0..3000 {
        let gravity = 2 + dice.below(40);
        let answers = somebody(&BOOK, &mut dice, gravity, i % 3);
        each(&answers, &of(&answers));
    }
}
