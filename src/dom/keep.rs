//! Keeping the result, only when asked: the clipboard, a printed page, a file.

use super::listen::Heard;
use super::{Shared, window};
use crate::widget::update::Msg;
use js_sys::{Array, Function, Reflect};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};

/// Puts a text on the clipboard and tells the model whether it worked.
pub(super) fn copy(shared: &Rc<Shared>, text: &str) {
    let Ok(promise) = write(shared, text) else { return shared.send(Msg::Copied(false)) };
    let told = |done| {
        let shared = Rc::clone(shared);
        Closure::<Heard>::new(move |_| shared.send(Msg::Copied(done))).into_js_value()
    };
    // Both at once: a `then` of its own would leave the page with a rejection that nobody handles.
    let then = get(&promise, "then").and_then(JsCast::dyn_into::<Function>);
    let _ = then.and_then(|then| then.call2(&promise, &told(true), &told(false)));
}

fn write(shared: &Shared, text: &str) -> Result<JsValue, JsValue> {
    let window = window(&shared.root).ok_or(JsValue::NULL)?;
    let clipboard = get(&get(&window, "navigator")?, "clipboard")?;
    call(&clipboard, "writeText", &text.into())
}

/// Offers a text as a file with a name that says nothing.
pub(super) fn save(shared: &Shared, text: &str, name: &str) -> Result<(), JsValue> {
    let document = shared.root.owner_document().ok_or(JsValue::NULL)?;
    let window = window(&shared.root).ok_or(JsValue::NULL)?;
    let blob: Function = get(&window, "Blob")?.dyn_into()?;
    let blob = Reflect::construct(&blob, &Array::of1(&Array::of1(&text.into())))?;
    let addresses = get(&window, "URL")?;
    let address = call(&addresses, "createObjectURL", &blob)?;
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    link.set_attribute("href", &address.as_string().unwrap_or_default())?;
    link.set_attribute("download", name)?;
    link.click();
    call(&addresses, "revokeObjectURL", &address)?;
    Ok(())
}

/// Prints a text as a document of its own, black on white, inside a frame that nobody sees.
pub(super) fn print(shared: &Shared, text: &str, lang: &str, right_to_left: bool) -> Result<(), JsValue> {
    let document = shared.root.owner_document().ok_or(JsValue::NULL)?;
    if let Some(old) = shared.root.query_selector("iframe")? {
        old.remove();
    }
    let frame = document.create_element("iframe")?;
    frame.set_attribute("class", "hidden")?;
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_attribute("tabindex", "-1")?;
    shared.root.append_child(&frame)?;
    let window = get(&frame, "contentWindow")?;
    let page: Document = get(&window, "document")?.unchecked_into();
    if let Some(root) = page.document_element() {
        root.set_attribute("lang", lang)?;
        root.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" })?;
        fill(&page, &root, text)?;
    }
    call(&window, "print", &JsValue::UNDEFINED)?;
    Ok(())
}

/// A heading, then headings and lists, as the lines of the text say: `- ` begins an item, an empty line a part.
fn fill(page: &Document, root: &Element, text: &str) -> Result<(), JsValue> {
    let body = page.create_element("body")?;
    style(&body, "font: 10pt/1.35 system-ui, sans-serif; color: #000; background: #fff")?;
    let mut list: Option<Element> = None;
    let mut starts = true;
    for (number, line) in text.lines().enumerate() {
        if let Some(item) = line.strip_prefix("- ") {
            let list = match &list {
                Some(list) => list,
                None => list.insert(add(page, &body, "ul", "")?),
            };
            add(page, list, "li", item)?;
            continue;
        }
        list = None;
        if !line.is_empty() {
            let tag = match (number, starts) {
                (0, _) => "h1",
                (2, _) | (_, false) => "p",
                (_, true) => "h2",
            };
            add(page, &body, tag, line)?;
        }
        starts = line.is_empty();
    }
    // The parser has made an empty body; this one takes its place.
    root.set_text_content(None);
    root.append_child(&body)?;
    Ok(())
}

fn add(page: &Document, parent: &Element, tag: &str, text: &str) -> Result<Element, JsValue> {
    let element = page.create_element(tag)?;
    element.set_text_content(Some(text));
    match tag {
        "h1" => style(&element, "font-size: 16pt; margin: 0 0 6pt")?,
        "h2" => style(&element, "font-size: 12pt; margin: 10pt 0 2pt")?,
        // Two columns on paper: most lines are short, and two pages are enough for anybody.
        "ul" => style(&element, "margin: 0; columns: 18em; padding-inline-start: 14pt")?,
        _ => true,
    };
    parent.append_child(&element)?;
    Ok(element)
}

/// Sets an element's style; unlike a style attribute, strict policies allow it.
fn style(element: &Element, rules: &str) -> Result<bool, JsValue> {
    Reflect::set(&get(element, "style")?, &"cssText".into(), &rules.into())
}

/// A property of an object; an error when it is not there.
pub(super) fn get(object: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    let value = Reflect::get(object, &name.into())?;
    if value.is_undefined() { Err(JsValue::NULL) } else { Ok(value) }
}

/// Calls a method.
pub(super) fn call(object: &JsValue, name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let function: Function = get(object, name)?.dyn_into()?;
    function.call1(object, argument)
}
