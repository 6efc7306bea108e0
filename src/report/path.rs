//! The steps over time: stop safely first, then the level, then less as things get steady.

use super::Step;
use crate::answers::Answers;
use crate::condition::Truth;
use crate::ledger::Ledger;
use crate::placement::{FLOOR, Level, Living, Need, Placement, Range, Urgency, Withdrawal};
use crate::rule::Book;
use crate::words::english::report as w;
use crate::words::{Word, Words};

/// The steps for a placement. Days are what is usual, never a promise.
pub fn path(words: &Words, ledger: &Ledger, answers: &Answers, range: Range) -> Vec<Step> {
    let (floor, ceiling) = (range.floor, range.ceiling);
    let mut steps = Vec::new();
    let mut step = |id, title: Word, text: String, care| {
        let title = words.say(title);
        steps.push(Step { id, title, text, meanwhile: String::new(), care });
    };
    let urgent = floor.urgency == Urgency::Now;
    if urgent {
        step("now", w::PATH_NOW, now(words, ledger.book, answers), Some(Level::Hospital));
    }
    let withdraws = floor.withdrawal > Withdrawal::None;
    let there = floor.withdraws_there();
    let by_medicine = by_medicine(ledger, floor.withdrawal);
    if withdraws && !there {
        let title = if by_medicine { w::PATH_MEDICINE } else { w::PATH_WITHDRAWAL };
        let care = Placement { withdrawal: floor.withdrawal, ..FLOOR }.today();
        step("withdrawal", title, stopping(words, ledger, floor), Some(care));
    } else if !withdraws && ceiling.withdrawal > Withdrawal::None {
        step("withdrawal", w::PATH_WITHDRAWAL_OPEN, words.say(w::PATH_WITHDRAWAL_OPEN_TEXT), None);
    }
    let mut is = words.say(w::level_is(floor.level));
    if there {
        is = [is, words.say(w::WITHDRAWAL_THERE)].join(" ");
    }
    step("level", w::level(floor.level), is, Some(floor.level));
    // Whoever lives in a program has a place until it ends.
    let stays = floor.level >= Level::Residential;
    for after in [false, true] {
        if floor.living == Living::RecoveryHousing && stays == after {
            step("living", w::PATH_LIVING, words.say(w::PATH_LIVING_TEXT), None);
        }
        if let Some(less) = step_down(floor.level).filter(|_| !after) {
            let name = words.say(w::level(less));
            let text = words.fill(w::PATH_STEP_DOWN_TEXT, &[("level", &name)]);
            step("step-down", w::PATH_STEP_DOWN, text, Some(less));
        }
    }
    step("continuing", w::PATH_CONTINUING, words.say(w::PATH_CONTINUING_TEXT), Some(Level::EarlyHelp));
    if floor.level < Level::Hospital {
        step("step-up", w::PATH_STEP_UP, words.say(w::PATH_STEP_UP_TEXT), None);
    }
    for step in &mut steps {
        if step.id == "level"
            && let Some(first) = step.title.get_mut(..1)
        {
            first.make_ascii_uppercase();
        }
        // Who was told to call for help now is not told to go on as before until then.
        if withdraws && !urgent && step.id == if there { "level" } else { "withdrawal" } {
            let word = if by_medicine { w::PATH_MEANWHILE_OPIOIDS } else { w::PATH_MEANWHILE };
            step.meanwhile = words.say(word);
            step.text = [&*step.text, &*step.meanwhile].join(" ");
        }
    }
    steps
}

/// Whom to call, and to get away first where somebody else is the danger.
fn now(words: &Words, book: &Book, answers: &Answers) -> String {
    let mut text = words.say(w::PATH_NOW_TEXT);
    if let Some(away) = get_away(book, answers) {
        text = [words.say(away), text].join(" ");
    }
    text
}

/// The advice to get away, when a danger sign was ticked that calls for it: whoever is being hurt first.
pub fn get_away(book: &Book, answers: &Answers) -> Option<Word> {
    let ticked = |sign| book.is_ticked(answers, "emergency-signs", sign);
    if ticked("being-hurt") {
        Some(w::EMERGENCY_GET_AWAY)
    } else if ticked("harm-others") {
        Some(w::EMERGENCY_MOVE_AWAY)
    } else {
        None
    }
}

/// What happens in withdrawal care: how long it takes, and what goes on after it. A stop within days is the way
/// unless all that calls for this setting asks for medicine, or for a slow step-down.
fn stopping(words: &Words, ledger: &Ledger, floor: Placement) -> String {
    let setting = words.say(w::withdrawal(floor.withdrawal));
    let mut text = words.fill(w::PATH_START, &[("withdrawal", &setting)]);
    let mut add = |word| text = [&*text, &*words.say(word)].join(" ");
    if floor.level == Level::Residential && floor.withdrawal <= Withdrawal::Residential {
        add(w::PATH_START_THERE);
    }
    let slowly = all_ask_for(ledger, floor.withdrawal, Need::SlowTaper);
    if !slowly && !by_medicine(ledger, floor.withdrawal) {
        add(w::PATH_WITHDRAWAL_TEXT);
    }
    if floor.needs.has(Need::SlowTaper) {
        add(w::PATH_TAPER_TEXT);
    }
    if floor.needs.has(Need::OpioidMedication) {
        add(w::PATH_MEDICINE_TEXT);
    }
    text
}

/// Whether coming off is done by medicine for opioid use alone: then nothing else has to be stopped first.
pub fn by_medicine(ledger: &Ledger, setting: Withdrawal) -> bool {
    let asked = |need| all_ask_for(ledger, setting, need);
    setting > Withdrawal::None && asked(Need::OpioidMedication) && !asked(Need::SlowTaper)
}

/// Whether every rule that calls for this setting asks for the need, too.
fn all_ask_for(ledger: &Ledger, setting: Withdrawal, need: Need) -> bool {
    let mut rules = ledger.rules.iter();
    rules.all(|(rule, truth)| {
        *truth != Truth::Yes || rule.then.withdrawal < setting || rule.then.needs.has(need)
    })
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
