//! From checked JSON to typed values. Every function is total: what is not there, or was left out, is none.

use super::program::{Admission, Location, Program, Provider, Schedule, Session, Span, Visits};
use super::set::{Pick, Set};
use super::shape::Choices;
use super::theme::{Color, Theme};
use crate::json::Json;
use crate::placement::{Level, Withdrawal};

/// The center, with its programs in the order of the file; what was left out has no entry.
pub fn provider(file: &Json) -> Option<Provider> {
    let dial = text(file, "phone")?;
    let call = file.get("links").and_then(|links| links.get("call")?.as_text()?.strip_prefix("tel:"));
    let items = file.get("programs").and_then(Json::as_list).unwrap_or(&[]);
    let programs = items.iter().enumerate().filter_map(|(position, item)| program(file, item, position));
    Some(Provider {
        name: text(file, "name")?,
        phone: shown(&dial),
        dial: call.map_or(dial, str::to_owned),
        links: texts(file.get("links"), &["website", "book", "message", "call"]),
        locations: objects(file.get("locations"), location),
        housing: pick(file.get("housing")),
        theme: file.get("theme").map(theme).unwrap_or_default(),
        words: texts(file.get("words"), &["welcome", "result", "contact", "closing"]),
        programs: programs.collect(),
    })
}

fn program(file: &Json, item: &Json, position: usize) -> Option<Program> {
    // What the program does not say, the center says for it.
    let either = |name: &str| item.get(name).or_else(|| file.get(name));
    let level = choice(item.get("level"), Level::from_id)?;
    Some(Program {
        position,
        level,
        name: text(item, "name"),
        about: text(item, "about"),
        schedules: objects(item.get("schedule"), |one| Some(schedule(one))),
        weeks: span(item.get("weeks")),
        attendance: pick(item.get("attendance")),
        starts_within_days: number(item.get("starts_within_days")).map(|days| days / 1000),
        services: set(item.get("services")),
        individual_visits: visits(item.get("individual_visits")),
        medical_visits: visits(item.get("medical_visits")),
        admission: admission(level, item.get("admission"), file.get("admission")),
        crisis: pick(either("crisis")),
        languages: set(either("languages")),
        insurance: set(either("insurance")),
        price: text(item, "price"),
    })
}

fn admission(level: Level, own: Option<&Json>, center: Option<&Json>) -> Admission {
    let either =
        |name: &str| own.and_then(|own| own.get(name)).or_else(|| center.and_then(|all| all.get(name)));
    let mut withdrawal = choice(either("withdrawal"), Withdrawal::from_id);
    if level < Level::Residential && own.and_then(|own| own.get("withdrawal")).is_none() {
        // A center may have beds; a program that people go home from has none of them.
        withdrawal = withdrawal.map(|center| center.min(Withdrawal::Ambulatory));
    }
    Admission {
        ages: span(either("ages")),
        substances: set(either("substances")),
        co_occurring: pick(either("co_occurring")),
        withdrawal,
        home: pick(either("home")),
        pregnancy: pick(either("pregnancy")),
        severity: pick(either("severity")),
        usual_severity: pick(either("usual_severity")),
        opioid_medicine: pick(either("opioid_medicine")),
        assessment_first: either("assessment_first").map(|flag| *flag == Json::Bool(true)),
    }
}

fn schedule(item: &Json) -> Schedule {
    Schedule {
        name: text(item, "name"),
        sessions: objects(item.get("sessions"), session),
        days_per_week: span(item.get("days_per_week")),
        hours_per_day: span(item.get("hours_per_day")),
        times: set(item.get("times")),
    }
}

fn session(item: &Json) -> Option<Session> {
    Some(Session {
        days: set(item.get("days")),
        start: number(item.get("start"))? / 1000,
        end: number(item.get("end"))? / 1000,
    })
}

fn visits(item: Option<&Json>) -> Option<Visits> {
    let minutes = item.and_then(|item| number(item.get("minutes")));
    Some(Visits { per_week: number(item?.get("per_week"))?, minutes: minutes.map(|minutes| minutes / 1000) })
}

fn location(item: &Json) -> Option<Location> {
    Some(Location {
        name: text(item, "name").unwrap_or_default(),
        address: text(item, "address")?,
        phone: text(item, "phone").map(|phone| shown(&phone)),
        map: text(item, "map"),
    })
}

fn theme(item: &Json) -> Theme {
    let color = |name| number(item.get(name)).and_then(|n| u32::try_from(n / 1000).ok()).map(Color);
    Theme {
        paper: color("paper"),
        ink: color("ink"),
        accent: color("accent"),
        on_accent: color("on_accent"),
        radius: number(item.get("radius")).and_then(|n| u32::try_from(n / 1000).ok()),
    }
}

/// A number as people read it: `213-555-0101`, or as it is dialed when it is not American.
fn shown(dial: &str) -> String {
    let local = dial.strip_prefix("+1").filter(|local| local.len() == 10);
    let parts = local.and_then(|l| Some([l.get(..3)?, "-", l.get(3..6)?, "-", l.get(6..)?].concat()));
    parts.unwrap_or_else(|| dial.to_owned())
}

fn text(item: &Json, name: &str) -> Option<String> {
    item.get(name)?.as_text().map(str::to_owned)
}

fn texts(item: Option<&Json>, names: &[&'static str]) -> Vec<(&'static str, String)> {
    names.iter().filter_map(|name| Some((*name, text(item?, name)?))).collect()
}

fn number(item: Option<&Json>) -> Option<i64> {
    match item {
        Some(Json::Number(number)) => Some(*number),
        _ => None,
    }
}

fn span(item: Option<&Json>) -> Option<Span> {
    item.map(|item| Span { min: number(item.get("min")).unwrap_or(0), max: number(item.get("max")) })
}

fn choice<T>(item: Option<&Json>, from_id: fn(&str) -> Option<T>) -> Option<T> {
    item?.as_text().and_then(from_id)
}

fn pick<T: Pick>(item: Option<&Json>) -> Option<T> {
    T::EACH.get(T::IDS.position(item?.as_text()?)?).copied()
}

fn set<T: Pick>(item: Option<&Json>) -> Set<T> {
    Set::of_bits(bits(item, T::IDS))
}

/// A bit for each id in a list. Not generic, so that the module carries it once.
fn bits(item: Option<&Json>, choices: &Choices) -> u32 {
    let items = item.and_then(Json::as_list).unwrap_or(&[]).iter();
    let places = items.filter_map(|one| choices.position(one.as_text()?));
    places.fold(0, |bits, place| bits | 1 << place)
}

fn objects<T>(item: Option<&Json>, each: impl Fn(&Json) -> Option<T>) -> Vec<T> {
    item.and_then(Json::as_list).unwrap_or(&[]).iter().filter_map(each).collect()
}
