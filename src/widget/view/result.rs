//! The result, worth keeping: a sentence, a first step, why, what comes next, and whom to call.

use super::{crisis, heading};
use crate::placement::{Level, Urgency};
use crate::report::{self, Reason, Report};
use crate::widget::model::Model;
use crate::widget::node::Draft;
use crate::widget::update::Msg;
use crate::words::english::report::level as level_word;
use crate::words::english::widget as w;
use crate::words::{Word, Words};

/// How many reasons stand open.
const OPEN_REASONS: usize = 3;

pub(super) fn result(draft: &mut Draft, model: &Model) {
    let words = draft.words;
    let report = report::report(model.book, &model.in_effect(), words);
    draft.open("div", "result");
    draft.put("data-level-floor", report.range.floor.level.id());
    draft.put("data-level-ceiling", report.range.ceiling.level.id());
    heading(draft, headline(words, &report));
    if report.range.floor.urgency == Urgency::Now {
        draft.say("p", "danger", &w::RESULT_URGENT);
    }
    if let Some(step) = report.path.first() {
        part(draft, &w::FIRST_STEP);
        draft.line("p", "lead", step.title.clone());
        draft.line("p", "", step.text.clone());
        draft.close();
    }
    reasons(draft, &report.reasons);
    if report.path.len() > 1 {
        part(draft, &w::PATH);
        draft.open("ol", "path");
        for step in &report.path {
            draft.open("li", "");
            draft.line("strong", "", step.title.clone());
            draft.line("p", "", step.text.clone());
            draft.close();
        }
        draft.close();
        draft.close();
    }
    part(draft, &w::CRISIS);
    crisis::lines(draft);
    draft.close();
    part(draft, &w::LIMITS);
    draft.say("p", "", &w::LIMITS_TEXT);
    let version = [("version", report.rules_version), ("hash", &report.rules_hash)];
    draft.line("p", "small", words.fill(&w::VERSION, &version));
    draft.close();
    draft.button("quiet", &w::RESTART, Msg::Restart);
    draft.close();
}

fn headline(words: &Words, report: &Report) -> String {
    let (low, high) = (report.range.floor.level, report.range.ceiling.level);
    let (low_name, high_name) = (level_name(words, low), level_name(words, high));
    if low == high {
        words.fill(&w::RESULT_TITLE, &[("level", &low_name)])
    } else {
        words.fill(&w::RESULT_RANGE, &[("low", &low_name), ("high", &high_name)])
    }
}

fn reasons(draft: &mut Draft, reasons: &[Reason]) {
    if reasons.is_empty() {
        return;
    }
    part(draft, &w::REASONS);
    let (open, folded) = reasons.split_at(reasons.len().min(OPEN_REASONS));
    reason_list(draft, open);
    if !folded.is_empty() {
        draft.open("details", "more");
        draft.say("summary", "", &w::MORE_REASONS);
        reason_list(draft, folded);
        draft.close();
    }
    draft.close();
}

fn reason_list(draft: &mut Draft, reasons: &[Reason]) {
    draft.open("ul", "reasons");
    for reason in reasons {
        draft.line("li", "", reason.text.clone());
    }
    draft.close();
}

/// Opens a part of the result under its own heading.
fn part(draft: &mut Draft, title: &Word) {
    draft.open("section", "part");
    draft.put("key", title.key);
    draft.say("h3", "", title);
}

/// A level's name, for the middle of a sentence.
pub(super) fn level_name(words: &Words, level: Level) -> String {
    words.say(level_word(level))
}
