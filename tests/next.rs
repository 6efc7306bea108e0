//! A program that asks `next` leads the same interview as the widget.

mod brute;

use brute::{Dice, somebody};
use level_of_care::answers::{Answer, Answers, reading};
use level_of_care::headless::next_json;
use level_of_care::json::Json;
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::update::{Msg, update};
use level_of_care::words::{Person, Words};
use level_of_care::{BOOK, headless};

fn ask(answers: Json) -> Json {
    next_json(&BOOK, &Json::object([("answers", answers)])).unwrap()
}

fn asked(step: &Json) -> Option<&str> {
    step.get("question").and_then(|question| question.get("id")).and_then(Json::as_text)
}

/// The answer of somebody, who is never without one.
fn answer(truth: &Answers, question: usize) -> Answer {
    truth.get(question).unwrap_or(Answer::Unsure)
}

#[test]
fn a_program_asks_what_the_widget_asks_and_shows_an_emergency_when_it_does() {
    let mut dice = Dice::new(10);
    let mut emergencies = 0;
    for _ in 0..300 {
        let gravity = dice.below(70);
        let open = dice.pick(&[0, 5, 50]);
        let truth = somebody(&BOOK, &mut dice, gravity, open);
        let mut model = Model::new(&BOOK, Words::english(Person::You));
        update(&mut model, Msg::Start);
        model.about = Some(Person::You);
        update(&mut model, Msg::Continue);
        let mut said = BOOK.no_answers();
        let mut emergency = false;
        loop {
            let step = ask(reading::write(&BOOK, &said));
            let now = step.get("emergency") == Some(&Json::Bool(true));
            if now && !emergency {
                assert!(
                    matches!(model.screen, Screen::Emergency(_)),
                    "the widget shows it at {:?}",
                    asked(&step)
                );
                emergencies += 1;
            }
            emergency |= now;
            if matches!(model.screen, Screen::Emergency(_)) {
                assert!(emergency, "the widget shows an emergency that a program would not");
                update(&mut model, Msg::Continue);
            }
            let Screen::Question(question) = model.screen else {
                assert_eq!((model.screen, asked(&step)), (Screen::Check, None));
                assert_eq!(step.get("answers"), Some(&reading::write(&BOOK, &model.in_effect())));
                break;
            };
            assert_eq!(asked(&step), Some(BOOK.questions[question].id));
            said.set(question, Some(answer(&truth, question)));
            model.ticked.set(question, said.get(question));
            update(&mut model, Msg::Continue);
        }
    }
    assert!(emergencies > 20, "{emergencies}");
}

#[test]
fn an_answer_that_became_pointless_is_left_out_and_the_rest_is_counted() {
    let step =
        ask(Json::parse(r#"{"emergency-signs": [], "substances": [], "alcohol-frequency": "daily"}"#)
            .unwrap());
    assert_eq!(step.get("answered"), Some(&Json::whole(1)));
    assert_eq!(step.get("answers"), Some(&Json::parse(r#"{"emergency-signs": []}"#).unwrap()));
}

#[test]
fn more_is_asked_when_more_is_wanted() {
    let steps = |depth: &str| {
        let mut said = BOOK.no_answers();
        for steps in 0.. {
            let answers = reading::write(&BOOK, &said).write();
            let step = headless::next(&format!(r#"{{"answers": {answers}, "depth": {depth}}}"#)).unwrap();
            let step = Json::parse(&step).unwrap();
            let Some(position) = asked(&step).and_then(|id| BOOK.position(id)) else { return steps };
            said.set(position, Some(Answer::of(BOOK.questions[position], 0)));
        }
        unreachable!("it ends")
    };
    assert_eq!(steps("null"), steps("\"short\""));
    assert!(steps("\"short\"") < steps("\"everything\""));
    assert_eq!(steps("\"everything\""), BOOK.questions.len());
    assert_eq!(
        headless::next(r#"{"answers": {}, "depth": "all"}"#).unwrap_err(),
        "depth: there is no \"all\"; did you mean \"short\"?"
    );
}

#[test]
fn the_question_speaks_for_the_person_that_was_asked_for() {
    let text =
        |person: &str| headless::next(&format!(r#"{{"answers": {{}}, "person": "{person}"}}"#)).unwrap();
    assert_ne!(text("self"), text("loved-one"));
}
