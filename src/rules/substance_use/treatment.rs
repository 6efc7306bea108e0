//! When: earlier help was not enough, or a stay has just ended.
//! Then: the next step up, or a gentle step down. Nobody is blamed for a treatment that did not hold.

use crate::condition::Condition::{self, All, Any, AtLeast};
use crate::placement::{FLOOR, Level, Living, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Use that has a hold: moderate cost, or steady and strong.
pub const HEAVY: Condition = Any(&[
    count("use-cost", 4),
    All(&[has("substances", "stimulants"), at("stimulant-use", "most-days")]),
    All(&[has("substances", "opioids"), at("opioid-use", "most-days")]),
    All(&[has("substances", "alcohol"), at("alcohol-frequency", "daily"), at("alcohol-amount", "6-9")]),
]);

/// What was tried, and what follows a stay.
pub const RULES: &[Rule] = &[
    Rule {
        id: "use.counseling-not-enough",
        area: Area::Use,
        when: All(&[HEAVY, has("not-enough", "counseling")]),
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
        when: All(&[HEAVY, has("not-enough", "medicine")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Medicine was not enough. Keeping it, and adding several sessions a week, is the next step.",
        sources: &[read(&sources::NORTH_DAKOTA, "Failing at a lower level supports the next")],
    },
    Rule {
        id: "use.intensive-not-enough",
        area: Area::Use,
        when: All(&[HEAVY, has("not-enough", "intensive")]),
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
        because: "A sober home was not enough. Several sessions a week are the next step.",
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
        because: "A sober home was not enough, and other help was not enough either. A day program is the next step.",
        sources: &[
            read(
                &sources::NORTH_DAKOTA,
                "At least two of (written for adolescents): failed lower level, danger without close watching: day program",
            ),
            read(
                &sources::NEW_YORK_APPEALS,
                "Return to use in sober living with outpatient care: day program granted on appeal (202107-140149)",
            ),
        ],
    },
    Rule {
        id: "use.day-program-not-enough",
        area: Area::Use,
        when: All(&[HEAVY, has("not-enough", "day-program")]),
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
        when: All(&[HEAVY, has("not-enough", "live-in")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "Things got worse again after a live-in program. A day program gives strong support while living outside.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of (written for adolescents): failed lower level, danger without close watching: day program",
        )],
    },
    Rule {
        id: "use.live-in-not-enough-no-support",
        area: Area::Use,
        when: All(&[
            has("not-enough", "live-in"),
            count("use-cost", 2),
            at("longest-without", "days"),
            at("people", "alone"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "A live-in program was not enough, no full week goes by without, and there is no steady support near. Another stay gives structure and company, with a plan for the time after it.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Continued use despite treatment, without sober support: residential granted on appeal",
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
                All(&[count("use-cost", 2), Any(&[at("longest-without", "days"), at("cravings", "often")])]),
                All(&[has("substances", "stimulants"), at("stimulant-use", "most-days")]),
            ]),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "There were many treatments, and use goes on. A longer time with structure day and night can break the cycle.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Continued use despite many treatments: 24-hour rehabilitation granted on appeal (202203-146992)",
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
        when: All(&[
            at("treatments", "two-to-five"),
            count("use-cost", 6),
            at("longest-without", "days"),
            count("not-enough", 1),
        ]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "There were several treatments, and no full week goes by without. Care on most days is a stronger try.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of (written for adolescents): failed lower level, danger without close watching: day program",
        )],
    },
    Rule {
        id: "use.several-treatments-no-support",
        area: Area::Use,
        when: All(&[
            Any(&[has("not-enough", "intensive"), count("not-enough", 2)]),
            count("use-cost", 4),
            at("longest-without", "days"),
            at("people", "alone"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Treatment was not enough so far, and there is no steady support near. A live-in program gives structure and company.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Continued use despite treatment, without sober support: residential granted on appeal",
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
                "At least two of (written for adolescents): failed lower level, little home support: day program",
            ),
            read(
                &sources::ODASL_2018,
                "Home rating of 3 to 4: halfway or supported living (column as reconstructed)",
            ),
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
            "At least two of (written for adolescents): motivation, danger without close watching, little home support, impairment, trauma: day program",
        )],
    },
    Rule {
        id: "use.failing-and-not-ready",
        area: Area::Use,
        when: All(&[
            count("use-cost", 6),
            at("mood", "severe"),
            at("daily-life", "failing"),
            at("readiness", "not-now"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Distress is deep, daily life is slipping, and it is hard to see a need for help. A calm place with support day and night can open a way.",
        sources: &[
            read(
                &sources::CROSSWALK_1996,
                "Moderate mental-health needs with high resistance: 24-hour structure",
            ),
            read(
                &sources::ODASL_2018,
                "Mental-health rating 1 to 2 with readiness 3 to 4: residential; the rest of that row is cut",
            ),
        ],
    },
    Rule {
        id: "use.failing-not-ready-and-losing-home",
        area: Area::Use,
        when: All(&[
            count("use-cost", 6),
            at("home", "unstable"),
            at("daily-life", "failing"),
            at("readiness", "not-now"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Daily life is slipping, home is not steady, and it is hard to see a need for help. A calm place with support day and night can open a way.",
        sources: &[
            read(
                &sources::AAFP_2013,
                "Editorial: residential care when lower levels are not enough, most often because of a high-risk home",
            ),
            read(
                &sources::APA_2006,
                "Residential care for people who lack motivation or sober support to stay without outside it",
            ),
            read(
                &sources::NEW_YORK_APPEALS,
                "Steep decline, resistance to community treatment, home at risk: residential granted on appeal (202202-146029)",
            ),
        ],
    },
    Rule {
        id: "use.live-in-ended",
        area: Area::Use,
        when: at("recent-stay", "live-in"),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "A stay or program has just ended. Several sessions a week make the step home smaller.",
        sources: &[background(
            &sources::SAMHSA_ADVISORY_2021,
            "Intensive outpatient is used as a step down from residential care",
        )],
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
        id: "use.hospital-ended",
        area: Area::Use,
        when: All(&[at("recent-stay", "hospital"), count("use-cost", 2)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today),
        because: "A stay or program has just ended. Care should go on without a gap. It is best to call today.",
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
            "At least two of (written for adolescents): failed lower level, danger without close watching: day program",
        )],
    },
];
