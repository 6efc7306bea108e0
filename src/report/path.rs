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
pub(super) fn path(words: &Words, ledger: &Ledger, answers: &Answers, range: Range) -> Vec<Step> {
    let (floor, ceiling) = (range.floor, range.ceiling);
    let mut path = Path { words, steps: Vec::new() };
    let urgent = floor.urgency == Urgency::Now;
    if urgent {
        path.add("now", w::PATH_NOW, now(words, ledger.book, answers), Some(Level::Hospital));
    }
    let withdraws = floor.withdrawal > Withdrawal::None;
    let there = floor.withdraws_there();
    let by_medicine = by_medicine(ledger, floor);
    // Who was told to call for help now is not told to go on as before until then.
    let meanwhile = if urgent || !withdraws {
        None
    } else if by_medicine {
        Some(w::PATH_MEANWHILE_OPIOIDS)
    } else {
        Some(w::PATH_MEANWHILE)
    };
    if withdraws && !there {
        let title = if by_medicine { w::PATH_MEDICINE } else { w::PATH_WITHDRAWAL };
        let care = Placement { withdrawal: floor.withdrawal, ..FLOOR }.today();
        path.add("withdrawal", title, stopping(words, ledger, floor), Some(care));
        path.until_then(meanwhile);
    } else if !withdraws && ceiling.withdrawal > Withdrawal::None {
        path.add("withdrawal", w::PATH_WITHDRAWAL_OPEN, words.say(w::PATH_WITHDRAWAL_OPEN_TEXT), None);
    }
    let mut is = words.say(w::level_is(floor.level));
    if there {
        is = [is, words.say(w::WITHDRAWAL_THERE)].join(" ");
    }
    path.add("level", w::level(floor.level), is, Some(floor.level));
    if let Some(first) = path.steps.last_mut().and_then(|step| step.title.get_mut(..1)) {
        first.make_ascii_uppercase();
    }
    if there {
        path.until_then(meanwhile);
    }
    // Whoever lives in a program has a place until it ends.
    let stays = floor.level >= Level::Residential;
    for later in [false, true] {
        if floor.living == Living::RecoveryHousing && later == stays {
            path.add("living", w::PATH_LIVING, words.say(w::PATH_LIVING_TEXT), None);
        }
        if let Some(less) = step_down(floor.level).filter(|_| !later) {
            let name = words.say(w::level(less));
            let text = words.fill(w::PATH_STEP_DOWN_TEXT, &[("level", &name)]);
            path.add("step-down", w::PATH_STEP_DOWN, text, Some(less));
        }
    }
    path.add("continuing", w::PATH_CONTINUING, words.say(w::PATH_CONTINUING_TEXT), Some(Level::EarlyHelp));
    if floor.level < Level::Hospital {
        path.add("step-up", w::PATH_STEP_UP, words.say(w::PATH_STEP_UP_TEXT), None);
    }
    path.steps
}

struct Path<'a> {
    words: &'a Words,
    steps: Vec<Step>,
}

impl Path<'_> {
    fn add(&mut self, id: &'static str, title: Word, text: String, care: Option<Level>) {
        let title = self.words.say(title);
        self.steps.push(Step { id, title, text, meanwhile: String::new(), care });
    }

    /// What must not be done until the last step begins, at the end of its text.
    fn until_then(&mut self, meanwhile: Option<Word>) {
        if let (Some(step), Some(word)) = (self.steps.last_mut(), meanwhile) {
            step.meanwhile = self.words.say(word);
            step.text = [&*step.text, &*step.meanwhile].join(" ");
        }
    }
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
pub(crate) fn get_away(book: &Book, answers: &Answers) -> Option<Word> {
    let ticked = |sign| book.is_ticked(answers, "emergency-signs", sign);
    if ticked("being-hurt") {
        Some(w::EMERGENCY_GET_AWAY)
    } else if ticked("harm-others") {
        Some(w::EMERGENCY_MOVE_AWAY)
    } else {
        None
    }
}

/// What happens in withdrawal care: how long it takes, and what goes on after it.
fn stopping(words: &Words, ledger: &Ledger, floor: Placement) -> String {
    let setting = words.say(w::withdrawal(floor.withdrawal));
    let mut text = words.fill(w::PATH_START, &[("withdrawal", &setting)]);
    let mut add = |word| text = [&*text, &*words.say(word)].join(" ");
    if floor.level == Level::Residential && floor.withdrawal <= Withdrawal::Residential {
        add(w::PATH_START_THERE);
    }
    if stops_within_days(ledger) {
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

/// Whether coming off is done by medicine for opioid use alone: then nothing else has to be stopped.
pub(super) fn by_medicine(ledger: &Ledger, floor: Placement) -> bool {
    floor.withdrawal > Withdrawal::None
        && floor.needs.has(Need::OpioidMedication)
        && !floor.needs.has(Need::SlowTaper)
        && !stops_within_days(ledger)
}

/// Whether something has to be stopped within days: a rule calls for withdrawal care, and not by medicine or a slow
/// step-down.
fn stops_within_days(ledger: &Ledger) -> bool {
    let mut rules = ledger.rules.iter();
    rules.any(|(rule, truth)| {
        let needs = rule.then.needs;
        *truth == Truth::Yes
            && rule.then.withdrawal > Withdrawal::None
            && !needs.has(Need::OpioidMedication)
            && !needs.has(Need::SlowTaper)
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
