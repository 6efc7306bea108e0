//! The report as JSON: the headless contract, field by field in `docs/report.md`. The same report always gives
//! the same bytes.

use super::{
    Caution, ChangeOption, Cited, Facet, Firmness, NeedReason, Reason, Report, Said, Step, Unknown, WhyNot,
};
use crate::json::Json;
use crate::placement::{Need, Placement};

/// The report. `fit` is what the center's programs add, or null; `text` is the plain-text rendering.
pub fn report_json(report: &Report, fit: Json, text: &str) -> Json {
    let range = report.range;
    let axis = |id: fn(Placement) -> &'static str| span(id(range.floor), id(range.ceiling));
    let possible = range.ceiling.needs.iter().filter(|need| !range.floor.needs.has(*need));
    Json::object([
        ("level", axis(|placement| placement.level.id())),
        ("withdrawal", axis(|placement| placement.withdrawal.id())),
        ("living", axis(|placement| placement.living.id())),
        ("urgency", axis(|placement| placement.urgency.id())),
        ("today", axis(|placement| placement.today().id())),
        ("needs", Json::texts(range.floor.needs.iter().map(Need::id))),
        ("possible_needs", Json::texts(possible.map(Need::id))),
        ("summary", Json::text(&*report.summary)),
        ("caution", report.caution.as_ref().map_or(Json::Null, caution)),
        ("reasons", list(&report.reasons, reason)),
        ("not_lower", list(&report.not_lower, why_not)),
        ("not_higher", list(&report.not_higher, why_not)),
        ("changes", list(&report.changes, change)),
        ("unknowns", list(&report.unknowns, unknown)),
        ("need_reasons", list(&report.needs, need)),
        ("firmness", firmness(&report.firmness)),
        ("path", list(&report.path, step)),
        ("profile", list(&report.profile, facet)),
        ("fit", fit),
        ("rules_version", Json::text(report.rules_version)),
        ("rules_hash", Json::text(&*report.rules_hash)),
        ("text", Json::text(text)),
    ])
}

fn list<T>(items: &[T], json: fn(&T) -> Json) -> Json {
    Json::List(items.iter().map(json).collect())
}

fn span(floor: &str, ceiling: &str) -> Json {
    Json::object([("floor", Json::text(floor)), ("ceiling", Json::text(ceiling))])
}

fn caution(caution: &Caution) -> Json {
    Json::object([
        ("questions", Json::texts(caution.questions.iter().copied())),
        ("urgency", Json::text(caution.urgency.id())),
        ("text", Json::text(&*caution.text)),
    ])
}

fn reason(reason: &Reason) -> Json {
    Json::object([
        ("axis", Json::text(reason.axis)),
        ("value", Json::text(reason.value)),
        ("main", Json::Bool(reason.main)),
        ("answers", list(&reason.answers, said)),
        ("rules", Json::texts(reason.rules.iter().copied())),
        ("text", Json::text(&*reason.text)),
        ("sources", Json::texts(reason.sources.iter().map(cited))),
    ])
}

fn said(said: &Said) -> Json {
    let answer = match said.answer.first() {
        Some(id) if !said.many => Json::text(*id),
        _ => Json::texts(said.answer.iter().copied()),
    };
    Json::object([
        ("question", Json::text(said.question)),
        ("answer", answer),
        ("name", Json::text(&*said.name)),
        ("words", Json::texts(said.words.iter().map(String::as_str))),
    ])
}

fn why_not(why: &WhyNot) -> Json {
    Json::object([
        ("level", Json::text(why.level.id())),
        ("distance", Json::whole(why.distance)),
        ("rules", Json::texts(why.rules.iter().copied())),
        ("text", Json::text(&*why.text)),
    ])
}

fn change(change: &ChangeOption) -> Json {
    Json::object([
        ("to", Json::text(change.to.id())),
        ("lower", Json::Bool(change.lower)),
        ("answers", list(&change.answers, said)),
        ("text", Json::text(&*change.text)),
    ])
}

fn unknown(unknown: &Unknown) -> Json {
    Json::object([
        ("question", Json::text(unknown.question)),
        ("name", Json::text(&*unknown.name)),
        ("said_unsure", Json::Bool(unknown.said_unsure)),
        ("most", Json::Bool(unknown.most)),
        ("text", Json::text(&*unknown.text)),
    ])
}

fn need(need: &NeedReason) -> Json {
    Json::object([
        ("need", Json::text(need.need.id())),
        ("name", Json::text(&*need.name)),
        ("rules", Json::texts(need.rules.iter().copied())),
        ("text", Json::text(&*need.text)),
    ])
}

fn firmness(firmness: &Firmness) -> Json {
    Json::object([
        ("changes", Json::whole(firmness.changes)),
        ("lower", Json::whole(firmness.lower)),
        ("higher", Json::whole(firmness.higher)),
        ("clear", Json::Bool(firmness.clear)),
        ("close_to", firmness.close_to.map_or(Json::Null, |level| Json::text(level.id()))),
        ("text", Json::text(&*firmness.text)),
    ])
}

fn step(step: &Step) -> Json {
    Json::object([
        ("id", Json::text(step.id)),
        ("title", Json::text(&*step.title)),
        ("text", Json::text(&*step.text)),
    ])
}

fn facet(facet: &Facet) -> Json {
    Json::object([
        ("area", Json::text(facet.area.id())),
        ("name", Json::text(&*facet.name)),
        ("floor", Json::text(facet.floor.id())),
        ("ceiling", Json::text(facet.ceiling.id())),
        ("text", Json::text(&*facet.text)),
    ])
}

/// A work in one line.
fn cited(source: &Cited) -> String {
    match &*source.note {
        "" => source.title.clone(),
        note => [&*source.title, ", ", note].concat(),
    }
}
