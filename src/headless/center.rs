//! The center's file in a request: used as far as visitors would see it, or refused for what costs the file.

use super::request::given;
use crate::json::{Json, MAX_BYTES};
use crate::provider::file::FILE;
use crate::provider::shape::{Loss, Shape};
use crate::provider::{Diagnostic, Provider, Severity, check, check_json};

/// The center's file, given as JSON or as its text; its problems hinder nobody else.
pub fn provider(request: &Json) -> Result<Option<Provider>, String> {
    let Some(file) = given(request, "provider") else { return Ok(None) };
    let (size, read): (usize, &dyn Fn() -> _) = match file {
        Json::Text(text) => (text.len(), &|| check(text)),
        file => (file.write().len(), &|| check_json(file)),
    };
    if size > MAX_BYTES {
        return Err("provider: the file is larger than 1 MB; shorten it.".to_owned());
    }
    let checked = read();
    checked.provider.map(Some).ok_or_else(|| match gravest(&checked.diagnostics) {
        Some(error) if !error.path.is_empty() => ["provider.", &error.path, ": ", &error.message].concat(),
        Some(error) => ["provider: ", &error.message].concat(),
        None => "provider: this is not a center's file.".to_owned(),
    })
}

/// The first error that costs the file; where none does, no program is left, and it is the first that costs one.
fn gravest(found: &[Diagnostic]) -> Option<&Diagnostic> {
    let errors = found.iter().filter(|found| found.severity == Severity::Error);
    errors.min_by_key(|error| match left_out(&error.path) {
        0 => 0,
        2 if error.path.starts_with("programs[") => 1,
        _ => 2,
    })
}

/// How many steps of its path lead to what an error leaves out: none to the file as a whole.
fn left_out(path: &str) -> usize {
    let (mut shape, mut stops_at) = (Shape::Object(&FILE), 0);
    let steps = path.replace('[', ".[");
    for (depth, step) in steps.split('.').filter(|step| !step.is_empty()).enumerate() {
        let is_item = step.starts_with('[');
        if let (Shape::OneOrList(list), false) = (shape, is_item) {
            shape = *list.of;
        }
        let (inner, loss) = match shape {
            Shape::List(list) | Shape::OneOrList(list) => (*list.of, list.loss),
            Shape::Object(object) => match object.fields.iter().find(|field| field.name == step) {
                Some(field) if field.required => (field.shape, Loss::Parent),
                Some(field) => (field.shape, field.loss),
                None => break,
            },
            // The ends of a range have no shape of their own.
            _ => break,
        };
        if loss == Loss::Itself {
            stops_at = depth + 1;
        }
        shape = inner;
    }
    stops_at
}
