//! When: somebody uses sedatives, opioids or stimulants, and stopping needs care.
//! Then: a slow step-down for sedatives, medicine first for opioids, and a watchful eye after stimulants.

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

/// Opioids on most days.
const OPIOIDS_MOST_DAYS: Condition = All(&[has("substances", "opioids"), at("opioid-use", "most-days")]);

/// Coming off sedatives, opioids and stimulants.
pub const RULES: &[Rule] = &[
    Rule {
        id: "withdrawal.sedatives-for-long",
        area: Area::Withdrawal,
        when: All(&[has("substances", "sedatives"), at("sedative-use", "long")]),
        then: FLOOR.need(Need::SlowTaper),
        because: "After a month or more, sedatives must be lowered step by step with a doctor, never stopped all at once.",
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
            at("sedative-use", "long"),
            Any(&[
                has("withdrawal-signs", "shakes"),
                has("withdrawal-signs", "sweats"),
                has("withdrawal-signs", "nausea"),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper)
            .need(Need::MedicalReview),
        because: "Signs show up when the medicine wears off. A doctor should see this today. Please do not stop all at once.",
        sources: &[read(
            &sources::BENZODIAZEPINE_2025,
            "Do not stop abruptly in anyone likely to be physically dependent",
        )],
    },
    Rule {
        id: "withdrawal.sedatives-grave-before-and-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "sedatives"),
            at("sedative-use", "long"),
            Any(&[has("withdrawal-before", "seizure"), has("withdrawal-before", "delirium")]),
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
        id: "withdrawal.sedatives-beyond-orders",
        area: Area::Withdrawal,
        when: SEDATIVES_EXTRA,
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper),
        because: "A doctor can lower sedatives step by step while [you live|your loved one lives] at home. Please do not stop all at once.",
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
        because: "Strong signs show up when the sedatives wear off. Starting to lower them needs nurses close by.",
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
        because: "Lowering sedatives takes a calm place and somebody reliable. Without that, a staffed house is safer to begin.",
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
        when: All(&[
            SEDATIVES_EXTRA,
            Any(&[has("withdrawal-before", "seizure"), has("withdrawal-before", "delirium")]),
        ]),
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
        when: All(&[has("substances", "sedatives"), at("sedative-use", "long"), at("pregnancy", "maybe")]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::Perinatal)
            .need(Need::SlowTaper),
        because: "In pregnancy, changing sedatives needs a hospital team, for [you|your loved one] and for the baby.",
        sources: &[background(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: pregnancy calls for hospital withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.opioids-on-most-days",
        area: Area::Withdrawal,
        when: OPIOIDS_MOST_DAYS,
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication),
        because: "Medicine such as buprenorphine or methadone can take away withdrawal and the pull to use. A clinic can start it, often the same day.",
        sources: &[
            read(
                &sources::BCCSU_OPIOID_2023,
                "Withdrawal alone is not recommended; community outpatient care is preferred",
            ),
            read(
                &sources::ODASL_2018,
                "High opioid withdrawal leads to an opioid treatment program, not a bed",
            ),
        ],
    },
    Rule {
        id: "withdrawal.opioids-withdrawal-now",
        area: Area::Withdrawal,
        when: All(&[has("substances", "opioids"), has("withdrawal-signs", "aches")]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication),
        because: "Opioid withdrawal feels terrible, and medicine can stop it today. A clinic, an emergency room, or a video visit can start it.",
        sources: &[
            read(&sources::OPIOID_WITHDRAWAL_2023, "Withdrawal without ongoing medicine is not a treatment"),
            background(
                &sources::TIP_63,
                "Medicine can be started in a clinic, an emergency room, or by video",
            ),
        ],
    },
    Rule {
        id: "withdrawal.opioids-no-safe-place",
        area: Area::Withdrawal,
        when: All(&[
            OPIOIDS_MOST_DAYS,
            has("withdrawal-signs", "aches"),
            Any(&[at("home", "heavy-use"), at("people", "alone")]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication),
        because: "Starting medicine is harder without a calm place or company. A staffed house for the first days can help, with medicine from the start.",
        sources: &[
            background(
                &sources::BCCSU_OPIOID_2023,
                "A bed is for reasons beside the opioid withdrawal itself, such as an unsafe home",
            ),
            background(
                &sources::NEW_YORK_APPEALS,
                "Opioid withdrawal without support or housing: inpatient withdrawal care upheld at times",
            ),
        ],
    },
    Rule {
        id: "withdrawal.opioids-detox-did-not-hold",
        area: Area::Withdrawal,
        when: All(&[
            OPIOIDS_MOST_DAYS,
            has("withdrawal-signs", "aches"),
            Any(&[has("withdrawal-before", "many"), has("withdrawal-before", "failed-home")]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication),
        because: "Stopping was tried before and did not hold. A staffed house for the first days, with medicine that goes on afterwards, is a stronger try.",
        sources: &[
            background(
                &sources::NEW_YORK_APPEALS,
                "Repeated failed withdrawal from opioids: inpatient withdrawal care upheld at times",
            ),
            read(&sources::OPIOID_WITHDRAWAL_2023, "Withdrawal without ongoing medicine is not a treatment"),
        ],
    },
    Rule {
        id: "withdrawal.opioids-nothing-stays-down",
        area: Area::Withdrawal,
        when: All(&[has("substances", "opioids"), has("withdrawal-signs", "nothing-stays-down")]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication),
        because: "When no food or water stays down, the body dries out. Nurses should be close by for the first days.",
        sources: &[background(
            &sources::TIP_63,
            "Vomiting and loss of fluids in opioid withdrawal may need inpatient care",
        )],
    },
    Rule {
        id: "withdrawal.opioids-in-pregnancy",
        area: Area::Withdrawal,
        when: All(&[has("substances", "opioids"), at("opioid-use", "some-days"), at("pregnancy", "maybe")]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication)
            .need(Need::Perinatal),
        because: "In pregnancy, medicine for opioid use protects [you|your loved one] and the baby. Stopping without it is not advised.",
        sources: &[background(&sources::PERINATAL_2018, "In pregnancy: medicine, not withdrawal")],
    },
    Rule {
        id: "withdrawal.opioids-in-pregnancy-sick",
        area: Area::Withdrawal,
        when: All(&[has("substances", "opioids"), has("withdrawal-signs", "aches"), at("pregnancy", "yes")]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication)
            .need(Need::Perinatal),
        because: "Medicine now protects [you|your loved one] and the baby. A hospital can start it safely.",
        sources: &[background(
            &sources::PERINATAL_2018,
            "Unstable opioid withdrawal in pregnancy is often managed in a hospital",
        )],
    },
    Rule {
        id: "withdrawal.street-opioids-strong-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "opioids"),
            has("use-danger", "street-supply"),
            has("withdrawal-signs", "shakes"),
            has("withdrawal-signs", "sweats"),
            Any(&[has("withdrawal-signs", "nausea"), has("withdrawal-signs", "nothing-stays-down")]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication),
        because: "Some street drugs now hold a sedative that makes withdrawal dangerous. With these signs, a hospital should look today.",
        sources: &[background(
            &sources::STREET_SUPPLY_2025,
            "Fentanyl with medetomidine: severe withdrawal that needed hospital care",
        )],
    },
    Rule {
        id: "withdrawal.other-drug-strong-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "other"),
            has("withdrawal-signs", "shakes"),
            has("withdrawal-signs", "sweats"),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today)
            .need(Need::MedicalReview),
        because: "Some drugs, such as GHB, bring on a hard withdrawal. With these signs, nurses should be close by, day and night.",
        sources: &[background(
            &sources::GHB_2004,
            "Withdrawal from GHB can turn into delirium and is treated in a hospital",
        )],
    },
    Rule {
        id: "withdrawal.nothing-stays-down",
        area: Area::Withdrawal,
        when: All(&[count("substances", 1), has("withdrawal-signs", "nothing-stays-down")]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::Today).need(Need::MedicalReview),
        because: "When no food or water stays down, a doctor should look today.",
        sources: &[background(&sources::AAFP_2021, "Loss of fluids needs prompt medical care")],
    },
    Rule {
        id: "withdrawal.drunk-or-high-now",
        area: Area::Withdrawal,
        when: All(&[
            at("last-use", "now"),
            Any(&[
                has("substances", "alcohol"),
                has("substances", "opioids"),
                has("substances", "sedatives"),
            ]),
        ]),
        then: FLOOR.urgency(Urgency::Today).need(Need::MedicalReview),
        because: "[You are|Your loved one is] under the influence right now. It is best not to be alone, and to have a nurse or doctor look today.",
        sources: &[read(
            &sources::INTAKE_GUIDE_2021,
            "Introduction: when intoxicated or in withdrawal, medical evaluation comes before the full assessment",
        )],
    },
    Rule {
        id: "withdrawal.stimulant-crash",
        area: Area::Withdrawal,
        when: All(&[has("substances", "stimulants"), at("stimulant-use", "most-days"), at("mood", "severe")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Coming down from stimulants can bring very dark moods. Somebody should check in today and then often.",
        sources: &[background(
            &sources::COCE,
            "After heavy stimulant use, low mood and suicide risk need close watching",
        )],
    },
];
