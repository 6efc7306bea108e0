//! One problem in a center's file: where it is, what is wrong, and what to do.

use crate::json::Json;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The value cannot be used; it, or what contains it, is left out.
    Error,
    /// The value is used, or harmlessly passed over, but is probably not what was meant.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Where it is, such as `programs[2].level`; empty for the file as a whole.
    pub path: String,
    /// What is wrong and what to do, in a sentence or two; without `headless`, empty for most.
    pub message: String,
}

impl std::fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = if self.path.is_empty() { "the file" } else { &self.path };
        f.write_str(&[self.severity.id(), " at ", place, ": ", &self.message].concat())
    }
}

/// A sentence for the page's owner, made only where it is read. The element leaves it empty and carries none of
/// these words to visitors: its console names the place and how to check the file.
#[inline]
pub fn told(sentence: impl FnOnce() -> String) -> String {
    if cfg!(feature = "headless") { sentence() } else { String::new() }
}

/// The problems as JSON: a list of `{severity, path, message}`.
pub fn diagnostics_json(diagnostics: &[Diagnostic]) -> Json {
    let one = |problem: &Diagnostic| {
        Json::object([
            ("severity", Json::text(problem.severity.id())),
            ("path", Json::text(problem.path.as_str())),
            ("message", Json::text(problem.message.as_str())),
        ])
    };
    Json::List(diagnostics.iter().map(one).collect())
}
