//! A bed never stands in for a home.

use crate::safety_case::{Law, Side, upto};
use level_of_care::placement::{Level, Living, Urgency, Withdrawal};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "home-and-motivation-alone",
        sentence: "Home, company and motivation alone never call for a program.",
        side: Side::NeverAbove,
        given: &[("home", &["none"]), ("people", &["pull-down"]), ("readiness", &["not-now"])],
        bound: upto(Level::EarlyHelp, Withdrawal::None, Living::RecoveryHousing, Urgency::Now),
    },
    Law {
        id: "heavy-use-at-home-is-housing",
        sentence: "Severe use where others use a lot points to a sober home with intensive outpatient, not a bed, when the rest is steady.",
        side: Side::NeverAbove,
        given: &[
            (
                "use-cost",
                &[
                    "more",
                    "cut-down",
                    "time",
                    "craving",
                    "duties",
                    "people",
                    "gave-up",
                    "risky",
                    "health",
                    "tolerance",
                    "sick",
                ],
            ),
            ("cravings", &["constant"]),
            ("longest-without", &["days"]),
            ("home", &["heavy-use"]),
        ],
        bound: upto(
            Level::IntensiveOutpatient,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "unsafe-home-is-housing",
        sentence: "Severe use in an unsafe home points to a sober home with intensive outpatient, not a bed, when the rest is steady.",
        side: Side::NeverAbove,
        given: &[
            (
                "use-cost",
                &[
                    "more",
                    "cut-down",
                    "time",
                    "craving",
                    "duties",
                    "people",
                    "gave-up",
                    "risky",
                    "health",
                    "tolerance",
                    "sick",
                ],
            ),
            ("cravings", &["constant"]),
            ("longest-without", &["days"]),
            ("home", &["unsafe"]),
        ],
        bound: upto(
            Level::IntensiveOutpatient,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "no-home-with-company-is-housing",
        sentence: "Severe use without a home but with company points to recovery housing with intensive outpatient, not a bed.",
        side: Side::NeverAbove,
        given: &[
            (
                "use-cost",
                &[
                    "more",
                    "cut-down",
                    "time",
                    "craving",
                    "duties",
                    "people",
                    "gave-up",
                    "risky",
                    "health",
                    "tolerance",
                    "sick",
                ],
            ),
            ("cravings", &["constant"]),
            ("longest-without", &["days"]),
            ("home", &["none"]),
        ],
        bound: upto(
            Level::IntensiveOutpatient,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "no-home-and-counseling-failed",
        sentence: "Without a home, with company, after weekly counseling that was not enough: a sober home and a day program, not a bed.",
        side: Side::NeverAbove,
        given: &[
            (
                "use-cost",
                &[
                    "more",
                    "cut-down",
                    "time",
                    "craving",
                    "duties",
                    "people",
                    "gave-up",
                    "risky",
                    "health",
                    "tolerance",
                    "sick",
                ],
            ),
            ("cravings", &["often"]),
            ("longest-without", &["days"]),
            ("home", &["none"]),
            ("not-enough", &["counseling"]),
        ],
        bound: upto(
            Level::PartialHospitalization,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "no-home-alone-is-not-a-level",
        sentence: "Having no home and nobody near, and else well, is met with housing help, not treatment.",
        side: Side::NeverAbove,
        given: &[("home", &["none"]), ("people", &["alone"])],
        bound: upto(Level::EarlyHelp, Withdrawal::None, Living::AsNow, Urgency::WithinDays),
    },
    Law {
        id: "no-home-without-use",
        sentence: "Having no home, nobody near and low mood, without use, is never placed above outpatient.",
        side: Side::NeverAbove,
        given: &[("home", &["none"]), ("people", &["alone"]), ("mood", &["moderate"])],
        bound: upto(Level::Outpatient, Withdrawal::None, Living::AsNow, Urgency::WithinDays),
    },
];
