//! Whether a person can take part: hours, getting there, times, language, paying. Such things change the offer,
//! never the level.

use super::axes::hours_text;
use super::{Judged, Verdict, Visitor};
use crate::json::Json;
use crate::provider::choice::{Attendance, Day, Language, Payment, Service, WeekPart};
use crate::provider::set::Set;
use crate::provider::{Program, Schedule, Session};
use crate::words::english::fit as say;

/// Judges everything practical.
pub fn judge(judged: &mut Judged, program: &Program) {
    free_hours(judged, program);
    attendance(judged, program);
    schedule(judged, program);
    language(judged, program);
    insurance(judged, program);
}

/// How many of the visitor's wishes a program meets.
pub fn wishes(visitor: &Visitor, program: &Program) -> usize {
    let meets = |wish: &&&str| match **wish {
        "telehealth" | "keep-working" if program.is_live_in() => false,
        "telehealth" => matches!(program.attendance, Some(Attendance::Telehealth | Attendance::Both)),
        "child-care" => program.offers(Service::Childcare),
        "keep-working" => program.schedules.iter().any(|one| {
            matches!(clash(one, Set::of(&[WeekPart::Evenings, WeekPart::Weekends])), Clash::Nothing)
        }),
        "twelve-step" => program.offers(Service::TwelveStep),
        "no-twelve-step" => program.offers(Service::NotTwelveStep),
        "faith" => program.offers(Service::Faith),
        "veterans" => program.offers(Service::Veterans),
        _ => false,
    };
    visitor.wishes.iter().filter(meets).count()
}

fn free_hours(judged: &mut Judged, program: &Program) {
    let Some(free) = judged.case.visitor.minutes else { return };
    if program.is_live_in() {
        return judged.note("free-hours", Verdict::FitsIf, say::FREE_HOURS_STAY);
    }
    let Some((fewest, _)) = program.minutes_per_week() else { return };
    if fewest <= free {
        judged.note("free-hours", Verdict::Fits, say::FREE_HOURS);
    } else {
        let hours = hours_text(judged.case, program).unwrap_or_default();
        judged.fill("free-hours", Verdict::FitsIf, say::FREE_HOURS_FEW, &[("hours", &hours)]);
    }
}

fn attendance(judged: &mut Judged, program: &Program) {
    let Some(travel) = judged.case.visitor.travel else { return };
    let (verdict, word) = match (travel, program.attendance) {
        ("can-travel", _) => (Verdict::Fits, say::TRAVEL_FITS),
        _ if program.is_live_in() => (Verdict::FitsIf, say::TRAVEL_STAY),
        (_, Some(Attendance::Telehealth | Attendance::Both)) => (Verdict::Fits, say::TRAVEL_VIDEO),
        (_, Some(Attendance::InPerson)) if program.offers(Service::Transport) => {
            (Verdict::FitsIf, say::TRAVEL_RIDE)
        }
        ("short-trips", Some(Attendance::InPerson)) => (Verdict::FitsIf, say::TRAVEL_NEAR),
        (_, Some(Attendance::InPerson)) => (Verdict::DoesNotFit, say::TRAVEL_NOT),
        (_, None) => (Verdict::FitsIf, say::TRAVEL_ASK),
    };
    judged.note("attendance", verdict, word);
}

/// The best of a program's schedules: which sessions collide with when the visitor is not free.
fn schedule(judged: &mut Judged, program: &Program) {
    let Some(free) = judged.case.visitor.free.filter(|_| !program.is_live_in()) else { return };
    let best =
        program.schedules.iter().map(|one| (clash(one, free), one)).min_by_key(|(clash, _)| clash.rank());
    match best {
        None | Some((Clash::Unknown, _)) => judged.note("schedule", Verdict::FitsIf, say::TIMES_ASK),
        Some((Clash::Nothing, Schedule { name: Some(name), .. })) => {
            judged.fill("schedule", Verdict::Fits, say::TIMES_TRACK, &[("track", name)]);
        }
        Some((Clash::Nothing, _)) => judged.note("schedule", Verdict::Fits, say::TIMES_FIT),
        Some((Clash::Some(sessions), _)) => {
            let sessions = sessions_text(judged, &sessions);
            judged.fill("schedule", Verdict::FitsIf, say::TIMES_SOME, &[("sessions", &sessions)]);
        }
        Some((Clash::All(sessions), one)) => {
            let parts = one.times.iter().map(|part| judged.case.words.say(say::week_part(part)));
            let text = if sessions.is_empty() {
                parts.collect::<Vec<_>>().join(", ")
            } else {
                sessions_text(judged, &sessions)
            };
            judged.fill("schedule", Verdict::DoesNotFit, say::TIMES_NOT, &[("sessions", &text)]);
        }
    }
}

/// How a schedule and a visitor's free times collide.
enum Clash {
    /// They do not.
    Nothing,
    /// Some sessions do; the rest are too few.
    Some(Vec<(Day, Session)>),
    /// The schedule does not say its times.
    Unknown,
    /// Every session does. The list is empty when the schedule names parts of the week only.
    All(Vec<(Day, Session)>),
}

impl Clash {
    const fn rank(&self) -> u8 {
        match self {
            Self::Nothing => 0,
            Self::Unknown => 1,
            Self::Some(_) => 2,
            Self::All(_) => 3,
        }
    }
}

fn clash(schedule: &Schedule, free: Set<WeekPart>) -> Clash {
    if schedule.sessions.is_empty() {
        return match schedule.times {
            times if times.is_empty() => Clash::Unknown,
            times if times.meets(free) => Clash::Nothing,
            _ => Clash::All(vec![]),
        };
    }
    let mut colliding = Vec::new();
    let mut lost = 0;
    for session in &schedule.sessions {
        for day in session.days.iter() {
            if !parts_of(day, session).without(free).is_empty() {
                colliding.push((day, *session));
                lost |= 1 << day as u32;
            }
        }
    }
    let held = (0u32..).zip(schedule.minutes_by_day()).filter(|(_, minutes)| *minutes > 0);
    let kept = held.filter(|(day, _)| lost >> day & 1 == 0).count();
    let needed = schedule.days().map_or(0, |(fewest, _)| fewest);
    if kept >= needed {
        Clash::Nothing
    } else if kept == 0 {
        Clash::All(colliding)
    } else {
        Clash::Some(colliding)
    }
}

/// The parts of the week that a session touches.
fn parts_of(day: Day, session: &Session) -> Set<WeekPart> {
    let touches = |from: i64, to: i64| session.start < to && from < session.end;
    let (noon, evening) = (Session::NOON, Session::EVENING);
    match (
        day >= Day::Saturday,
        touches(0, noon),
        touches(noon, evening),
        touches(evening, Session::MIDNIGHT),
    ) {
        (true, ..) => Set::of(&[WeekPart::Weekends]),
        (_, morning, afternoon, evening) => {
            Set::of_bits(u32::from(morning) | u32::from(afternoon) << 1 | u32::from(evening) << 2)
        }
    }
}

/// Sessions as people read them: "Mon, Wed 9 am-12:30 pm; Fri 10 am-12 pm", or by 24 hours where a language has no
/// halves of the day.
fn sessions_text(judged: &Judged, sessions: &[(Day, Session)]) -> String {
    let names = judged.case.words.say(say::DAYS);
    let names: Vec<&str> = names.split(' ').collect();
    let halves = judged.case.words.say(say::HALVES);
    let halves = halves.split_once(' ');
    let mut text = String::new();
    let mut last: Option<(i64, i64)> = None;
    for (day, session) in sessions {
        if last == Some((session.start, session.end)) {
            text.push_str(", ");
        } else {
            close(&mut text, halves, last, "; ");
        }
        text.push_str(names.get(*day as usize).copied().unwrap_or_default());
        last = Some((session.start, session.end));
    }
    close(&mut text, halves, last, "");
    text
}

fn close(text: &mut String, halves: Option<(&str, &str)>, times: Option<(i64, i64)>, then: &str) {
    if let Some((start, end)) = times {
        text.push(' ');
        clock(text, halves, start);
        text.push('-');
        clock(text, halves, end);
        text.push_str(then);
    }
}

/// A time of the day: "9:30 am", or "09:30" where a language has no halves of the day.
fn clock(text: &mut String, halves: Option<(&str, &str)>, minutes: i64) {
    let (hour, minute) = (minutes / 60 % 24, minutes % 60);
    let two = |text: &mut String, number: i64| {
        if number < 10 {
            text.push('0');
        }
        text.push_str(&Json::decimal(number));
    };
    match halves {
        Some(_) => text.push_str(&Json::decimal((hour + 11) % 12 + 1)),
        None => two(text, hour),
    }
    if minute > 0 || halves.is_none() {
        text.push(':');
        two(text, minute);
    }
    if let Some((morning, afternoon)) = halves {
        text.push(' ');
        text.push_str(if hour < 12 { morning } else { afternoon });
    }
}

fn language(judged: &mut Judged, program: &Program) {
    let Some(language) = judged.case.visitor.language else { return };
    let spoken = match (language, Language::from_id(language)) {
        ("english", _) if program.languages.is_empty() => true,
        (_, Some(language)) if language != Language::Other => program.languages.has(language),
        _ => false,
    };
    let (verdict, word) =
        if spoken { (Verdict::Fits, say::LANGUAGE_FITS) } else { (Verdict::FitsIf, say::LANGUAGE_ASK) };
    judged.note("language", verdict, word);
}

fn insurance(judged: &mut Judged, program: &Program) {
    let Some(insurance) = judged.case.visitor.insurance else { return };
    if program.insurance.is_empty() {
        return;
    }
    let low_cost = program.insurance.meets(Set::of(&[Payment::SlidingScale, Payment::Free]));
    let (verdict, word) = match judged.case.visitor.payment() {
        Some(payment) if program.insurance.has(payment) => (Verdict::Fits, say::PAYMENT_FITS),
        _ if low_cost => (Verdict::Fits, say::PAYMENT_LOW_COST),
        _ if insurance == "none" => (Verdict::FitsIf, say::PAYMENT_NONE),
        _ => (Verdict::FitsIf, say::PAYMENT_NOT),
    };
    judged.note("insurance", verdict, word);
}
