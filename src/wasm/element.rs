//! What the element calls: a widget that takes what happened and answers with what to draw.
//!
//! Nothing here reaches the page, and the module has no way to: it imports nothing. The loader draws, listens and
//! carries out the effects.

use crate::json::{Json, write_text};
use crate::provider;
use crate::widget::model::{Language, Model};
use crate::widget::update::{Effect, Msg, update};
use crate::widget::view::draw;
use crate::words::{Pack, Person, Words};
use crate::{book, report::notes::FILE_NAME};
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// A widget. What its methods return is `[screen, effect...]` as JSON: the screen as [`crate::widget::draft`] writes
/// it, and each effect a list of its name and its texts.
#[wasm_bindgen]
pub struct Widget {
    model: Model,
    messages: Vec<Msg>,
}

#[wasm_bindgen]
impl Widget {
    /// The first screen with nothing said, in English. `options` is `{"exit"?, "languages"?}`.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Self {
        let options = Json::parse(options).unwrap_or(Json::Null);
        let mut model = Model::new(book(), Words::english(Person::You));
        if let Some(exit) = options.get("exit").and_then(Json::as_text) {
            exit.clone_into(&mut model.exit);
        }
        if let Some(Json::Object(languages)) = options.get("languages") {
            model.languages = languages
                .iter()
                .filter_map(|(tag, name)| {
                    Some(Language { tag: tag.clone(), name: name.as_text()?.to_owned() })
                })
                .collect();
        }
        Self { model, messages: vec![] }
    }

    /// The screen as it stands.
    pub fn draw(&mut self) -> String {
        self.answer(&[])
    }

    /// What the element that sends the message at this place does.
    pub fn send(&mut self, place: usize) -> String {
        match self.messages.get(place).cloned() {
            Some(message) => self.happen(message),
            None => self.draw(),
        }
    }

    /// Whether copying worked.
    pub fn copied(&mut self, done: bool) -> String {
        self.happen(Msg::Copied(done))
    }

    /// Speaks another language; `pack` is the text of its pack, and empty for English. A text that is no pack changes
    /// nothing, and is told.
    pub fn set_language(&mut self, lang: &str, pack: &str) -> String {
        let read = Pack::read(pack);
        if lang == "en" || read.is_some() {
            self.happen(Msg::Pack(read))
        } else {
            self.answer(&[Effect::Notify("refused", lang.to_owned())])
        }
    }

    /// Takes the center's programs, as the text of their JSON.
    pub fn set_provider(&mut self, text: &str) -> String {
        self.happen(Msg::Programs(provider::check(text).provider.map(Arc::new)))
    }

    fn happen(&mut self, message: Msg) -> String {
        let effects = update(&mut self.model, message);
        self.answer(&effects)
    }

    fn answer(&mut self, effects: &[Effect]) -> String {
        let drawing = draw(&self.model);
        self.messages = drawing.messages;
        let mut out = String::from("[");
        out.push_str(&drawing.tree);
        for effect in effects {
            let (name, texts) = match effect {
                Effect::Focus(id) => ("focus", [*id, ""]),
                Effect::Show(id) => ("show", [*id, ""]),
                Effect::Announce(text) => ("announce", [text.as_str(), ""]),
                Effect::Notify(name, code) => ("notify", [*name, code.as_str()]),
                Effect::Copy(text) => ("copy", [text.as_str(), ""]),
                Effect::Print(text) => ("print", [text.as_str(), ""]),
                Effect::Save(text) => ("save", [text.as_str(), FILE_NAME]),
            };
            out.push_str(",[");
            write_text(name, &mut out);
            for text in texts {
                out.push(',');
                write_text(text, &mut out);
            }
            out.push(']');
        }
        out.push(']');
        out
    }
}
