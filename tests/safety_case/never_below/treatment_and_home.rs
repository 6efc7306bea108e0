//! How strong use is, what was tried, stays that ended, and home.

use super::super::{Law, Side};
use level_of_care::placement::{FLOOR, Level, Living, Need, Urgency};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "cravings",
        sentence: "Moderate use with a strong pull is never placed below intensive outpatient.",
        side: Side::NeverBelow,
        given: &[("use-cost", &["more", "cut-down", "time", "craving"]), ("cravings", &["often"])],
        bound: FLOOR.level(Level::IntensiveOutpatient),
    },
    Law {
        id: "days-without",
        sentence: "Moderate use with only days without is never placed below intensive outpatient.",
        side: Side::NeverBelow,
        given: &[("use-cost", &["more", "cut-down", "time", "craving"]), ("longest-without", &["days"])],
        bound: FLOOR.level(Level::IntensiveOutpatient),
    },
    Law {
        id: "cravings-all-day",
        sentence: "Severe use with a pull all day and not a day without is never placed below intensive outpatient.",
        side: Side::NeverBelow,
        given: &[
            ("use-cost", &["more", "cut-down", "time", "craving", "duties", "people"]),
            ("cravings", &["constant"]),
            ("longest-without", &["not-a-day"]),
        ],
        bound: FLOOR.level(Level::IntensiveOutpatient),
    },
    Law {
        id: "two-strains",
        sentence: "Severe use with failing days and nobody near is never placed below a day program.",
        side: Side::NeverBelow,
        given: &[
            ("use-cost", &["more", "cut-down", "time", "craving", "duties", "people"]),
            ("people", &["alone"]),
            ("daily-life", &["failing"]),
        ],
        bound: FLOOR.level(Level::PartialHospitalization),
    },
    Law {
        id: "life-given-to-use",
        sentence: "Severe use that fills the day, without a day's pause and with nobody near, is never placed below residential.",
        side: Side::NeverBelow,
        given: &[
            ("use-cost", &["more", "cut-down", "time", "craving", "duties", "people"]),
            ("longest-without", &["not-a-day"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.level(Level::Residential),
    },
    Law {
        id: "counseling-not-enough",
        sentence: "Moderate use after weekly counseling that was not enough is never placed below intensive outpatient.",
        side: Side::NeverBelow,
        given: &[("use-cost", &["more", "cut-down", "time", "craving"]), ("not-enough", &["counseling"])],
        bound: FLOOR.level(Level::IntensiveOutpatient),
    },
    Law {
        id: "intensive-not-enough",
        sentence: "Moderate use after an intensive program that was not enough is never placed below a day program.",
        side: Side::NeverBelow,
        given: &[("use-cost", &["more", "cut-down", "time", "craving"]), ("not-enough", &["intensive"])],
        bound: FLOOR.level(Level::PartialHospitalization),
    },
    Law {
        id: "day-program-not-enough",
        sentence: "Moderate use after a day program that was not enough is never placed below residential.",
        side: Side::NeverBelow,
        given: &[("use-cost", &["more", "cut-down", "time", "craving"]), ("not-enough", &["day-program"])],
        bound: FLOOR.level(Level::Residential),
    },
    Law {
        id: "live-in-not-enough",
        sentence: "Steady opioid use after a live-in program that was not enough is never placed below a day program.",
        side: Side::NeverBelow,
        given: &[("substances", &["opioids"]), ("opioid-use", &["most-days"]), ("not-enough", &["live-in"])],
        bound: FLOOR.level(Level::PartialHospitalization),
    },
    Law {
        id: "many-treatments",
        sentence: "Costly use after six treatments, without a full week's pause, is never placed below residential.",
        side: Side::NeverBelow,
        given: &[
            ("treatments", &["six-plus"]),
            ("longest-without", &["days"]),
            ("use-cost", &["more", "cut-down"]),
        ],
        bound: FLOOR.level(Level::Residential),
    },
    Law {
        id: "live-in-ended",
        sentence: "Whoever ends a live-in stay steps down to intensive outpatient at least.",
        side: Side::NeverBelow,
        given: &[("recent-stay", &["live-in"])],
        bound: FLOOR.level(Level::IntensiveOutpatient),
    },
    Law {
        id: "hospital-ended",
        sentence: "Whoever ends a detox stay with costly use is seen within a day, in intensive outpatient at least.",
        side: Side::NeverBelow,
        given: &[("recent-stay", &["hospital"]), ("use-cost", &["more", "cut-down"])],
        bound: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today),
    },
    Law {
        id: "heavy-use-at-home",
        sentence: "Moderate use where others use a lot calls for a sober home with intensive outpatient at least.",
        side: Side::NeverBelow,
        given: &[("home", &["heavy-use"]), ("use-cost", &["more", "cut-down", "time", "craving"])],
        bound: FLOOR.level(Level::IntensiveOutpatient).living(Living::RecoveryHousing),
    },
    Law {
        id: "no-home",
        sentence: "Whoever has no home and costly use is offered recovery housing and help with housing.",
        side: Side::NeverBelow,
        given: &[("home", &["none"]), ("use-cost", &["more", "cut-down"])],
        bound: FLOOR.living(Living::RecoveryHousing).need(Need::Housing),
    },
    Law {
        id: "no-home-alone-cannot-stop",
        sentence: "Costly use without home, company or a full week's pause is never placed below residential.",
        side: Side::NeverBelow,
        given: &[
            ("use-cost", &["more", "cut-down"]),
            ("home", &["none"]),
            ("people", &["alone"]),
            ("longest-without", &["days"]),
        ],
        bound: FLOOR.level(Level::Residential),
    },
    Law {
        id: "no-home-alone-and-pregnant",
        sentence: "Costly use in pregnancy without home or company is never placed below residential, from today.",
        side: Side::NeverBelow,
        given: &[
            ("pregnancy", &["yes"]),
            ("home", &["none"]),
            ("people", &["alone"]),
            ("use-cost", &["more", "cut-down"]),
        ],
        bound: FLOOR.level(Level::Residential).urgency(Urgency::Today).need(Need::Perinatal),
    },
    Law {
        id: "no-home-alone-and-cravings",
        sentence: "Costly use with a pull all day, without home or company, is never placed below residential.",
        side: Side::NeverBelow,
        given: &[
            ("use-cost", &["more", "cut-down"]),
            ("cravings", &["constant"]),
            ("home", &["none"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.level(Level::Residential),
    },
    Law {
        id: "no-home-alone-and-stimulants",
        sentence: "Stimulants on most days without home or company are never placed below residential.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["stimulants"]),
            ("stimulant-use", &["most-days"]),
            ("home", &["none"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.level(Level::Residential),
    },
];
