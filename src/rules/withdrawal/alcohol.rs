//! When: somebody drinks steadily or much, or signs show when it wears off.
//! Then: a safe place to stop, from clinic visits to a hospital. Nobody is told to stop alone.

use crate::condition::Condition::{self, All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency, Withdrawal};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// Alcohol in the last 30 days.
pub(super) const ALCOHOL: Condition = has("substances", "alcohol");

/// Alcohol on most days.
pub(super) const STEADY: Condition = All(&[ALCOHOL, at("alcohol-frequency", "most-days")]);

/// Alcohol every day.
pub(super) const DAILY: Condition = All(&[ALCOHOL, at("alcohol-frequency", "daily")]);

/// Signs of withdrawal: one that speaks for itself, or any two.
pub const SIGNS: Condition = Any(&[
    has("withdrawal-signs", "shakes"),
    has("withdrawal-signs", "sweats"),
    has("withdrawal-signs", "morning"),
    has("withdrawal-signs", "nothing-stays-down"),
    count("withdrawal-signs", 2),
]);

/// Coming off alcohol.
pub const RULES: &[Rule] = &[
    Rule {
        id: "withdrawal.seizure-now-and-drinking",
        area: Area::Withdrawal,
        when: All(&[
            has("emergency-signs", "seizure"),
            Any(&[has("substances", "alcohol"), has("substances", "sedatives")]),
        ]),
        then: FLOOR.withdrawal(Withdrawal::Hospital).level(Level::Hospital).urgency(Urgency::Now),
        because: "A seizure while drinking or using sedatives can come from withdrawal. Only a hospital can treat that safely.",
        sources: &[read(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: seizures in withdrawal call for hospital care",
        )],
    },
    Rule {
        id: "withdrawal.confusion-now-and-drinking",
        area: Area::Withdrawal,
        when: All(&[
            has("emergency-signs", "confusion"),
            Any(&[has("substances", "alcohol"), has("substances", "sedatives")]),
        ]),
        then: FLOOR.withdrawal(Withdrawal::Hospital).level(Level::Hospital).urgency(Urgency::Now),
        because: "Sudden confusion while drinking or using sedatives can be the most serious form of withdrawal. Only a hospital can treat that safely.",
        sources: &[read(
            &sources::WITHDRAWAL_SETTINGS_2020,
            "Table 3: delirium in withdrawal calls for intensive care",
        )],
    },
    Rule {
        id: "withdrawal.daily-drinking",
        area: Area::Withdrawal,
        when: Any(&[All(&[DAILY, at("alcohol-amount", "3-5")]), All(&[STEADY, at("alcohol-amount", "6-9")])]),
        then: FLOOR.level(Level::Outpatient).need(Need::MedicalReview),
        because: "[You drink|Your loved one drinks] on most days, or every day. It is safer to ask a doctor before stopping.",
        sources: &[background(
            &sources::AAFP_2021,
            "Daily drinking: check for withdrawal risk before stopping",
        )],
    },
    Rule {
        id: "withdrawal.daily-heavy-drinking",
        area: Area::Withdrawal,
        when: All(&[DAILY, at("alcohol-amount", "6-9")]),
        then: FLOOR.withdrawal(Withdrawal::Ambulatory).level(Level::Outpatient).urgency(Urgency::WithinDays),
        because: "[You drink|Your loved one drinks] a lot every day. Stopping should be planned with a doctor, not done alone.",
        sources: &[
            read(
                &sources::AAFP_2021,
                "Mild to moderate withdrawal without other risks is treated with daily visits for up to 5 days",
            ),
            read(
                &sources::CANADA_2023,
                "Recommendation 6: low risk of severe withdrawal is managed outpatient",
            ),
        ],
    },
    Rule {
        id: "withdrawal.very-heavy-drinking-on-most-days",
        area: Area::Withdrawal,
        when: All(&[STEADY, at("alcohol-amount", "10-plus")]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
        because: "So much alcohol on most days can make stopping dangerous. It should be planned with a doctor, not done alone.",
        sources: &[
            read(
                &sources::AAFP_2021,
                "Mild to moderate withdrawal without other risks is treated with daily visits for up to 5 days",
            ),
            background(
                &sources::CANADA_2023,
                "Large amounts, also with days between, carry a risk of withdrawal that a clinic should judge",
            ),
        ],
    },
    Rule {
        id: "withdrawal.drinking-with-signs",
        area: Area::Withdrawal,
        when: All(&[STEADY, SIGNS]),
        then: FLOOR.withdrawal(Withdrawal::Ambulatory).level(Level::Outpatient).urgency(Urgency::WithinDays),
        because: "There are signs that can come when alcohol wears off. With medical care and medicine, stopping can be safe.",
        sources: &[
            read(
                &sources::AAFP_2021,
                "Mild to moderate withdrawal without other risks is treated with daily visits for up to 5 days",
            ),
            read(&sources::MINNESOTA_RULES, "Withdrawal risk 1 and 2: monitoring with check-ins or by day"),
        ],
    },
    Rule {
        id: "withdrawal.daily-drinking-with-signs",
        area: Area::Withdrawal,
        when: All(&[DAILY, count("withdrawal-signs", 2)]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays),
        because: "[You drink|Your loved one drinks] every day, and the body shows clear signs when it wears off. Stopping needs medical care, and several sessions a week help to stay without drinking.",
        sources: &[
            read(
                &sources::AAFP_2013,
                "Editorial: after alcohol withdrawal most people go on to intensive outpatient care",
            ),
            read(
                &sources::ODASL_2018,
                "Withdrawal ratings of 2 to 4 at outpatient levels only together with ambulatory withdrawal care",
            ),
        ],
    },
    Rule {
        id: "withdrawal.withdrawal-starting",
        area: Area::Withdrawal,
        when: All(&[ALCOHOL, at("alcohol-frequency", "weekly"), SIGNS, at("last-use", "past-3-days")]),
        then: FLOOR.urgency(Urgency::Today),
        because: "Withdrawal starts within hours or days of the last drink. It is best to call today.",
        sources: &[read(&sources::AAFP_2021, "Withdrawal starts 6 to 24 hours after the last drink")],
    },
    Rule {
        id: "withdrawal.very-heavy-drinking-with-signs",
        area: Area::Withdrawal,
        when: All(&[
            STEADY,
            at("alcohol-amount", "10-plus"),
            Any(&[
                has("withdrawal-signs", "shakes"),
                has("withdrawal-signs", "sweats"),
                has("withdrawal-signs", "morning"),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "[You drink|Your loved one drinks] very much on most days, and the body already reacts when it wears off. Stopping needs nurses close by, day and night.",
        sources: &[
            background(
                &sources::CANADA_2023,
                "High intake with signs of withdrawal adds to the risk that calls for inpatient care (recommendation 7)",
            ),
            read(
                &sources::AAFP_2013,
                "Editorial: after alcohol withdrawal most people go on to intensive outpatient care",
            ),
        ],
    },
    Rule {
        id: "withdrawal.severe-signs",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            Any(&[
                count("withdrawal-signs", 5),
                All(&[
                    has("withdrawal-signs", "nothing-stays-down"),
                    Any(&[
                        at("alcohol-frequency", "most-days"),
                        has("withdrawal-signs", "shakes"),
                        has("withdrawal-signs", "sweats"),
                        has("withdrawal-signs", "morning"),
                    ]),
                ]),
            ]),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::MedicallyMonitored)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "The signs of withdrawal are strong. Stopping needs nurses close by, day and night.",
        sources: &[
            read(&sources::WITHDRAWAL_SETTINGS_2020, "Table 3: severe withdrawal needs 24-hour nursing"),
            read(
                &sources::AAFP_2013,
                "Severe symptoms or a high risk of complications call for inpatient care",
            ),
        ],
    },
    Rule {
        id: "withdrawal.very-heavy-drinking-without-pause",
        area: Area::Withdrawal,
        when: All(&[DAILY, at("alcohol-amount", "10-plus"), at("longest-without", "not-a-day")]),
        then: FLOOR
            .withdrawal(Withdrawal::Residential)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::Today),
        because: "[You drink very much and never go|Your loved one drinks very much and never goes] a day without, so nobody knows how the body reacts. The first days should not be at home.",
        sources: &[
            background(&sources::CANADA_2023, "High intake adds to the risk of a severe withdrawal"),
            read(
                &sources::AUSTRALIA_2021,
                "Table 8.3: expected moderate to severe withdrawal calls for a residential unit",
            ),
        ],
    },
    Rule {
        id: "withdrawal.signs-at-any-pace",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            Any(&[
                has("withdrawal-signs", "shakes"),
                has("withdrawal-signs", "morning"),
                All(&[
                    at("alcohol-frequency", "weekly"),
                    at("alcohol-amount", "6-9"),
                    count("withdrawal-signs", 2),
                ]),
            ]),
        ]),
        then: FLOOR.withdrawal(Withdrawal::Ambulatory).level(Level::Outpatient).urgency(Urgency::WithinDays),
        because: "There are signs that can come when alcohol wears off, however often [you drink|your loved one drinks]. A doctor should look before stopping.",
        sources: &[
            read(&sources::MINNESOTA_RULES, "Withdrawal risk 1: monitoring with check-ins"),
            read(
                &sources::AAFP_2021,
                "Mild to moderate withdrawal without other risks is treated with daily visits for up to 5 days",
            ),
        ],
    },
    Rule {
        id: "withdrawal.very-heavy-drinking-and-cost",
        area: Area::Withdrawal,
        when: All(&[
            ALCOHOL,
            Any(&[at("alcohol-frequency", "most-days"), count("withdrawal-signs", 1)]),
            at("alcohol-amount", "10-plus"),
            count("use-cost", 4),
        ]),
        then: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::IntensiveOutpatient)
            .urgency(Urgency::WithinDays),
        because: "[You drink|Your loved one drinks] very much, and it has cost a good deal. Stopping should be planned with a doctor, not done alone.",
        sources: &[
            background(&sources::CANADA_2023, "High intake adds to the risk of a severe withdrawal"),
            read(
                &sources::AAFP_2013,
                "Editorial: after alcohol withdrawal most people go on to intensive outpatient care",
            ),
        ],
    },
];
