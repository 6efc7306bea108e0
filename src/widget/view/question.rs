//! One question a screen: a legend that is the heading, the choices, and the two ways of not answering.

use super::{button, heading};
use crate::answers::Answer;
use crate::question::{Kind, Question};
use crate::widget::model::Model;
use crate::widget::node::{Node, element, says};
use crate::widget::update::{ERROR, FIRST_CHOICE, Msg};
use crate::words::english::{answer as a, widget as w};
use crate::words::{Person, Word};

const HINT: &str = "loc-hint";
const FIELD_ERROR: &str = "loc-field-error";

/// Who the questions are about.
pub(super) fn who(model: &Model) -> Vec<Node> {
    let mut choices = vec![];
    for (person, word) in [(Person::You, &w::WHO_SELF), (Person::LovedOne, &w::WHO_LOVED_ONE)] {
        let choice =
            Choice { kind: Kind::One, group: "who", value: person.id(), text: model.words.say(word) };
        choices.push(choice.draw(model, choices.len(), model.about == Some(person), Msg::About(person)));
    }
    let legend = element("legend", "", vec![heading(model.words.say(&w::WHO_TITLE))]);
    let fields = vec![legend, element("div", "choices", choices)];
    step(model, model.words.say(&w::WHO_MISSING), fields, "who")
}

/// The question at this position.
pub(super) fn question(model: &Model, position: usize, question: &Question) -> Vec<Node> {
    let words = &model.words;
    let ticked = model.ticked.get(position);
    let mut choices = vec![];
    for (index, choice) in (0u8..).zip(question.choices) {
        let (on, message) = match question.kind {
            Kind::One => (ticked == Some(Answer::One(index)), Msg::Choose(position, Answer::One(index))),
            Kind::Many => (
                matches!(ticked, Some(Answer::Many(items)) if items >> index & 1 == 1),
                Msg::Toggle(position, index),
            ),
        };
        let text = words.choice(question, choice);
        let choice = Choice { kind: question.kind, group: question.id, value: choice.id, text };
        choices.push(choice.draw(model, choices.len(), on, message));
    }
    let whole = |value: &'static str, word: &Word, answer: Answer| {
        let choice = Choice { kind: question.kind, group: question.id, value, text: words.say(word) };
        choice.draw(model, 99, ticked == Some(answer), Msg::Choose(position, answer))
    };
    if question.kind == Kind::Many {
        choices.push(whole("none", &a::NONE_OF_THESE, Answer::Many(0)));
    }
    let open = vec![
        whole("unsure", &a::UNSURE, Answer::Unsure),
        whole("rather-not-say", &a::DECLINED, Answer::Declined),
    ];
    let hint = words.hint(question);
    let mut fields = vec![element("legend", "", vec![heading(words.text(question))])];
    if !hint.is_empty() {
        fields.push(says("p", "hint", hint.clone()).with("id", HINT));
    }
    fields.push(element("div", "choices", choices));
    fields.push(says("p", "or", words.say(&w::OR)));
    fields.push(element("div", "choices", open).keyed("open"));
    let missing = if question.kind == Kind::One { &w::ERROR_ONE } else { &w::ERROR_MANY };
    let name = words.name(question);
    let mut step = step(model, words.fill(missing, &[("name", &name)]), fields, question.id);
    let why = words.why(question);
    if !why.is_empty() {
        let details =
            element("details", "why", vec![says("summary", "", words.say(&w::WHY)), says("p", "", why)]);
        step.insert(step.len() - 1, details);
    }
    step
}

/// The fieldset with its error summary before and the button after it.
fn step(model: &Model, sentence: String, mut fields: Vec<Node>, id: &str) -> Vec<Node> {
    let mut children = vec![];
    if model.missing {
        children.push(
            element(
                "div",
                "error",
                vec![
                    says("p", "error-title", model.words.say(&w::ERROR_TITLE)).with("id", "loc-error-title"),
                    says("p", "error-text", sentence.clone()).with("id", "loc-error-text"),
                    button("link", model.words.say(&w::ERROR_GO), Msg::ToChoices),
                ],
            )
            .with("id", ERROR)
            .with("role", "group")
            .with("tabindex", "-1")
            .with("aria-labelledby", "loc-error-title loc-error-text"),
        );
        let at = fields.iter().position(|field| field.attribute("class") == Some("choices")).unwrap_or(0);
        fields.insert(at, says("p", "field-error", sentence).with("id", FIELD_ERROR));
    }
    let described = fields.iter().any(|field| field.attribute("id") == Some(HINT));
    let fieldset = element("fieldset", "", fields).with("data-question", id);
    children.push(if described { fieldset.with("aria-describedby", HINT) } else { fieldset });
    children.push(button("continue", model.words.say(&w::CONTINUE), Msg::Continue));
    children
}

struct Choice<'a> {
    kind: Kind,
    group: &'a str,
    value: &'a str,
    text: String,
}

impl Choice<'_> {
    fn draw(self, model: &Model, index: usize, on: bool, message: Msg) -> Node {
        let kind = if self.kind == Kind::One { "radio" } else { "checkbox" };
        let input = element("input", "", vec![])
            .with("type", kind)
            .with("name", self.group)
            .with("value", self.value)
            .with("autocomplete", "off")
            .flag("checked", on)
            .sends(message);
        let input = if index == 0 { input.with("id", FIRST_CHOICE) } else { input };
        let input = if model.missing { input.with("aria-describedby", FIELD_ERROR) } else { input };
        element("label", "choice", vec![input, says("span", "", self.text)]).keyed(self.value)
    }
}
