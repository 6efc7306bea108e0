//! The first screen: what this is, what it is not, how long it takes, and that nothing leaves the page.

use super::{button, heading};
use crate::widget::model::Model;
use crate::widget::node::{Node, element, says};
use crate::widget::update::Msg;
use crate::words::english::widget as w;

pub(super) fn intro(model: &Model) -> Vec<Node> {
    let points = [&w::INTRO_LONG, &w::INTRO_PRIVATE, &w::INTRO_UNSURE, &w::INTRO_NOT, &w::INTRO_OWN];
    let points = points.map(|word| says("li", "", model.words.say(word)));
    vec![
        heading(model.words.say(&w::INTRO_TITLE)),
        says("p", "lead", model.words.say(&w::INTRO_WHAT)),
        element("ul", "points", points.into()),
        says("p", "danger", model.words.say(&w::INTRO_DANGER)),
        button("continue", model.words.say(&w::START), Msg::Start),
    ]
}
