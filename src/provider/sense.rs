//! What the table of fields cannot say: whether the values make sense together.

use super::check::Walk;
use super::choice::{Attendance, Crisis, Day};
use super::diagnostic::told;
use super::file::VERSION;
use super::program::{Program, Provider, Schedule, in_hours};
use super::theme::{BAR, EDGE, OWN, Theme};
use crate::json::Json;
use crate::placement::{Level, Withdrawal};

/// Notes what does not make sense in a file, as it was written, and takes out what cannot stand. None when too little is
/// left.
pub fn provider(walk: &mut Walk, file: &Json, mut center: Provider) -> Option<Provider> {
    if matches!(file.get("version"), Some(Json::Number(version)) if *version > VERSION * 1000) {
        walk.at("version", |walk| {
            walk.warning(&["This version is newer than this release, which reads the file as version 1. Use a later release to get all of it."]);
        });
    }
    center.programs.retain_mut(|one| {
        walk.at("programs", |walk| walk.item(one.position, |walk| program(walk, file, one)))
    });
    // The element looks at the colors as they come out on the page.
    if cfg!(feature = "headless") && !walk.at("theme", |walk| is_readable(walk, &center.theme)) {
        center.theme = Theme::default();
    }
    (!center.programs.is_empty()).then_some(center)
}

fn program(walk: &mut Walk, whole: &Json, program: &mut Program) -> bool {
    let mut fine = true;
    let as_written = match whole.get("programs") {
        Some(Json::List(programs)) => programs.get(program.position),
        _ => None,
    };
    let listed = matches!(as_written.and_then(|one| one.get("schedule")), Some(Json::List(_)));
    for (position, schedule) in program.schedules.iter_mut().enumerate() {
        fine &= walk.at("schedule", |walk| {
            if listed { walk.item(position, |walk| times(walk, schedule)) } else { times(walk, schedule) }
        });
    }
    // The hours of an impossible schedule say nothing.
    fine = fine && hours(walk, program);
    if program.is_live_in() && program.attendance == Some(Attendance::Telehealth) {
        walk.at("attendance", |walk| {
            walk.error(&["People live at a program of this level, so it cannot be by telehealth. Write \"in-person\", or change the level."]);
        });
        fine = false;
    }
    fine & withdrawal(walk, program)
}

/// A claim of withdrawal care is kept only when somebody is there in a crisis.
fn withdrawal(walk: &mut Walk, program: &mut Program) -> bool {
    let Some(claim) = program.admission.withdrawal.filter(|claim| *claim > Withdrawal::None) else {
        return true;
    };
    let (least, word) = if claim >= Withdrawal::MedicallyMonitored {
        (Crisis::OnSite, "\"on-site\"")
    } else {
        (Crisis::OnCall, "\"on-call\" or \"on-site\"")
    };
    walk.at("admission", |walk| {
        walk.at("withdrawal", |walk| {
            if claim > Withdrawal::Ambulatory && !program.is_live_in() {
                walk.error(&["People go home from a program of this level, so it can give \"ambulatory\" withdrawal care at most. Change this, or the level."]);
                return false;
            }
            if program.crisis.is_none_or(|crisis| crisis < least) {
                walk.warning(&["Withdrawal care like this needs help in a crisis, day and night, so visitors are told to ask you first. Add \"crisis\": ", word, " if you have it."]);
                program.admission.withdrawal = None;
            }
            true
        })
    })
}

/// Whether the hours a week agree with the level.
fn hours(walk: &mut Walk, program: &Program) -> bool {
    let Some((fewest, most)) = program.minutes_per_week() else { return true };
    let said = told(|| {
        let text = |minutes| Json::Number(in_hours(minutes)).write();
        match (text(fewest), most.map(text)) {
            (low, Some(high)) if low == high => low,
            (low, Some(high)) => [low.as_str(), " to ", &high].concat(),
            (low, None) => [low.as_str(), " or more"].concat(),
        }
    });
    let below = |least: i64| fewest < least * 60;
    let always_below = |least: i64| most.is_some_and(|most| most < least * 60);
    let (name, instead) = match program.level {
        Level::PartialHospitalization => ("Partial hospitalization", "\"intensive-outpatient\""),
        _ => ("Intensive outpatient", "\"outpatient\""),
    };
    let least = program.least_hours(program.level).unwrap_or(0);
    let reaches = |level: Level| program.least_hours(level).is_some_and(|least| fewest >= least * 60);
    let needed = told(|| Json::decimal(least));
    walk.at("schedule", |walk| {
        if always_below(least) {
            walk.error(&[
                &said,
                " hours a week contradict the level. ",
                name,
                " means ",
                &needed,
                " hours or more; correct the hours, or write the level ",
                instead,
                ".",
            ]);
            return false;
        }
        if below(least) {
            walk.warning(&[
                "The low end of ",
                &said,
                " hours a week is too few for the level. ",
                name,
                " means ",
                &needed,
                " hours or more; offer at least that, or list a second program with the level ",
                instead,
                ".",
            ]);
        }
        let above = match program.level {
            Level::Outpatient | Level::EarlyHelp if reaches(Level::IntensiveOutpatient) => {
                "\"intensive-outpatient\""
            }
            Level::IntensiveOutpatient if reaches(Level::PartialHospitalization) => {
                "\"partial-hospitalization\""
            }
            _ => return true,
        };
        walk.warning(&[
            &said,
            " hours a week are more than the level means. Write the level ",
            above,
            ", or correct the hours.",
        ]);
        true
    })
}

/// Whether the sessions can be held, and attended.
fn times(walk: &mut Walk, schedule: &mut Schedule) -> bool {
    let before = walk.errors();
    for (position, session) in schedule.sessions.iter().enumerate() {
        walk.at("sessions", |walk| {
            walk.item(position, |walk| {
                if session.end <= session.start {
                    walk.error(&[
                        "This session ends before it starts. Correct the times, or split it at midnight.",
                    ]);
                }
                let earlier = schedule.sessions.iter().take(position);
                let clash = earlier.enumerate().find_map(|(other, one)| {
                    let day = session.days.iter().find(|day: &Day| one.days.has(*day))?;
                    (one.start < session.end && session.start < one.end).then_some((other, day))
                });
                if let Some((other, day)) = clash {
                    let other = told(|| Json::count(other));
                    walk.error(&[
                        "This session overlaps with sessions[",
                        &other,
                        "] on \"",
                        day.id(),
                        "\". Correct the times, or make two schedules of them if clients choose one.",
                    ]);
                }
            });
        });
    }
    schedule.join_nights();
    let held = schedule.minutes_by_day().iter().filter(|minutes| **minutes > 0).count();
    let asked = schedule.days_per_week.map_or(0, |days| days.max.unwrap_or(days.min) / 1000);
    if !schedule.sessions.is_empty() {
        if i64::try_from(held).is_ok_and(|held| held < asked) {
            let (held, asked) = (told(|| Json::count(held)), told(|| Json::decimal(asked)));
            walk.at("days_per_week", |walk| {
                walk.error(&[
                    "Clients cannot attend ",
                    &asked,
                    " days when sessions are held on ",
                    &held,
                    ". Correct one of the two.",
                ]);
            });
        }
        if schedule.hours_per_day.is_some() || !schedule.times.is_empty() {
            walk.warning(&["The sessions already say the hours and times, so \"hours_per_day\" and \"times\" are not read. Remove them."]);
        }
    } else if schedule.days_per_week.is_none() || schedule.hours_per_day.is_none() {
        walk.warning(&["Without \"sessions\", or both \"days_per_week\" and \"hours_per_day\", the hours a week are unknown, and visitors are told to ask. Add them."]);
    }
    walk.errors() == before
}

/// Whether every pair of colors that meet can be told apart; the widget itself would refuse the others.
fn is_readable(walk: &mut Walk, theme: &Theme) -> bool {
    let [ink, paper, accent, on_accent] = OWN;
    let [ink, paper] = [theme.ink.unwrap_or(ink), theme.paper.unwrap_or(paper)];
    let [accent, on_accent] = [theme.accent.unwrap_or(accent), theme.on_accent.unwrap_or(on_accent)];
    let pairs = [
        ("ink", ink, paper),
        ("ink", ink, BAR),
        ("on_accent", on_accent, accent),
        ("accent", accent, paper),
        ("accent", accent, BAR),
        ("paper", EDGE, paper),
    ];
    let before = walk.errors();
    for (name, front, back) in pairs {
        // Words have to be read; edges only to be seen.
        let least = if name == "paper" { 300 } else { 450 };
        let contrast = front.contrast(back);
        if contrast < least {
            let figure = |contrast: u64| Json::Number(i64::try_from(contrast).unwrap_or(0) * 10).write();
            let [ratio, least] = [contrast, least].map(|one| told(|| figure(one)));
            let what = if name == "paper" { "The edge of a box, " } else { "" };
            let behind = match name {
                "on_accent" => "accent",
                _ if back == BAR => "the bar",
                _ => "paper",
            };
            walk.at(name, |walk| {
                walk.error(&[
                    what,
                    &told(|| front.hex()),
                    " on ",
                    behind,
                    " ",
                    &told(|| back.hex()),
                    " has a contrast of ",
                    &ratio,
                    ":1; people need ",
                    &least,
                    ":1 or more. Choose a darker or lighter color. Until then no color of the theme is used.",
                ]);
            });
        }
    }
    walk.errors() == before
}
