//! Events, heard once at the root and turned into messages. They go no further than the widget.

use super::{Shared, theme};
use crate::widget::update::Msg;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventTarget, KeyboardEvent};

/// How many presses of Shift leave the page, and within how many milliseconds.
const PRESSES: (u32, f64) = (3, 5000.0);

/// What hears something: an event, or what a promise came to. One kind for both, since each kind brings glue of its own.
pub(super) type Heard = dyn FnMut(JsValue);

/// One listener; dropping it stops listening.
pub(super) struct Listener {
    target: EventTarget,
    name: &'static str,
    closure: Closure<Heard>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.name, function);
    }
}

/// Everything the widget listens to.
pub(super) fn all(shared: &Rc<Shared>) -> Vec<Listener> {
    let root: &EventTarget = &shared.root;
    let mut listeners = Vec::new();
    for name in ["click", "change"] {
        let shared = Rc::clone(shared);
        listeners.extend(listen(root, name, move |event| on_root(&shared, &event)));
    }
    listeners.extend(listen(root, "input", |event: Event| event.stop_propagation()));
    if let Some(document) = shared.root.owner_document() {
        let (shared, count, since) = (Rc::clone(shared), Cell::new(0), Cell::new(0.0));
        let pressed = move |event: Event| on_key(&shared, &event, &count, &since);
        listeners.extend(listen(&document, "keydown", pressed));
    }
    if let Some(scheme) = theme::scheme(&shared.root) {
        let root = shared.root.clone();
        let changed = move |_| drop(theme::guard(&root));
        listeners.extend(listen(&scheme, "change", changed));
    }
    listeners
}

fn listen(
    target: &EventTarget,
    name: &'static str,
    mut heard: impl FnMut(Event) + 'static,
) -> Option<Listener> {
    let closure = Closure::<Heard>::new(move |event: JsValue| heard(event.unchecked_into()));
    target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).ok()?;
    Some(Listener { target: target.clone(), name, closure })
}

/// A click on something that sends a message, or a change of a box.
fn on_root(shared: &Rc<Shared>, event: &Event) {
    event.stop_propagation();
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let changed = event.type_() == "change";
    // What a list sends is what its chosen entry sends.
    let sender = match target.query_selector("option:checked") {
        Ok(Some(chosen)) => Ok(Some(chosen)),
        _ => target.closest("[data-on]"),
    };
    let Ok(Some(sender)) = sender else { return };
    let is_input = matches!(sender.tag_name().as_str(), "INPUT" | "OPTION");
    if is_input != changed {
        return;
    }
    if sender.tag_name() == "A" {
        event.prevent_default();
    }
    let place = sender.get_attribute("data-on").and_then(|place| place.parse::<usize>().ok());
    let message = place.and_then(|place| shared.state.try_borrow().ok()?.messages.get(place).cloned());
    if let Some(message) = message {
        shared.send(message);
    }
}

/// Shift pressed several times in a row leaves at once, wherever the focus is.
fn on_key(shared: &Rc<Shared>, event: &Event, count: &Cell<u32>, since: &Cell<f64>) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    if key.key() != "Shift" {
        count.set(0);
        return;
    }
    if key.repeat() {
        return;
    }
    let now = event.time_stamp();
    if count.get() == 0 || now - since.get() > PRESSES.1 {
        count.set(0);
        since.set(now);
    }
    count.set(count.get() + 1);
    if count.get() == PRESSES.0 {
        count.set(0);
        shared.send(Msg::Exit);
    }
}
