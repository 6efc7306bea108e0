//! A program against the placement's own axes: level and its hours, withdrawal, living, urgency.

use super::{Case, Judged, Verdict, span_text};
use crate::json::Json;
use crate::placement::{Level, Living, Urgency, Withdrawal};
use crate::provider::Program;
use crate::provider::choice::Housing;
use crate::provider::program::in_hours;
use crate::words::english::fit as say;

/// Judges level, hours, withdrawal, living and urgency.
pub fn judge(judged: &mut Judged, program: &Program) {
    level(judged, program);
    hours(judged, program);
    withdrawal(judged, program);
    living(judged, program);
    urgency(judged, program);
}

fn level(judged: &mut Judged, program: &Program) {
    let case = judged.case;
    let (floor, ceiling) = (case.range.floor.level, case.range.ceiling.level);
    let (verdict, word, needed) = if case.is_first_step(program) {
        (Verdict::FitsIf, say::LEVEL_FIRST, ceiling)
    } else if program.level < floor {
        (Verdict::DoesNotFit, say::LEVEL_LESS, floor)
    } else if program.level < ceiling {
        (Verdict::FitsIf, say::LEVEL_MAYBE, ceiling)
    } else if program.level > ceiling {
        let word = if ceiling == Level::EarlyHelp { say::LEVEL_NONE_NEEDED } else { say::LEVEL_MORE };
        (Verdict::FitsIf, word, ceiling)
    } else {
        (Verdict::Fits, if floor == ceiling { say::LEVEL_FITS } else { say::LEVEL_SURE }, ceiling)
    };
    let blanks = [("level", case.level(program.level)), ("needed", case.level(needed))];
    judged.fill("level", verdict, word, &blanks);
}

/// Whether the program's own numbers give the hours that the needed level means. Its name alone does not.
fn hours(judged: &mut Judged, program: &Program) {
    let level = judged.case.range.floor.level;
    let Some(least) = program.least_hours(level) else { return };
    if program.is_live_in() || program.level < level {
        return;
    }
    let needed = Json::decimal(least);
    let given = hours_text(judged.case, program).unwrap_or_default();
    let (verdict, word) = match program.minutes_per_week() {
        None => (Verdict::FitsIf, say::HOURS_ASK),
        Some((fewest, _)) if fewest >= least * 60 => (Verdict::Fits, say::HOURS_ENOUGH),
        // Fewer at the most would contradict the level, and such a program is not read.
        Some(_) => (Verdict::FitsIf, say::HOURS_MAYBE),
    };
    judged.fill("hours", verdict, word, &[("needed", &needed), ("hours", &given)]);
}

/// A program's hours a week in words: "9", "8.25 to 15", "9 or more".
pub fn hours_text(case: &Case, program: &Program) -> Option<String> {
    let (fewest, most) = program.minutes_per_week()?;
    Some(span_text(case.words, in_hours(fewest), most.map(in_hours)))
}

/// Withdrawal care and the level after it are separate: a program without it can follow it.
fn withdrawal(judged: &mut Judged, program: &Program) {
    let case = judged.case;
    let (floor, ceiling) = (case.range.floor.withdrawal, case.range.ceiling.withdrawal);
    if ceiling == Withdrawal::None {
        return;
    }
    let gives = program.admission.withdrawal.unwrap_or(Withdrawal::None);
    if gives >= ceiling {
        return judged.note("withdrawal", Verdict::Fits, say::WITHDRAWAL_FITS);
    }
    if gives >= floor {
        return judged.note("withdrawal", Verdict::FitsIf, say::WITHDRAWAL_OPEN);
    }
    match case.withdrawal_here.first() {
        Some(other) => {
            let name = case.name(other);
            judged.fill("withdrawal", Verdict::FitsIf, say::WITHDRAWAL_HERE, &[("program", &name)]);
        }
        None => judged.note("withdrawal", Verdict::FitsIf, say::WITHDRAWAL_ELSEWHERE),
    }
}

fn living(judged: &mut Judged, program: &Program) {
    let (floor, ceiling) = (judged.case.range.floor.living, judged.case.range.ceiling.living);
    if ceiling == Living::AsNow {
        return;
    }
    let (verdict, word) = match judged.case.center.housing {
        _ if program.is_live_in() => (Verdict::Fits, say::LIVING_STAY),
        Some(Housing::Own) => (Verdict::Fits, say::LIVING_OWN),
        _ if floor == Living::AsNow => (Verdict::FitsIf, say::LIVING_OPEN),
        Some(Housing::Partner) => (Verdict::FitsIf, say::LIVING_PARTNER),
        _ => (Verdict::FitsIf, say::LIVING_FIND),
    };
    judged.note("living", verdict, word);
}

fn urgency(judged: &mut Judged, program: &Program) {
    let soon = match judged.case.range.floor.urgency {
        Urgency::WhenReady => return,
        Urgency::WithinDays => 7,
        Urgency::Today | Urgency::Now => 1,
    };
    let Some(wait) = program.starts_within_days else {
        if soon == 1 {
            judged.note("urgency", Verdict::FitsIf, say::URGENCY_ASK);
        }
        return;
    };
    let days = Json::decimal(wait);
    let (verdict, word) =
        if wait <= soon { (Verdict::Fits, say::URGENCY_SOON) } else { (Verdict::FitsIf, say::URGENCY_WAIT) };
    judged.fill("urgency", verdict, word, &[("days", &days)]);
}
