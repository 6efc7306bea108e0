//! Coming off alcohol.

use super::super::{Law, Side};
use level_of_care::placement::{FLOOR, Level, Need, Urgency, Withdrawal};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "daily-heavy-drinking",
        sentence: "Six drinks or more every day are never told to stop without a clinic.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["6-9"]),
        ],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory),
    },
    Law {
        id: "shakes-at-any-pace",
        sentence: "Whoever drinks and shakes when it wears off is looked at by a clinic.",
        side: Side::NeverBelow,
        given: &[("substances", &["alcohol"]), ("withdrawal-signs", &["shakes"])],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory).urgency(Urgency::WithinDays),
    },
    Law {
        id: "seizure-before",
        sentence: "Whoever had a withdrawal seizure and drinks on most days stops with nurses day and night, from today.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-before", &["seizure"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "delirium-before",
        sentence: "Whoever had withdrawal delirium and drinks on most days stops with nurses day and night, from today.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-before", &["delirium"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "seizure-before-at-any-pace",
        sentence: "Whoever drinks at all, had a withdrawal seizure and is on edge or sleepless when it wears off stops with nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("withdrawal-before", &["seizure"]),
            ("withdrawal-signs", &["no-sleep"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "delirium-before-in-a-bout",
        sentence: "Delirium before, shaking and sweats in a bout of drinking call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["weekly"]),
            ("withdrawal-before", &["delirium"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "grave-before-and-signs",
        sentence: "Steady drinking with a withdrawal seizure before and three signs now calls for a hospital.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-before", &["seizure"]),
            ("withdrawal-signs", &["shakes", "sweats", "nausea"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Hospital).urgency(Urgency::Today),
    },
    Law {
        id: "grave-before-and-illness",
        sentence: "Drinking with a withdrawal seizure before, shaking now and an illness not under control calls for a hospital.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("withdrawal-before", &["seizure"]),
            ("withdrawal-signs", &["shakes"]),
            ("body-care", &["unstable"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Hospital).urgency(Urgency::Today),
    },
    Law {
        id: "very-heavy-with-shakes",
        sentence: "Ten drinks or more every day with shaking call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["10-plus"]),
            ("withdrawal-signs", &["shakes"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "very-heavy-drinking-without-pause",
        sentence: "Ten drinks or more every day without a day's pause call for a staffed house.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["10-plus"]),
            ("longest-without", &["not-a-day"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Residential).urgency(Urgency::Today),
    },
    Law {
        id: "nothing-stays-down",
        sentence: "Steady drinking when nothing stays down calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-signs", &["nothing-stays-down"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "heavy-signs-and-detox-before",
        sentence: "Six drinks or more with shaking, sweats and detox before call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-amount", &["6-9"]),
            ("withdrawal-before", &["detox"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored),
    },
    Law {
        id: "very-heavy-drinking-on-most-days",
        sentence: "Ten drinks on most days are never told to stop without a clinic.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["10-plus"]),
        ],
        bound: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
    },
    Law {
        id: "grave-before-and-some-drinking",
        sentence: "Whoever drinks very much on some days and had a withdrawal seizure is looked at by a clinic before stopping.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["weekly"]),
            ("alcohol-amount", &["10-plus"]),
            ("withdrawal-before", &["seizure"]),
        ],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory).urgency(Urgency::WithinDays),
    },
    Law {
        id: "many-drinks-with-two-signs",
        sentence: "Six drinks on some days with any two signs are looked at by a clinic.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["weekly"]),
            ("alcohol-amount", &["6-9"]),
            ("withdrawal-signs", &["nausea", "no-sleep"]),
        ],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory),
    },
    Law {
        id: "withdrawal-starting-at-any-pace",
        sentence: "Shaking within 3 days of the last drink is seen today, on however few days.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["weekly"]),
            ("last-use", &["past-3-days"]),
            ("withdrawal-signs", &["shakes"]),
        ],
        bound: FLOOR.urgency(Urgency::Today),
    },
    Law {
        id: "much-drinking-on-most-days",
        sentence: "Six drinks on most days call for a doctor before stopping.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["6-9"]),
        ],
        bound: FLOOR.level(Level::Outpatient).need(Need::MedicalReview),
    },
];
