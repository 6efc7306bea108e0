//! When: somebody is not sure about getting help.
//! Then: talks that help to find a reason. Readiness alone lifts no level.

use crate::placement::{FLOOR, Need};
use crate::question::Area;
use crate::rule::{Rule, read};
use crate::rules::at;
use crate::sources;

/// The chapter.
pub const RULES: &[Rule] = &[Rule {
    id: "readiness.finding-motivation",
    area: Area::Readiness,
    when: at("readiness", "thinking"),
    then: FLOOR.need(Need::Motivation),
    because: "Being in two minds is normal. A good program starts with what matters to [you|your loved one].",
    sources: &[
        read(&sources::ODASL_2018, "Low readiness alone does not raise the level"),
        read(&sources::CROSSWALK_1996, "Readiness alone never qualifies anyone for a hospital"),
    ],
}];
