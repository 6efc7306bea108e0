//! Leaving at once: cover the page, send no referrer, and replace this page in the history.

use super::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ShadowRoot};

/// Leaves for `address`. The widget is already empty; what is left of the page is covered until it is gone.
pub(super) fn leave(root: &ShadowRoot, host: &HtmlElement, address: &str) {
    let Some(document) = root.owner_document() else { return };
    let head = document.document_element().and_then(|page| page.query_selector("head").ok().flatten());
    if let (Ok(meta), Some(head)) = (document.create_element("meta"), head) {
        let _ = meta.set_attribute("name", "referrer");
        let _ = meta.set_attribute("content", "no-referrer");
        let _ = head.append_child(&meta);
    }
    // A second child beside the root, so that it covers the page whatever the widget draws.
    if let Ok(cover) = document.create_element("div") {
        let _ = cover.set_attribute("class", "cover");
        let _ = root.append_child(&cover);
    }
    let _ = host.set_attribute("data-left", "");
    let Some(window) = window(root) else { return };
    // Inside a frame the whole page should go; a sandbox may forbid it, and then the frame goes alone.
    let whole = Reflect::get(&window, &"top".into()).and_then(|top| replace(&top, address));
    if whole.is_err() {
        let _ = replace(&window, address);
    }
}

fn replace(window: &JsValue, address: &str) -> Result<JsValue, JsValue> {
    let location = Reflect::get(window, &"location".into())?;
    let replace: Function = Reflect::get(&location, &"replace".into())?.dyn_into()?;
    replace.call1(&location, &address.into())
}
