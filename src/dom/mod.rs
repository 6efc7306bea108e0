//! The only code that touches the DOM: draws the view, listens, moves the focus, and carries out effects.
//!
//! Elements are made with `createElement` and `textContent` alone, and styles are one constructed sheet, so it
//! works under the strictest content security policy. Nothing is stored, requested or written to the history.

mod draw;
mod keep;
mod leave;
mod listen;
mod theme;

use crate::report::notes::FILE_NAME;
use crate::widget::model::Model;
use crate::widget::update::{Effect, Msg, update};
use crate::widget::{CSS, view::view};
use draw::Drawn;
use js_sys::{Array, Function, Reflect};
use listen::Listener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, HtmlElement, Node, ShadowRoot, Window};

/// One widget on a page. Dropping it, or [`Self::unmount`], takes it off.
pub struct Widget {
    shared: Rc<Shared>,
    listeners: Vec<Listener>,
}

struct Shared {
    root: ShadowRoot,
    host: HtmlElement,
    notify: Function,
    state: RefCell<State>,
}

struct State {
    model: Model,
    drawn: Option<Drawn>,
    messages: Vec<Msg>,
}

impl Widget {
    /// Draws the first screen into a shadow root and starts to listen.
    pub fn mount(
        root: ShadowRoot,
        host: HtmlElement,
        model: Model,
        notify: Function,
    ) -> Result<Self, JsValue> {
        let sheet = CssStyleSheet::new()?;
        sheet.replace_sync(CSS)?;
        Reflect::set(&root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
        let state = RefCell::new(State { model, drawn: None, messages: vec![] });
        let shared = Rc::new(Shared { root, host, notify, state });
        shared.redraw();
        let listeners = listen::all(&shared);
        let _ = theme::guard(&shared.root);
        shared.tell("ready", "");
        Ok(Self { shared, listeners })
    }

    /// Lets a message happen, as if the visitor had caused it.
    pub fn send(&self, message: Msg) {
        self.shared.send(message);
    }

    /// Stops listening, forgets every answer and empties the root.
    pub fn unmount(&mut self) {
        self.listeners.clear();
        if let Ok(mut state) = self.shared.state.try_borrow_mut() {
            state.model = Model::new(state.model.book, state.model.words.clone());
            state.drawn = None;
        }
        self.shared.root.set_text_content(None);
    }
}

impl Shared {
    fn send(self: &Rc<Self>, message: Msg) {
        let effects = match self.state.try_borrow_mut() {
            Ok(mut state) => update(&mut state.model, message),
            Err(_) => return,
        };
        self.redraw();
        for effect in effects {
            self.carry_out(effect);
        }
    }

    fn redraw(&self) {
        let Ok(mut state) = self.state.try_borrow_mut() else { return };
        let Some(document) = self.root.owner_document() else { return };
        let state = &mut *state;
        state.messages.clear();
        let node = view(&state.model);
        state.drawn = draw::draw(&document, &self.root, state.drawn.take(), node, &mut state.messages);
    }

    fn carry_out(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Focus(id) => {
                let found = self.root.get_element_by_id(id);
                if let Some(element) = found {
                    let _ = element.unchecked_into::<HtmlElement>().focus();
                }
            }
            Effect::Announce(text) => {
                if let Ok(Some(status)) = self.root.query_selector("[role=status]") {
                    status.set_text_content(Some(&text));
                }
            }
            Effect::Copy(text) => keep::copy(self, &text),
            Effect::Save(text) => {
                let _ = keep::save(self, &text, FILE_NAME);
            }
            Effect::Print(text) => self.print(&text),
            Effect::Notify(name, code) => self.tell(name, &code),
            Effect::Leave(address) => leave::leave(&self.root, &self.host, &address),
        }
    }

    fn print(&self, text: &str) {
        let Ok(state) = self.state.try_borrow() else { return };
        let words = &state.model.words;
        let right_to_left = words.pack.as_ref().is_some_and(|pack| pack.right_to_left);
        let _ = keep::print(self, text, words.lang(), right_to_left);
    }

    fn tell(&self, name: &str, code: &str) {
        let _ = self.notify.call2(&JsValue::NULL, &name.into(), &code.into());
    }
}

/// The window that a node is shown in.
fn window(node: &Node) -> Option<Window> {
    node.owner_document()?.default_view()
}
