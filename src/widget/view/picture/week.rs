//! A week as a table, so that it reads as well as it looks: parts of the day down, days across.

use super::open;
use crate::placement::Level;
use crate::provider::choice::WeekPart;
use crate::provider::set::Set;
use crate::provider::{Schedule, Session};
use crate::widget::draft::Draft;
use crate::words::english::result as w;

/// Minutes from the start of the day at which morning, afternoon, evening and night begin.
const BEGIN: [i64; 5] = [0, Session::NOON, Session::EVENING, 22 * 60, Session::MIDNIGHT];

/// The parts of the day with care: a row for each part, a bit for each day, Monday lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week([u8; 4]);

impl Week {
    /// What is usual at a level.
    pub fn usual(level: Level) -> Self {
        Self(match level {
            Level::EarlyHelp => [0, 0b100, 0, 0],
            Level::Outpatient => [0, 0, 0b1010, 0],
            Level::IntensiveOutpatient => [0, 0, 0b10101, 0],
            Level::PartialHospitalization => [0b11111, 0b11111, 0, 0],
            Level::Residential | Level::MedicallyMonitored | Level::Hospital => [0b111_1111; 4],
        })
    }

    /// What a program's times say; nothing when they do not name sessions.
    pub fn of(schedule: &Schedule) -> Self {
        let mut week = Self::default();
        for session in &schedule.sessions {
            let days = u8::try_from(session.days.bits()).unwrap_or(0);
            for (row, ends) in week.0.iter_mut().zip(BEGIN.windows(2)) {
                if let [begin, end] = ends
                    && session.start < *end
                    && session.end > *begin
                {
                    *row |= days;
                }
            }
        }
        week
    }

    /// The visitor's free times.
    pub fn free(parts: Set<WeekPart>) -> Self {
        let mut week = Self::default();
        for part in parts.iter() {
            match part {
                WeekPart::Mornings => week.0[0] |= 0b1_1111,
                WeekPart::Afternoons => week.0[1] |= 0b1_1111,
                WeekPart::Evenings => week.0[2] |= 0b1_1111,
                WeekPart::Weekends => week.0.iter_mut().take(3).for_each(|row| *row |= 0b110_0000),
            }
        }
        week
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// Draws the week of care against the free times, if these are known.
pub(in crate::widget::view) fn week(draft: &mut Draft, caption: &str, care: Week, free: Option<Week>) {
    let (words, known, free) = (draft.words, free.is_some(), free.unwrap_or_default());
    let parts = [w::MORNING, w::AFTERNOON, w::EVENING, w::NIGHT];
    let nights = care.0[3] != 0;
    draft.open("table", "week");
    draft.line("caption", "", caption);
    draft.open("thead", "");
    draft.open("tr", "");
    draft.line("td", "", "");
    for day in words.say(w::DAYS).split(' ') {
        draft.open("th", "");
        draft.put("scope", "col");
        draft.text(day);
        draft.close();
    }
    draft.close();
    draft.close();
    draft.open("tbody", "");
    for (row, part) in parts.into_iter().enumerate().take(if nights { 4 } else { 3 }) {
        draft.open("tr", "");
        draft.open("th", "");
        draft.put("scope", "row");
        draft.text(&words.say(part));
        draft.close();
        let of = |week: Week| week.0.get(row).copied().unwrap_or(0);
        for day in 0..7u8 {
            let is = |days: u8| days >> day & 1 == 1;
            draft.open("td", "");
            match (is(of(care)), is(of(free))) {
                (true, false) if known && row < 3 => cell(draft, "clash"),
                (true, _) => cell(draft, "care"),
                (false, true) => cell(draft, "free"),
                _ => {}
            }
            draft.close();
        }
        draft.close();
    }
    draft.close();
    draft.close();
    legend(draft, care, free, known);
}

fn cell(draft: &mut Draft, kind: &'static str) {
    mark(draft, kind);
    draft.say("span", "hidden", name(kind));
}

fn name(kind: &str) -> crate::words::Word {
    match kind {
        "care" => w::CARE,
        "clash" => w::CLASH,
        _ => w::FREE,
    }
}

/// A disc for care, a crossed ring for care at a bad time, a small ring for free time: told apart without color.
fn mark(draft: &mut Draft, kind: &'static str) {
    open(draft, "mark", [20, 20]);
    draft.open("circle", kind);
    let radius = if kind == "free" { "4" } else { "8" };
    for (name, value) in [("cx", "10"), ("cy", "10"), ("r", radius)] {
        draft.put(name, value);
    }
    draft.close();
    if kind == "clash" {
        draft.open("path", "clash");
        draft.put("d", "M5 5L15 15M15 5L5 15");
        draft.close();
    }
    draft.close();
}

fn legend(draft: &mut Draft, care: Week, free: Week, known: bool) {
    let clash = (0..3).any(|row| care.0.get(row).zip(free.0.get(row)).is_some_and(|(c, f)| c & !f != 0));
    draft.open("p", "legend");
    draft.put("aria-hidden", "true");
    for kind in ["care", "clash", "free"] {
        if kind == "care" || known && (kind == "free" || clash) {
            draft.open("span", "");
            mark(draft, kind);
            draft.say("span", "", name(kind));
            draft.close();
        }
    }
    draft.close();
}
