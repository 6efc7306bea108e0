//! When: voices, trauma or a named condition of the mind call for care.
//! Then: a program that can care for all of it; a hospital when touch with what is real is lost.

use crate::condition::Condition::{All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Voices, trauma and named conditions.
pub const RULES: &[Rule] = &[
    Rule {
        id: "mind.voices-now",
        area: Area::Mind,
        when: at("unusual-thoughts", "gripping"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now).need(Need::PsychiatricReview),
        because: "Losing touch with what is real, or hearing orders, needs emergency care now. It can be treated.",
        sources: &[
            read(&sources::CROSSWALK_1996, "Severe problems that need 24-hour psychiatric care: hospital"),
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
        ],
    },
    Rule {
        id: "mind.voices-recent",
        area: Area::Mind,
        when: at("unusual-thoughts", "recent"),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Hearing or seeing things, or strange new beliefs, should be seen by a mental health doctor today.",
        sources: &[background(
            &sources::IAR_DST_2022,
            "Severe symptoms with some loss of functioning: level 4 or above",
        )],
    },
    Rule {
        id: "mind.voices-steady",
        area: Area::Mind,
        when: at("unusual-thoughts", "steady"),
        then: FLOOR.level(Level::Outpatient).need(Need::PsychiatricReview),
        because: "Voices or beliefs that are known and cared for call for steady care with a mental health doctor.",
        sources: &[background(&sources::COCE, "Serious mental illness calls for ongoing psychiatric care")],
    },
    Rule {
        id: "mind.voices-and-failing-days",
        area: Area::Mind,
        when: All(&[at("unusual-thoughts", "recent"), at("daily-life", "failing")]),
        then: FLOOR
            .level(Level::PartialHospitalization)
            .urgency(Urgency::Today)
            .need(Need::PsychiatricReview),
        because: "Hearing or seeing things while daily life slips calls for care on most days.",
        sources: &[read(
            &sources::NEW_YORK_587,
            "Day programs serve acute symptoms that would otherwise need a hospital",
        )],
    },
    Rule {
        id: "mind.voices-no-home-and-alone",
        area: Area::Mind,
        when: All(&[at("unusual-thoughts", "recent"), at("home", "none"), at("people", "alone")]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Voices or strange beliefs, no home, and no steady support near: a place with staff day and night is safer.",
        sources: &[
            read(&sources::LOUISIANA, "Two areas of need, one of them health or mind: inpatient"),
            background(
                &sources::IAR_DST_2022,
                "Severe symptoms with severe stress and weak supports: level 4 or above; a higher one is to be considered",
            ),
        ],
    },
    Rule {
        id: "mind.voices-past",
        area: Area::Mind,
        when: at("unusual-thoughts", "past"),
        then: FLOOR.need(Need::PsychiatricReview),
        because: "Such times in the past are a reason to keep a mental health doctor.",
        sources: &[background(&sources::COCE, "A history of psychosis calls for psychiatric follow-up")],
    },
    Rule {
        id: "mind.voices-and-use",
        area: Area::Mind,
        when: All(&[at("unusual-thoughts", "recent"), count("use-cost", 2)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::CoOccurringEnhanced),
        because: "Voices or strange beliefs together with use need a program with strong care for both.",
        sources: &[read(
            &sources::BRUNETTE_2004,
            "Integrated residential programs do better than separate ones for severe mental illness",
        )],
    },
    Rule {
        id: "mind.lasting-condition",
        area: Area::Mind,
        when: Any(&[
            has("mind-conditions", "bipolar"),
            has("mind-conditions", "schizophrenia"),
            has("mind-conditions", "personality"),
        ]),
        then: FLOOR.level(Level::Outpatient).need(Need::PsychiatricReview),
        because: "A lasting condition of the mind calls for steady care and a doctor who knows it.",
        sources: &[background(&sources::COCE, "Serious mental illness calls for ongoing psychiatric care")],
    },
    Rule {
        id: "mind.lasting-condition-and-use",
        area: Area::Mind,
        when: All(&[
            Any(&[has("mind-conditions", "bipolar"), has("mind-conditions", "schizophrenia")]),
            count("use-cost", 2),
        ]),
        then: FLOOR.level(Level::Outpatient).need(Need::CoOccurringEnhanced),
        because: "A lasting condition of the mind together with use needs a program with strong care for both.",
        sources: &[read(
            &sources::BRUNETTE_2004,
            "Integrated residential programs do better than separate ones for severe mental illness",
        )],
    },
    Rule {
        id: "mind.lasting-condition-and-severe-use",
        area: Area::Mind,
        when: All(&[
            Any(&[has("mind-conditions", "bipolar"), has("mind-conditions", "schizophrenia")]),
            count("use-cost", 6),
        ]),
        then: FLOOR
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::CoOccurringEnhanced),
        because: "A lasting condition of the mind and a strong hold of alcohol or drugs need several sessions a week.",
        sources: &[read(
            &sources::CROSSWALK_1996,
            "Problems that could distract from recovery: intensive outpatient",
        )],
    },
    Rule {
        id: "mind.trauma",
        area: Area::Mind,
        when: at("trauma", "troubling"),
        then: FLOOR.level(Level::Outpatient).need(Need::Trauma),
        because: "Hard memories that keep coming back can heal with the right kind of counseling.",
        sources: &[background(&sources::COCE, "Trauma-informed care is advised when trauma is active")],
    },
    Rule {
        id: "mind.trauma-takes-over",
        area: Area::Mind,
        when: All(&[at("trauma", "overwhelming"), Any(&[at("daily-life", "failing"), at("mood", "severe")])]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays).need(Need::Trauma),
        because: "Hard memories take over, and the days are hard to get through. Several sessions a week give steadier ground.",
        sources: &[background(
            &sources::NORTH_DAKOTA,
            "Trauma and loss of functioning count toward more than outpatient care",
        )],
    },
    Rule {
        id: "mind.eating-disorder",
        area: Area::Mind,
        when: has("mind-conditions", "eating"),
        then: FLOOR.level(Level::Outpatient).need(Need::Eating).need(Need::MedicalReview),
        because: "An eating disorder needs people who know it, and a doctor who checks the body.",
        sources: &[background(&sources::COCE, "Eating disorders alongside need medical and specialist care")],
    },
    Rule {
        id: "mind.eating-disorder-and-ill",
        area: Area::Mind,
        when: All(&[has("mind-conditions", "eating"), at("body-care", "unstable")]),
        then: FLOOR
            .level(Level::PartialHospitalization)
            .urgency(Urgency::Today)
            .need(Need::Eating)
            .need(Need::MedicalReview),
        because: "An eating disorder with a body that is not steady needs care on most days, with a doctor.",
        sources: &[background(
            &sources::NEW_YORK_587,
            "Day programs serve acute symptoms that would otherwise need a hospital",
        )],
    },
    Rule {
        id: "mind.memory-or-thinking",
        area: Area::Mind,
        when: has("mind-conditions", "thinking"),
        then: FLOOR.need(Need::Cognitive),
        because: "Trouble with memory or thinking calls for a slower pace and clear, short steps.",
        sources: &[background(
            &sources::ODASL_2018,
            "Cognitive limits are weighed with mental health; slower-paced programs exist",
        )],
    },
];
