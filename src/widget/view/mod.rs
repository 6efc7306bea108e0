//! The view: a pure function from the model to a tree of plain data, a file for each screen.
//!
//! Every screen has the same frame in the same order: get help now, leave this page, back and language, then
//! the screen itself under one heading, then the line that screen readers announce from.

mod answer;
mod check;
mod crisis;
mod intro;
mod question;
mod result;

use super::model::{Model, Screen};
use super::node::{Node, element, says};
use super::update::{HEADING, Msg};
use crate::words::english::widget as w;

/// The id of the opened crisis lines.
const LINES: &str = "loc-lines";

/// Everything on the page for this model.
pub fn view(model: &Model) -> Node {
    let right_to_left = model.words.pack.as_ref().is_some_and(|pack| pack.right_to_left);
    let root = element("section", "root", vec![])
        .with("part", "root")
        .with("lang", model.words.lang())
        .with("dir", if right_to_left { "rtl" } else { "ltr" })
        .with("aria-label", &model.words.say(&w::NAME));
    let (id, key, screen) = match model.screen {
        Screen::Left => return root.with("data-screen", "left"),
        Screen::Intro => ("intro", "intro", intro::intro(model)),
        Screen::Who => ("who", "who", question::who(model)),
        Screen::Question(position) => match model.book.questions.get(position) {
            Some(question) => ("question", question.id, question::question(model, position, question)),
            None => return root.with("data-screen", "left"),
        },
        Screen::Emergency(_) => ("emergency", "emergency", crisis::emergency(model)),
        Screen::Check => ("check", "check", check::check(model)),
        Screen::Result => ("result", "result", result::result(model)),
    };
    let mut children = vec![bar(model)];
    if model.help {
        children.push(
            element(
                "div",
                "lines",
                vec![says("p", "lines-title", model.words.say(&w::HELP_TITLE)), crisis::lines(model)],
            )
            .with("id", LINES),
        );
    }
    children.push(tools(model));
    children.push(element("div", "screen", screen).keyed(key));
    children.push(says("p", "status", String::new()).with("role", "status"));
    let mut root = root.with("data-screen", id);
    root.children = children;
    root
}

/// Help and the way out, in the same place on every screen.
fn bar(model: &Model) -> Node {
    let help = says("button", "help", model.words.say(&w::HELP))
        .with("type", "button")
        .with("aria-expanded", if model.help { "true" } else { "false" })
        .sends(Msg::Help);
    let help = if model.help { help.with("aria-controls", LINES) } else { help };
    let exit = says("a", "exit", model.words.say(&w::EXIT))
        .with("href", &model.exit)
        .with("rel", "noreferrer")
        .sends(Msg::Exit);
    element("div", "bar", vec![help, exit])
}

fn tools(model: &Model) -> Node {
    let mut children = vec![];
    if model.screen != Screen::Intro {
        children.push(button("back", model.words.say(&w::BACK), Msg::Back));
    }
    let mut languages = vec![];
    for language in &model.languages {
        if language.tag != model.words.lang() {
            let choose = Msg::Language(language.tag.clone());
            languages.push(button("language", language.name.clone(), choose).with("lang", &language.tag));
        }
    }
    children.push(
        element("div", "languages", languages)
            .with("role", "group")
            .with("aria-label", &model.words.say(&w::LANGUAGE)),
    );
    element("div", "tools", children)
}

/// A button.
fn button(class: &str, text: String, message: Msg) -> Node {
    says("button", class, text).with("type", "button").sends(message)
}

/// The one heading of a screen, which takes the focus when the screen appears.
fn heading(text: String) -> Node {
    says("h2", "heading", text).with("id", HEADING).with("tabindex", "-1")
}
