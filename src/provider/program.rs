//! A center and its programs, as read from a file that was checked.

use super::choice::{
    Attendance, CoOccurring, Crisis, Day, HomeRule, Housing, Language, OpioidMedicine, Payment, Pregnancy,
    Service, Substance, UseSeverity, WeekPart,
};
use super::set::Set;
use super::theme::Theme;
use crate::placement::{Level, Withdrawal};

/// A number that may be a range, in thousandths.
///
/// The lower end is a plain number on purpose: with two optional ends, rustc 1.95 compiles
/// `span.and_then(|s| s.max.or(s.min))` to a load through a tag that was never set, and crashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Least; zero when not stated.
    pub min: i64,
    /// Most; none when not stated.
    pub max: Option<i64>,
}

/// A center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// Its phone number as people read it.
    pub phone: String,
    /// The number to dial: the phone as `+12135550101`, or what the file's `call` link says.
    pub dial: String,
    /// Other ways to reach it, each with its name in the file: `website`, `book`, `message`, `call`.
    pub links: Vec<(&'static str, String)>,
    /// Its places.
    pub locations: Vec<Location>,
    /// Sober housing beside the programs; none when not stated.
    pub housing: Option<Housing>,
    /// Its colors.
    pub theme: Theme,
    /// Sentences in its own voice, each with its place: `welcome`, `result`, `contact`, `closing`.
    pub words: Vec<(&'static str, String)>,
    /// Its programs, in the order of the file; those with errors are left out.
    pub programs: Vec<Program>,
}

impl Provider {
    /// Its sentence for this place, if it has one.
    pub fn words(&self, place: &str) -> Option<&str> {
        self.words.iter().find(|(name, _)| *name == place).map(|(_, text)| text.as_str())
    }

    /// Its link of this name, if it has one.
    pub fn link(&self, name: &str) -> Option<&str> {
        self.links.iter().find(|(known, _)| *known == name).map(|(_, address)| address.as_str())
    }
}

/// A place of a center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// What the center calls it; may be empty.
    pub name: String,
    /// Street, city, state and ZIP code.
    pub address: String,
    /// Its own phone number, as written.
    pub phone: Option<String>,
    /// A map.
    pub map: Option<String>,
}

/// One program. What the center says for all programs is already filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its position in the file, from 0.
    pub position: usize,
    /// The level of care.
    pub level: Level,
    /// What the center calls it, if it says.
    pub name: Option<String>,
    /// One or two sentences about it.
    pub about: Option<String>,
    /// When it is held; a client chooses one of these. Empty when not stated.
    pub schedules: Vec<Schedule>,
    /// How many weeks it lasts.
    pub weeks: Option<Span>,
    /// How people attend.
    pub attendance: Option<Attendance>,
    /// How many days people wait for the first day.
    pub starts_within_days: Option<i64>,
    /// What it offers.
    pub services: Set<Service>,
    /// One-to-one sessions.
    pub individual_visits: Option<Visits>,
    /// Visits with a doctor or nurse.
    pub medical_visits: Option<Visits>,
    /// Whom it admits.
    pub admission: Admission,
    /// Whom a client in crisis reaches.
    pub crisis: Option<Crisis>,
    /// Languages; empty when not stated.
    pub languages: Set<Language>,
    /// Ways to pay; empty when not stated.
    pub insurance: Set<Payment>,
    /// A note on price.
    pub price: Option<String>,
}

impl Program {
    /// Whether it offers a service.
    pub fn offers(&self, service: Service) -> bool {
        self.services.has(service)
    }

    /// Whether it gives withdrawal care of this strength.
    pub fn gives(&self, setting: Withdrawal) -> bool {
        self.admission.withdrawal.is_some_and(|given| given >= setting)
    }

    /// The hours a week that a level means in this program; none for levels without a number. Fewer are enough for
    /// people under 18.
    pub fn least_hours(&self, level: Level) -> Option<i64> {
        let for_youth = self.admission.ages.and_then(|ages| ages.max).is_some_and(|oldest| oldest < 18_000);
        match level {
            Level::IntensiveOutpatient => Some(if for_youth { 6 } else { 9 }),
            Level::PartialHospitalization => Some(20),
            _ => None,
        }
    }

    /// Whether clients live there.
    pub fn is_live_in(&self) -> bool {
        self.level >= Level::Residential
    }

    /// Hours a week over all its schedules, in minutes: fewest and most that a client may have. None when not
    /// stated.
    pub fn minutes_per_week(&self) -> Option<(i64, Option<i64>)> {
        let each: Vec<_> = self.schedules.iter().map(Schedule::minutes_per_week).collect::<Option<_>>()?;
        let fewest = each.iter().map(|(min, _)| *min).min()?;
        let most = each.iter().try_fold(0, |most, (_, max)| max.map(|max| most.max(max)));
        Some((fewest, most))
    }
}

/// Minutes as hours, in thousandths, to the quarter hour before: never more than there are, so that no number of hours
/// seems to be reached that is not.
pub const fn in_hours(minutes: i64) -> i64 {
    minutes / 15 * 250
}

/// Visits of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visits {
    /// How many a week, in thousandths.
    pub per_week: i64,
    /// How long, in minutes.
    pub minutes: Option<i64>,
}

/// Whom a program admits. What is not stated is none, and never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Admission {
    /// Youngest and oldest, in years.
    pub ages: Option<Span>,
    /// The substances it treats; empty when not stated.
    pub substances: Set<Substance>,
    /// Mental-health care in the same program.
    pub co_occurring: Option<CoOccurring>,
    /// The strongest withdrawal care it gives.
    pub withdrawal: Option<Withdrawal>,
    /// Where clients must live.
    pub home: Option<HomeRule>,
    /// Whether it admits people who are pregnant.
    pub pregnancy: Option<Pregnancy>,
    /// The gravest use it admits.
    pub severity: Option<UseSeverity>,
    /// The gravest use it is made for.
    pub usual_severity: Option<UseSeverity>,
    /// What it does about medicine for opioid use.
    pub opioid_medicine: Option<OpioidMedicine>,
    /// Whether an assessment comes first.
    pub assessment_first: Option<bool>,
}

/// One way through the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// What the center calls it.
    pub name: Option<String>,
    /// The exact sessions; empty when not stated.
    pub sessions: Vec<Session>,
    /// Days a week that a client attends, in thousandths.
    pub days_per_week: Option<Span>,
    /// Hours on each of those days, in thousandths.
    pub hours_per_day: Option<Span>,
    /// When it is held; a client chooses one. Empty when not stated.
    pub times: Set<WeekPart>,
}

/// One session on some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// The days.
    pub days: Set<Day>,
    /// Minutes from the start of the day.
    pub start: i64,
    /// Minutes from the start of the day, after `start`; of a night that goes on, more than a day has.
    pub end: i64,
}

impl Session {
    /// Where the morning ends, in minutes from the start of the day.
    pub const NOON: i64 = 12 * 60;
    /// Where the evening begins.
    pub const EVENING: i64 = 17 * 60;
    /// Where the day ends.
    pub const MIDNIGHT: i64 = 24 * 60;
}

impl Schedule {
    /// Makes one session of two that meet at midnight, on the days on which it begins; all of these have to go on.
    pub fn join_nights(&mut self) {
        for place in 0..self.sessions.len() {
            let Some(&Session { days, start: 0, end }) = self.sessions.get(place) else { continue };
            // Days that nothing goes on from stay, here counted by the evening before.
            let before = days.bits() >> 1 | (days.bits() & 1) << 6;
            let mut left = before;
            for evening in &mut self.sessions {
                if end < Session::MIDNIGHT
                    && evening.end == Session::MIDNIGHT
                    && evening.days.bits() & !before == 0
                {
                    evening.end += end;
                    left &= !evening.days.bits();
                }
            }
            if let Some(rest) = self.sessions.get_mut(place) {
                rest.days = Set::of_bits((left << 1 | left >> 6) & 0x7f);
            }
        }
    }

    /// Minutes of sessions on each day, Monday first.
    pub fn minutes_by_day(&self) -> [i64; 7] {
        let mut minutes = [0; 7];
        for session in &self.sessions {
            for day in session.days.iter() {
                if let Some(sum) = minutes.get_mut(day as usize) {
                    *sum += session.end - session.start;
                }
            }
        }
        minutes
    }

    /// Fewest and most days a week a client attends, when known.
    pub fn days(&self) -> Option<(usize, Option<usize>)> {
        let held = self.minutes_by_day().iter().filter(|minutes| **minutes > 0).count();
        let whole = |number: i64| usize::try_from(number / 1000).unwrap_or(0);
        match self.days_per_week {
            Some(span) => {
                let most = span.max.map(whole).or((held > 0).then_some(held));
                Some((whole(span.min).max(1), most))
            }
            None if held > 0 => Some((held, Some(held))),
            None => None,
        }
    }

    /// Fewest and most minutes a week, when known. An open end above is none.
    pub fn minutes_per_week(&self) -> Option<(i64, Option<i64>)> {
        let (fewest, most) = self.days()?;
        if self.sessions.is_empty() {
            let hours = self.hours_per_day?;
            let minutes = |days: usize, hours: i64| i64::try_from(days).unwrap_or(7) * hours * 60 / 1000;
            let max = most.zip(hours.max).map(|(days, hours)| minutes(days, hours));
            return Some((minutes(fewest, hours.min), max));
        }
        let mut by_day = self.minutes_by_day();
        by_day.sort_unstable();
        let min = by_day.iter().filter(|minutes| **minutes > 0).take(fewest).sum();
        let max = by_day.iter().rev().take(most.unwrap_or(7)).sum();
        Some((min, Some(max)))
    }
}
