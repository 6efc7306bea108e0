//! Coming off alcohol when something else weighs in.

use super::super::{Law, Side};
use level_of_care::placement::{FLOOR, Level, Need, Urgency, Withdrawal};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "very-heavy-drinking-and-history",
        sentence: "Ten drinks or more every day, with detox and blackouts before, call for nurses day and night even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["10-plus"]),
            ("withdrawal-before", &["detox", "blackouts"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "older-with-signs",
        sentence: "Daily drinking with shaking at 65 or older calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("age-band", &["65-plus"]),
            ("withdrawal-signs", &["shakes"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored),
    },
    Law {
        id: "illness-with-signs",
        sentence: "Steady drinking with shaking and an illness not under control calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-signs", &["shakes"]),
            ("body-care", &["unstable"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored),
    },
    Law {
        id: "grave-illness-with-signs",
        sentence: "Steady drinking with two signs and liver disease calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
            ("body-conditions", &["liver"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored),
    },
    Law {
        id: "one-clear-sign-and-nobody-near",
        sentence: "Daily drinking with shaking hands and nobody near calls for a staffed house.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("withdrawal-signs", &["shakes"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Residential),
    },
    Law {
        id: "epilepsy",
        sentence: "Three drinks or more on most days with epilepsy call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["3-5"]),
            ("body-conditions", &["seizure-disorder"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored),
    },
    Law {
        id: "pregnant-and-drinking",
        sentence: "Three drinks or more on most days in pregnancy call for a hospital.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["3-5"]),
            ("pregnancy", &["maybe"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Hospital).urgency(Urgency::Today).need(Need::Perinatal),
    },
    Law {
        id: "suicide-thoughts-in-withdrawal",
        sentence: "Steady drinking with shaking and thoughts of suicide calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-signs", &["shakes"]),
            ("self-harm", &["thoughts"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "steady-drinking-and-ordered-sedatives",
        sentence: "Three drinks or more on most days beside sedatives as ordered for a month are looked at by a clinic, even without a sign.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol", "sedatives"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["3-5"]),
            ("sedative-use", &["long"]),
        ],
        bound: FLOOR
            .level(Level::Outpatient)
            .withdrawal(Withdrawal::Ambulatory)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper),
    },
    Law {
        id: "alcohol-and-sedatives",
        sentence: "Three drinks or more on most days with sedatives beyond orders call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol", "sedatives"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["3-5"]),
            ("sedative-use", &["extra"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).need(Need::SlowTaper),
    },
    Law {
        id: "alcohol-and-opioids",
        sentence: "Three drinks or more on most days with opioids on most days call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol", "opioids"]),
            ("alcohol-frequency", &["most-days"]),
            ("alcohol-amount", &["3-5"]),
            ("opioid-use", &["most-days"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).need(Need::OpioidMedication),
    },
    Law {
        id: "no-safe-place-to-stop",
        sentence: "Steady drinking with two signs where others use a lot calls for a staffed house.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
            ("home", &["heavy-use"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Residential),
    },
    Law {
        id: "nobody-near-to-stop",
        sentence: "Steady drinking with two signs and nobody near calls for a staffed house.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["most-days"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Residential),
    },
    Law {
        id: "very-heavy-drinking-and-liver",
        sentence: "Ten drinks or more every day with liver disease call for nurses day and night even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["10-plus"]),
            ("body-conditions", &["liver"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "very-heavy-drinking-and-older",
        sentence: "Ten drinks or more every day at 65 or older call for nurses day and night even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["10-plus"]),
            ("age-band", &["65-plus"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "very-heavy-drinking-and-nobody",
        sentence: "Ten drinks or more every day with nobody near call for a staffed house even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["10-plus"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.level(Level::IntensiveOutpatient).withdrawal(Withdrawal::Residential),
    },
    Law {
        id: "suicide-thoughts-and-heavy-drinking",
        sentence: "Six drinks or more every day with thoughts of suicide call for nurses day and night, even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["6-9"]),
            ("self-harm", &["thoughts"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "recent-attempt-and-heavy-drinking",
        sentence: "Six drinks or more every day after an attempt in the past 3 months call for nurses day and night, even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["6-9"]),
            ("self-harm-before", &["past-3-months"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "no-home-and-heavy-drinking",
        sentence: "Six drinks or more every day without a safe home call for a staffed house, even without signs.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["daily"]),
            ("alcohol-amount", &["6-9"]),
            ("home", &["unsafe"]),
        ],
        bound: FLOOR.level(Level::IntensiveOutpatient).withdrawal(Withdrawal::Residential),
    },
    Law {
        id: "many-drinks-with-signs-and-nobody-near",
        sentence: "Ten drinks on some days with two signs and nobody near call for a staffed house.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["alcohol"]),
            ("alcohol-frequency", &["weekly"]),
            ("alcohol-amount", &["10-plus"]),
            ("withdrawal-signs", &["nausea", "no-sleep"]),
            ("people", &["alone"]),
        ],
        bound: FLOOR.level(Level::IntensiveOutpatient).withdrawal(Withdrawal::Residential),
    },
];
