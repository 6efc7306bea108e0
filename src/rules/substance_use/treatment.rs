//! When: earlier help was not enough, or a stay has just ended.
//! Then: the next step up, or a gentle step down. Nobody is blamed for a treatment that did not hold.

use crate::condition::Condition::{All, Any, AtLeast};
use crate::placement::{FLOOR, Level, Living, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// What was tried, and what follows a stay.
pub const RULES: &[Rule] = &[
    Rule {
        id: "use.counseling-not-enough",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "counseling")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Weekly counseling was not enough. Several sessions a week are the next step.",
        sources: &[
            read(&sources::NORTH_DAKOTA, "Failing at a lower level supports the next"),
            read(&sources::AAFP_2013, "Editorial: intensive outpatient is the usual next step"),
        ],
    },
    Rule {
        id: "use.medicine-not-enough",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "medicine")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Medicine alone was not enough. Keeping it, and adding several sessions a week, is the next step.",
        sources: &[
            read(&sources::ODASL_2018, "Opioid program with ratings of 2 to 4 in use: add intensive care"),
            read(&sources::NORTH_DAKOTA, "Failing at a lower level supports the next"),
        ],
    },
    Rule {
        id: "use.intensive-not-enough",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "intensive")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "An intensive program was not enough. A day program with more hours is the next step.",
        sources: &[read(
            &sources::AAFP_2013,
            "Editorial: those who cannot stay without at intensive outpatient go on to a day program",
        )],
    },
    Rule {
        id: "use.sober-home-not-enough",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "sober-home")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "A sober home without treatment was not enough. Several sessions a week are the next step.",
        sources: &[read(&sources::NORTH_DAKOTA, "Failing at a lower level supports the next")],
    },
    Rule {
        id: "use.sober-home-and-treatment-not-enough",
        area: Area::Use,
        when: All(&[
            count("use-cost", 4),
            has("not-enough", "sober-home"),
            Any(&[has("not-enough", "counseling"), has("not-enough", "medicine")]),
        ]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "A sober home together with outpatient care was not enough. A day program is the next step.",
        sources: &[
            read(
                &sources::NORTH_DAKOTA,
                "At least two of: failed lower level, danger without close watching: day program",
            ),
            read(
                &sources::NEW_YORK_APPEALS,
                "Return to use in sober living with outpatient care: day program upheld",
            ),
        ],
    },
    Rule {
        id: "use.day-program-not-enough",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "day-program")]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "A day program was not enough. A live-in program is the next step.",
        sources: &[read(
            &sources::CROSSWALK_1996,
            "Cannot control use despite active lower-level care, needs 24-hour structure: residential",
        )],
    },
    Rule {
        id: "use.live-in-not-enough",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "live-in")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "Things got worse again after a live-in program. A day program gives strong support while living outside.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of: failed lower level, danger without close watching: day program",
        )],
    },
    Rule {
        id: "use.live-in-not-enough-no-support",
        area: Area::Use,
        when: All(&[has("not-enough", "live-in"), at("longest-without", "days"), at("people", "alone")]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Treatment did not hold, only a few days go by without, and nobody stands by. A live-in program gives structure and company.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Continued use despite treatment, without sober support: residential upheld",
            ),
            read(&sources::APA_2006, "Residential care for people who lack sober support"),
        ],
    },
    Rule {
        id: "use.many-treatments",
        area: Area::Use,
        when: All(&[
            at("treatments", "six-plus"),
            Any(&[
                at("longest-without", "days"),
                at("cravings", "often"),
                All(&[has("substances", "stimulants"), at("stimulant-use", "most-days")]),
                All(&[has("substances", "alcohol"), at("alcohol-frequency", "daily")]),
            ]),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Many treatments did not hold, and use goes on. A longer time with structure day and night can break the circle.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Continued use despite many treatments: 24-hour rehabilitation upheld",
            ),
            read(
                &sources::CROSSWALK_1996,
                "Cannot control use despite active lower-level care, needs 24-hour structure: residential",
            ),
        ],
    },
    Rule {
        id: "use.several-treatments",
        area: Area::Use,
        when: All(&[at("treatments", "two-to-five"), count("use-cost", 4), at("longest-without", "days")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "Several treatments were tried, and going without works for a few days only. Care on most days is a stronger try.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of: failed lower level, danger without close watching: day program",
        )],
    },
    Rule {
        id: "use.several-treatments-no-support",
        area: Area::Use,
        when: All(&[
            at("treatments", "two-to-five"),
            count("use-cost", 4),
            at("longest-without", "days"),
            at("people", "alone"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Several treatments did not hold, and nobody stands by. A live-in program gives structure and company.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Continued use despite treatment, without sober support: residential upheld",
            ),
            read(&sources::APA_2006, "Residential care for people who lack sober support"),
        ],
    },
    Rule {
        id: "use.counseling-not-enough-and-heavy-use-at-home",
        area: Area::Use,
        when: All(&[count("use-cost", 4), has("not-enough", "counseling"), at("home", "heavy-use")]),
        then: FLOOR
            .level(Level::PartialHospitalization)
            .living(Living::RecoveryHousing)
            .urgency(Urgency::WithinDays),
        because: "Weekly counseling was not enough, and home makes it hard. A sober home with care on most days is the next step.",
        sources: &[
            read(
                &sources::NORTH_DAKOTA,
                "At least two of: failed lower level, little home support: day program",
            ),
            read(&sources::ODASL_2018, "Home rating of 3 to 4: halfway or supported living"),
        ],
    },
    Rule {
        id: "use.program-not-enough-and-heavy-use-at-home",
        area: Area::Use,
        when: All(&[
            count("use-cost", 4),
            Any(&[has("not-enough", "intensive"), has("not-enough", "live-in")]),
            at("home", "heavy-use"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "A program was not enough, and home makes it hard. A live-in program is the next step.",
        sources: &[read(
            &sources::AAFP_2013,
            "Editorial: residential care when lower levels are not enough, most often because of a high-risk home",
        )],
    },
    Rule {
        id: "use.program-not-enough-and-deep-distress",
        area: Area::Use,
        when: All(&[
            count("use-cost", 4),
            Any(&[has("not-enough", "intensive"), has("not-enough", "live-in")]),
            at("mood", "severe"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays).need(Need::CoOccurring),
        because: "A program was not enough, and distress is deep. A live-in program that cares for both is the next step.",
        sources: &[read(
            &sources::AAFP_2013,
            "Editorial: residential care when lower levels are not enough, or with illness that needs close watching",
        )],
    },
    Rule {
        id: "use.two-strains",
        area: Area::Use,
        when: All(&[
            count("use-cost", 6),
            AtLeast(
                2,
                &[
                    at("readiness", "not-now"),
                    at("cravings", "constant"),
                    at("people", "alone"),
                    at("daily-life", "failing"),
                    at("trauma", "overwhelming"),
                ],
            ),
        ]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "A strong hold of alcohol or drugs comes together with two other strains. Care on most days can carry all of it.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of: motivation, danger without close watching, little home support, impairment, trauma: day program",
        )],
    },
    Rule {
        id: "use.failing-and-not-ready",
        area: Area::Use,
        when: All(&[
            count("use-cost", 6),
            at("mood", "moderate"),
            at("daily-life", "failing"),
            at("readiness", "not-now"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Mood is low, daily life is slipping, and it is hard to see a need for help. A calm place with support day and night can open a way.",
        sources: &[
            read(
                &sources::CROSSWALK_1996,
                "Moderate mental-health needs with high resistance: 24-hour structure",
            ),
            read(&sources::ODASL_2018, "Mental-health rating 1 to 2 with readiness 3 to 4: residential"),
        ],
    },
    Rule {
        id: "use.day-program-ended",
        area: Area::Use,
        when: at("recent-stay", "day-program"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays),
        because: "A program has just ended. Weekly sessions keep the gains.",
        sources: &[read(
            &sources::CANADA_2023,
            "Recommendation 8: everyone is offered ongoing care afterwards",
        )],
    },
    Rule {
        id: "use.live-in-ended",
        area: Area::Use,
        when: at("recent-stay", "live-in"),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "A live-in stay has just ended. Several sessions a week make the step home smaller.",
        sources: &[background(
            &sources::SAMHSA_ADVISORY_2021,
            "Intensive outpatient is used as a step down from residential care",
        )],
    },
    Rule {
        id: "use.hospital-ended",
        area: Area::Use,
        when: All(&[at("recent-stay", "hospital"), count("use-cost", 2)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today),
        because: "A hospital or detox stay is not yet treatment. The first session should come within a day or two.",
        sources: &[
            read(&sources::CANADA_2023, "Recommendation 8: everyone is offered ongoing care afterwards"),
            read(&sources::RCORP_BRIEF, "Most people return to use soon after detox alone"),
        ],
    },
    Rule {
        id: "use.left-early",
        area: Area::Use,
        when: All(&[at("recent-stay", "left-early"), count("use-cost", 4)]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays).need(Need::Motivation),
        because: "A stay ended before it was done. Care on most days can pick up where it stopped.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of: failed lower level, danger without close watching: day program",
        )],
    },
];
