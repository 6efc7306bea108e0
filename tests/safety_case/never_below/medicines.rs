//! Sedatives, opioids and other drugs: coming off them, and overdose.

use super::super::{Law, Side};
use level_of_care::placement::{FLOOR, Level, Need, Urgency, Withdrawal};

/// The laws.
pub const LAWS: &[Law] = &[
    Law {
        id: "sedatives-beyond-orders",
        sentence: "Sedatives beyond orders are lowered slowly with a clinic, never stopped.",
        side: Side::NeverBelow,
        given: &[("substances", &["sedatives"]), ("sedative-use", &["extra"])],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory).need(Need::SlowTaper),
    },
    Law {
        id: "sedatives-for-long",
        sentence: "Sedatives for a month or more are lowered slowly, never stopped.",
        side: Side::NeverBelow,
        given: &[("substances", &["sedatives"]), ("sedative-use", &["long"])],
        bound: FLOOR.need(Need::SlowTaper),
    },
    Law {
        id: "sedatives-grave-before",
        sentence: "Sedatives beyond orders after a seizure on stopping call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["extra"]),
            ("withdrawal-before", &["seizure"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "sedatives-needed-in-the-morning",
        sentence: "Needing a sedative in the morning after a month or more is seen today, with a slow step-down.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["long"]),
            ("withdrawal-signs", &["morning"]),
        ],
        bound: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .urgency(Urgency::Today)
            .need(Need::SlowTaper)
            .need(Need::MedicalReview),
    },
    Law {
        id: "sedatives-stopped-with-signs",
        sentence: "Sedatives as ordered for a month or more, with three signs, are seen today, with nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["long"]),
            ("withdrawal-signs", &["shakes", "sweats", "nausea"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today).need(Need::SlowTaper),
    },
    Law {
        id: "ordered-sedatives-grave-before",
        sentence: "Sedatives as ordered for a month or more, a seizure on stopping before and a sign now call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["long"]),
            ("withdrawal-before", &["seizure"]),
            ("withdrawal-signs", &["no-sleep"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "ordered-sedatives-grave-before-at-rest",
        sentence: "Sedatives as ordered for a month or more after a seizure on stopping are looked after by a clinic, even without a sign now.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["long"]),
            ("withdrawal-before", &["seizure"]),
        ],
        bound: FLOOR
            .level(Level::Outpatient)
            .withdrawal(Withdrawal::Ambulatory)
            .urgency(Urgency::WithinDays)
            .need(Need::SlowTaper),
    },
    Law {
        id: "sedatives-and-epilepsy",
        sentence: "Sedatives beyond orders on most days with epilepsy call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["most-days"]),
            ("body-conditions", &["seizure-disorder"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today).need(Need::SlowTaper),
    },
    Law {
        id: "sedatives-and-opioids",
        sentence: "Sedatives and opioids on most days call for nurses day and night, and naloxone.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives", "opioids"]),
            ("sedative-use", &["most-days"]),
            ("opioid-use", &["most-days"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).need(Need::Naloxone),
    },
    Law {
        id: "sedatives-in-pregnancy",
        sentence: "Sedatives beyond orders in pregnancy call for a hospital.",
        side: Side::NeverBelow,
        given: &[("substances", &["sedatives"]), ("sedative-use", &["extra"]), ("pregnancy", &["maybe"])],
        bound: FLOOR.withdrawal(Withdrawal::Hospital).urgency(Urgency::Today),
    },
    Law {
        id: "ordered-sedatives-in-pregnancy-with-signs",
        sentence: "Sedatives as ordered for a month or more in pregnancy, with shaking, call for a hospital.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["long"]),
            ("pregnancy", &["maybe"]),
            ("withdrawal-signs", &["shakes"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Hospital).urgency(Urgency::Today),
    },
    Law {
        id: "ordered-sedatives-in-pregnancy",
        sentence: "Sedatives as ordered for a month or more in pregnancy are looked at by a doctor today.",
        side: Side::NeverBelow,
        given: &[("substances", &["sedatives"]), ("sedative-use", &["long"]), ("pregnancy", &["maybe"])],
        bound: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::Perinatal)
            .need(Need::MedicalReview),
    },
    Law {
        id: "sedatives-and-suicide-thoughts",
        sentence: "Sedatives beyond orders on most days with thoughts of suicide call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["most-days"]),
            ("self-harm", &["thoughts"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "sedatives-with-signs-and-illness",
        sentence: "Sedatives beyond orders on most days, signs, and an illness not under control call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["most-days"]),
            ("withdrawal-signs", &["shakes"]),
            ("body-care", &["unstable"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "sedatives-with-signs-and-voices",
        sentence: "Sedatives beyond orders on most days, signs, and recent voices call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["most-days"]),
            ("withdrawal-signs", &["shakes"]),
            ("unusual-thoughts", &["recent"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "sedatives-with-signs-and-older",
        sentence: "Sedatives beyond orders on most days with signs at 65 or older call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["most-days"]),
            ("withdrawal-signs", &["shakes"]),
            ("age-band", &["65-plus"]),
        ],
        bound: FLOOR
            .level(Level::IntensiveOutpatient)
            .withdrawal(Withdrawal::MedicallyMonitored)
            .urgency(Urgency::Today),
    },
    Law {
        id: "new-sedatives-with-two-signs",
        sentence: "Shaking and sweats beside sedatives are seen by a doctor today, however short the use.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["short"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
        ],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory).urgency(Urgency::Today),
    },
    Law {
        id: "opioid-medicine",
        sentence: "Whoever uses opioids beyond orders is offered medicine and naloxone, whatever else is mild.",
        side: Side::NeverBelow,
        given: &[("substances", &["opioids"]), ("opioid-use", &["some-days"])],
        bound: FLOOR.level(Level::Outpatient).need(Need::OpioidMedication).need(Need::Naloxone),
    },
    Law {
        id: "opioid-cost",
        sentence: "Opioids with costly use lead to medicine.",
        side: Side::NeverBelow,
        given: &[("substances", &["opioids"]), ("use-cost", &["more", "cut-down"])],
        bound: FLOOR.level(Level::Outpatient).need(Need::OpioidMedication).need(Need::Naloxone),
    },
    Law {
        id: "opioids-on-most-days",
        sentence: "Opioids on most days lead to medicine with treatment, never to detox alone.",
        side: Side::NeverBelow,
        given: &[("substances", &["opioids"]), ("opioid-use", &["most-days"])],
        bound: FLOOR.level(Level::Outpatient).withdrawal(Withdrawal::Ambulatory).need(Need::OpioidMedication),
    },
    Law {
        id: "opioids-earlier",
        sentence: "Whoever used opioids this year but not this month is offered medicine and naloxone.",
        side: Side::NeverBelow,
        given: &[("use-danger", &["opioids-earlier"])],
        bound: FLOOR.level(Level::Outpatient).need(Need::OpioidMedication).need(Need::Naloxone),
    },
    Law {
        id: "opioids-in-pregnancy",
        sentence: "Opioids beyond orders in pregnancy lead to medicine today, with perinatal care.",
        side: Side::NeverBelow,
        given: &[("substances", &["opioids"]), ("opioid-use", &["some-days"]), ("pregnancy", &["maybe"])],
        bound: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::Today)
            .need(Need::OpioidMedication)
            .need(Need::Perinatal),
    },
    Law {
        id: "street-opioids-strong-signs",
        sentence: "Street opioids with shaking, sweats and sickness call for a hospital.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["opioids"]),
            ("use-danger", &["street-supply"]),
            ("withdrawal-signs", &["shakes", "sweats", "nausea"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::Hospital).urgency(Urgency::Today),
    },
    Law {
        id: "other-drug-strong-signs",
        sentence: "Another drug with shaking and sweats calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[("substances", &["other"]), ("withdrawal-signs", &["shakes", "sweats"])],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "other-drug-and-a-sign",
        sentence: "Another drug that is needed in the morning is looked at today, by a clinic that knows withdrawal.",
        side: Side::NeverBelow,
        given: &[("substances", &["other"]), ("withdrawal-signs", &["morning"])],
        bound: FLOOR
            .level(Level::Outpatient)
            .withdrawal(Withdrawal::Ambulatory)
            .urgency(Urgency::Today)
            .need(Need::MedicalReview),
    },
    Law {
        id: "other-drug-without-pause",
        sentence: "Another drug without a day's pause is never told to stop without a clinic.",
        side: Side::NeverBelow,
        given: &[("substances", &["other"]), ("longest-without", &["not-a-day"])],
        bound: FLOOR
            .withdrawal(Withdrawal::Ambulatory)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
    },
    Law {
        id: "other-drug-grave-before",
        sentence: "Another drug after delirium on stopping is looked at by a clinic before stopping.",
        side: Side::NeverBelow,
        given: &[("substances", &["other"]), ("withdrawal-before", &["delirium"])],
        bound: FLOOR
            .level(Level::Outpatient)
            .withdrawal(Withdrawal::Ambulatory)
            .urgency(Urgency::WithinDays)
            .need(Need::MedicalReview),
    },
    Law {
        id: "other-drug-grave-before-and-signs",
        sentence: "Another drug after a seizure on stopping, with shaking now, calls for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["other"]),
            ("withdrawal-before", &["seizure"]),
            ("withdrawal-signs", &["shakes"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today),
    },
    Law {
        id: "nothing-stays-down-at-all",
        sentence: "Whoever uses another drug and keeps nothing down is seen by a doctor today.",
        side: Side::NeverBelow,
        given: &[("substances", &["other"]), ("withdrawal-signs", &["nothing-stays-down"])],
        bound: FLOOR.level(Level::Outpatient).urgency(Urgency::Today).need(Need::MedicalReview),
    },
    Law {
        id: "any-opioid",
        sentence: "Whoever uses any opioid is told of naloxone.",
        side: Side::NeverBelow,
        given: &[("substances", &["opioids"])],
        bound: FLOOR.need(Need::Naloxone),
    },
    Law {
        id: "opioids-before-jail",
        sentence: "Opioids before jail or a long stay call for medicine and naloxone, within days.",
        side: Side::NeverBelow,
        given: &[("use-danger", &["before-jail"])],
        bound: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication)
            .need(Need::Naloxone),
    },
    Law {
        id: "any-street-stimulant",
        sentence: "Whoever uses stimulants without an order is told of naloxone.",
        side: Side::NeverBelow,
        given: &[("substances", &["stimulants"]), ("stimulant-use", &["some-days"])],
        bound: FLOOR.need(Need::Naloxone),
    },
    Law {
        id: "any-extra-sedative",
        sentence: "Whoever takes sedatives beyond an order is told of naloxone.",
        side: Side::NeverBelow,
        given: &[("substances", &["sedatives"]), ("sedative-use", &["extra"])],
        bound: FLOOR.need(Need::Naloxone),
    },
    Law {
        id: "overdose-past-month",
        sentence: "An overdose in the past month calls for intensive outpatient at least, from today, with naloxone.",
        side: Side::NeverBelow,
        given: &[("overdose", &["past-month"])],
        bound: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::Naloxone),
    },
    Law {
        id: "overdose-despite-treatment",
        sentence: "An overdose in the past year despite medicine, with costly use, calls for a day program at least.",
        side: Side::NeverBelow,
        given: &[
            ("overdose", &["past-year"]),
            ("not-enough", &["medicine"]),
            ("use-cost", &["more", "cut-down"]),
        ],
        bound: FLOOR.level(Level::PartialHospitalization).need(Need::Naloxone),
    },
    Law {
        id: "overdose-month-despite-treatment",
        sentence: "An overdose in the past month despite an intensive program, with costly use, calls for residential at least.",
        side: Side::NeverBelow,
        given: &[
            ("overdose", &["past-month"]),
            ("not-enough", &["intensive"]),
            ("use-cost", &["more", "cut-down"]),
        ],
        bound: FLOOR.level(Level::Residential).urgency(Urgency::Today),
    },
    Law {
        id: "sedatives-steady-and-signs",
        sentence: "Sedatives beyond orders on most days with shaking and sweats call for nurses day and night.",
        side: Side::NeverBelow,
        given: &[
            ("substances", &["sedatives"]),
            ("sedative-use", &["most-days"]),
            ("withdrawal-signs", &["shakes", "sweats"]),
        ],
        bound: FLOOR.withdrawal(Withdrawal::MedicallyMonitored).urgency(Urgency::Today).need(Need::SlowTaper),
    },
];
