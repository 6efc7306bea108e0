//! The result, worth keeping: what fits and the first step, then why, then what to do with it, then whom to call.

mod compare;
mod keep;
mod programs;
mod what_if;
mod why;

use super::{crisis, heading, own_words, picture};
use crate::fit::{Fit, Visitor};
use crate::placement::{Level, Need, Range, Urgency};
use crate::report::{self, Report, Step};
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::Msg;
use crate::words::english::widget::{CALL_HELPLINE, EMERGENCY_TITLE};
use crate::words::english::{report as r, result as w};
use crate::words::{Word, crisis::helpline};
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
        draft.say("p", "", w::WHAT_IF_ON);
        draft.button("quiet", w::WHAT_IF_OFF, Msg::RealAnswers);
        draft.close();
    }
    let range = report.range;
    // In an emergency there is nothing but help: no program, and nobody's offer.
    let fit = model.fit(&answers, range).filter(|fit| !fit.hold);
    let urgent = range.floor.urgency == Urgency::Now;
    let title = headline(model, &report);
    heading(draft, &title);
    danger(draft, &report);
    if urgent {
        why::why(draft, &report);
        help(draft, model);
        folded(draft, w::LATER);
        picture::ladder(draft, range);
    } else {
        draft.open("div", "top");
        if model.what_if.is_none() {
            first(draft, &report, fit.as_ref());
        }
        picture::ladder(draft, range);
        draft.close();
        why::why(draft, &report);
    }
    why::why_not(draft, &report);
    if let Some(fit) = &fit {
        programs::programs(draft, model, fit, &visitor);
    }
    why::needs(draft, &report);
    path(draft, &report.path);
    if !urgent && !is_open(range) {
        usual_week(draft, range.floor.level);
    }
    why::profile(draft, &report);
    compare::compare(draft, range);
    let reason = report.reasons.first().map_or("", |reason| &reason.why);
    what_if::what_if(draft, model, &[&title, reason, fit.as_ref().map_or("", |fit| &fit.text)]);
    keep::ask(draft);
    if urgent {
        draft.close();
    }
    keep::keep(draft, model);
    if !urgent {
        help(draft, model);
    }
    limits(draft, &report);
    if fit.is_some() {
        own_words(draft, model, "closing");
    }
    draft.button("quiet", w::RESTART, Msg::Restart);
    draft.close();
}

/// The steps over time.
fn path(draft: &mut Draft, steps: &[Step]) {
    part(draft, w::PATH);
    picture::path(draft, steps);
    draft.open("ol", "path");
    for step in steps {
        draft.open("li", "");
        draft.line("strong", "", &step.title);
        draft.line("p", "", &step.text);
        draft.close();
    }
    draft.close();
    draft.close();
}

/// A week as it usually is. Only a program has times; what is usual can clash with nobody's.
fn usual_week(draft: &mut Draft, level: Level) {
    let words = draft.words;
    part(draft, w::WEEK);
    let caption = words.fill(w::WEEK_OF, &[("level", &words.say(r::level(level)))]);
    week(draft, &caption, Week::usual(level), None);
    draft.close();
}

/// What this cannot tell, and by which book it was told.
fn limits(draft: &mut Draft, report: &Report) {
    let version = [("version", report.rules_version), ("hash", &report.rules_hash)];
    part(draft, w::LIMITS);
    draft.say("p", "", w::LIMITS_TEXT);
    draft.line("p", "small", &draft.words.fill(w::VERSION, &version));
    draft.close();
}

/// Whom to call when it gets bad.
fn help(draft: &mut Draft, model: &Model) {
    part(draft, w::CRISIS);
    crisis::lines(draft, model);
    draft.close();
}

/// Whether so little is known that a range says nothing.
fn is_open(range: Range) -> bool {
    range.floor.level == Level::EarlyHelp && range.ceiling.level > Level::IntensiveOutpatient
}

/// The result in one plain sentence; in an emergency, help and nothing else.
pub(in crate::widget) fn headline(model: &Model, report: &Report) -> String {
    let words = &model.words;
    let floor = report.range.floor;
    let (low, high) = (words.say(r::level(floor.level)), words.say(r::level(report.range.ceiling.level)));
    let care = if low == high { low } else { words.fill(w::TITLE_RANGE, &[("low", &low), ("high", &high)]) };
    let word = if model.what_if.is_some() {
        w::WHAT_IF_NOW
    } else if floor.urgency == Urgency::Now {
        EMERGENCY_TITLE
    } else if is_open(report.range) {
        w::TITLE_OPEN
    } else if floor.today() > floor.level {
        w::TITLE_FIRST
    } else {
        w::TITLE
    };
    words.fill(word, &[("level", &care), ("first", &words.say(r::withdrawal(floor.withdrawal)))])
}

/// Danger before all, and for whom this was not made.
fn danger(draft: &mut Draft, report: &Report) {
    let urgent = report.range.floor.urgency == Urgency::Now;
    if urgent {
        draft.open("div", "danger");
        draft.say("p", "", w::URGENT);
        crisis::calls(draft, &["911", "988"]);
        draft.close();
        draft.line("p", "lead", &report.summary);
    }
    if let Some(caution) = &report.caution {
        draft.line("p", "danger", &caution.text);
    }
    for need in report.needs.iter().filter(|need| need.need == Need::Youth && !urgent) {
        draft.line("p", "lead", &need.text);
    }
}

/// What to do first and how soon, whom to call, and what to say.
fn first(draft: &mut Draft, report: &Report, fit: Option<&Fit>) {
    let words = draft.words;
    let floor = report.range.floor;
    let Some(step) = report.path.first() else { return };
    let urgency = report.soonest();
    draft.open("section", "part first");
    draft.line("h3", "", &words.fill(w::FIRST, &[("when", &words.say(r::urgency(urgency)))]));
    if urgency == Urgency::Now {
        draft.say("strong", "", w::FIRST_ASK);
        crisis::calls(draft, &["911", "988"]);
        draft.close();
        return;
    }
    draft.line("strong", "", &step.title);
    // What must not be done until then comes before all that can be.
    if !step.meanwhile.is_empty() {
        draft.line("p", "danger", &step.meanwhile);
    }
    if floor.today() == Level::Hospital {
        draft.say("strong", "", w::FIRST_HOSPITAL);
        crisis::calls(draft, &["911"]);
    } else {
        draft.open("div", "actions");
        if let Some(fit) = fit.filter(|fit| fit.programs.iter().any(programs::is_offered)) {
            programs::call(draft, "call", fit);
        }
        crisis::dial(draft, "call", "tel:", helpline(), CALL_HELPLINE);
        draft.close();
        if floor.today() > Level::EarlyHelp {
            let withdraws = floor.today() > floor.level;
            let care = if withdraws { r::withdrawal(floor.withdrawal) } else { r::level(floor.level) };
            draft.line("p", "", &words.fill(w::FIRST_CALL, &[("care", &words.say(care))]));
        }
    }
    draft.line("p", "", step.text.strip_suffix(&step.meanwhile).unwrap_or_default());
    draft.close();
}

/// Opens a part of the result under its own heading.
fn part(draft: &mut Draft, title: Word) {
    draft.open("section", "part");
    draft.put("key", title.english());
    draft.say("h3", "", title);
}

/// Opens a part of the result that is folded under its own heading.
fn folded(draft: &mut Draft, title: Word) {
    draft.open("details", "fold");
    draft.put("key", title.english());
    draft.open("summary", "");
    draft.say("h3", "", title);
    draft.close();
}

/// Opens a fold inside a part.
fn fold(draft: &mut Draft, title: Word) {
    draft.open("details", "fold");
    draft.put("key", title.english());
    draft.say("summary", "", title);
}

/// A list of lines.
fn list<'a>(draft: &mut Draft, class: &str, lines: impl Iterator<Item = &'a String>) {
    draft.open("ul", class);
    for line in lines {
        draft.line("li", "", line);
    }
    draft.close();
}
