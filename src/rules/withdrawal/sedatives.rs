//! When: somebody uses sedatives, and stopping needs care.
//! Then: a slow step-down with a doctor, with nurses or a hospital at the start when danger is near.

use super::alcohol::SIGNS;
use super::alcohol_before::GRAVE_BEFORE;
use super::opioids::OPIOIDS_MOST_DAYS;
use crate::condition::Condition::{self, All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency, Withdrawal};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Sedatives beyond what a doctor ordered.
const SEDATIVES_EXTRA: Condition = All(&[has("substances", "sedatives"), at("sedative-use", "extra")]);

/// Sedatives beyond what a doctor ordered, on most days.
const SEDATIVES_MOST_DAYS: Condition =
    All(&[has("substances", "sedatives"), at("sedative-use", "most-days")]);

/// Coming off sedatives.
pub const RULES: &[Rule] = &[
    Rule {
        id: "withdrawal.sedatives-for-long",
        area: Area::Withdrawal,
        when: All(&[has("substances", "sedatives"), at("sedative-use", "long")]),
        then: FLOOR.need(Need::SlowTaper),
        because: "After a month or more, sedatives should never be stopped all at once. If the dose is ever lowered, a doctor plans it in small steps.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Do not stop abruptly in anyone likely to be physically dependent",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-stopped-with-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "sedatives"),
            Any(&[
                All(&[
                    at("sedative-use", "long"),
                    Any(&[
                        has("withdrawal-signs", "shakes"),
                        has("withdrawal-signs", "sweats"),
                        has("withdrawal-signs", "nausea"),
                        has("withdrawal-signs", "morning"),
                    ]),
                ]),
                All(&[has("withdrawal-signs", "shakes"), has("withdrawal-signs", "sweats")]),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper)
            .need(Need::MedicalReview),
        because: "There are signs that can come when a sedative wears off. A doctor should see this today. It is not safe to stop all at once.",
        sources: &[
            read(
                &sources::BENZODIAZEPINE_2025,
                "Do not stop abruptly in anyone likely to be physically dependent",
            ),
            read(&sources::BENZODIAZEPINE_2025, "Physical dependence can develop within weeks"),
        ],
    },
    Rule {
        id: "withdrawal.sedatives-grave-before-and-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "sedatives"),
            at("sedative-use", "long"),
            GRAVE_BEFORE,
            count("withdrawal-signs", 1),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "Stopping turned dangerous before, and signs are there now. A medical team should be near, day and night.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Severe or complicated withdrawal present or expected: consider inpatient tapering",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-ordered-and-grave-before",
        area: Area::Withdrawal,
        when: All(&[has("substances", "sedatives"), at("sedative-use", "long"), GRAVE_BEFORE]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper)
            .need(Need::MedicalReview),
        because: "Stopping turned dangerous before. A doctor should plan each step before the dose of a sedative goes down.",
        sources: &[
            read(
                &sources::BENZODIAZEPINE_2025,
                "Do not stop abruptly in anyone likely to be physically dependent",
            ),
            read(&sources::BENZODIAZEPINE_2025, "Tapering can typically be managed in outpatient settings"),
        ],
    },
    Rule {
        id: "withdrawal.sedatives-beyond-orders",
        area: Area::Withdrawal,
        when: SEDATIVES_EXTRA,
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper),
        because: "A doctor can lower sedatives step by step. It is not safe to stop all at once.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Tapering can typically be managed in outpatient settings",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-strong-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "sedatives"),
            at("sedative-use", "long"),
            Any(&[
                count("withdrawal-signs", 3),
                has("withdrawal-signs", "nothing-stays-down"),
                All(&[
                    at("sedative-use", "most-days"),
                    has("withdrawal-signs", "shakes"),
                    has("withdrawal-signs", "sweats"),
                ]),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "There are strong signs that can come when sedatives wear off. Starting to lower them needs nurses close by.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Severe withdrawal present or expected: consider inpatient tapering",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-no-safe-place",
        area: Area::Withdrawal,
        when: All(&[SEDATIVES_MOST_DAYS, Any(&[at("home", "heavy-use"), at("people", "alone")])]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper),
        because: "Lowering sedatives takes a calm place and somebody reliable. Without that, a place with staff is safer to begin.",
        sources: &[
            read(
                &sources::ASAM_WITHDRAWAL_2020,
                "III.1: low support or an unsafe place may call for a more intensive setting",
            ),
            background(
                &sources::BENZODIAZEPINE_2025,
                "Conditions that cannot be managed outpatient: consider inpatient tapering",
            ),
        ],
    },
    Rule {
        id: "withdrawal.sedatives-grave-before",
        area: Area::Withdrawal,
        when: All(&[SEDATIVES_EXTRA, GRAVE_BEFORE]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "Stopping has turned dangerous before. Lowering sedatives needs a medical team day and night at first.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Complicated withdrawal expected: consider inpatient tapering",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-and-suicide-thoughts",
        area: Area::Withdrawal,
        when: All(&[SEDATIVES_MOST_DAYS, at("self-harm", "thoughts")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "With thoughts of suicide, lowering sedatives should not begin at home. Somebody should be close by day and night.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "A risk of harm such as overdose or suicide: consider inpatient tapering",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-with-signs-and-unwell",
        area: Area::Withdrawal,
        when: All(&[
            SEDATIVES_MOST_DAYS,
            SIGNS,
            Any(&[at("body-care", "unstable"), at("unusual-thoughts", "recent"), at("age-band", "65-plus")]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "Signs are there when sedatives wear off, and health, voices, or age add to the danger. Nurses should be close by at first, day and night.",
        sources: &[
            read(
                &sources::BENZODIAZEPINE_2025,
                "Conditions that cannot be managed outpatient: consider inpatient tapering",
            ),
            background(
                &sources::ASAM_WITHDRAWAL_2020,
                "Older age raises the risk of a complicated withdrawal",
            ),
        ],
    },
    Rule {
        id: "withdrawal.sedatives-and-epilepsy",
        area: Area::Withdrawal,
        when: All(&[SEDATIVES_MOST_DAYS, has("body-conditions", "seizure-disorder")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "With epilepsy, lowering sedatives can bring on seizures. Nurses should be close by at first, day and night.",
        sources: &[background(
            &sources::BENZODIAZEPINE_2025,
            "Conditions that cannot be managed outpatient: consider inpatient tapering",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-and-opioids",
        area: Area::Withdrawal,
        when: All(&[SEDATIVES_MOST_DAYS, OPIOIDS_MOST_DAYS]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper)
            .need(Need::Naloxone),
        because: "Sedatives and opioids together can stop breathing. Changing them needs nurses close by at first.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Continued use that poses an imminent risk of harm: consider inpatient tapering",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-in-pregnancy",
        area: Area::Withdrawal,
        when: All(&[
            at("pregnancy", "maybe"),
            Any(&[
                SEDATIVES_EXTRA,
                All(&[has("substances", "sedatives"), at("sedative-use", "long"), SIGNS]),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::Perinatal)
            .need(Need::SlowTaper),
        because: "If there is a pregnancy, changing sedatives needs a hospital team, for [you|your loved one] and for the baby.",
        sources: &[background(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: pregnancy calls for hospital withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-ordered-in-pregnancy",
        area: Area::Withdrawal,
        when: All(&[has("substances", "sedatives"), at("sedative-use", "long"), at("pregnancy", "maybe")]),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::Perinatal)
            .need(Need::MedicalReview),
        because: "If there is a pregnancy, a doctor weighs going on with a sedative against lowering it. Ask today, and change nothing alone.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "In pregnancy, continuing or tapering is weighed for the pair",
        )],
    },
];
