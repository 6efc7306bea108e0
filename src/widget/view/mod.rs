//! The view: a pure function from the model to a tree of plain data, a file for each screen.
//!
//! Every screen has the same frame in the same order: get help now, leave this page, back and language, then
//! the screen itself under one heading, then the line that screen readers announce from.

mod check;
mod crisis;
mod intro;
mod picture;
mod question;
pub(super) mod result;

use super::draft::{Draft, Drawing};
use super::model::{Model, Screen};
use super::node::Node;
use super::update::{HEADING, LINES, Msg};
use crate::words::english::{provider as p, widget as w};

/// Everything on the page for this model, as a tree to look at.
pub fn view(model: &Model) -> Node {
    Node::read(&draw(model)).unwrap_or_default()
}

/// Everything on the page for this model, as it crosses the border.
pub fn draw(model: &Model) -> Drawing {
    let right_to_left = model.words.pack.as_ref().is_some_and(|pack| pack.right_to_left);
    let mut draft = Draft::new(&model.words, "section", "root");
    draft.put("part", "root");
    draft.put("lang", model.words.lang());
    draft.put("dir", if right_to_left { "rtl" } else { "ltr" });
    draft.put_word("aria-label", w::NAME);
    draft.put("data-screen", model.screen.id());
    for (name, value) in model.provider.iter().flat_map(|provider| provider.theme.properties()) {
        draft.put(name, &value);
    }
    bar(&mut draft, model);
    if model.help {
        draft.open("div", "lines");
        draft.put("id", LINES);
        draft.say("p", "lines-title", w::HELP_TITLE);
        crisis::lines(&mut draft, model);
        draft.close();
    }
    tools(&mut draft, model);
    draft.open("div", "screen");
    screen(&mut draft, model);
    draft.close();
    draft.open("p", "status");
    draft.put("role", "status");
    draft.close();
    draft.done()
}

fn screen(draft: &mut Draft, model: &Model) {
    draft.put("key", model.screen.id());
    match model.screen {
        Screen::Intro => intro::intro(draft, model),
        Screen::Who => question::who(draft, model),
        Screen::Question(position) => {
            if let Some(question) = model.book.questions.get(position) {
                question::question(draft, model, position, question);
            }
        }
        Screen::Emergency(_) => crisis::emergency(draft, model),
        Screen::Check => check::check(draft, model),
        Screen::Result => result::result(draft, model),
    }
}

/// Help and the way out, in the same place on every screen. The loader itself carries out the second: it works without the module.
fn bar(draft: &mut Draft, model: &Model) {
    draft.open("div", "bar");
    draft.open("button", "help");
    draft.put("type", "button");
    draft.put("aria-expanded", if model.help { "true" } else { "false" });
    if model.help {
        draft.put("aria-controls", LINES);
    }
    draft.text(&draft.words.say(w::HELP));
    draft.sends(Msg::Help);
    draft.close();
    draft.open("a", "exit");
    draft.put("href", &model.exit);
    draft.put("rel", "noreferrer");
    draft.text(&draft.words.say(w::EXIT));
    draft.close();
    draft.close();
}

fn tools(draft: &mut Draft, model: &Model) {
    draft.open("div", "tools");
    if model.screen != Screen::Intro {
        draft.button("back", w::BACK, Msg::Back);
    }
    draft.open("div", "languages");
    draft.put("role", "group");
    draft.put_word("aria-label", w::LANGUAGE);
    for language in &model.languages {
        if language.tag != model.words.lang() {
            draft.open("button", "language");
            draft.put("type", "button");
            draft.put("lang", &language.tag);
            draft.text(&language.name);
            draft.sends(Msg::Language(language.tag.clone()));
            draft.close();
        }
    }
    draft.close();
    draft.close();
}

/// A center's own words for one place, signed with its name, so that nobody takes them for the widget's.
fn own_words(draft: &mut Draft, model: &Model, place: &str) {
    let Some(provider) = &model.provider else { return };
    if let Some(text) = provider.words(place) {
        let said = draft.words.fill(p::SAYS, &[("center", &provider.name), ("text", text)]);
        draft.line("p", "own", &said);
    }
}

/// The one heading of a screen, which takes the focus when the screen appears.
fn heading(draft: &mut Draft, text: &str) {
    draft.open("h2", "heading");
    draft.put("id", HEADING);
    draft.put("tabindex", "-1");
    draft.text(text);
    draft.close();
}
