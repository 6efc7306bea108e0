//! When: somebody uses opioids, stimulants or another drug, and stopping needs care.
//! Then: medicine first for opioids, a watchful eye after stimulants, and nurses or a hospital for strong signs.

use super::alcohol_before::GRAVE_BEFORE;
use crate::condition::Condition::{self, All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency, Withdrawal};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Opioids on most days.
pub(super) const OPIOIDS_MOST_DAYS: Condition =
    All(&[has("substances", "opioids"), at("opioid-use", "most-days")]);

/// Coming off opioids, stimulants and other drugs.
pub const RULES: &[Rule] = &[
    Rule {
        id: "withdrawal.opioids-on-most-days",
        area: Area::Withdrawal,
        when: OPIOIDS_MOST_DAYS,
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication),
        because: "Medicine such as buprenorphine or methadone can take away withdrawal and the pull to use. A doctor can start it, often the same day.",
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
        because: "Opioid withdrawal feels terrible, and medicine can stop it. A doctor can start it today.",
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
        because: "Starting medicine is harder without a calm place or company. A place with staff for the first days can help, with medicine from the start.",
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
        because: "Stopping was tried before and did not hold. A place with staff for the first days, with medicine that goes on afterwards, is a stronger try.",
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
        because: "If there is a pregnancy, medicine for opioid use protects [you|your loved one] and the baby. Stopping without it is not advised.",
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
        id: "withdrawal.other-drug-and-a-sign",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "other"),
            Any(&[
                has("withdrawal-signs", "shakes"),
                has("withdrawal-signs", "sweats"),
                has("withdrawal-signs", "morning"),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::MedicalReview),
        because: "Some drugs, such as GHB, bring withdrawal within hours. With a sign of it, a doctor should look today.",
        sources: &[background(
            &sources::GHB_2004,
            "Withdrawal from GHB starts within hours of the last dose and can grow fast",
        )],
    },
    Rule {
        id: "withdrawal.other-drug-without-pause",
        area: Area::Withdrawal,
        when: All(&[has("substances", "other"), at("longest-without", "not-a-day")]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
        because: "Some drugs, such as GHB, are dangerous to stop after use without a pause. A doctor should plan it.",
        sources: &[background(
            &sources::GHB_2004,
            "Use around the clock is what leads to severe withdrawal from GHB",
        )],
    },
    Rule {
        id: "withdrawal.other-drug-grave-before",
        area: Area::Withdrawal,
        when: All(&[has("substances", "other"), GRAVE_BEFORE]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
        because: "Stopping turned dangerous before, and some drugs, such as GHB, can do that. A doctor should look before stopping.",
        sources: &[background(
            &sources::GHB_2004,
            "Withdrawal from GHB can turn into delirium and is treated in a hospital",
        )],
    },
    Rule {
        id: "withdrawal.other-drug-grave-before-and-signs",
        area: Area::Withdrawal,
        when: All(&[
            has("substances", "other"),
            GRAVE_BEFORE,
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
            .need(Need::MedicalReview),
        because: "Stopping turned dangerous before, and the body shows signs again. Nurses should be close by, day and night.",
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
                has("substances", "other"),
            ]),
        ]),
        then: FLOOR.urgency(Urgency::Today).need(Need::MedicalReview),
        because: "[You are|Your loved one is] under the influence right now. It is best [not to be alone|to stay with them], and to have a nurse or doctor look today.",
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
