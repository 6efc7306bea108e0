//! Crisis lines: a call button and a text button each, and the screen that stops for an emergency.

use super::{button, heading};
use crate::widget::model::Model;
use crate::widget::node::{Node, element, says};
use crate::widget::update::Msg;
use crate::words::crisis::{LINES, Line};
use crate::words::english::widget as w;

/// Every line.
pub(super) fn lines(model: &Model) -> Node {
    element("ul", "crisis", LINES.iter().map(|one| line(model, one)).collect())
}

fn line(model: &Model, line: &Line) -> Node {
    let words = &model.words;
    let mut buttons = vec![dial("call", "tel:", line.tel, words.fill(&w::CALL, &[("number", line.tel)]))];
    if !line.sms.is_empty() {
        buttons.push(dial("text", "sms:", line.sms, words.fill(&w::TEXT, &[("number", line.sms)])));
    }
    element(
        "li",
        "crisis-line",
        vec![
            says("p", "crisis-name", words.line_name(line)),
            says("p", "crisis-note", words.line_note(line)),
            element("div", "crisis-buttons", buttons),
        ],
    )
}

/// A link that dials or texts; spelled so that translators leave the number alone.
fn dial(class: &str, scheme: &str, number: &str, text: String) -> Node {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let full = if digits.len() > 6 { ["+", &digits].concat() } else { digits };
    says("a", class, text).with("href", &[scheme, &full].concat()).with("translate", "no")
}

/// Call now; the visitor may still go on.
pub(super) fn emergency(model: &Model) -> Vec<Node> {
    let words = &model.words;
    vec![
        heading(words.say(&w::EMERGENCY_TITLE)),
        says("p", "lead", words.say(&w::EMERGENCY_TEXT)),
        says("p", "", words.say(&w::EMERGENCY_STAY)),
        lines(model),
        button("quiet", words.say(&w::EMERGENCY_GO_ON), Msg::Continue),
    ]
}
