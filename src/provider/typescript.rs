//! The file's form as TypeScript types, made from the same table as the schema. Not part of the browser's module.

use super::file::FILE;
use super::shape::{Object, Shape};

/// The declarations, the whole file's first.
pub fn typescript() -> String {
    let mut parts = vec![(FILE.name.to_owned(), String::new())];
    let text = interface(&FILE, &mut parts);
    if let Some(first) = parts.first_mut() {
        first.1 = text;
    }
    let mut out = String::from("// Generated from src/provider/file.rs; do not edit.\n");
    for (_, text) in parts {
        out.push('\n');
        out.push_str(&text);
    }
    out
}

fn interface(object: &Object, parts: &mut Vec<(String, String)>) -> String {
    let mut out = ["export interface ", object.name, " {\n"].concat();
    for field in object.fields {
        let name = if field.name.starts_with('$') {
            ["\"", field.name, "\""].concat()
        } else {
            field.name.to_owned()
        };
        let optional = if field.required { "" } else { "?" };
        let value = of(&field.shape, parts);
        out.push_str(&["  /** ", field.doc, " */\n  ", &name, optional, ": ", &value, ";\n"].concat());
    }
    out.push_str("}\n");
    out
}

fn of(shape: &Shape, parts: &mut Vec<(String, String)>) -> String {
    match shape {
        Shape::Anything => "unknown".to_owned(),
        Shape::Words(_) | Shape::Phone | Shape::Time | Shape::Color => "string".to_owned(),
        Shape::Link(starts) => {
            let kinds: Vec<String> = starts.iter().map(|start| ["`", start, "${string}`"].concat()).collect();
            kinds.join(" | ")
        }
        Shape::Flag => "boolean".to_owned(),
        Shape::Number(_) => "number".to_owned(),
        Shape::Span(_) => "number | { min?: number; max?: number }".to_owned(),
        Shape::List(list) => [of(list.of, parts).as_str(), "[]"].concat(),
        Shape::OneOrList(list) => {
            let one = of(list.of, parts);
            [one.as_str(), " | ", &one, "[]"].concat()
        }
        Shape::Choice(choices) => {
            let ids: Vec<String> = choices.ids.iter().map(|id| ["\"", id, "\""].concat()).collect();
            let text = ["export type ", choices.name, " =\n  | ", &ids.join("\n  | "), ";\n"].concat();
            named(choices.name, parts, |_| text)
        }
        Shape::Object(object) => named(object.name, parts, |parts| interface(object, parts)),
    }
}

fn named(
    name: &str,
    parts: &mut Vec<(String, String)>,
    make: impl FnOnce(&mut Vec<(String, String)>) -> String,
) -> String {
    if !parts.iter().any(|(known, _)| known == name) {
        let position = parts.len();
        parts.push((name.to_owned(), String::new()));
        let text = make(parts);
        if let Some(slot) = parts.get_mut(position) {
            slot.1 = text;
        }
    }
    name.to_owned()
}
