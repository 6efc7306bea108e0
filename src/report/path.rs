//! The steps over time: stop safely first, then the level, then less as things get steady.

use super::Step;
use crate::placement::{Level, Living, Need, Range, Urgency, Withdrawal};
use crate::words::Words;
use crate::words::english::report as w;

/// The steps for a placement. Days are what is usual, never a promise.
pub fn path(words: &Words, range: Range) -> Vec<Step> {
    let (floor, ceiling) = (range.floor, range.ceiling);
    let mut steps = Vec::new();
    let mut step = |id, title: String, text: String| steps.push(Step { id, title, text });
    if floor.urgency == Urgency::Now {
        step("now", words.say(w::PATH_NOW), words.say(w::PATH_NOW_TEXT));
    }
    if floor.withdrawal > Withdrawal::None {
        let setting = words.say(w::withdrawal(floor.withdrawal));
        let (title, text) = if floor.needs.has(Need::SlowTaper) {
            (w::PATH_WITHDRAWAL, w::PATH_TAPER_TEXT)
        } else if floor.needs.has(Need::OpioidMedication) {
            (w::PATH_MEDICINE, w::PATH_MEDICINE_TEXT)
        } else {
            (w::PATH_WITHDRAWAL, w::PATH_WITHDRAWAL_TEXT)
        };
        let text = [words.fill(text, &[("withdrawal", &setting)]), words.say(w::PATH_MEANWHILE)].join(" ");
        step("withdrawal", words.say(title), text);
    } else if ceiling.withdrawal > Withdrawal::None {
        step("withdrawal", words.say(w::PATH_WITHDRAWAL_OPEN), words.say(w::PATH_WITHDRAWAL_OPEN_TEXT));
    }
    let mut name = words.say(w::level(floor.level));
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    step("level", name, words.say(w::level_is(floor.level)));
    if floor.living == Living::RecoveryHousing {
        step("living", words.say(w::PATH_LIVING), words.say(w::PATH_LIVING_TEXT));
    }
    if let Some(less) = step_down(floor.level) {
        let less = words.say(w::level(less));
        let text = words.fill(w::PATH_STEP_DOWN_TEXT, &[("level", &less)]);
        step("step-down", words.say(w::PATH_STEP_DOWN), text);
    }
    step("continuing", words.say(w::PATH_CONTINUING), words.say(w::PATH_CONTINUING_TEXT));
    if floor.level < Level::Hospital {
        step("step-up", words.say(w::PATH_STEP_UP), words.say(w::PATH_STEP_UP_TEXT));
    }
    steps
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
