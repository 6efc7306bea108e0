//! From checked JSON to typed values. Every function is total: what is not there, or was left out, is none.

use super::choice::{
    Attendance, CoOccurring, Crisis, Day, HomeRule, Housing, Language, OpioidMedicine, Payment, Pregnancy,
    Service, Substance, UseSeverity, WeekPart,
};
use super::program::{Admission, Location, Program, Provider, Schedule, Session, Span, Visits};
use super::theme::{Color, Theme};
use crate::json::Json;
use crate::placement::{Level, Withdrawal};

/// The center, with its programs in the order of the file; what was left out has no entry.
pub fn provider(file: &Json) -> Option<Provider> {
    let dial = text(file, "phone")?;
    let items = file.get("programs").and_then(Json::as_list).unwrap_or(&[]);
    let programs = items.iter().enumerate().filter_map(|(position, item)| program(file, item, position));
    Some(Provider {
        name: text(file, "name")?,
        phone: shown(&dial),
        dial,
        links: texts(file.get("links"), &["website", "book", "message", "call"]),
        locations: objects(file.get("locations"), location),
        housing: choice(file.get("housing"), Housing::from_id),
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
        attendance: choice(item.get("attendance"), Attendance::from_id),
        starts_within_days: number(item.get("starts_within_days")).map(|days| days / 1000),
        services: choices(item.get("services"), Service::from_id),
        individual_visits: visits(item.get("individual_visits")),
        medical_visits: visits(item.get("medical_visits")),
        admission: admission(level, item.get("admission"), file.get("admission")),
        crisis: choice(either("crisis"), Crisis::from_id),
        languages: choices(either("languages"), Language::from_id),
        insurance: choices(either("insurance"), Payment::from_id),
        price: text(item, "price"),
    })
}

fn admission(level: Level, own: Option<&Json>, center: Option<&Json>) -> Admission {
    let either =
        |name: &str| own.and_then(|own| own.get(name)).or_else(|| center.and_then(|all| all.get(name)));
    let substances = choices(either("substances"), Substance::from_id);
    let mut withdrawal = choice(either("withdrawal"), Withdrawal::from_id);
    if level < Level::Residential && own.and_then(|own| own.get("withdrawal")).is_none() {
        // A center may have beds; a program that people go home from has none of them.
        withdrawal = withdrawal.map(|center| center.min(Withdrawal::Ambulatory));
    }
    Admission {
        ages: span(either("ages")),
        substances: (!substances.is_empty()).then_some(substances),
        co_occurring: choice(either("co_occurring"), CoOccurring::from_id),
        withdrawal,
        home: choice(either("home"), HomeRule::from_id),
        pregnancy: choice(either("pregnancy"), Pregnancy::from_id),
        severity: choice(either("severity"), UseSeverity::from_id),
        usual_severity: choice(either("usual_severity"), UseSeverity::from_id),
        opioid_medicine: choice(either("opioid_medicine"), OpioidMedicine::from_id),
        assessment_first: either("assessment_first").map(|flag| *flag == Json::Bool(true)),
    }
}

fn schedule(item: &Json) -> Schedule {
    Schedule {
        name: text(item, "name"),
        sessions: objects(item.get("sessions"), session),
        days_per_week: span(item.get("days_per_week")),
        hours_per_day: span(item.get("hours_per_day")),
        times: choices(item.get("times"), WeekPart::from_id),
    }
}

fn session(item: &Json) -> Option<Session> {
    Some(Session {
        days: choices(item.get("days"), Day::from_id),
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

fn choices<T: PartialEq>(item: Option<&Json>, from_id: fn(&str) -> Option<T>) -> Vec<T> {
    let mut read = Vec::new();
    for value in objects(item, |one| one.as_text().and_then(from_id)) {
        if !read.contains(&value) {
            read.push(value);
        }
    }
    read
}

fn objects<T>(item: Option<&Json>, each: impl Fn(&Json) -> Option<T>) -> Vec<T> {
    item.and_then(Json::as_list).unwrap_or(&[]).iter().filter_map(each).collect()
}
