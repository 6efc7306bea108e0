//! The center's programs against the placement: a verdict each, what stands in the way, a week, and how to call.

use super::picture::week::{Week, week};
use super::{folded, list, own_words};
use crate::fit::{Fit, ProgramFit, Verdict, Visitor, span_text};
use crate::json::Json;
use crate::provider::{Program, Provider, Visits};
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::words::english::{provider as p, report as r, result as w};
use crate::words::{Word, Words, add_number};

pub(super) fn programs(draft: &mut Draft, model: &Model, fit: &Fit, visitor: &Visitor) {
    let words = draft.words;
    let center: [(&str, &str); 1] = [("center", &fit.center)];
    draft.open("section", "part");
    draft.put("key", "programs");
    draft.line("h3", "", &words.fill(w::PROGRAMS, &center));
    own_words(draft, model, "result");
    draft.line("p", "lead", &fit.text);
    if let Some(first) = &fit.first {
        draft.line("p", "", &first.text);
    }
    if let Some(elsewhere) = &fit.elsewhere {
        draft.line("p", "", &elsewhere.text);
        list(draft, "dots", elsewhere.ask.iter());
    }
    draft.open("div", "actions");
    call(draft, if fit.programs.iter().any(is_offered) { "call" } else { "quiet" }, fit);
    if let Some(provider) = &model.provider {
        links(draft, provider);
    }
    draft.close();
    own_words(draft, model, "contact");
    if let Some(provider) = &model.provider {
        places(draft, provider);
    }
    all(draft, model, fit, true, visitor);
    if !fit.programs.iter().all(is_offered) {
        folded(draft, w::PROGRAMS_OTHER);
        all(draft, model, fit, false, visitor);
        draft.close();
    }
    draft.line("p", "small", &fit.order);
    draft.close();
}

fn all(draft: &mut Draft, model: &Model, fit: &Fit, offered: bool, visitor: &Visitor) {
    let mut programs = fit.programs.iter().filter(|program| is_offered(program) == offered).peekable();
    if programs.peek().is_none() {
        return;
    }
    draft.open("ul", "programs");
    for program in programs {
        one(draft, model, program, visitor);
    }
    draft.close();
}

/// Whether a program stands open: it fits, or could, and is not more than is needed.
pub(super) fn is_offered(program: &ProgramFit) -> bool {
    program.verdict < Verdict::DoesNotFit && !program.more_than_needed
}

fn links(draft: &mut Draft, provider: &Provider) {
    let known: [(&str, Word); 3] = [("book", w::BOOK), ("message", p::MESSAGE), ("website", w::WEBSITE)];
    for (name, word) in known {
        if let Some(address) = provider.link(name) {
            link(draft, "quiet no-prefetch no-prerender", address, &draft.words.say(word));
        }
    }
}

/// Calls the center.
pub(super) fn call(draft: &mut Draft, class: &str, fit: &Fit) {
    let text = draft.words.fill(w::CALL_CENTER, &[("center", &fit.center), ("phone", &fit.phone)]);
    draft.open("a", class);
    draft.put("key", "programs");
    draft.put("href", &["tel:", &fit.dial].concat());
    draft.text(&text);
    draft.close();
}

/// Where the center is, each place with its own phone and a map if it has them.
fn places(draft: &mut Draft, provider: &Provider) {
    if provider.locations.is_empty() {
        return;
    }
    draft.open("ul", "small");
    for place in &provider.locations {
        draft.open("li", "");
        let mut told = place.name.clone();
        if !told.is_empty() {
            told.push_str(", ");
        }
        told.push_str(&place.address);
        if let Some(phone) = &place.phone {
            told.push_str(", ");
            add_number(&mut told, phone);
        }
        match &place.map {
            Some(map) => link(draft, "link no-prefetch no-prerender", map, &told),
            None => draft.line("span", "", &told),
        }
        draft.close();
    }
    draft.close();
}

/// A link to a center's own page. Some pages fetch where their links lead as soon as these stand, which would tell that
/// somebody has come to a result; what is usual to forbid that stands on it.
fn link(draft: &mut Draft, class: &str, address: &str, text: &str) {
    draft.open("a", class);
    draft.put("href", address);
    draft.put("rel", "noreferrer nofollow");
    draft.text(text);
    draft.close();
}

fn one(draft: &mut Draft, model: &Model, program: &ProgramFit, visitor: &Visitor) {
    let file =
        model.provider.as_ref().and_then(|p| p.programs.iter().find(|p| p.position == program.position));
    draft.open("li", "card");
    draft.put("key", &Json::count(program.position));
    draft.put("data-verdict", program.verdict.id());
    draft.line("h4", "name", &program.name);
    draft.say("p", "small", r::level(program.level));
    draft.line("p", "badge", &program.text);
    if let Some(about) = file.and_then(|program| program.about.clone()) {
        draft.line("p", "", &about);
    }
    if let Some(price) = file.and_then(|program| program.price.as_ref()) {
        draft.line("p", "small", &draft.words.fill(p::PRICE, &[("text", price)]));
    }
    // What stands in the way is seen at once; what already fits is folded.
    let texts = |fits: bool| {
        let of = program.criteria.iter().filter(move |one| (one.verdict == Verdict::Fits) == fits);
        of.map(|criterion| &criterion.text)
    };
    list(draft, "dots", texts(false));
    draft.open("details", "fold");
    draft.say("summary", "", w::PROGRAM_MORE);
    let facts = file.map(|program| facts(draft.words, program)).unwrap_or_default();
    list(draft, "dots", texts(true).chain(&program.ask).chain(&facts));
    for schedule in file.iter().flat_map(|program| &program.schedules) {
        let care = Week::of(schedule);
        if !care.is_empty() {
            let caption = schedule.name.clone().unwrap_or_else(|| draft.words.say(w::WEEK_AT));
            week(draft, &caption, care, visitor.free.map(Week::free));
        }
    }
    draft.close();
    draft.close();
}

/// What a center says of a program that is no matter of fit.
fn facts(words: &Words, program: &Program) -> Vec<String> {
    let visits = |word, visits: Option<Visits>| {
        let Visits { per_week, minutes } = visits?;
        let number = Json::Number(per_week).write();
        let said = match minutes {
            Some(minutes) => {
                words.fill(p::MINUTES, &[("number", &number), ("minutes", &Json::decimal(minutes))])
            }
            None => number,
        };
        Some(words.fill(word, &[("visits", &said)]))
    };
    let weeks = program
        .weeks
        .map(|weeks| words.fill(p::WEEKS, &[("weeks", &span_text(words, weeks.min, weeks.max))]));
    let assessed = program.admission.assessment_first == Some(true);
    let facts = [
        weeks,
        visits(p::INDIVIDUAL, program.individual_visits),
        visits(p::MEDICAL, program.medical_visits),
        assessed.then(|| words.say(p::ASSESSMENT)),
    ];
    facts.into_iter().flatten().collect()
}
