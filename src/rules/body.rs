//! When: physical health, age or pregnancy call for care.
//! Then: medical care at the level the body needs, or a doctor alongside. Barriers never lower it.

use crate::condition::Condition::{All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// The chapter.
pub const RULES: &[Rule] = &[
    Rule {
        id: "body.hospital-care",
        area: Area::Body,
        when: at("body-care", "constant"),
        then: FLOOR.level(Level::Hospital).urgency(Urgency::Today),
        because: "[Your|Your loved one's] body needs hospital care first. Treatment for drinking, drugs, or mood can begin there.",
        sources: &[
            read(&sources::CROSSWALK_1996, "A need for 24-hour medical and nursing care: hospital"),
            read(
                &sources::LOUISIANA,
                "Major medical symptoms with immediate need go to an acute hospital first",
            ),
        ],
    },
    Rule {
        id: "body.daily-care",
        area: Area::Body,
        when: at("body-care", "daily"),
        then: FLOOR.level(Level::MedicallyMonitored).urgency(Urgency::Today),
        because: "[You need|Your loved one needs] a nurse or doctor every day, so the program should have nurses day and night.",
        sources: &[read(
            &sources::CROSSWALK_1996,
            "A need for medical monitoring, not intensive treatment: medically monitored inpatient",
        )],
    },
    Rule {
        id: "body.not-under-control",
        area: Area::Body,
        when: at("body-care", "unstable"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::MedicalReview),
        because: "An illness is not under control. A doctor should look at it within days.",
        sources: &[background(
            &sources::CROSSWALK_1996,
            "Conditions that could distract from treatment need to be managed alongside",
        )],
    },
    Rule {
        id: "body.check-ups",
        area: Area::Body,
        when: at("body-care", "check-ups"),
        then: FLOOR.need(Need::MedicalReview),
        because: "The program should work with [your|your loved one's] doctor.",
        sources: &[read(&sources::CROSSWALK_1996, "A stable condition does not raise the level")],
    },
    Rule {
        id: "body.illnesses",
        area: Area::Body,
        when: count("body-conditions", 1),
        then: FLOOR.need(Need::MedicalReview),
        because: "A doctor should look at [your|your loved one's] health alongside treatment.",
        sources: &[read(
            &sources::AUSTRALIA_2021,
            "Table 8.2: illness alongside is checked before choosing a setting",
        )],
    },
    Rule {
        id: "body.needle-use",
        area: Area::Body,
        when: has("use-danger", "inject"),
        then: FLOOR.level(Level::Outpatient).need(Need::MedicalReview),
        because: "After using a needle, a check for infections is wise, and new, unused supplies lower the risk.",
        sources: &[
            background(&sources::TIP_63, "People who inject should be offered infection checks and vaccines"),
            read(
                &sources::PREGNANCY_PRIORITY,
                "People who inject come early in the federal order of admission",
            ),
        ],
    },
    Rule {
        id: "body.older",
        area: Area::Body,
        when: at("age-band", "65-plus"),
        then: FLOOR.need(Need::MedicalReview),
        because: "Age matters for medicines and for the body, so a doctor should take part.",
        sources: &[background(
            &sources::ASAM_WITHDRAWAL_2020,
            "Age over 65: more caution, and a check of medicines",
        )],
    },
    Rule {
        id: "body.under-18",
        area: Area::Body,
        when: at("age-band", "under-18"),
        then: FLOOR.need(Need::Youth),
        because: "This tool is made for adults. A program for young people, with the family, is the right place to ask.",
        sources: &[
            read(
                &sources::SAMHSA_ADVISORY_2021,
                "Programs for adolescents differ: 6 hours a week or more, with family",
            ),
            read(&sources::CARLAT_2024, "Levels of care for teens are judged apart from adults"),
        ],
    },
    Rule {
        id: "body.birth-in-past-year",
        area: Area::Body,
        when: at("pregnancy", "gave-birth"),
        then: FLOOR.need(Need::Perinatal),
        because: "Pregnancy and the year after birth call for special care. A program should know this time of life.",
        sources: &[background(
            &sources::PERINATAL_2018,
            "The year after birth is a time of higher risk; linked care is advised",
        )],
    },
    Rule {
        id: "body.liver-and-drinking",
        area: Area::Body,
        when: All(&[
            has("substances", "alcohol"),
            at("alcohol-frequency", "most-days"),
            has("body-conditions", "liver"),
        ]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::MedicalReview),
        because: "With liver disease, any steady drinking does harm. A doctor should look within days.",
        sources: &[background(
            &sources::CSAT_DETOX,
            "Drinking with liver disease needs a medical check and help to stop",
        )],
    },
    Rule {
        id: "body.heart-and-stimulants",
        area: Area::Body,
        when: All(&[
            has("substances", "stimulants"),
            at("stimulant-use", "some-days"),
            has("body-conditions", "heart"),
        ]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::MedicalReview),
        because: "Stimulants strain the heart. A doctor should look within days.",
        sources: &[background(
            &sources::CSAT_DETOX,
            "Stimulant use with heart disease needs a medical check",
        )],
    },
    Rule {
        id: "body.birth-and-thoughts",
        area: Area::Body,
        when: All(&[at("pregnancy", "gave-birth"), at("self-harm", "thoughts")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "In pregnancy or the year after a birth, thoughts of suicide need more than a weekly visit, from today. They can be treated well.",
        sources: &[background(&sources::PERINATAL_2018, "Suicide risk around birth needs prompt evaluation")],
    },
    Rule {
        id: "body.birth-and-low-mood",
        area: Area::Body,
        when: All(&[at("pregnancy", "gave-birth"), at("mood", "severe")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::PsychiatricReview),
        because: "Very low mood in pregnancy or the year after a birth is common, and can be treated. It should be seen today.",
        sources: &[background(&sources::PERINATAL_2018, "Depression around birth needs prompt evaluation")],
    },
    Rule {
        id: "body.birth-and-use",
        area: Area::Body,
        when: All(&[at("pregnancy", "gave-birth"), count("use-cost", 2)]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::Perinatal),
        because: "In pregnancy or the year after a birth, help with drinking or drugs should start within days.",
        sources: &[background(&sources::PERINATAL_2018, "Overdose risk is raised in the year after birth")],
    },
    Rule {
        id: "body.pregnancy-and-some-drinking",
        area: Area::Body,
        when: All(&[
            has("substances", "alcohol"),
            at("alcohol-frequency", "weekly"),
            at("pregnancy", "maybe"),
        ]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::Perinatal),
        because: "There is no safe amount of alcohol in pregnancy. A kind talk with a doctor within days helps.",
        sources: &[background(
            &sources::PERINATAL_2018,
            "Any drinking in pregnancy is a reason for advice and care",
        )],
    },
    Rule {
        id: "body.pregnant-and-use",
        area: Area::Body,
        when: All(&[
            at("pregnancy", "yes"),
            Any(&[
                has("substances", "alcohol"),
                has("substances", "cannabis"),
                has("substances", "other"),
                All(&[has("substances", "opioids"), at("opioid-use", "some-days")]),
                All(&[has("substances", "sedatives"), at("sedative-use", "extra")]),
                All(&[has("substances", "stimulants"), at("stimulant-use", "some-days")]),
            ]),
        ]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::Today).need(Need::Perinatal),
        because: "Pregnant people come first for a place in many programs. It is worth calling today.",
        sources: &[read(
            &sources::PREGNANCY_PRIORITY,
            "Pregnant people who use substances are admitted first",
        )],
    },
];
