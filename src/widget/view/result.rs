//! The result, worth keeping: a sentence, a first step, why, what comes next, and whom to call.

use super::{button, crisis, heading};
use crate::placement::{Level, Urgency};
use crate::report::{self, Reason, Report};
use crate::widget::model::Model;
use crate::widget::node::{Node, element, says};
use crate::widget::update::Msg;
use crate::words::english::widget as w;
use crate::words::{Word, Words};

/// How many reasons stand open.
const OPEN_REASONS: usize = 3;

pub(super) fn result(model: &Model) -> Vec<Node> {
    let words = &model.words;
    let report = report::report(model.book, &model.in_effect(), words);
    let mut parts = vec![heading(headline(words, &report))];
    if report.range.floor.urgency == Urgency::Now {
        parts.push(says("p", "danger", words.say(&w::RESULT_URGENT)));
    }
    if let Some(step) = report.path.first() {
        parts.push(part(
            words,
            &w::FIRST_STEP,
            vec![says("p", "lead", step.title.clone()), says("p", "", step.text.clone())],
        ));
    }
    parts.extend(reasons(words, &report.reasons));
    if report.path.len() > 1 {
        let steps = report.path.iter().map(|step| {
            element("li", "", vec![says("strong", "", step.title.clone()), says("p", "", step.text.clone())])
        });
        parts.push(part(words, &w::PATH, vec![element("ol", "path", steps.collect())]));
    }
    parts.push(part(words, &w::CRISIS, vec![crisis::lines(model)]));
    let version = [("version", report.rules_version), ("hash", &report.rules_hash)];
    parts.push(part(
        words,
        &w::LIMITS,
        vec![
            says("p", "", words.say(&w::LIMITS_TEXT)),
            says("p", "small", words.fill(&w::VERSION, &version)),
        ],
    ));
    parts.push(button("quiet", words.say(&w::RESTART), Msg::Restart));
    let section = element("div", "result", parts)
        .with("data-level-floor", report.range.floor.level.id())
        .with("data-level-ceiling", report.range.ceiling.level.id());
    vec![section]
}

fn headline(words: &Words, report: &Report) -> String {
    let (low, high) = (report.range.floor.level, report.range.ceiling.level);
    if low == high {
        words.fill(&w::RESULT_TITLE, &[("level", &level_name(words, low))])
    } else {
        words.fill(&w::RESULT_RANGE, &[("low", &level_name(words, low)), ("high", &level_name(words, high))])
    }
}

fn reasons(words: &Words, reasons: &[Reason]) -> Option<Node> {
    let item = |reason: &Reason| says("li", "", reason.text.clone());
    let (open, folded) = reasons.split_at(reasons.len().min(OPEN_REASONS));
    if open.is_empty() {
        return None;
    }
    let mut parts = vec![element("ul", "reasons", open.iter().map(item).collect())];
    if !folded.is_empty() {
        parts.push(element(
            "details",
            "more",
            vec![
                says("summary", "", words.say(&w::MORE_REASONS)),
                element("ul", "reasons", folded.iter().map(item).collect()),
            ],
        ));
    }
    Some(part(words, &w::REASONS, parts))
}

/// A part of the result under its own heading.
fn part(words: &Words, title: &Word, mut children: Vec<Node>) -> Node {
    children.insert(0, says("h3", "", words.say(title)));
    element("section", "part", children).keyed(title.key)
}

/// A level's name, for the middle of a sentence.
pub(super) fn level_name(words: &Words, level: Level) -> String {
    words.say(match level {
        Level::EarlyHelp => &w::EARLY_HELP,
        Level::Outpatient => &w::OUTPATIENT,
        Level::IntensiveOutpatient => &w::INTENSIVE_OUTPATIENT,
        Level::PartialHospitalization => &w::PARTIAL_HOSPITALIZATION,
        Level::Residential => &w::RESIDENTIAL,
        Level::MedicallyMonitored => &w::MEDICALLY_MONITORED,
        Level::Hospital => &w::HOSPITAL,
    })
}
