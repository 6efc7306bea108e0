//! The file's form as JSON Schema, for editors and validators. Made from the table of fields, so that it cannot
//! say anything else than the check does. Not part of the browser's module.

use super::file::FILE;
use super::shape::{Choices, List, Number, Object, Shape};
use crate::json::Json;

/// What may stand between the digits of a telephone number.
const BETWEEN: &str = "[ ().-]*";
/// What no link may hold, as the inside of a character class.
const NOT_IN_LINKS: &str = r#"\s\u0000-\u001f\u007f-\u009f<>"\\"#;

/// The schema, in draft 7.
pub fn schema() -> Json {
    let mut named: Vec<(String, Json)> = Vec::new();
    let root = object(&FILE, &mut named);
    let Json::Object(root) = root else { return root };
    let mut pairs = vec![
        pair("$schema", Json::text("http://json-schema.org/draft-07/schema#")),
        pair("title", Json::text("A treatment center's programs, for the level-of-care widget")),
        pair("$comment", Json::text("Generated from src/provider/file.rs; do not edit.")),
    ];
    pairs.extend(root);
    pairs.push(pair("definitions", Json::Object(named)));
    Json::Object(pairs)
}

fn pair(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

fn object(object: &Object, named: &mut Vec<(String, Json)>) -> Json {
    let properties = object.fields.iter().map(|field| {
        let mut value = of(&field.shape, named);
        // In draft 7 a reference overrides what stands beside it, so it is wrapped.
        if value.get("$ref").is_some() {
            value = Json::object([("allOf", Json::List(vec![value]))]);
        }
        if let Json::Object(pairs) = &mut value {
            pairs.insert(0, pair("description", Json::text(field.doc)));
        }
        pair(field.name, value)
    });
    let properties = Json::Object(properties.collect());
    let required = Json::texts(object.fields.iter().filter(|field| field.required).map(|field| field.name));
    let mut pairs = vec![pair("type", Json::text("object")), pair("properties", properties)];
    if required != Json::List(vec![]) {
        pairs.push(pair("required", required));
    }
    Json::Object(pairs)
}

/// A part that is written once, under its name.
fn reference(
    name: &str,
    named: &mut Vec<(String, Json)>,
    make: impl FnOnce(&mut Vec<(String, Json)>) -> Json,
) -> Json {
    if !named.iter().any(|(known, _)| known == name) {
        let position = named.len();
        named.push(pair(name, Json::Null));
        let value = make(named);
        if let Some(slot) = named.get_mut(position) {
            slot.1 = value;
        }
    }
    let path = ["#/definitions/", name].concat();
    Json::object([("$ref", Json::text(path))])
}

fn of(shape: &Shape, named: &mut Vec<(String, Json)>) -> Json {
    match shape {
        Shape::Anything => Json::object([]),
        Shape::Flag => Json::object([("type", Json::text("boolean"))]),
        Shape::Words(most) => words(*most),
        Shape::Phone => text(40, &any_of(&phone(BETWEEN))),
        Shape::Link(starts) => {
            let patterns: Vec<String> = starts.iter().flat_map(|start| link(start)).collect();
            text(2000, &any_of(&patterns))
        }
        Shape::Time => text(5, "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"),
        Shape::Color => text(7, "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"),
        Shape::Choice(choices) => reference(choices.name, named, |_| choice(choices)),
        Shape::Number(bounds) => number(*bounds),
        Shape::Span(bounds) => span(*bounds),
        Shape::List(one) => list(one, named),
        Shape::OneOrList(many) => {
            let (one, several) = (of(many.of, named), list(many, named));
            Json::object([("anyOf", Json::List(vec![one, several]))])
        }
        Shape::Object(inner) => reference(inner.name, named, |named| object(inner, named)),
    }
}

fn text(most: usize, pattern: &str) -> Json {
    Json::object([
        ("type", Json::text("string")),
        ("maxLength", Json::whole(most)),
        ("pattern", Json::text(pattern)),
    ])
}

fn words(most: usize) -> Json {
    let refused = "<[A-Za-z/!?]|&[A-Za-z0-9#]+;|[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";
    Json::object([
        ("type", Json::text("string")),
        ("maxLength", Json::whole(most)),
        ("pattern", Json::text("[^\\s\\u200b-\\u200d\\u2060\\ufeff]")),
        ("not", Json::object([("pattern", Json::text(refused))])),
    ])
}

fn any_of(patterns: &[String]) -> String {
    ["^(", &patterns.join("|"), ")$"].concat()
}

/// American numbers, then numbers of other countries.
fn phone(between: &str) -> [String; 2] {
    let digits = |count: &str| ["(", between, "[0-9]){", count, "}"].concat();
    [
        ["\\+?", between, "1?", between, "[2-9]", &digits("2"), between, "[2-9]", &digits("6"), between]
            .concat(),
        ["\\+", between, "[2-9]", &digits("7,14"), between].concat(),
    ]
}

fn link(start: &str) -> Vec<String> {
    let other_than = |more: &str| ["[^", NOT_IN_LINKS, more, "]"].concat();
    let (part, any, name, rest) = (other_than("/?#@."), other_than(""), other_than("@?"), other_than("?"));
    match start {
        "https://" => vec![[start, &part, "+(\\.", &part, "+)+([/?#]", &any, "*)?"].concat()],
        "mailto:" => vec![[start, &name, "+@", &rest, "*\\.", &rest, "*(\\?", &any, "*)?"].concat()],
        _ => {
            let mut numbers: Vec<String> = phone("[().-]*").into();
            if start == "sms:" {
                numbers.push("[0-9]{5,6}".to_owned());
            }
            numbers.iter().map(|number| [start, number, "([?;]", &any, "*)?"].concat()).collect()
        }
    }
}

fn choice(choices: &Choices) -> Json {
    Json::object([("type", Json::text("string")), ("enum", Json::texts(choices.ids.iter().copied()))])
}

fn number(bounds: Number) -> Json {
    Json::object([
        ("type", Json::text(if bounds.whole { "integer" } else { "number" })),
        ("minimum", Json::Number(bounds.least * 1000)),
        ("maximum", Json::Number(bounds.most * 1000)),
    ])
}

fn span(bounds: Number) -> Json {
    let ends = Json::object([("min", number(bounds)), ("max", number(bounds))]);
    let one_end = |end: &str| Json::object([("required", Json::texts([end]))]);
    let range = Json::object([
        ("type", Json::text("object")),
        ("properties", ends),
        ("anyOf", Json::List(vec![one_end("min"), one_end("max")])),
    ]);
    Json::object([("anyOf", Json::List(vec![number(bounds), range]))])
}

fn list(list: &List, named: &mut Vec<(String, Json)>) -> Json {
    let mut pairs = vec![pair("type", Json::text("array")), pair("items", of(list.of, named))];
    if list.least > 0 {
        pairs.push(pair("minItems", Json::whole(list.least)));
    }
    pairs.push(pair("maxItems", Json::whole(list.most)));
    Json::Object(pairs)
}
