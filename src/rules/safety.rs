//! When somebody is in danger now, they need emergency care before any treatment program.

use crate::placement::{FLOOR, Level, Urgency};
use crate::question::Area;
use crate::rule::{Rule, read};
use crate::rules::has;
use crate::sources::WITHDRAWAL_SETTINGS_2020;

/// The chapter.
pub static RULES: &[Rule] = &[Rule {
    id: "safety.seizure-now",
    area: Area::Safety,
    when: has("emergency-signs", "seizure"),
    then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
    because: "A seizure needs emergency care at once.",
    sources: &[read(&WITHDRAWAL_SETTINGS_2020, "Seizure or delirium calls for hospital care")],
}];
