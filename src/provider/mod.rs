//! A center's programs, from one JSON file that the center writes itself.
//!
//! [`check`] reads any text and never fails: it hands back every problem it found, each with its place and what
//! to do, and as much of the center as can be trusted. An error costs the smallest part that still tells the
//! truth: a link, a description, a program. It costs the file when the name, the phone, or what holds for every
//! program (`admission`, `languages`, `insurance`, `crisis`, `housing`) cannot be read as a whole, or no program is left.
//!
//! Nothing here can move a placement: [`crate::fit`] looks at programs only after the placement is known.

mod check;
pub mod choice;
mod contact;
pub mod diagnostic;
pub mod file;
pub mod program;
mod read;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod sense;
pub mod set;
pub mod shape;
pub mod theme;
#[cfg(not(target_arch = "wasm32"))]
pub mod typescript;

pub use diagnostic::{Diagnostic, Severity, diagnostics_json};
pub use program::{Admission, Program, Provider, Schedule, Session, Span, Visits};

use crate::json::Json;
use shape::Shape;

/// What a check found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The center, as far as it can be trusted; none when too little of it could be read.
    pub provider: Option<Provider>,
    /// Every problem: first what a value alone gets wrong, object by object, then what does not go together.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks the text of a center's file.
pub fn check(text: &str) -> Checked {
    match Json::parse(text.trim_start_matches('\u{feff}')) {
        Ok(json) => check_json(&json),
        Err(error) => {
            let message = diagnostic::told(|| ["This is not JSON. ", &error.sentence()].concat());
            let diagnostics = vec![Diagnostic { severity: Severity::Error, path: String::new(), message }];
            Checked { provider: None, diagnostics }
        }
    }
}

/// Checks a center's file that is already JSON.
pub fn check_json(json: &Json) -> Checked {
    let mut walk = check::Walk::default();
    let file = walk.value(json, &Shape::Object(&file::FILE));
    let provider = file.and_then(|file| sense::provider(&mut walk, json, read::provider(&file)?));
    Checked { provider, diagnostics: walk.finish() }
}
