//! The result, worth keeping: what fits and the first step, then why, then what to do with it, then whom to call.

mod compare;
mod keep;
mod programs;
mod what_if;
mod why;

use super::{crisis, heading, own_words, picture};
use crate::fit::Visitor;
use crate::placement::Urgency;
use crate::report::{self, Report};
use crate::widget::model::Model;
use crate::widget::node::Draft;
use crate::widget::update::Msg;
use crate::words::english::{report as r, result as w};
use crate::words::{Word, Words};
use picture::week::{Week, week};

pub(super) fn result(draft: &mut Draft, model: &Model) {
    let words = draft.words;
    let answers = model.shown();
    let report = report::report(model.book, &answers, words);
    let visitor = Visitor::read(model.book, &answers);
    draft.open("div", "result");
    draft.put("data-level-floor", report.range.floor.level.id());
    draft.put("data-level-ceiling", report.range.ceiling.level.id());
    draft.put("data-withdrawal-floor", report.range.floor.withdrawal.id());
    if model.what_if.is_some() {
        draft.put("data-what-if", "");
        draft.open("div", "banner");
        draft.say("p", "", &w::WHAT_IF_ON);
        draft.button("quiet", &w::WHAT_IF_OFF, Msg::RealAnswers);
        draft.close();
    }
    heading(draft, headline(words, &report));
    first(draft, &report);
    let range = report.range;
    picture::ladder(draft, "loc-ladder", range.floor.level, range.ceiling.level);
    why::why(draft, &report);
    // In an emergency there is nothing but help: no program, and nobody's offer.
    if let Some(fit) = model.fit(&answers, range).filter(|fit| !fit.hold) {
        programs::programs(draft, model, &fit, &visitor);
    }
    part(draft, &w::PATH);
    picture::path(draft, &report.path, range.floor);
    draft.open("ol", "path");
    for step in &report.path {
        draft.open("li", "");
        draft.line("strong", "", step.title.clone());
        draft.line("p", "", step.text.clone());
        draft.close();
    }
    draft.close();
    draft.close();
    part(draft, &w::WEEK);
    let caption = words.fill(&w::WEEK_OF, &[("level", &words.say(r::level(range.floor.level)))]);
    week(draft, &caption, Week::usual(range.floor.level), Week::free(visitor.free));
    draft.close();
    why::profile(draft, &report);
    compare::compare(draft, range);
    what_if::what_if(draft, model, range);
    keep::ask(draft);
    keep::keep(draft, model);
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

/// The level, or the range, in a plain phrase.
pub(in crate::widget) fn headline(words: &Words, report: &Report) -> String {
    let (low, high) = (report.range.floor.level, report.range.ceiling.level);
    let (low_name, high_name) = (words.say(r::level(low)), words.say(r::level(high)));
    if low == high {
        words.fill(&w::TITLE, &[("level", &low_name)])
    } else {
        words.fill(&w::TITLE_RANGE, &[("low", &low_name), ("high", &high_name)])
    }
}

/// What to do first, and how soon; danger before all.
fn first(draft: &mut Draft, report: &Report) {
    let words = draft.words;
    let urgency = report.range.floor.urgency;
    if urgency == Urgency::Now {
        draft.open("div", "danger");
        draft.say("p", "", &w::URGENT);
        draft.open("div", "crisis-buttons");
        crisis::dial(draft, "call", "tel:", "911", &crate::words::english::widget::CALL);
        crisis::dial(draft, "call", "tel:", "988", &crate::words::english::widget::CALL);
        draft.close();
        draft.close();
    }
    if let Some(caution) = &report.caution {
        draft.line("p", "danger", caution.text.clone());
    }
    draft.line("p", "lead", report.summary.clone());
    if let Some(step) = report.path.first() {
        draft.open("section", "part first");
        draft.say("h3", "", &w::FIRST);
        draft.line("strong", "", step.title.clone());
        draft.line("p", "", step.text.clone());
        if urgency < Urgency::Now {
            draft.line("p", "", words.fill(&w::SOON, &[("when", &words.say(r::urgency(urgency)))]));
        }
        draft.close();
    }
}

/// Opens a part of the result under its own heading.
fn part(draft: &mut Draft, title: &Word) {
    draft.open("section", "part");
    draft.put("key", title.key);
    draft.say("h3", "", title);
}

/// Opens a fold.
fn fold(draft: &mut Draft, title: &Word) {
    draft.open("details", "fold");
    draft.put("key", title.key);
    draft.say("summary", "", title);
}

/// A list of lines.
fn list<'a>(draft: &mut Draft, class: &str, lines: impl Iterator<Item = &'a String>) {
    draft.open("ul", class);
    for line in lines {
        draft.line("li", "", line.clone());
    }
    draft.close();
}
