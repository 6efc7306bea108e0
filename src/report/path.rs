//! The steps over time: stop safely first, then the level, then less as things get steady.

use super::Step;
use crate::condition::Truth;
use crate::ledger::Ledger;
use crate::placement::{FLOOR, Level, Living, Need, Placement, Range, Urgency, Withdrawal};
use crate::words::english::report as w;
use crate::words::{Word, Words};

/// The steps for a placement. Days are what is usual, never a promise.
pub fn path(words: &Words, ledger: &Ledger, range: Range) -> Vec<Step> {
    let (floor, ceiling) = (range.floor, range.ceiling);
    let mut steps = Vec::new();
    let mut step = |id, title: String, text: String, care| steps.push(Step { id, title, text, care });
    if floor.urgency == Urgency::Now {
        step("now", words.say(w::PATH_NOW), words.say(w::PATH_NOW_TEXT), Some(Level::Hospital));
    }
    let there = floor.withdraws_there();
    if floor.withdrawal > Withdrawal::None && !there {
        let setting = words.say(w::withdrawal(floor.withdrawal));
        let (title, text) = stopping(ledger, floor.withdrawal);
        let text = [words.fill(text, &[("withdrawal", &setting)]), words.say(w::PATH_MEANWHILE)].join(" ");
        let care = Placement { withdrawal: floor.withdrawal, ..FLOOR }.today();
        step("withdrawal", words.say(title), text, Some(care));
    } else if floor.withdrawal == Withdrawal::None && ceiling.withdrawal > Withdrawal::None {
        step("withdrawal", words.say(w::PATH_WITHDRAWAL_OPEN), words.say(w::PATH_WITHDRAWAL_OPEN_TEXT), None);
    }
    let mut name = words.say(w::level(floor.level));
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let mut is = words.say(w::level_is(floor.level));
    if there {
        is = [is, words.say(w::WITHDRAWAL_THERE), words.say(w::PATH_MEANWHILE)].join(" ");
    }
    step("level", name, is, Some(floor.level));
    if floor.living == Living::RecoveryHousing {
        step("living", words.say(w::PATH_LIVING), words.say(w::PATH_LIVING_TEXT), None);
    }
    if let Some(less) = step_down(floor.level) {
        let name = words.say(w::level(less));
        let text = words.fill(w::PATH_STEP_DOWN_TEXT, &[("level", &name)]);
        step("step-down", words.say(w::PATH_STEP_DOWN), text, Some(less));
    }
    let (title, text) = (words.say(w::PATH_CONTINUING), words.say(w::PATH_CONTINUING_TEXT));
    step("continuing", title, text, Some(Level::EarlyHelp));
    if floor.level < Level::Hospital {
        step("step-up", words.say(w::PATH_STEP_UP), words.say(w::PATH_STEP_UP_TEXT), None);
    }
    steps
}

/// How to come off: the title, and what happens. Medicine, or a slow step-down, is the way only when all that calls
/// for this setting asks for it; else something else has to be stopped too, and safely.
fn stopping(ledger: &Ledger, setting: Withdrawal) -> (Word, Word) {
    let all = |need| {
        let mut rules = ledger.rules.iter();
        rules.all(|(rule, truth)| {
            *truth != Truth::Yes || rule.then.withdrawal < setting || rule.then.needs.has(need)
        })
    };
    if all(Need::SlowTaper) {
        (w::PATH_WITHDRAWAL, w::PATH_TAPER_TEXT)
    } else if all(Need::OpioidMedication) {
        (w::PATH_MEDICINE, w::PATH_MEDICINE_TEXT)
    } else {
        (w::PATH_WITHDRAWAL, w::PATH_WITHDRAWAL_TEXT)
    }
}

/// Where care usually goes next.
const fn step_down(level: Level) -> Option<Level> {
    match level {
        Level::EarlyHelp | Level::Outpatient => None,
        Level::IntensiveOutpatient => Some(Level::Outpatient),
        Level::PartialHospitalization | Level::Residential => Some(Level::IntensiveOutpatient),
        Level::MedicallyMonitored | Level::Hospital => Some(Level::PartialHospitalization),
    }
}
