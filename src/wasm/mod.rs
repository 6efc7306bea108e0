//! The border to JavaScript, and the only place that exports anything. Values cross it as JSON texts.
//!
//! It is built twice: as the element, which every visitor downloads, and headless, which programs call. What only
//! one of them needs is not in the other.

#[cfg(feature = "element")]
mod element;
#[cfg(feature = "headless")]
mod headless;

#[cfg(feature = "element")]
pub use element::Widget;
#[cfg(feature = "headless")]
pub use headless::{assess, english_pack, next, pack_script, questions, rules};

use crate::provider;
use wasm_bindgen::prelude::*;

/// Memory by an allocator of a kilobyte; the usual one is seven.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Every problem in the text of a center's file, as JSON. Without `headless` most messages are empty.
#[wasm_bindgen]
pub fn check_provider(text: &str) -> String {
    provider::diagnostics_json(&provider::check(text).diagnostics).write()
}
