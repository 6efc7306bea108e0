//! A bed never stands in for a home.

use super::super::{Law, Side, upto};
use super::EVERY_COST;
use level_of_care::placement::{Level, Living, Urgency, Withdrawal};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "home-and-motivation-alone",
        sentence: "Home, company and motivation alone, without use, never call for a program.",
        side: Side::NeverAbove,
        given: &[("home", &["none"]), ("people", &["pull-down"]), ("readiness", &["not-now"])],
        bound: upto(Level::EarlyHelp, Withdrawal::None, Living::RecoveryHousing, Urgency::WithinDays),
    },
    Law {
        id: "heavy-use-at-home-is-housing",
        sentence: "Severe use without opioids, sedatives or steady drinking, where others use a lot, points to a sober home with intensive outpatient, not a bed, when the rest is steady.",
        side: Side::NeverAbove,
        given: uses!(
            "10-plus",
            "most-days",
            ("use-cost", EVERY_COST),
            ("cravings", &["constant"]),
            ("longest-without", &["days"]),
            ("home", &["heavy-use"]),
        ),
        bound: upto(
            Level::IntensiveOutpatient,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "unsafe-home-is-housing",
        sentence: "Severe use without opioids, sedatives or steady drinking, in an unsafe home, points to a sober home with intensive outpatient, not a bed, when the rest is steady.",
        side: Side::NeverAbove,
        given: uses!(
            "10-plus",
            "most-days",
            ("use-cost", EVERY_COST),
            ("cravings", &["constant"]),
            ("longest-without", &["days"]),
            ("home", &["unsafe"]),
        ),
        bound: upto(
            Level::IntensiveOutpatient,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "no-home-with-company-is-housing",
        sentence: "Severe use without opioids, sedatives or steady drinking, without a home but with company, points to recovery housing with intensive outpatient, not a bed, when the rest is steady.",
        side: Side::NeverAbove,
        given: uses!(
            "10-plus",
            "most-days",
            ("use-cost", EVERY_COST),
            ("cravings", &["constant"]),
            ("longest-without", &["days"]),
            ("home", &["none"]),
        ),
        bound: upto(
            Level::IntensiveOutpatient,
            Withdrawal::None,
            Living::RecoveryHousing,
            Urgency::WithinDays,
        ),
    },
    Law {
        id: "no-home-and-counseling-failed",
        sentence: "Severe use without opioids, sedatives or steady drinking, without a home but with company, after weekly counseling that was not enough: a sober home and a day program at most, not a bed, when the rest is steady.",
        side: Side::NeverAbove,
        given: uses!(
            "10-plus",
            "most-days",
            ("use-cost", EVERY_COST),
            ("cravings", &["often"]),
            ("longest-without", &["days"]),
            ("home", &["none"]),
            ("not-enough", &["counseling"]),
        ),
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
    Law {
        id: "voices-no-home-with-company",
        sentence: "Voices in the last month without use and without a home, but with company and days that go well, stay at intensive outpatient, seen today.",
        side: Side::NeverAbove,
        given: &[("unusual-thoughts", &["recent"]), ("home", &["none"])],
        bound: upto(Level::IntensiveOutpatient, Withdrawal::None, Living::AsNow, Urgency::Today),
    },
    Law {
        id: "pregnant-and-no-home-without-use",
        sentence: "A pregnancy without a home or anybody near, and without use, is met with housing help, not a program.",
        side: Side::NeverAbove,
        given: &[("pregnancy", &["yes"]), ("home", &["none"]), ("people", &["alone"])],
        bound: upto(Level::EarlyHelp, Withdrawal::None, Living::AsNow, Urgency::WithinDays),
    },
    Law {
        id: "no-home-alone-and-mild-use",
        sentence: "Mild use without opioids, sedatives, steady drinking or stimulants on most days, with weeks without, low mood, and neither home nor company, points to recovery housing with outpatient care, not a bed.",
        side: Side::NeverAbove,
        given: uses!(
            "10-plus",
            "some-days",
            ("use-cost", &["more", "cut-down", "people"]),
            ("mood", &["moderate"]),
            ("home", &["none"]),
            ("people", &["alone"]),
        ),
        bound: upto(Level::Outpatient, Withdrawal::None, Living::RecoveryHousing, Urgency::WithinDays),
    },
];
