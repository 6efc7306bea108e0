//! The questionnaire and the rule book as JSON.

use crate::condition::Condition;
use crate::json::Json;
use crate::placement::{FLOOR, Need, Placement};
use crate::question::{Change, Kind, Question};
use crate::rule::{Book, Rule, Standing};
use crate::words::Words;

/// Every question, in asking order, in the words of one language and person.
pub fn questions_json(book: &Book, words: &Words) -> Json {
    Json::List(book.questions.iter().map(|question| question_json(question, words)).collect())
}

/// One question.
pub fn question_json(question: &'static Question, words: &Words) -> Json {
    let choices = question.choices.iter().map(|choice| {
        Json::object([("id", Json::text(choice.id)), ("text", Json::Text(words.choice(choice)))])
    });
    let kind = match question.kind {
        Kind::One => "one",
        Kind::Many => "many",
    };
    let change = match question.change {
        Change::Fixed => "fixed",
        Change::WithHelp => "with-help",
        Change::Now => "now",
    };
    Json::object([
        ("id", Json::text(question.id)),
        ("area", Json::text(question.area.id())),
        ("kind", Json::text(kind)),
        ("clinical", Json::Bool(question.clinical)),
        ("text", Json::Text(words.text(question))),
        ("choices", Json::List(choices.collect())),
        ("name", Json::Text(words.name(question))),
        ("hint", Json::Text(words.hint(question))),
        ("why", Json::Text(words.why(question))),
        ("change", Json::text(change)),
    ])
}

/// Every rule: what it says, when it holds, what it raises, and on whose word.
pub fn rules_json(book: &Book, words: &Words) -> Json {
    Json::List(book.rules.iter().map(|rule| rule_json(book, rule, words)).collect())
}

fn rule_json(book: &Book, rule: &Rule, words: &Words) -> Json {
    let sources = rule.sources.iter().map(|citation| {
        Json::object([
            ("source", Json::text(citation.source.id)),
            ("title", Json::text(citation.source.title)),
            ("year", Json::whole(usize::from(citation.source.year))),
            ("place", Json::text(citation.source.place)),
            ("fact", Json::text(citation.fact)),
            ("confirmed", Json::Bool(citation.standing == Standing::Read)),
        ])
    });
    Json::object([
        ("id", Json::text(rule.id)),
        ("area", Json::text(rule.area.id())),
        ("when", condition_json(book, rule.when)),
        ("then", placement_json(rule.then)),
        ("because", Json::Text(words.because(rule))),
        ("sources", Json::List(sources.collect())),
    ])
}

/// What a placement raises; axes at their lowest are left out.
fn placement_json(placement: Placement) -> Json {
    let axes = [
        ("level", placement.level.id(), FLOOR.level.id()),
        ("withdrawal", placement.withdrawal.id(), FLOOR.withdrawal.id()),
        ("living", placement.living.id(), FLOOR.living.id()),
        ("urgency", placement.urgency.id(), FLOOR.urgency.id()),
    ];
    let raised = axes.into_iter().filter(|(_, id, lowest)| id != lowest);
    let mut pairs: Vec<_> = raised.map(|(axis, id, _)| (axis.to_owned(), Json::text(id))).collect();
    let needs: Vec<_> = placement.needs.iter().map(Need::id).collect();
    if !needs.is_empty() {
        pairs.push(("needs".to_owned(), Json::texts(needs)));
    }
    Json::Object(pairs)
}

/// A condition with ids in place of numbers: `{"question": "home", "at_least": "none"}`,
/// `{"question": q, "has": item}`, `{"question": q, "count": n}`, `{"all": [...]}`, `{"any": [...]}`,
/// `{"at_least": n, "of": [...]}`.
pub fn condition_json(book: &Book, condition: Condition) -> Json {
    let question = |q: u8| book.questions.get(usize::from(q));
    let id = |q: u8| Json::text(question(q).map_or("", |question| question.id));
    let choice = |q: u8, c: u8| {
        Json::text(question(q).and_then(|q| q.choices.get(usize::from(c))).map_or("", |choice| choice.id))
    };
    let parts =
        |parts: &[Condition]| Json::List(parts.iter().map(|part| condition_json(book, *part)).collect());
    match condition {
        Condition::At(q, c) => Json::object([("question", id(q)), ("at_least", choice(q, c))]),
        Condition::Has(q, c) => Json::object([("question", id(q)), ("has", choice(q, c))]),
        Condition::Count(q, n) => Json::object([("question", id(q)), ("count", Json::whole(usize::from(n)))]),
        Condition::All(of) => Json::object([("all", parts(of))]),
        Condition::Any(of) => Json::object([("any", parts(of))]),
        Condition::AtLeast(n, of) => {
            Json::object([("at_least", Json::whole(usize::from(n))), ("of", parts(of))])
        }
    }
}
