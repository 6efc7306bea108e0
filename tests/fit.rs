//! Programs against placements.

use level_of_care::fit::{self, Fit, Verdict};
use level_of_care::placement::{FLOOR, Level, Need, Range};
use level_of_care::words::{Person, Words};
use level_of_care::{BOOK, answers::Answer, answers::Answers, provider};

fn seed(name: &str) -> provider::Provider {
    let path = format!("{}/tests/providers/valid/{name}.json", env!("CARGO_MANIFEST_DIR"));
    provider::check(&std::fs::read_to_string(path).unwrap()).provider.unwrap()
}

fn evenings_only() -> Answers {
    let mut answers = BOOK.no_answers();
    let mut tick = |question: &str, items: &[&str]| {
        let position = BOOK.position(question).unwrap();
        let bits = items.iter().map(|item| 1 << BOOK.questions[position].choice(item).unwrap()).sum();
        answers.set(position, Some(Answer::Many(bits)));
    };
    tick("free-times", &["weekday-evenings"]);
    tick("use-cost", &["more", "cut-down", "time", "craving", "duties", "people"]);
    let home = BOOK.position("home").unwrap();
    answers.set(home, Some(Answer::One(0)));
    answers
}

fn at(level: Level) -> Range {
    let placement = FLOOR.level(level).need(Need::CoOccurring);
    Range { floor: placement, ceiling: placement }
}

fn of(name: &str) -> Fit {
    let words = Words::english(Person::You);
    fit::fit(&BOOK, &evenings_only(), at(Level::IntensiveOutpatient), &seed(name), &words)
}

#[test]
fn the_five_seed_programs_answer_one_visitor_differently() {
    let verdicts: Vec<(&str, Verdict)> =
        ["full-continuum", "assessment-first", "half-day", "five-evenings", "mornings-or-evenings"]
            .map(|name| (name, of(name).programs[0].verdict))
            .into();
    assert_eq!(
        verdicts,
        [
            ("full-continuum", Verdict::FitsIf),
            ("assessment-first", Verdict::FitsIf),
            ("half-day", Verdict::DoesNotFit),
            ("five-evenings", Verdict::DoesNotFit),
            ("mornings-or-evenings", Verdict::FitsIf),
        ]
    );
}
