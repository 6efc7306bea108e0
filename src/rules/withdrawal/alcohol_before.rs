//! When: somebody drinks, and stopping went wrong before: a seizure, delirium, a hospital, many stays in detox.
//! Then: nurses or doctors day and night, or at least a staffed house.

use super::alcohol::{ALCOHOL, DAILY, SIGNS, STEADY};
use crate::condition::Condition::{self, All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency, Withdrawal};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Stopping turned dangerous before.
pub const GRAVE_BEFORE: Condition =
    Any(&[has("withdrawal-before", "seizure"), has("withdrawal-before", "delirium")]);

/// What happened at earlier tries to stop.
pub const RULES: &[Rule] = &[
    Rule {
        id: "withdrawal.seizure-before",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            Any(&[at("alcohol-frequency", "most-days"), count("withdrawal-signs", 1)]),
            has("withdrawal-before", "seizure"),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "[You have|Your loved one has] had a seizure when stopping before. It can happen again, so stopping needs a medical team day and night.",
        sources: &[
            read(&sources::JFP_2006, "Earlier withdrawal seizures: consider inpatient withdrawal care"),
            read(&sources::CSAT_DETOX, "Earlier seizures call for inpatient withdrawal care"),
        ],
    },
    Rule {
        id: "withdrawal.delirium-before",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            Any(&[at("alcohol-frequency", "most-days"), count("withdrawal-signs", 1)]),
            has("withdrawal-before", "delirium"),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "[You were|Your loved one was] confused or saw things when stopping before. It can happen again, so stopping needs a medical team day and night.",
        sources: &[
            read(&sources::JFP_2006, "Earlier delirium: consider inpatient withdrawal care"),
            read(&sources::CSAT_DETOX, "Earlier delirium calls for inpatient withdrawal care"),
        ],
    },
    Rule {
        id: "withdrawal.grave-before-and-some-drinking",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            at("alcohol-frequency", "weekly"),
            at("alcohol-amount", "10-plus"),
            GRAVE_BEFORE,
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
        because: "Stopping turned dangerous before. Even with days without drinks, a doctor should look before the next try.",
        sources: &[
            read(&sources::MINNESOTA_RULES, "Withdrawal risk 1: monitoring with check-ins"),
            background(
                &sources::ASAM_WITHDRAWAL_2020,
                "An earlier withdrawal seizure or delirium is the strongest sign of another",
            ),
        ],
    },
    Rule {
        id: "withdrawal.grave-before-and-illness",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, GRAVE_BEFORE, count("withdrawal-signs", 1), at("body-care", "unstable")]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Stopping turned dangerous before, and an illness is not under control. A hospital is the safe place to stop.",
        sources: &[read(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: earlier seizures or delirium with illness alongside: hospital withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.grave-before-and-signs-now",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, GRAVE_BEFORE, count("withdrawal-signs", 3)]),
        then: FLOOR
            .withdrawal(Withdrawal::Hospital)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Stopping turned dangerous before, and strong signs are there now. A hospital is the safe place to stop.",
        sources: &[
            read(
                &sources::WITHDRAWAL_SETTINGS_2020,
                "Table 3: earlier seizures or delirium: hospital withdrawal care",
            ),
            read(
                &sources::ODASL_2018,
                "Need with seizure risk and past withdrawal is the highest risk rating",
            ),
        ],
    },
    Rule {
        id: "withdrawal.several-risks",
        area: Area::Withdrawal,
        when: All(&[STEADY, count("withdrawal-before", 3), SIGNS]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Several things from before, and signs now, make a hard withdrawal likely. Stopping needs nurses close by, day and night.",
        sources: &[
            read(
                &sources::CANADA_2023,
                "Recommendation 7: several risk factors call for inpatient withdrawal care",
            ),
            read(
                &sources::NEW_YORK_816,
                "Moderate withdrawal: medically supervised inpatient withdrawal services",
            ),
            read(
                &sources::AAFP_2013,
                "Editorial: after alcohol withdrawal most people go on to intensive outpatient care",
            ),
        ],
    },
    Rule {
        id: "withdrawal.heavy-drinking-signs-and-detox-before",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            at("alcohol-amount", "6-9"),
            Any(&[
                has("withdrawal-before", "detox"),
                has("withdrawal-before", "many"),
                has("withdrawal-before", "failed-home"),
            ]),
            count("withdrawal-signs", 2),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Heavy drinking, clear signs now, and an earlier try to stop make a hard withdrawal likely. Nurses should be close by, day and night.",
        sources: &[
            read(
                &sources::CANADA_2023,
                "Recommendation 7: several risk factors call for inpatient withdrawal care",
            ),
            background(
                &sources::ASAM_WITHDRAWAL_2020,
                "Earlier withdrawal episodes raise the risk of a severe one",
            ),
        ],
    },
    Rule {
        id: "withdrawal.many-detox-stays",
        area: Area::Withdrawal,
        when: All(&[STEADY, has("withdrawal-before", "many"), SIGNS]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Each withdrawal can be harder than the one before. After many, nurses should be close by.",
        sources: &[
            background(&sources::ASAM_WITHDRAWAL_2020, "Repeated withdrawal raises the risk of a severe one"),
            read(
                &sources::NEW_YORK_APPEALS,
                "Repeated detox stays with signs now: inpatient withdrawal care granted on appeal (202204-148446)",
            ),
        ],
    },
    Rule {
        id: "withdrawal.very-heavy-drinking-and-history",
        area: Area::Withdrawal,
        when: All(&[DAILY, at("alcohol-amount", "10-plus"), count("withdrawal-before", 2)]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "[You drink|Your loved one drinks] very much every day, and what happened before makes a hard withdrawal likely. Nurses should be close by, day and night.",
        sources: &[read(
            &sources::CANADA_2023,
            "Recommendation 7: several risk factors call for inpatient withdrawal care",
        )],
    },
    Rule {
        id: "withdrawal.hospital-before",
        area: Area::Withdrawal,
        when: All(&[STEADY, has("withdrawal-before", "hospital")]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "Stopping has needed a hospital before. It should not happen at home this time.",
        sources: &[read(
            &sources::AUSTRALIA_2021,
            "Table 8.2: care at home requires no history of severe withdrawal",
        )],
    },
    Rule {
        id: "withdrawal.home-try-failed",
        area: Area::Withdrawal,
        when: All(&[STEADY, has("withdrawal-before", "failed-home")]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays),
        because: "Stopping at home was tried and did not work. A place with staff for the first days gives a better chance.",
        sources: &[
            background(
                &sources::AUSTRALIA_2021,
                "Table 8.3: repeated failure of care at home may call for a residential unit; here one failed try counts",
            ),
            read(
                &sources::WITHDRAWAL_SETTINGS_2020,
                "Table 3: a need for 24-hour support calls for residential withdrawal care",
            ),
        ],
    },
];
