//! Any stream of messages, offered by the screen or not: every screen can be drawn after each of them, and from anywhere
//! a visitor who goes on reaches the result.
#![no_main]

use level_of_care::BOOK;
use level_of_care::answers::Answer;
use level_of_care::headless::pack::by_key;
use level_of_care::json::Json;
use level_of_care::provider::check;
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::node::Node;
use level_of_care::widget::update::{Msg, update};
use level_of_care::widget::view::{draw, view};
use level_of_care::words::{Pack, Person, Words};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, LazyLock};

/// What may happen, in few bytes. `Offered` sends one of the messages that the screen has.
#[derive(Arbitrary, Debug)]
enum Step {
    Offered(u8),
    Choose(u8, Said),
    Toggle(u8, u8),
    WhatIf(u8, Said),
    Change(u8),
    Plain(Plain),
    Language(bool),
    Programs(bool),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Said {
    Unsure,
    Declined,
    One(u8),
    Many(u16),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Plain {
    Start,
    You,
    LovedOne,
    Continue,
    Back,
    ChangeWho,
    Restart,
    Help,
    ToChoices,
    RealAnswers,
    Copy,
    Copied(bool),
    Print,
    Save,
}

static SPANISH: LazyLock<Option<Arc<Pack>>> = LazyLock::new(|| {
    Json::parse(include_str!("../../www/words/es.json")).ok().and_then(|json| by_key(&json))
});
static CENTER: &str = include_str!("../../tests/providers/valid/full-continuum.json");

/// The question that a byte stands for, and an answer that it can have.
fn answer(number: u8, said: Said) -> (usize, Answer) {
    let position = usize::from(number) % BOOK.questions.len();
    let question = BOOK.questions[position];
    let answer = match said {
        Said::Unsure => Answer::Unsure,
        Said::Declined => Answer::Declined,
        Said::One(value) => Answer::of(question, u32::from(value) % (question.gravest() + 1)),
        Said::Many(items) => Answer::of(question, u32::from(items) % (question.gravest() + 1)),
    };
    (position, answer)
}

fn message(step: &Step, model: &Model) -> Option<Msg> {
    Some(match *step {
        Step::Offered(which) => {
            let mut offered = Vec::new();
            view(model).walk(&mut |node| offered.extend(node.on.clone()));
            offered.get(usize::from(which) % offered.len().max(1))?.clone()
        }
        Step::Choose(number, said) => {
            let (position, answer) = answer(number, said);
            Msg::Choose(position, answer)
        }
        Step::Toggle(number, item) => {
            let position = usize::from(number) % BOOK.questions.len();
            let items = u8::try_from(BOOK.questions[position].choices.len()).ok()?;
            Msg::Toggle(position, item % items)
        }
        Step::WhatIf(number, said) => {
            let (position, answer) = answer(number, said);
            Msg::WhatIf(position, answer)
        }
        Step::Change(number) => Msg::Change(usize::from(number) % BOOK.questions.len()),
        Step::Language(spanish) => Msg::Pack(spanish.then(|| SPANISH.clone()).flatten()),
        Step::Programs(some) => Msg::Programs(some.then(|| check(CENTER).provider.map(Arc::new)).flatten()),
        Step::Plain(plain) => match plain {
            Plain::Start => Msg::Start,
            Plain::You => Msg::About(Person::You),
            Plain::LovedOne => Msg::About(Person::LovedOne),
            Plain::Continue => Msg::Continue,
            Plain::Back => Msg::Back,
            Plain::ChangeWho => Msg::ChangeWho,
            Plain::Restart => Msg::Restart,
            Plain::Help => Msg::Help,
            Plain::ToChoices => Msg::ToChoices,
            Plain::RealAnswers => Msg::RealAnswers,
            Plain::Copy => Msg::Copy,
            Plain::Copied(done) => Msg::Copied(done),
            Plain::Print => Msg::Print,
            Plain::Save => Msg::Save,
        },
    })
}

/// Goes on with whatever is ticked, or the first choice, as far as the result.
fn finish(model: &mut Model) {
    for _ in 0..4 * BOOK.questions.len() {
        let next = match model.screen {
            Screen::Result => return,
            Screen::Intro => Msg::Start,
            Screen::Who if model.about.is_none() => Msg::About(Person::You),
            Screen::Question(question) if model.ticked.get(question).is_none() => {
                Msg::Choose(question, Answer::of(BOOK.questions[question], 0))
            }
            _ => Msg::Continue,
        };
        update(model, next);
    }
    panic!("no result in sight: {:?}", model.screen);
}

/// What crosses the border can be read there.
fn drawn(model: &Model) {
    assert!(Node::read(&draw(model)).is_some());
}

fuzz_target!(|steps: Vec<Step>| {
    let mut model = Model::new(&BOOK, Words::english(Person::You));
    for step in steps.iter().take(60) {
        if let Some(message) = message(step, &model) {
            update(&mut model, message);
            drawn(&model);
        }
    }
    // Going on to the end takes longer than all before it, so not every stream does.
    if steps.len().is_multiple_of(8) {
        finish(&mut model);
        drawn(&model);
    }
});
