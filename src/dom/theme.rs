//! Colors from the page: used when people can read them, and refused all together when not.

use super::keep::{call, get};
use super::window;
use crate::provider::theme::Color;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, EventTarget, ShadowRoot};

/// What text needs against what is behind it, in hundredths.
const READABLE: u64 = 450;

/// Every color that a page may set.
const TOKENS: [&str; 16] = [
    "--loc-ink",
    "--loc-ink-soft",
    "--loc-paper",
    "--loc-wash",
    "--loc-line",
    "--loc-edge",
    "--loc-accent",
    "--loc-on-accent",
    "--loc-ink-dark",
    "--loc-ink-soft-dark",
    "--loc-paper-dark",
    "--loc-wash-dark",
    "--loc-line-dark",
    "--loc-edge-dark",
    "--loc-accent-dark",
    "--loc-on-accent-dark",
];

/// Looks at the colors as they come out on the screen that stands, and shuts the page's colors out when text on
/// paper, links on paper or words on buttons are too faint. Says whether it did.
pub(super) fn guard(root: &ShadowRoot) -> Result<bool, JsValue> {
    let Some(section) = root.query_selector(".root")? else { return Ok(false) };
    let paper = color(&section, "background-color")?;
    let wash = root.query_selector(".bar")?.map_or(Ok(paper), |bar| color(&bar, "background-color"))?;
    let text = color(&section, "color")?;
    let mut pairs = vec![(text, paper), (text, wash)];
    if let Some(soft) = root.query_selector(".small, .hint")? {
        pairs.push((color(&soft, "color")?, paper));
    }
    if let Some(link) = root.query_selector(".language, .back")? {
        let link = color(&link, "color")?;
        pairs.extend([(link, paper), (link, wash)]);
    }
    if let Some(button) = root.query_selector(".continue, .call")? {
        pairs.push((color(&button, "color")?, color(&button, "background-color")?));
    }
    let readable = pairs.iter().all(|pair| match pair {
        (Some(text), Some(behind)) => text.contrast(*behind) >= READABLE,
        _ => false,
    });
    if !readable {
        for token in TOKENS {
            set(&section, token, "initial");
        }
    }
    Ok(!readable)
}

/// What tells when the visitor's system turns dark or light: other colors of the page then count.
pub(super) fn scheme(root: &ShadowRoot) -> Option<EventTarget> {
    let query = call(&window(root)?.into(), "matchMedia", &"(prefers-color-scheme: dark)".into()).ok()?;
    Some(query.unchecked_into())
}

/// Sets a style property; unlike a style attribute, strict policies allow it.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    if let Ok(style) = get(element, "style") {
        let set = get(&style, "setProperty").and_then(JsCast::dyn_into::<js_sys::Function>);
        let _ = set.and_then(|set| set.call2(&style, &name.into(), &value.into()));
    }
}

/// A color as the browser computes it: `rgb(22, 37, 43)`. None for one that shines through or is written otherwise.
fn color(element: &Element, name: &str) -> Result<Option<Color>, JsValue> {
    let window: JsValue = window(element).ok_or(JsValue::NULL)?.into();
    let style = call(&window, "getComputedStyle", element)?;
    let text = Reflect::get(&style, &name.into())?.as_string().unwrap_or_default();
    let Some(inside) = text.strip_prefix("rgb(").and_then(|text| text.strip_suffix(')')) else {
        return Ok(None);
    };
    let mut parts = inside.split(',').map(|part| part.trim().parse::<u8>().ok());
    Ok(parts.try_fold(Color(0), |color, part| Some(Color(color.0 << 8 | u32::from(part?)))))
}
