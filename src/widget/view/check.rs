//! All answers in one list, each with its own way to change it, before any result is shown.

use super::{answer, button, heading};
use crate::widget::model::Model;
use crate::widget::node::{Node, element, says};
use crate::widget::update::Msg;
use crate::words::Person;
use crate::words::english::widget as w;

pub(super) fn check(model: &Model) -> Vec<Node> {
    let words = &model.words;
    let who = if words.person == Person::You { &w::WHO_SELF } else { &w::WHO_LOVED_ONE };
    let mut rows = vec![row(model, &words.say(&w::WHO_NAME), vec![words.say(who)], Msg::ChangeWho, "who")];
    for (position, given) in model.in_effect().given() {
        if let Some(question) = model.book.questions.get(position) {
            let texts = answer::texts(words, question, given);
            rows.push(row(model, &words.name(question), texts, Msg::Change(position), question.id));
        }
    }
    vec![
        heading(words.say(&w::CHECK_TITLE)),
        says("p", "lead", words.say(&w::CHECK_TEXT)),
        element("dl", "answers", rows),
        button("continue", words.say(&w::CHECK_DONE), Msg::Continue),
    ]
}

fn row(model: &Model, name: &str, texts: Vec<String>, message: Msg, id: &str) -> Node {
    let change = element(
        "button",
        "link",
        vec![says("span", "", model.words.say(&w::CHANGE)), says("span", "hidden", [": ", name].concat())],
    )
    .with("type", "button")
    .with("data-change", id)
    .sends(message);
    element(
        "div",
        "answer",
        vec![
            says("dt", "", name.to_owned()),
            element("dd", "", texts.into_iter().map(|text| says("p", "", text)).collect()),
            element("dd", "answer-change", vec![change]),
        ],
    )
    .keyed(id)
}
