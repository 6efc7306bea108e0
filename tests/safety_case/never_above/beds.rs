//! No bed for withdrawal without need.

use super::super::{Law, Side, upto};
use super::EVERY_COST;
use level_of_care::placement::{Level, Living, Urgency, Withdrawal};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "stimulants-and-cannabis-need-no-detox",
        sentence: "Stimulants and cannabis alone never call for a withdrawal setting.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["stimulants", "cannabis"]),
            ("stimulant-use", &["most-days"]),
            ("withdrawal-signs", &["shakes", "sweats", "nausea", "no-sleep", "morning", "aches"]),
            (
                "withdrawal-before",
                &["seizure", "delirium", "hospital", "detox", "many", "failed-home", "blackouts"],
            ),
            ("last-use", &["now"]),
        ],
        bound: upto(Level::EarlyHelp, Withdrawal::None, Living::AsNow, Urgency::WhenReady),
    },
    Law {
        id: "opioids-alone-no-bed",
        sentence: "Opioid use with aches and every cost, but supported and else steady, is cared for with clinic visits, not a bed.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["opioids"]),
            ("opioid-use", &["most-days"]),
            ("withdrawal-signs", &["aches", "nausea", "sweats", "no-sleep"]),
            ("withdrawal-before", &["detox"]),
            ("last-use", &["now"]),
            ("use-cost", EVERY_COST),
            ("cravings", &["constant"]),
            ("longest-without", &["not-a-day"]),
        ],
        bound: upto(Level::IntensiveOutpatient, Withdrawal::Ambulatory, Living::AsNow, Urgency::Today),
    },
    Law {
        id: "daily-drinking-no-bed",
        sentence: "Daily drinking of up to 9 drinks without signs, else steady, never calls for a bed.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["6-9"]),
            ("last-use", &["past-3-days"]),
        ],
        bound: upto(Level::Outpatient, Withdrawal::Ambulatory, Living::AsNow, Urgency::WithinDays),
    },
    Law {
        id: "drinking-with-signs-at-home",
        sentence: "Daily drinking of up to 9 drinks with four signs, no risks and a safe home is managed with clinic visits and intensive outpatient.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["6-9"]),
            ("withdrawal-signs", &["shakes", "sweats", "nausea", "morning"]),
            ("last-use", &["past-3-days"]),
            ("mood", &["moderate"]),
        ],
        bound: upto(Level::IntensiveOutpatient, Withdrawal::Ambulatory, Living::AsNow, Urgency::Today),
    },
    Law {
        id: "sedatives-as-ordered",
        sentence: "Sedatives as a doctor ordered, alone and without signs, never call for a withdrawal setting.",
        side: Side::NeverAbove,
        given: &[("substances", &["sedatives"]), ("sedative-use", &["long"]), ("last-use", &["past-3-days"])],
        bound: upto(Level::EarlyHelp, Withdrawal::None, Living::AsNow, Urgency::WhenReady),
    },
    Law {
        id: "opioid-signs-without-drinking",
        sentence: "Signs of opioid withdrawal without a drink in two weeks are not taken for a body used to alcohol.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["alcohol", "opioids"]),
            ("alcohol-frequency", &["none"]),
            ("opioid-use", &["most-days"]),
            ("withdrawal-signs", &["aches", "sweats", "nausea"]),
            ("last-use", &["past-3-days"]),
        ],
        bound: upto(Level::Outpatient, Withdrawal::Ambulatory, Living::AsNow, Urgency::Today),
    },
    Law {
        id: "pregnant-without-drinking",
        sentence: "Nausea and poor sleep in pregnancy without a drink in two weeks need no withdrawal care.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["alcohol", "cannabis"]),
            ("alcohol-frequency", &["none"]),
            ("withdrawal-signs", &["nausea", "no-sleep"]),
            ("pregnancy", &["yes"]),
        ],
        bound: upto(Level::Outpatient, Withdrawal::None, Living::AsNow, Urgency::Today),
    },
    Law {
        id: "light-drinking-no-bed",
        sentence: "Light drinking with poor sleep and deep distress, else steady, needs no withdrawal care.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["1-2"]),
            ("withdrawal-signs", &["no-sleep"]),
            ("mood", &["severe"]),
            ("last-use", &["past-3-days"]),
        ],
        bound: upto(Level::Outpatient, Withdrawal::None, Living::AsNow, Urgency::WithinDays),
    },
    Law {
        id: "days-of-much-drinking-need-no-detox",
        sentence: "Much drinking on some days a week, however costly, without signs and else steady, needs no withdrawal care and stays at outpatient.",
        side: Side::NeverAbove,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["weekly"]),
            ("alcohol-amount", &["10-plus"]),
            ("use-cost", EVERY_COST),
            ("last-use", &["past-3-days"]),
        ],
        bound: upto(Level::Outpatient, Withdrawal::None, Living::AsNow, Urgency::WithinDays),
    },
];
