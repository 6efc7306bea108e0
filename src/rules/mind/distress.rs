//! When: low mood, worry or a daily life that slips call for care, with or without substance use.
//! Then: from regular talks to a hospital. The gravest finding counts; nothing is added up.

use crate::condition::Condition::{self, All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Distress that treatment has not eased: deep, or with failing days or thoughts of suicide, or an eating disorder.
pub const STILL_TROUBLED: Condition = Any(&[
    at("mood", "severe"),
    All(&[at("mood", "moderate"), Any(&[at("daily-life", "failing"), at("self-harm", "thoughts")])]),
    has("mind-conditions", "eating"),
]);

/// Mood, worry and daily life.
pub const RULES: &[Rule] = &[
    Rule {
        id: "mind.deep-distress",
        area: Area::Mind,
        when: at("mood", "severe"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::PsychiatricReview),
        because: "Deep distress needs care within days, and a talk about medicine.",
        sources: &[read(&sources::IAR_DST_2022, "Severe symptoms alone call for structured, regular care")],
    },
    Rule {
        id: "mind.distress",
        area: Area::Mind,
        when: at("mood", "moderate"),
        then: FLOOR.level(Level::Outpatient),
        because: "Low mood or worry on many days is a good reason for regular talks with a counselor.",
        sources: &[read(
            &sources::IAR_DST_2022,
            "Moderate symptoms call for structured or low-intensity care",
        )],
    },
    Rule {
        id: "mind.distress-and-use",
        area: Area::Mind,
        when: All(&[at("mood", "moderate"), count("use-cost", 2)]),
        then: FLOOR.level(Level::Outpatient).need(Need::CoOccurring),
        because: "Mood and use pull on each other, so one program should care for both.",
        sources: &[background(&sources::COCE, "Both conditions are best treated together")],
    },
    Rule {
        id: "mind.distress-and-severe-use",
        area: Area::Mind,
        when: All(&[at("mood", "moderate"), count("use-cost", 6)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays).need(Need::CoOccurring),
        because: "With a strong hold of alcohol or drugs and low mood as well, several sessions a week give more support.",
        sources: &[
            read(
                &sources::CROSSWALK_1996,
                "Mild to moderate mood problems that could distract from recovery: intensive outpatient",
            ),
            read(&sources::ODASL_2018, "Intensive outpatient takes mental-health ratings up to 2"),
        ],
    },
    Rule {
        id: "mind.depression-or-anxiety-and-use",
        area: Area::Mind,
        when: All(&[has("mind-conditions", "depression-anxiety"), count("use-cost", 2)]),
        then: FLOOR.level(Level::Outpatient).need(Need::CoOccurring),
        because: "One program should care for mood and for drinking or drug use together.",
        sources: &[background(&sources::COCE, "Both conditions are best treated together")],
    },
    Rule {
        id: "mind.deep-distress-and-failing-days",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), at("daily-life", "failing")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Mood is very low and daily life is slipping. Several sessions a week can turn this around.",
        sources: &[read(
            &sources::IAR_DST_2022,
            "Severe symptoms with moderate loss of functioning: level 4 or above",
        )],
    },
    Rule {
        id: "mind.deep-distress-and-wish",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), at("self-harm", "wish")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Deep distress, with a wish not to be alive or hurting oneself, needs more than a weekly visit.",
        sources: &[read(&sources::IAR_DST_2022, "Severe symptoms with some risk of harm: level 4 or above")],
    },
    Rule {
        id: "mind.deep-distress-and-attempt",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), at("self-harm-before", "past-year")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Deep distress, and an attempt in the past year, need more than a weekly visit.",
        sources: &[
            read(&sources::IAR_DST_2022, "Severe symptoms with some risk of harm: level 4 or above"),
            background(&sources::SUICIDE_CARE, "The year after an attempt is a time of higher risk"),
        ],
    },
    Rule {
        id: "mind.deep-distress-and-use",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), count("use-cost", 4)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays).need(Need::CoOccurring),
        because: "Deep distress, together with what use has cost, needs several sessions a week in a program that cares for both.",
        sources: &[read(
            &sources::IAR_DST_2022,
            "Severe symptoms with a coexisting condition: level 4 or above",
        )],
    },
    Rule {
        id: "mind.deep-distress-and-thoughts",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), at("self-harm", "thoughts")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::Today),
        because: "Deep distress with thoughts of suicide needs care on most days, with a mental health doctor close at hand.",
        sources: &[read(
            &sources::NEW_YORK_587,
            "Day programs serve acute symptoms that would otherwise need a hospital",
        )],
    },
    Rule {
        id: "mind.deep-distress-thoughts-and-alone",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), at("self-harm", "thoughts"), at("people", "alone")]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::Today),
        because: "With thoughts of suicide and no steady support near at night, a place with staff day and night is safer.",
        sources: &[
            background(
                &sources::IAR_DST_2022,
                "Severe symptoms with risk: consider a higher level when supports are weak",
            ),
            background(&sources::NEW_YORK_587, "A day program needs safety outside its hours"),
        ],
    },
    Rule {
        id: "mind.deep-distress-and-needs-help-daily",
        area: Area::Mind,
        when: All(&[at("mood", "severe"), at("daily-life", "barely")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::Today),
        because: "Deep distress, and needing help to get through the day, call for care on most days.",
        sources: &[
            read(
                &sources::NEW_YORK_587,
                "Day programs serve acute symptoms that would otherwise need a hospital",
            ),
            read(&sources::IAR_DST_2022, "Severe symptoms with severe loss of functioning: level 4 or above"),
        ],
    },
    Rule {
        id: "mind.failing-days",
        area: Area::Mind,
        when: at("daily-life", "failing"),
        then: FLOOR.level(Level::Outpatient),
        because: "When work, school, or family duties are slipping, regular talks with a counselor help.",
        sources: &[read(
            &sources::IAR_DST_2022,
            "Reduced functioning calls for structured care even when symptoms are mild",
        )],
    },
    Rule {
        id: "mind.needs-help-daily",
        area: Area::Mind,
        when: at("daily-life", "barely"),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Needing help with the basics of the day calls for several sessions a week, or more.",
        sources: &[background(&sources::IAR_DST_2022, "Severe loss of functioning raises the level")],
    },
    Rule {
        id: "mind.needs-help-daily-and-alone",
        area: Area::Mind,
        when: All(&[at("daily-life", "barely"), at("people", "alone")]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "[You need|Your loved one needs] help with the basics of the day, and there is no steady support near. A live-in program can give it.",
        sources: &[background(
            &sources::NORTH_DAKOTA,
            "Residential care serves severe loss of functioning that outpatient care cannot meet",
        )],
    },
    Rule {
        id: "mind.needs-help-daily-and-unsafe-home",
        area: Area::Mind,
        when: All(&[at("daily-life", "barely"), at("home", "unsafe")]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "[You need|Your loved one needs] help with the basics of the day, and there is no safe home. A live-in program can give both.",
        sources: &[
            background(
                &sources::NORTH_DAKOTA,
                "Residential care serves severe loss of functioning that outpatient care cannot meet",
            ),
            read(
                &sources::AAFP_2013,
                "Editorial: residential care when home is high-risk or close watching is needed",
            ),
        ],
    },
    Rule {
        id: "mind.cannot-care-for-self",
        area: Area::Mind,
        when: at("daily-life", "not-at-all"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today),
        because: "Not being able to care for oneself at all needs a hospital, at least for now.",
        sources: &[read(&sources::IAR_DST_2022, "Very severe loss of functioning: acute care")],
    },
    Rule {
        id: "mind.body-shuts-down",
        area: Area::Mind,
        when: at("mood", "very-severe"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today),
        because: "When eating, drinking water, or getting up has stopped, the body is in danger too. A hospital can help.",
        sources: &[
            read(&sources::IAR_DST_2022, "Very severe symptoms: acute care"),
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
        ],
    },
    Rule {
        id: "mind.wild-energy-now",
        area: Area::Mind,
        when: at("wild-energy", "now"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Days of wild energy without sleep wear out body and mind. A hospital can calm this safely.",
        sources: &[
            read(&sources::IAR_DST_2022, "Very severe symptoms: acute care"),
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
        ],
    },
    Rule {
        id: "mind.birth-and-wild-energy",
        area: Area::Mind,
        when: All(&[at("pregnancy", "gave-birth"), at("wild-energy", "now")]),
        then: FLOOR
            .level(Level::Hospital)
            .urgency(Urgency::Now)
            .need(Need::Perinatal)
            .need(Need::PsychiatricReview),
        because: "In pregnancy or the year after a birth, wild energy without sleep needs a hospital now. It can be treated.",
        sources: &[background(
            &sources::PERINATAL_2018,
            "Psychosis around birth is an emergency; days of wild energy are often how it starts",
        )],
    },
    Rule {
        id: "mind.wild-energy",
        area: Area::Mind,
        when: at("wild-energy", "past-month"),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Days of wild energy with almost no sleep should be seen by a mental health doctor today.",
        sources: &[background(
            &sources::IAR_DST_2022,
            "Severe symptoms with some loss of functioning: level 4 or above",
        )],
    },
    Rule {
        id: "mind.birth-and-voices",
        area: Area::Mind,
        when: All(&[at("pregnancy", "gave-birth"), at("unusual-thoughts", "recent")]),
        then: FLOOR
            .level(Level::Hospital)
            .urgency(Urgency::Now)
            .need(Need::Perinatal)
            .need(Need::PsychiatricReview),
        because: "In pregnancy or the year after a birth, voices or strange new beliefs need a hospital now. They can be treated.",
        sources: &[
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
            background(&sources::PERINATAL_2018, "Psychosis around birth is an emergency"),
        ],
    },
    Rule {
        id: "mind.voices-and-thoughts-of-suicide",
        area: Area::Mind,
        when: All(&[at("unusual-thoughts", "recent"), at("self-harm", "thoughts")]),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Voices or strange beliefs together with thoughts of suicide need a place that is staffed day and night by doctors.",
        sources: &[
            background(&sources::IAR_DST_2022, "Severe symptoms with risk of harm: consider acute care"),
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
        ],
    },
    Rule {
        id: "mind.voices-and-needs-help-daily",
        area: Area::Mind,
        when: All(&[
            at("unusual-thoughts", "recent"),
            at("daily-life", "barely"),
            Any(&[at("mood", "severe"), at("people", "alone")]),
        ]),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "There are voices or strange beliefs, and help is needed on most days. With deep distress or no steady support as well, this needs a hospital for now.",
        sources: &[
            background(
                &sources::IAR_DST_2022,
                "Severe symptoms with severe loss of functioning: consider acute care",
            ),
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
        ],
    },
    Rule {
        id: "mind.eating-disorder-and-deep-distress",
        area: Area::Mind,
        when: All(&[has("mind-conditions", "eating"), at("mood", "severe")]),
        then: FLOOR
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::Eating)
            .need(Need::MedicalReview),
        because: "An eating disorder with deep distress needs several sessions a week.",
        sources: &[read(
            &sources::IAR_DST_2022,
            "Severe symptoms with a coexisting condition: level 4 or above",
        )],
    },
    Rule {
        id: "mind.counseling-not-enough",
        area: Area::Mind,
        when: All(&[STILL_TROUBLED, has("not-enough", "counseling")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Weekly talks were not enough. Several sessions a week are the next step.",
        sources: &[background(
            &sources::IAR_DST_2022,
            "Poor response to earlier treatment supports a higher level",
        )],
    },
    Rule {
        id: "mind.intensive-not-enough-yet-bearable",
        area: Area::Mind,
        when: All(&[at("mood", "moderate"), has("not-enough", "intensive")]),
        then: FLOOR
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::PsychiatricReview),
        because: "An intensive program was not enough so far. At least as much care is needed, with a fresh look at medicine.",
        sources: &[background(
            &sources::IAR_DST_2022,
            "Poor response to earlier treatment supports at least the same level",
        )],
    },
    Rule {
        id: "mind.intensive-not-enough",
        area: Area::Mind,
        when: All(&[STILL_TROUBLED, has("not-enough", "intensive")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "An intensive program was not enough. Care on most days is the next step.",
        sources: &[
            background(&sources::IAR_DST_2022, "Poor response to earlier treatment supports a higher level"),
            background(
                &sources::NEW_YORK_587,
                "Day programs serve acute symptoms that would otherwise need a hospital",
            ),
        ],
    },
    Rule {
        id: "mind.day-program-not-enough",
        area: Area::Mind,
        when: All(&[
            Any(&[at("mood", "severe"), has("mind-conditions", "eating")]),
            has("not-enough", "day-program"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "A day program was not enough. A live-in program is the next step.",
        sources: &[background(&sources::IAR_DST_2022, "Poor response at one level supports the next")],
    },
    Rule {
        id: "mind.after-hospital",
        area: Area::Mind,
        when: All(&[at("recent-stay", "hospital"), at("mood", "severe")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays),
        because: "A stay or program has just ended, and distress is deep. Care on most days makes the way home safer.",
        sources: &[read(
            &sources::NEW_YORK_587,
            "Day programs take over when a stay would otherwise have to go on",
        )],
    },
];
