//! When: somebody drinks steadily, and something beside it makes stopping at home unsafe: home, age, illness,
//! pregnancy, thoughts of suicide, or another drug.
//! Then: a staffed house, nurses, or a hospital for the first days.

use super::alcohol::{ALCOHOL, DAILY, SIGNS, STEADY};
use crate::condition::Condition::{self, All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency, Withdrawal};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// The body reacts to drinking in the last two weeks, or the drinking is steady and more than a drink or two. Signs of
/// another drug's withdrawal say nothing of alcohol when none was drunk.
pub const REACTS: Condition = Any(&[
    All(&[at("alcohol-frequency", "weekly"), SIGNS]),
    All(&[at("alcohol-frequency", "most-days"), at("alcohol-amount", "3-5")]),
]);

/// An illness that makes stopping harder on the body.
pub const GRAVE_ILLNESS: Condition = Any(&[
    has("body-conditions", "heart"),
    has("body-conditions", "liver"),
    has("body-conditions", "head-injury"),
    has("body-conditions", "lungs"),
]);

/// Coming off alcohol when something else weighs in.
pub const RULES: &[Rule] = &[
    Rule {
        id: "withdrawal.no-safe-place-to-stop",
        area: Area::Withdrawal,
        when: Any(&[
            All(&[
                Any(&[
                    All(&[STEADY, count("withdrawal-signs", 2)]),
                    All(&[
                        DAILY,
                        Any(&[
                            has("withdrawal-signs", "shakes"),
                            has("withdrawal-signs", "morning"),
                            has("withdrawal-signs", "nothing-stays-down"),
                        ]),
                    ]),
                    All(&[DAILY, at("alcohol-amount", "10-plus")]),
                    All(&[ALCOHOL, at("alcohol-amount", "10-plus"), count("withdrawal-signs", 2)]),
                ]),
                Any(&[at("home", "heavy-use"), at("people", "alone")]),
            ]),
            All(&[DAILY, at("alcohol-amount", "6-9"), at("home", "unsafe")]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays),
        because: "Coming off alcohol at home takes a calm place and somebody reliable. Without that, a place with staff is safer for the first days.",
        sources: &[
            read(
                &sources::ASAM_WITHDRAWAL_2020,
                "III.1: low support or an unsafe place may call for a more intensive setting",
            ),
            read(&sources::AUSTRALIA_2021, "Table 8.3: an unsuitable home calls for a residential unit"),
        ],
    },
    Rule {
        id: "withdrawal.older-and-drinking",
        area: Area::Withdrawal,
        when: All(&[DAILY, at("age-band", "65-plus"), SIGNS]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "At [your|this] age, stopping alcohol needs more care. Nurses should be close by.",
        sources: &[
            background(
                &sources::ASAM_WITHDRAWAL_2020,
                "Older age raises the risk of a complicated withdrawal",
            ),
            read(&sources::CARLAT_2024, "Minors at risk of severe withdrawal need inpatient care"),
        ],
    },
    Rule {
        id: "withdrawal.illness-not-under-control",
        area: Area::Withdrawal,
        when: All(&[STEADY, SIGNS, at("body-care", "unstable")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "An illness that is not under control makes stopping alcohol risky. Nurses should be close by.",
        sources: &[
            read(
                &sources::CSAT_DETOX,
                "Medical conditions that complicate withdrawal call for inpatient care",
            ),
            read(&sources::JFP_2006, "Serious illness alongside: consider inpatient withdrawal care"),
        ],
    },
    Rule {
        id: "withdrawal.heavy-drinking-and-illness",
        area: Area::Withdrawal,
        when: All(&[DAILY, at("alcohol-amount", "6-9"), at("body-care", "unstable")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Heavy daily drinking with an illness that is not under control makes stopping risky. Nurses should be close by.",
        sources: &[
            read(
                &sources::CSAT_DETOX,
                "Medical conditions that complicate withdrawal call for inpatient care",
            ),
            read(
                &sources::AUSTRALIA_2021,
                "Table 8.2: care at home requires no significant illness alongside",
            ),
        ],
    },
    Rule {
        id: "withdrawal.very-heavy-drinking-and-frail",
        area: Area::Withdrawal,
        when: All(&[
            DAILY,
            at("alcohol-amount", "10-plus"),
            Any(&[GRAVE_ILLNESS, at("age-band", "65-plus")]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "So much alcohol every day, with this age or illness, makes stopping risky. Nurses should be close by.",
        sources: &[
            read(
                &sources::CSAT_DETOX,
                "Medical conditions that complicate withdrawal call for inpatient care",
            ),
            read(
                &sources::AUSTRALIA_2021,
                "Table 8.2: care at home requires no significant illness alongside",
            ),
            background(
                &sources::ASAM_WITHDRAWAL_2020,
                "Older age raises the risk of a complicated withdrawal",
            ),
        ],
    },
    Rule {
        id: "withdrawal.several-illnesses",
        area: Area::Withdrawal,
        when: All(&[STEADY, count("withdrawal-signs", 2), count("body-conditions", 2)]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Two or more illnesses make stopping alcohol risky. Nurses should be close by.",
        sources: &[
            read(
                &sources::CSAT_DETOX,
                "Medical conditions that complicate withdrawal call for inpatient care",
            ),
            read(
                &sources::AUSTRALIA_2021,
                "Table 8.2: care at home requires no significant illness alongside",
            ),
        ],
    },
    Rule {
        id: "withdrawal.grave-illness-and-drinking",
        area: Area::Withdrawal,
        when: All(&[STEADY, count("withdrawal-signs", 2), GRAVE_ILLNESS]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "An illness makes stopping alcohol harder on the body. Nurses should be close by.",
        sources: &[
            read(
                &sources::CSAT_DETOX,
                "Medical conditions that complicate withdrawal call for inpatient care",
            ),
            read(
                &sources::AUSTRALIA_2021,
                "Table 8.2: care at home requires no significant illness alongside",
            ),
        ],
    },
    Rule {
        id: "withdrawal.epilepsy-and-drinking",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, REACTS, has("body-conditions", "seizure-disorder")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "With epilepsy, stopping alcohol can bring on seizures. It needs a medical team day and night.",
        sources: &[background(
            &sources::CSAT_DETOX,
            "Conditions that complicate withdrawal call for inpatient care; epilepsy raises seizure risk",
        )],
    },
    Rule {
        id: "withdrawal.pregnant-and-light-drinking",
        area: Area::Withdrawal,
        when: All(&[STEADY, at("pregnancy", "maybe")]),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::Perinatal)
            .need(Need::MedicalReview),
        because: "With a pregnancy, or maybe one, a doctor should hear about the drinking today. It is not safe to stop alone.",
        sources: &[background(
            &sources::PERINATAL_2018,
            "Any drinking in pregnancy is a reason for advice and care",
        )],
    },
    Rule {
        id: "withdrawal.pregnant-and-drinking",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, REACTS, at("pregnancy", "maybe")]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::Perinatal),
        because: "If there is a pregnancy, stopping alcohol is safest in a hospital, for [you|your loved one] and for the baby. It is not safe to stop alone.",
        sources: &[read(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: pregnancy calls for hospital withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.suicide-thoughts-and-drinking",
        area: Area::Withdrawal,
        when: All(&[
            Any(&[at("self-harm", "thoughts"), at("self-harm-before", "past-3-months")]),
            Any(&[All(&[STEADY, SIGNS]), All(&[DAILY, at("alcohol-amount", "6-9")])]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Withdrawal can bring dark thoughts, or make them stronger. Somebody should be close by day and night.",
        sources: &[read(
            &sources::ASAM_WITHDRAWAL_2020,
            "III.2: suicide risk in withdrawal calls for a setting equipped for it",
        )],
    },
    Rule {
        id: "withdrawal.suicide-plan-and-drinking",
        area: Area::Withdrawal,
        when: All(&[STEADY, at("self-harm", "plan")]),
        then: FLOOR.withdrawal(Withdrawal::Hospital).level(Level::Hospital).urgency(Urgency::Now),
        because: "Steady drinking, and a plan for suicide or some wish to act, together need a hospital.",
        sources: &[read(
            &sources::ASAM_WITHDRAWAL_2020,
            "III.2: active suicide risk in withdrawal: often inpatient psychiatry with withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.voices-and-drinking",
        area: Area::Withdrawal,
        when: All(&[STEADY, SIGNS, at("unusual-thoughts", "recent")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Hearing or seeing things makes stopping alcohol at home unsafe. Nurses should be close by.",
        sources: &[read(
            &sources::JFP_2006,
            "Serious psychiatric illness alongside: consider inpatient withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.deep-distress-and-drinking",
        area: Area::Withdrawal,
        when: All(&[STEADY, SIGNS, at("mood", "severe")]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays),
        because: "Mood is very low and stopping will be hard. In the first days, staff should be near.",
        sources: &[
            read(
                &sources::JFP_2006,
                "Serious psychiatric illness alongside: consider inpatient withdrawal care",
            ),
            read(
                &sources::AUSTRALIA_2021,
                "Table 8.3: expected moderate to severe withdrawal calls for a residential unit",
            ),
        ],
    },
    Rule {
        id: "withdrawal.alcohol-and-stimulants",
        area: Area::Withdrawal,
        when: All(&[DAILY, SIGNS, All(&[has("substances", "stimulants"), at("stimulant-use", "most-days")])]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays),
        because: "Stopping alcohol and stimulants at once is hard to do at home. A place with staff is safer for the first days.",
        sources: &[read(
            &sources::AUSTRALIA_2021,
            "Table 8.3: heavy or unstable other drug use calls for a residential unit",
        )],
    },
    Rule {
        id: "withdrawal.alcohol-and-ordered-sedatives",
        area: Area::Withdrawal,
        when: All(&[
            STEADY,
            All(&[has("substances", "sedatives"), at("sedative-use", "long")]),
            Any(&[
                has("withdrawal-signs", "shakes"),
                has("withdrawal-signs", "sweats"),
                has("withdrawal-signs", "morning"),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper),
        because: "Alcohol and sedatives act on the body in the same way. With signs now, stopping needs nurses close by, day and night.",
        sources: &[background(
            &sources::AUSTRALIA_2021,
            "Sedatives alongside alcohol generally need close, usually inpatient, monitoring",
        )],
    },
    Rule {
        id: "withdrawal.steady-drinking-and-ordered-sedatives",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, REACTS, All(&[has("substances", "sedatives"), at("sedative-use", "long")])]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper)
            .need(Need::MedicalReview),
        because: "Alcohol makes sedatives stronger, and stopping both is harder than one. A doctor should plan it.",
        sources: &[background(
            &sources::AUSTRALIA_2021,
            "Sedatives alongside alcohol generally need close monitoring",
        )],
    },
    Rule {
        id: "withdrawal.alcohol-and-sedatives",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, REACTS, All(&[has("substances", "sedatives"), at("sedative-use", "extra")])]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Alcohol and sedatives together make stopping dangerous. It needs nurses close by, day and night.",
        sources: &[background(
            &sources::AUSTRALIA_2021,
            "Heavy use of sedatives alongside alcohol generally needs close, usually inpatient, monitoring",
        )],
    },
    Rule {
        id: "withdrawal.alcohol-and-opioids",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, REACTS, All(&[has("substances", "opioids"), at("opioid-use", "most-days")])]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Alcohol and opioids together make stopping dangerous. It needs nurses close by, day and night.",
        sources: &[background(
            &sources::AUSTRALIA_2021,
            "Heavy use of opioids alongside alcohol generally needs close, usually inpatient, monitoring",
        )],
    },
];
