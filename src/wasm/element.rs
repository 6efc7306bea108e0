//! What the element calls: the widget on a page.

use super::read_pack;
use crate::dom::Widget;
use crate::json::Json;
use crate::widget::model::{Language, Model};
use crate::widget::update::Msg;
use crate::words::{Pack, Person, Words};
use crate::{book, provider};
use js_sys::Function;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

/// A widget on a page.
#[wasm_bindgen]
pub struct Mounted {
    widget: Widget,
}

/// Puts the widget into a shadow root. `options` is `{"pack"?, "exit"?, "languages"?}`;
/// `notify(name, code)` is called with `ready`, `started`, `finished`, `closed`, `error` and `language`.
#[wasm_bindgen]
pub fn mount(
    root: ShadowRoot,
    host: HtmlElement,
    options: &str,
    notify: Function,
) -> Result<Mounted, JsValue> {
    let options = Json::parse(options).map_err(|_| JsError::new("The options are not JSON."))?;
    let pack = options.get("pack").and_then(Pack::read);
    let mut model = Model::new(book(), Words { person: Person::You, pack });
    if let Some(exit) = options.get("exit").and_then(Json::as_text) {
        exit.clone_into(&mut model.exit);
    }
    if let Some(Json::Object(languages)) = options.get("languages") {
        model.languages = languages
            .iter()
            .filter_map(|(tag, name)| Some(Language { tag: tag.clone(), name: name.as_text()?.to_owned() }))
            .collect();
    }
    Ok(Mounted { widget: Widget::mount(root, host, model, notify)? })
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the widget off the page and forgets every answer.
    pub fn unmount(&mut self) {
        self.widget.unmount();
    }

    /// Speaks another language; `pack` is the text of its pack, and empty for English.
    pub fn set_language(&self, lang: &str, pack: &str) {
        let read = read_pack(pack);
        if lang == "en" || read.is_some() {
            self.widget.send(Msg::Pack(read));
        }
    }

    /// Takes the center's programs, as the text of their JSON.
    pub fn set_provider(&self, text: &str) {
        self.widget.send(Msg::Programs(provider::check(text).provider.map(Arc::new)));
    }
}
