//! When: somebody is in danger now, or thoughts of suicide are there.
//! Then: emergency care first, or prompt care with a plan for staying safe.

use crate::condition::Condition::All;
use crate::placement::{FLOOR, Level, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// The chapter.
pub const RULES: &[Rule] = &[
    Rule {
        id: "safety.seizure-now",
        area: Area::Safety,
        when: has("emergency-signs", "seizure"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "A seizure needs emergency care at once.",
        sources: &[read(&sources::WITHDRAWAL_SETTINGS_2020, "Table 3: a seizure calls for hospital care")],
    },
    Rule {
        id: "safety.confusion-now",
        area: Area::Safety,
        when: has("emergency-signs", "confusion"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "Sudden confusion can be a danger to life. It needs emergency care at once.",
        sources: &[read(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: delirium calls for hospital or intensive care",
        )],
    },
    Rule {
        id: "safety.hard-to-wake-now",
        area: Area::Safety,
        when: has("emergency-signs", "hard-to-wake"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now).need(Need::Naloxone),
        because: "Slow breathing or being hard to wake may be an overdose. Call 911, and give naloxone if it is there.",
        sources: &[background(&sources::NALOXONE, "An overdose needs 911, naloxone, and somebody who stays")],
    },
    Rule {
        id: "safety.chest-or-breath-now",
        area: Area::Safety,
        when: has("emergency-signs", "chest-or-breath"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "Chest pain or trouble breathing needs emergency care at once.",
        sources: &[read(
            &sources::INTAKE_GUIDE_2021,
            "Introduction: emergent needs go to emergency care before any assessment",
        )],
    },
    Rule {
        id: "safety.bleeding-now",
        area: Area::Safety,
        when: has("emergency-signs", "bleeding"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "Throwing up blood, black stool, or a bad blow to the head needs emergency care at once.",
        sources: &[read(
            &sources::INTAKE_GUIDE_2021,
            "Introduction: emergent needs go to emergency care before any assessment",
        )],
    },
    Rule {
        id: "safety.overheated-now",
        area: Area::Safety,
        when: has("emergency-signs", "overheated"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "Being very hot, stiff, or out of control after using can be a danger to life. It needs emergency care at once.",
        sources: &[read(
            &sources::INTAKE_GUIDE_2021,
            "Introduction: emergent needs go to emergency care before any assessment",
        )],
    },
    Rule {
        id: "safety.took-too-much-now",
        area: Area::Safety,
        when: has("emergency-signs", "took-too-much"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "Taking too much can turn bad even when it feels fine. It needs emergency care at once.",
        sources: &[read(
            &sources::INTAKE_GUIDE_2021,
            "Introduction: emergent needs go to emergency care before any assessment",
        )],
    },
    Rule {
        id: "safety.suicide-now",
        area: Area::Safety,
        when: has("emergency-signs", "suicide-now"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now).need(Need::SuicideSafetyPlan),
        because: "[Your life is|Your loved one's life is] in danger. People are ready to help this minute: call 911 or 988.",
        sources: &[
            read(&sources::IAR_DST_2022, "Very severe risk of harm calls for acute care"),
            background(&sources::SUICIDE_CARE, "Imminent risk needs emergency evaluation"),
        ],
    },
    Rule {
        id: "safety.harm-others-now",
        area: Area::Safety,
        when: has("emergency-signs", "harm-others"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now),
        because: "When somebody may get hurt, emergency care keeps everyone safe.",
        sources: &[
            read(&sources::IAR_DST_2022, "Very severe risk of harm calls for acute care"),
            read(
                &sources::LOUISIANA,
                "Major psychiatric symptoms with immediate need go to acute care first",
            ),
        ],
    },
    Rule {
        id: "safety.being-hurt-now",
        area: Area::Safety,
        when: has("emergency-signs", "being-hurt"),
        then: FLOOR.urgency(Urgency::Now).need(Need::SafetyPlanning),
        because: "[You are|Your loved one is] in danger from somebody. Getting safe comes first.",
        sources: &[background(
            &sources::DOMESTIC_VIOLENCE,
            "Present danger: call 911; the hotline helps with a safety plan",
        )],
    },
    Rule {
        id: "safety.suicide-plan",
        area: Area::Safety,
        when: at("self-harm", "plan"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Now).need(Need::SuicideSafetyPlan),
        because: "With a plan for suicide, or some wish to act, [you need|your loved one needs] help right now. A hospital is open day and night.",
        sources: &[
            read(&sources::IAR_DST_2022, "Very severe risk of harm calls for acute care"),
            background(&sources::SUICIDE_CARE, "A plan or intent needs emergency evaluation"),
        ],
    },
    Rule {
        id: "safety.suicide-thoughts",
        area: Area::Safety,
        when: at("self-harm", "thoughts"),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::SuicideSafetyPlan)
            .need(Need::PsychiatricReview),
        because: "With thoughts of suicide, [you deserve|your loved one deserves] a talk today, and a plan for staying safe.",
        sources: &[
            read(&sources::IAR_DST_2022, "Moderate risk of harm calls for structured care"),
            background(
                &sources::SUICIDE_CARE,
                "Any thoughts of suicide: a safety plan and a prompt evaluation",
            ),
        ],
    },
    Rule {
        id: "safety.self-injury",
        area: Area::Safety,
        when: at("self-harm", "self-injury"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::PsychiatricReview),
        because: "Hurting oneself on purpose is a sign of great strain. A mental health doctor can help within days.",
        sources: &[background(
            &sources::SUICIDE_CARE,
            "Self-injury raises later suicide risk; evaluation is advised",
        )],
    },
    Rule {
        id: "safety.suicide-wish",
        area: Area::Safety,
        when: at("self-harm", "wish"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::SuicideSafetyPlan),
        because: "Wishing not to be alive, or hurting oneself, is a sign of deep pain. Talking with a professional within days can ease it.",
        sources: &[background(&sources::SUICIDE_CARE, "Passive thoughts: evaluation and a safety plan")],
    },
    Rule {
        id: "safety.thoughts-when-drunk-or-high",
        area: Area::Safety,
        when: All(&[at("self-harm", "thoughts"), at("last-use", "now"), count("substances", 1)]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::Now).need(Need::SuicideSafetyPlan),
        because: "Being drunk or high makes thoughts of suicide more dangerous. Call 988 now, and [do not be alone|stay with your loved one].",
        sources: &[
            read(
                &sources::INTAKE_GUIDE_2021,
                "Introduction: emergent needs while intoxicated go to emergency care before any assessment",
            ),
            background(&sources::SUICIDE_CARE, "Being drunk or high raises the risk of acting on thoughts"),
        ],
    },
    Rule {
        id: "safety.attempt-before",
        area: Area::Safety,
        when: at("self-harm-before", "long-ago"),
        then: FLOOR.need(Need::SuicideSafetyPlan),
        because: "After an attempt in the past, a written plan for hard moments helps.",
        sources: &[background(
            &sources::SUICIDE_CARE,
            "A past attempt raises later risk; a safety plan is advised",
        )],
    },
    Rule {
        id: "safety.attempt-recent",
        area: Area::Safety,
        when: at("self-harm-before", "past-3-months"),
        then: FLOOR
            .level(Level::PartialHospitalization)
            .urgency(Urgency::Today)
            .need(Need::PsychiatricReview),
        because: "In the first months after an attempt, care on most days, or day and night, keeps [you|your loved one] safer. It should start today.",
        sources: &[
            background(
                &sources::NEW_YORK_587,
                "Day programs serve acute symptoms that would otherwise need a hospital",
            ),
            background(&sources::SUICIDE_CARE, "An attempt within 3 months is high risk"),
        ],
    },
    Rule {
        id: "safety.attempt-past-year",
        area: Area::Safety,
        when: at("self-harm-before", "past-year"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::PsychiatricReview),
        because: "After an attempt in the past year, regular care lowers the danger.",
        sources: &[background(&sources::SUICIDE_CARE, "The year after an attempt is a time of higher risk")],
    },
    Rule {
        id: "safety.attempt-past-year-and-thoughts",
        area: Area::Safety,
        when: All(&[at("self-harm-before", "past-year"), at("self-harm", "thoughts")]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::Today),
        because: "After an attempt in the past year, thoughts of suicide call for care on most days.",
        sources: &[
            background(&sources::SUICIDE_CARE, "The year after an attempt is a time of higher risk"),
            background(
                &sources::NEW_YORK_587,
                "Day programs serve acute symptoms that would otherwise need a hospital",
            ),
        ],
    },
    Rule {
        id: "safety.attempt-recent-and-wish",
        area: Area::Safety,
        when: All(&[at("self-harm-before", "past-3-months"), at("self-harm", "wish")]),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today),
        because: "An attempt in the past 3 months weighs more with such pain now. This needs a place with doctors, day and night.",
        sources: &[
            background(&sources::IAR_DST_2022, "Very severe risk of harm calls for acute care"),
            background(&sources::SUICIDE_CARE, "An attempt within 3 months is high risk"),
        ],
    },
    Rule {
        id: "safety.thoughts-and-use",
        area: Area::Safety,
        when: All(&[at("self-harm", "thoughts"), count("use-cost", 4)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::CoOccurring),
        because: "Drinking or drug use makes thoughts of suicide more dangerous. Care for both, several days a week, fits.",
        sources: &[
            background(
                &sources::IAR_DST_2022,
                "Moderate risk of harm with a coexisting condition calls for a higher level",
            ),
            background(&sources::COCE, "Substance use raises suicide risk; both are treated together"),
        ],
    },
];
