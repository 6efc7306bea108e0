//! When: home or company makes recovery hard or unsafe.
//! Then: a sober home with treatment by day before a live-in bed; never more than residential.

use crate::condition::Condition::{All, Any};
use crate::placement::{FLOOR, Level, Living, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// The chapter.
pub const RULES: &[Rule] = &[
    Rule {
        id: "home.some-use-there",
        area: Area::Home,
        when: All(&[at("home", "some-use"), count("use-cost", 6)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Where [you live|your loved one lives] now makes it harder to stay on track. Several sessions a week help.",
        sources: &[background(&sources::ODASL_2018, "Home rating of 2 to 3: intensive outpatient")],
    },
    Rule {
        id: "home.unsafe-home",
        area: Area::Home,
        when: at("home", "unsafe"),
        then: FLOOR.urgency(Urgency::WithinDays).need(Need::SafetyPlanning),
        because: "Everyone deserves a safe place to sleep. Somebody can help to plan for one.",
        sources: &[
            background(&sources::DOMESTIC_VIOLENCE, "Violence at home calls for a safety plan"),
            background(&sources::NHCHC_2014, "Without a home, safety is part of care"),
        ],
    },
    Rule {
        id: "home.may-lose-home",
        area: Area::Home,
        when: at("home", "unstable"),
        then: FLOOR.urgency(Urgency::WithinDays).need(Need::Housing),
        because: "A home that is steady, safe, and sober all at once is missing. Help with housing, or with a better place, should start now.",
        sources: &[background(&sources::NHCHC_2014, "Housing help is part of care")],
    },
    Rule {
        id: "home.heavy-use-there",
        area: Area::Home,
        when: All(&[at("home", "heavy-use"), count("use-cost", 4)]),
        then: FLOOR
            .level(Level::IntensiveOutpatient)
            .living(Living::RecoveryHousing)
            .urgency(Urgency::WithinDays),
        because: "It is very hard to stop without a safe and sober place to live. A sober home, together with several sessions a week or more, fits.",
        sources: &[
            read(&sources::ODASL_2018, "Home rating of 3 to 4: halfway or supported living"),
            read(
                &sources::MCCARTY_2014,
                "Intensive outpatient care does as well as a live-in stay for people without need of 24-hour watching",
            ),
        ],
    },
    Rule {
        id: "home.no-home-and-use",
        area: Area::Home,
        when: All(&[at("home", "none"), count("use-cost", 2)]),
        then: FLOOR
            .level(Level::Outpatient)
            .living(Living::RecoveryHousing)
            .urgency(Urgency::WithinDays)
            .need(Need::Housing),
        because: "Without a steady home, a sober home together with treatment gives ground to stand on.",
        sources: &[read(
            &sources::NHCHC_2014,
            "Care is adapted for people without a home; housing help is part of it",
        )],
    },
    Rule {
        id: "home.no-home-alone-and-deep-distress",
        area: Area::Home,
        when: All(&[at("home", "none"), at("people", "alone"), at("mood", "severe")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays).need(Need::Housing),
        because: "Without a home or steady support, and in deep distress, several sessions a week bring care and company.",
        sources: &[read(
            &sources::IAR_DST_2022,
            "Severe symptoms with severe stress and weak supports: level 4 or above",
        )],
    },
    Rule {
        id: "home.no-home-alone-cannot-stop",
        area: Area::Home,
        when: All(&[
            at("home", "none"),
            at("people", "alone"),
            Any(&[
                All(&[
                    count("use-cost", 2),
                    Any(&[at("longest-without", "days"), at("cravings", "constant")]),
                ]),
                All(&[has("substances", "stimulants"), at("stimulant-use", "most-days")]),
            ]),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "With no home or steady support, and use that is hard to pause, a live-in program gives ground to begin.",
        sources: &[
            read(
                &sources::NEW_YORK_APPEALS,
                "Homeless, without support, cannot stay without: residential granted on appeal (201809-110342)",
            ),
            read(&sources::AAFP_2013, "Editorial: residential care when home is high-risk"),
            background(&sources::PLACEMENT_EVIDENCE, "Too little care did worse for frequent cocaine use"),
        ],
    },
    Rule {
        id: "home.no-home-alone-and-unwell",
        area: Area::Home,
        when: All(&[
            at("home", "none"),
            at("people", "alone"),
            Any(&[
                All(&[Any(&[at("mood", "severe"), at("body-care", "unstable")]), count("use-cost", 2)]),
                All(&[at("mood", "moderate"), count("use-cost", 4)]),
            ]),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Without a home or steady support, and unwell as well, a live-in program can care for all of it.",
        sources: &[
            read(
                &sources::AAFP_2013,
                "Editorial: residential care when home is high-risk, or with illness that needs close watching",
            ),
            read(&sources::LOUISIANA, "Two areas of need, one of them health or mind: inpatient"),
        ],
    },
    Rule {
        id: "home.no-home-alone-and-pregnant",
        area: Area::Home,
        when: All(&[at("home", "none"), at("people", "alone"), at("pregnancy", "yes"), count("use-cost", 2)]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::Today).need(Need::Perinatal),
        because: "With a pregnancy, and without a home or steady support, a live-in program can care for all of it. Many take pregnant people first.",
        sources: &[
            read(&sources::AAFP_2013, "Editorial: residential care when home is high-risk"),
            read(&sources::PREGNANCY_PRIORITY, "Pregnant people who use substances are admitted first"),
        ],
    },
    Rule {
        id: "home.people-pull-down",
        area: Area::Home,
        when: All(&[at("people", "pull-down"), count("use-cost", 4)]),
        then: FLOOR
            .level(Level::IntensiveOutpatient)
            .living(Living::RecoveryHousing)
            .urgency(Urgency::WithinDays),
        because: "Most people around drink or use. A sober home, with several sessions a week or more, makes room for something new.",
        sources: &[read(&sources::ODASL_2018, "Home rating of 3 to 4: halfway or supported living")],
    },
    Rule {
        id: "home.nobody-near",
        area: Area::Home,
        when: All(&[at("people", "alone"), count("use-cost", 6)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "With a strong hold of alcohol or drugs and no steady support, several sessions a week give care and company.",
        sources: &[background(&sources::ODASL_2018, "Home rating of 2 to 3: intensive outpatient")],
    },
];
