//! What can happen, and what it does to the model. Pure: what the outside has to do is returned as effects.

use super::model::{Model, Screen, Told};
use super::view::result::headline;
use crate::answers::{Answer, Answers};
use crate::interview::{self, Depth};
use crate::placement::Urgency;
use crate::provider::Provider;
use crate::question::Kind;
use crate::report;
use crate::words::english::result as w;
use crate::words::{Pack, Person, Words};
use std::sync::Arc;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Begin.
    Start,
    /// Ticked who it is about.
    About(Person),
    /// Ticked the one answer to a question.
    Choose(usize, Answer),
    /// Ticked or unticked an item of a checklist.
    Toggle(usize, u8),
    /// Says what is ticked and goes on.
    Continue,
    /// One screen back.
    Back,
    /// From the list of answers to one of them.
    Change(usize),
    /// From the list of answers to who it is about.
    ChangeWho,
    /// From the list of answers to the questions that are not needed for the level, but for what else to look for.
    More,
    /// Begin again with nothing said.
    Restart,
    /// Opens or closes the crisis lines.
    Help,
    /// From the error summary to the first choice.
    ToChoices,
    /// Tries another answer on the result's page.
    WhatIf(usize, Answer),
    /// Ends the trying.
    RealAnswers,
    /// Copies the result as text.
    Copy,
    /// Whether copying worked.
    Copied(bool),
    /// Prints the result.
    Print,
    /// Saves the result as a file.
    Save,
    /// The center's programs have come, or have gone.
    Programs(Option<Arc<Provider>>),
    /// Asked for another language.
    Language(String),
    /// The pack of the chosen language has come; none for English.
    Pack(Option<Arc<Pack>>),
}

/// Something the outside has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus to the element with this id.
    Focus(&'static str),
    /// Bring the element with this id into sight, without moving the focus.
    Show(&'static str),
    /// Say this without moving the focus.
    Announce(String),
    /// Tell the host page; the second text is a code or empty.
    Notify(&'static str, String),
    /// Put this text on the clipboard, and tell with [`Msg::Copied`].
    Copy(String),
    /// Print this text as a document of its own.
    Print(String),
    /// Offer this text as a file.
    Save(String),
}

/// The id of every screen's heading.
pub const HEADING: &str = "loc-heading";
/// The id of the opened crisis lines.
pub const LINES: &str = "loc-lines";
/// The id of the error summary.
pub const ERROR: &str = "loc-error";
/// The id of the first choice of a question.
pub const FIRST_CHOICE: &str = "loc-choice-0";

/// Moves the model and says what the outside has to do.
pub fn update(model: &mut Model, message: Msg) -> Vec<Effect> {
    match message {
        Msg::Start => go(model, Screen::Who),
        Msg::About(person) => quietly(|| model.about = Some(person)),
        Msg::Choose(question, answer) => quietly(|| {
            let again = model.ticked.get(question) == Some(answer);
            let is_box = model.book.questions.get(question).is_some_and(|q| q.kind == Kind::Many);
            model.ticked.set(question, if again && is_box { None } else { Some(answer) });
        }),
        Msg::Toggle(question, item) => quietly(|| toggle(&mut model.ticked, question, item)),
        Msg::Continue => proceed(model),
        Msg::Back => back(model),
        Msg::Change(question) => {
            model.editing = true;
            go(model, Screen::Question(question))
        }
        Msg::ChangeWho => {
            model.editing = true;
            go(model, Screen::Who)
        }
        Msg::More => {
            model.depth = Depth::Needed;
            model.editing = true;
            onward(model, None)
        }
        Msg::Restart => {
            forget(model);
            go(model, Screen::Intro)
        }
        Msg::Help => {
            model.help = !model.help;
            if model.help { vec![Effect::Show(LINES)] } else { vec![] }
        }
        Msg::ToChoices => vec![Effect::Focus(FIRST_CHOICE)],
        Msg::WhatIf(question, answer) => {
            let tried = model.shown().with(question, Some(answer));
            let real = tried == model.in_effect();
            model.what_if = (!real).then_some(tried);
            say_level(model)
        }
        Msg::RealAnswers => {
            model.what_if = None;
            vec![Effect::Focus(HEADING)]
        }
        Msg::Copy => vec![Effect::Copy(model.notes())],
        Msg::Copied(done) => {
            vec![Effect::Announce(model.words.say(if done { w::COPIED } else { w::NOT_COPIED }))]
        }
        Msg::Print => vec![Effect::Print(model.notes())],
        Msg::Save => vec![Effect::Save(model.notes()), Effect::Announce(model.words.say(w::SAVED))],
        Msg::Programs(provider) => quietly(|| model.provider = provider),
        Msg::Language(tag) => vec![Effect::Notify("language", tag)],
        Msg::Pack(pack) => {
            model.words = Words { person: model.words.person, pack };
            vec![Effect::Focus(HEADING)]
        }
    }
}

fn quietly(change: impl FnOnce()) -> Vec<Effect> {
    change();
    vec![]
}

/// Says what would fit, for those who cannot see the page move.
fn say_level(model: &Model) -> Vec<Effect> {
    let report = report::report(model.book, &model.shown(), &model.words);
    vec![Effect::Announce(headline(model, &report))]
}

/// Drops every answer, keeping language and settings.
fn forget(model: &mut Model) {
    let none = model.book.no_answers();
    model.said = none.clone();
    model.ticked = none;
    model.what_if = None;
    model.about = None;
    model.depth = Depth::Short;
    model.words.person = Person::You;
    model.editing = false;
    model.help = false;
}

fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    model.screen = screen;
    model.what_if = None;
    model.missing = false;
    model.help = false;
    if screen == Screen::Check {
        list(model);
    }
    let mut effects = vec![Effect::Focus(HEADING)];
    let (told, name) = match screen {
        Screen::Question(_) => (Told::Started, "started"),
        Screen::Result => (Told::Finished, "finished"),
        _ => return effects,
    };
    if model.told < told {
        model.told = told;
        effects.push(Effect::Notify(name, String::new()));
    }
    effects
}

/// What is on the list was said: a tick alone is dropped, and what would only say more can wait.
fn list(model: &mut Model) {
    model.editing = false;
    model.ticked = model.said.clone();
    model.about = Some(model.words.person);
    if model.next().is_some() {
        model.depth = Depth::Short;
    }
}

fn toggle(ticked: &mut Answers, question: usize, item: u8) {
    let items = match ticked.get(question) {
        Some(Answer::Many(items)) => items,
        _ => 0,
    } ^ 1 << item;
    ticked.set(question, if items == 0 { None } else { Some(Answer::Many(items)) });
}

fn proceed(model: &mut Model) -> Vec<Effect> {
    match model.screen {
        Screen::Who => match model.about {
            Some(person) => {
                model.words.person = person;
                onward(model, None)
            }
            None => complain(model),
        },
        Screen::Question(question) => match model.ticked.get(question) {
            Some(answer) => {
                let before = model.range().floor.urgency;
                let changed = model.said.get(question) != Some(answer);
                model.said.set(question, Some(answer));
                let became = before < Urgency::Now && model.range().floor.urgency == Urgency::Now;
                if became || changed && model.is_emergency(question, answer) {
                    go(model, Screen::Emergency(question))
                } else {
                    onward(model, Some(question))
                }
            }
            None => complain(model),
        },
        Screen::Emergency(question) => onward(model, Some(question)),
        Screen::Check => go(model, Screen::Result),
        Screen::Intro | Screen::Result => vec![],
    }
}

fn complain(model: &mut Model) -> Vec<Effect> {
    model.missing = true;
    vec![Effect::Focus(ERROR)]
}

/// The screen after this question: when changing an answer, what is newly needed and then the list; else the
/// next one on the path, answered before or not.
fn onward(model: &mut Model, from: Option<usize>) -> Vec<Effect> {
    let following = if model.editing {
        model.next()
    } else {
        model.path().into_iter().find(|position| from.is_none_or(|question| *position > question))
    };
    if let Some(question) = following {
        if model.ticked.get(question).is_none() {
            model.ticked.set(question, model.said.get(question));
        }
        go(model, Screen::Question(question))
    } else {
        go(model, Screen::Check)
    }
}

fn back(model: &mut Model) -> Vec<Effect> {
    let screen = match model.screen {
        Screen::Who | Screen::Question(_) if model.editing && model.next().is_none() => Screen::Check,
        Screen::Intro | Screen::Who => Screen::Intro,
        Screen::Question(question) => previous(model, question),
        Screen::Emergency(question) => Screen::Question(question),
        Screen::Check => previous(model, usize::MAX),
        Screen::Result => Screen::Check,
    };
    go(model, screen)
}

/// The question before this one. Of those that only say more, the first leads to the list.
fn previous(model: &Model, question: usize) -> Screen {
    let needed = interview::path(model.book, &model.said, Depth::Short);
    let more = model.editing && needed.last().is_some_and(|last| model.said.get(*last).is_some());
    let mut screen = if more { Screen::Check } else { Screen::Who };
    for earlier in model.path() {
        if earlier < question && !(more && needed.contains(&earlier)) {
            screen = Screen::Question(earlier);
        }
    }
    screen
}
