//! The fit as JSON, for headless use.

use super::{Criterion, Elsewhere, First, Fit, ProgramFit};
use crate::json::Json;

/// The fit as JSON: `{center, phone, dial, text, hold, first, programs, elsewhere, order}`.
pub fn fit_json(fit: &Fit) -> Json {
    Json::object([
        ("center", Json::text(fit.center.as_str())),
        ("phone", Json::text(fit.phone.as_str())),
        ("dial", Json::text(fit.dial.as_str())),
        ("text", Json::text(fit.text.as_str())),
        ("hold", Json::Bool(fit.hold)),
        ("first", fit.first.as_ref().map_or(Json::Null, first)),
        ("programs", Json::List(fit.programs.iter().map(program).collect())),
        ("elsewhere", fit.elsewhere.as_ref().map_or(Json::Null, elsewhere)),
        ("order", Json::text(fit.order.as_str())),
    ])
}

fn first(first: &First) -> Json {
    Json::object([
        ("setting", Json::text(first.setting.id())),
        ("here", Json::List(first.here.iter().map(|position| Json::whole(*position)).collect())),
        ("text", Json::text(first.text.as_str())),
    ])
}

fn program(program: &ProgramFit) -> Json {
    Json::object([
        ("program", Json::whole(program.position)),
        ("name", Json::text(program.name.as_str())),
        ("level", Json::text(program.level.id())),
        ("verdict", Json::text(program.verdict.id())),
        ("more_than_needed", Json::Bool(program.more_than_needed)),
        ("first_step", Json::Bool(program.first_step)),
        ("text", Json::text(program.text.as_str())),
        ("criteria", Json::List(program.criteria.iter().map(criterion).collect())),
        ("ask", Json::texts(program.ask.iter().map(String::as_str))),
    ])
}

fn criterion(criterion: &Criterion) -> Json {
    Json::object([
        ("id", Json::text(criterion.id)),
        ("verdict", Json::text(criterion.verdict.id())),
        ("text", Json::text(criterion.text.as_str())),
    ])
}

fn elsewhere(elsewhere: &Elsewhere) -> Json {
    Json::object([
        ("text", Json::text(elsewhere.text.as_str())),
        ("ask", Json::texts(elsewhere.ask.iter().map(String::as_str))),
    ])
}
