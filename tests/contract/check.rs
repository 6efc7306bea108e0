//! A value against its shape, and a shape in words.

use super::OBJECTS;
use super::Shape::{
    self, Answer, Answers, Condition, Count, Flag, Id, List, Object, OneOf, OrNull, Raised, Range, Text,
};
use level_of_care::placement::{Level, Living, Need, Urgency, Withdrawal};
use level_of_care::question::Area;
use serde_json::Value;

/// The named sets of ids.
pub fn ids(set: &str) -> Option<Vec<&'static str>> {
    Some(match set {
        "Level" => Level::ALL.iter().map(|value| value.id()).collect(),
        "Withdrawal" => Withdrawal::ALL.iter().map(|value| value.id()).collect(),
        "Living" => Living::ALL.iter().map(|value| value.id()).collect(),
        "Urgency" => Urgency::ALL.iter().map(|value| value.id()).collect(),
        "Need" => Need::ALL.iter().map(|value| value.id()).collect(),
        "Area" => Area::ALL.iter().map(|value| value.id()).collect(),
        "QuestionId" => level_of_care::BOOK.questions.iter().map(|question| question.id).collect(),
        "RuleId" => level_of_care::BOOK.rules.iter().map(|rule| rule.id).collect(),
        _ => return None,
    })
}

/// Checks a value against its shape; panics with the place where it differs.
pub fn check(place: &str, shape: Shape, value: &Value) {
    let wrong = |what: &str| -> ! { panic!("{place}: {what}, found {value}") };
    let one_of = |known: &[&str]| value.as_str().is_some_and(|text| known.contains(&text));
    match shape {
        Text if !value.is_string() => wrong("not a text"),
        Flag if !value.is_boolean() => wrong("not true or false"),
        Count if !value.is_u64() => wrong("not a count"),
        Id(set) if !one_of(&ids(set).unwrap()) => wrong(set),
        OneOf(known) if !one_of(known) => wrong("not one of the known texts"),
        Answer if !value.is_string() => check(place, List(&Text), value),
        Answers => {
            for (question, answer) in value.as_object().unwrap() {
                assert!(ids("QuestionId").unwrap().contains(&question.as_str()), "{place}: {question}");
                check(&format!("{place}.{question}"), Answer, answer);
            }
        }
        Condition => condition(place, value),
        Raised => raised(place, value),
        List(of) => {
            let Value::Array(items) = value else { wrong("not a list") };
            for (i, item) in items.iter().enumerate() {
                check(&format!("{place}[{i}]"), *of, item);
            }
        }
        OrNull(of) if !value.is_null() => check(place, *of, value),
        Range(set) => fields(place, &[("floor", Id(set), ""), ("ceiling", Id(set), "")], value),
        Object(name) => {
            fields(place, OBJECTS.iter().find(|object| object.name == name).unwrap().fields, value);
        }
        _ => {}
    }
}

fn fields(place: &str, known: &[(&str, Shape, &str)], value: &Value) {
    let Value::Object(pairs) = value else { panic!("{place}: not an object, found {value}") };
    let found: Vec<&str> = pairs.keys().map(String::as_str).collect();
    let expected: Vec<&str> = known.iter().map(|(name, _, _)| *name).collect();
    assert_eq!(found, expected, "{place}: the fields, in order");
    for (name, shape, _) in known {
        check(&format!("{place}.{name}"), *shape, &value[*name]);
    }
}

fn condition(place: &str, value: &Value) {
    let names: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    let parts = |name: &str| {
        let parts = value[name].as_array().unwrap();
        assert!(!parts.is_empty(), "{place}: nothing under {name}");
        parts.iter().enumerate().for_each(|(i, part)| condition(&format!("{place}.{name}[{i}]"), part));
    };
    match names[..] {
        ["question", "at_least" | "has"] => {
            check(place, Id("QuestionId"), &value["question"]);
            check(place, Text, &value[names[1]]);
        }
        ["question", "count"] => check(place, Count, &value["count"]),
        ["all"] => parts("all"),
        ["any"] => parts("any"),
        ["at_least", "of"] => {
            check(place, Count, &value["at_least"]);
            parts("of");
        }
        _ => panic!("{place}: not a condition, found {value}"),
    }
}

fn raised(place: &str, value: &Value) {
    for (axis, value) in value.as_object().unwrap() {
        let place = format!("{place}.{axis}");
        match axis.as_str() {
            "level" => check(&place, Id("Level"), value),
            "withdrawal" => check(&place, Id("Withdrawal"), value),
            "living" => check(&place, Id("Living"), value),
            "urgency" => check(&place, Id("Urgency"), value),
            "needs" => check(&place, List(&Id("Need")), value),
            _ => panic!("{place}: no axis"),
        }
    }
}

/// A shape as a TypeScript type.
pub fn typescript(shape: Shape) -> String {
    match shape {
        Text | Id("QuestionId" | "RuleId") => "string".to_owned(),
        Flag => "boolean".to_owned(),
        Count => "number".to_owned(),
        Id(name) | Object(name) => name.to_owned(),
        Range(name) => format!("Range<{name}>"),
        OneOf(known) => known.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(" | "),
        Answer => "string | string[]".to_owned(),
        Answers => "Answers".to_owned(),
        Condition => "Condition".to_owned(),
        Raised => "Raised".to_owned(),
        List(of) if matches!(of, OneOf(_) | Answer) => format!("({})[]", typescript(*of)),
        List(of) => format!("{}[]", typescript(*of)),
        OrNull(of) => format!("{} | null", typescript(*of)),
    }
}
