//! Why: reasons, what is not known, what would change it, why not more or less, and the six areas.

use super::{fold, folded, list, part};
use crate::report::{Cited, Reason, Report, WhyNot};
use crate::widget::draft::Draft;
use crate::widget::view::picture;
use crate::words::english::{report as r, result as w};

/// How many reasons stand open; more are folded.
const OPEN: usize = 3;

pub(super) fn why(draft: &mut Draft, report: &Report) {
    part(draft, w::WHY);
    let told = report.told();
    let main = told.iter().take_while(|reason| reason.main).count();
    let (open, more) = told.split_at(main.min(OPEN));
    tell(draft, open);
    if !more.is_empty() {
        fold(draft, w::MORE);
        tell(draft, more);
        draft.close();
    }
    let mut sources: Vec<&Cited> = vec![];
    for source in report.reasons.iter().flat_map(|reason| &reason.sources) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    if !sources.is_empty() {
        fold(draft, w::SOURCES);
        draft.open("ul", "dots small");
        for Cited { title, note } in sources {
            draft.open("li", "");
            draft.open("span", "");
            draft.put("lang", "en");
            draft.text(title);
            draft.close();
            if !note.is_empty() {
                draft.line("span", "", &[", ", note].concat());
            }
            draft.close();
        }
        draft.close();
        draft.close();
    }
    draft.close();
}

/// What is not known, what would change it, and why not more or less.
pub(super) fn why_not(draft: &mut Draft, report: &Report) {
    if !report.unknowns.is_empty() {
        part(draft, w::UNKNOWN);
        let (open, more) = report.unknowns.split_at(report.unknowns.len().min(OPEN));
        pairs(draft, open.iter().map(|unknown| (&unknown.name, &unknown.text)));
        if !more.is_empty() {
            fold(draft, w::UNKNOWN_MORE);
            pairs(draft, more.iter().map(|unknown| (&unknown.name, &unknown.text)));
            draft.close();
        }
        draft.close();
    }
    if !report.changes.is_empty() {
        part(draft, w::CHANGES);
        list(draft, "dots", report.changes.iter().map(|change| &change.text));
        draft.close();
    }
    folded(draft, w::WHY_NOT);
    if !report.firmness.text.is_empty() {
        draft.line("p", "", &report.firmness.text);
    }
    levels(draft, &report.not_lower);
    levels(draft, &report.not_higher);
    draft.close();
}

/// Reasons: what follows, then the answers it follows from.
fn tell(draft: &mut Draft, reasons: &[&Reason]) {
    draft.open("ul", "reasons");
    let mut before = "";
    for reason in reasons {
        draft.open("li", "");
        if !reason.why.is_empty() {
            draft.line("p", "", &reason.why);
        }
        let answers = reason.text.strip_suffix(&reason.why).unwrap_or_default();
        // The same answers may call for more than one thing.
        if answers != before {
            draft.line("p", "small", answers);
        }
        before = answers;
        draft.close();
    }
    draft.close();
}

/// What a program should offer, and folded, why.
pub(super) fn needs(draft: &mut Draft, report: &Report) {
    if report.needs.is_empty() {
        return;
    }
    part(draft, w::NEEDS);
    list(draft, "dots", report.needs.iter().map(|need| &need.name));
    fold(draft, w::NEEDS_WHY);
    pairs(draft, report.needs.iter().map(|need| (&need.name, &need.text)));
    draft.close();
    draft.close();
}

fn levels(draft: &mut Draft, levels: &[WhyNot]) {
    let named: Vec<(String, &String)> =
        levels.iter().map(|not| (draft.words.say(r::level(not.level)), &not.text)).collect();
    pairs(draft, named.iter().map(|(name, text)| (name, *text)));
}

/// Names, each with what is said of it.
fn pairs<'a>(draft: &mut Draft, pairs: impl Iterator<Item = (&'a String, &'a String)>) {
    draft.open("dl", "pairs");
    for (name, text) in pairs {
        draft.line("dt", "", name);
        draft.line("dd", "", text);
    }
    draft.close();
}

pub(super) fn profile(draft: &mut Draft, report: &Report) {
    part(draft, w::PROFILE);
    picture::profile(draft, &report.profile);
    draft.close();
}
