//! When: use has a cost, a pull, or a danger of its own.
//! Then: outpatient to residential, never more: only withdrawal, body and mind lift higher. How much is used never decides alone.

use crate::condition::Condition::{All, Any};
use crate::placement::{FLOOR, Level, Need, Urgency};
use crate::question::Area;
use crate::rule::{Rule, background, read};
use crate::rules::{at, count, has};
use crate::sources;

/// What use is like, and what it has cost.
pub const RULES: &[Rule] = &[
    Rule {
        id: "use.some-cost",
        area: Area::Use,
        when: count("use-cost", 2),
        then: FLOOR.level(Level::Outpatient),
        because: "Use has cost something in the past year. Regular talks with a counselor help, and there may be medicine that helps, too.",
        sources: &[
            background(&sources::DSM_5, "Two or three features: mild"),
            read(&sources::CROSSWALK_1996, "Willing and stable: outpatient"),
        ],
    },
    Rule {
        id: "use.more-cost",
        area: Area::Use,
        when: count("use-cost", 4),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays),
        because: "Use has cost a good deal in the past year. It is worth calling within days.",
        sources: &[background(&sources::DSM_5, "Four or five features: moderate")],
    },
    Rule {
        id: "use.opioid-cost",
        area: Area::Use,
        when: All(&[has("substances", "opioids"), count("use-cost", 2)]),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication)
            .need(Need::Naloxone),
        because: "Use has cost something, and opioids are part of it. Medicine comes first, and it works.",
        sources: &[
            read(&sources::BCCSU_OPIOID_2023, "Withdrawal alone is not recommended"),
            background(&sources::TIP_63, "Medicine is offered at every level of care"),
        ],
    },
    Rule {
        id: "use.opioids-before-jail",
        area: Area::Use,
        when: has("use-danger", "before-jail"),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication)
            .need(Need::Naloxone),
        because: "In the first weeks after jail or a long stay, the old amount can kill. Medicine and naloxone (Narcan) should be there from day one.",
        sources: &[background(
            &sources::RELEASE_2007,
            "In the first two weeks after release, death by overdose is many times as likely",
        )],
    },
    Rule {
        id: "use.opioids-earlier",
        area: Area::Use,
        when: has("use-danger", "opioids-earlier"),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication)
            .need(Need::Naloxone),
        because: "After a time without opioids, the old amount can kill. Medicine and naloxone (Narcan) keep [you|your loved one] safe.",
        sources: &[read(
            &sources::OPIOID_WITHDRAWAL_2023,
            "Withdrawal without ongoing medicine is not a treatment; the risk of overdose rises",
        )],
    },
    Rule {
        id: "use.alcohol-medicine",
        area: Area::Use,
        when: All(&[has("substances", "alcohol"), count("use-cost", 4)]),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::AlcoholMedication),
        because: "There is medicine, such as naltrexone, that can make it easier to drink less or stop. Ask a doctor if one is right. Naltrexone is not for anybody who uses opioids, and none of it is advised in pregnancy.",
        sources: &[background(
            &sources::APA_ALCOHOL_2018,
            "Naltrexone or acamprosate is advised for moderate to severe alcohol use disorder",
        )],
    },
    Rule {
        id: "use.opioid-medicine",
        area: Area::Use,
        when: All(&[has("substances", "opioids"), at("opioid-use", "some-days")]),
        then: FLOOR
            .level(Level::Outpatient)
            .urgency(Urgency::WithinDays)
            .need(Need::OpioidMedication)
            .need(Need::Naloxone),
        because: "For opioids, medicine comes first: it lowers the danger and can start at any level of care. Detox alone is not enough.",
        sources: &[
            read(&sources::BCCSU_OPIOID_2023, "Withdrawal alone is not recommended"),
            read(&sources::RCORP_BRIEF, "Most people return to use soon after detox without medicine"),
            background(&sources::TIP_63, "Medicine is offered at every level of care"),
        ],
    },
    Rule {
        id: "use.naloxone-at-hand",
        area: Area::Use,
        when: has("substances", "opioids"),
        then: FLOOR.need(Need::Naloxone),
        because: "Naloxone (Narcan) at home can save a life. It needs no order from a doctor.",
        sources: &[background(&sources::NALOXONE, "Naloxone is sold over the counter since 2023")],
    },
    Rule {
        id: "use.street-supply",
        area: Area::Use,
        when: has("use-danger", "street-supply"),
        then: FLOOR.need(Need::Naloxone),
        because: "Pills and powder from the street may hold fentanyl. Naloxone (Narcan) should be close by.",
        sources: &[background(&sources::NALOXONE, "Fentanyl is found in many street drugs")],
    },
    Rule {
        id: "use.stimulants-and-naloxone",
        area: Area::Use,
        when: All(&[has("substances", "stimulants"), at("stimulant-use", "some-days")]),
        then: FLOOR.need(Need::Naloxone),
        because: "Cocaine, crack, and meth may hold fentanyl. Naloxone (Narcan) should be close by.",
        sources: &[background(
            &sources::NALOXONE,
            "Fentanyl is found in many street drugs, stimulants among them",
        )],
    },
    Rule {
        id: "use.sedatives-and-naloxone",
        area: Area::Use,
        when: All(&[has("substances", "sedatives"), at("sedative-use", "extra")]),
        then: FLOOR.need(Need::Naloxone),
        because: "Pills that do not come from a pharmacy may hold fentanyl. Naloxone (Narcan) should be close by.",
        sources: &[background(&sources::NALOXONE, "Counterfeit pills often hold fentanyl")],
    },
    Rule {
        id: "use.mixing",
        area: Area::Use,
        when: has("use-danger", "mixing"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::Naloxone),
        because: "Opioids mixed with alcohol or sedatives can stop breathing. Help should start within days.",
        sources: &[background(
            &sources::NALOXONE,
            "Mixing opioids with sedatives or alcohol raises overdose risk",
        )],
    },
    Rule {
        id: "use.using-alone",
        area: Area::Use,
        when: has("use-danger", "alone"),
        then: FLOOR.need(Need::Naloxone),
        because: "When nobody is near, nobody can help. Naloxone (Narcan) and a person who checks in lower the danger.",
        sources: &[background(
            &sources::NALOXONE,
            "Most overdose deaths happen when nobody is there to help",
        )],
    },
    Rule {
        id: "use.lost-tolerance",
        area: Area::Use,
        when: has("use-danger", "lost-tolerance"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::Naloxone),
        because: "After some weeks without, the old amount can be too much. Naloxone (Narcan) and care within days lower the danger.",
        sources: &[read(
            &sources::OPIOID_WITHDRAWAL_2023,
            "After lost tolerance, return to use can end in overdose",
        )],
    },
    Rule {
        id: "use.driving",
        area: Area::Use,
        when: has("use-danger", "driving"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays),
        because: "Driving after drinking or using puts [you|your loved one] and others at risk. Help should start within days.",
        sources: &[background(
            &sources::DSM_5,
            "Use where it is physically dangerous is one of the features",
        )],
    },
    Rule {
        id: "use.cravings",
        area: Area::Use,
        when: All(&[count("use-cost", 4), at("cravings", "often")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "The pull to use is strong on many days. Several sessions a week keep help close.",
        sources: &[
            read(
                &sources::CROSSWALK_1996,
                "High likelihood of return to use without close support: intensive outpatient",
            ),
            read(
                &sources::SAMHSA_ADVISORY_2021,
                "Intensive outpatient care works as well as a live-in program when withdrawal, health and mood risks are low",
            ),
        ],
    },
    Rule {
        id: "use.days-without",
        area: Area::Use,
        when: All(&[count("use-cost", 4), at("longest-without", "days")]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "So far, no full week has gone by without. Several sessions a week help [you|your loved one] stay on track.",
        sources: &[
            read(
                &sources::CROSSWALK_1996,
                "High likelihood of return to use without close support: intensive outpatient",
            ),
            read(
                &sources::MCCARTY_2014,
                "Intensive outpatient care suits people without need of detox or 24-hour watching",
            ),
        ],
    },
    Rule {
        id: "use.life-given-to-use",
        area: Area::Use,
        when: All(&[
            has("use-cost", "time"),
            count("use-cost", 6),
            at("longest-without", "not-a-day"),
            at("people", "alone"),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::WithinDays),
        because: "Use fills the day, not a day goes by without, and there is no steady support near. A live-in program gives the structure to begin.",
        sources: &[read(
            &sources::APA_2006,
            "Residential care for people whose lives center on use and who lack sober support",
        )],
    },
    Rule {
        id: "use.steady-stimulants",
        area: Area::Use,
        when: All(&[has("substances", "stimulants"), at("stimulant-use", "most-days"), count("use-cost", 4)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays),
        because: "Stimulants on most days, at this cost, respond best to several sessions a week.",
        sources: &[background(
            &sources::PLACEMENT_EVIDENCE,
            "Too little care did worse for frequent cocaine use",
        )],
    },
    Rule {
        id: "use.overdose-past-month",
        area: Area::Use,
        when: at("overdose", "past-month"),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::Today).need(Need::Naloxone),
        because: "An overdose in the past month means that help should start today.",
        sources: &[
            background(
                &sources::NORTH_DAKOTA,
                "Danger of return to use with grave results calls for closer care",
            ),
            background(&sources::NALOXONE, "The weeks after an overdose carry the highest risk"),
        ],
    },
    Rule {
        id: "use.overdose-past-year",
        area: Area::Use,
        when: at("overdose", "past-year"),
        then: FLOOR.level(Level::Outpatient).urgency(Urgency::WithinDays).need(Need::Naloxone),
        because: "After an overdose in the past year, help should start within days. Keep naloxone (Narcan) close.",
        sources: &[background(&sources::NALOXONE, "An overdose makes another more likely")],
    },
    Rule {
        id: "use.overdose-and-cost",
        area: Area::Use,
        when: All(&[at("overdose", "past-year"), count("use-cost", 4)]),
        then: FLOOR.level(Level::IntensiveOutpatient).urgency(Urgency::WithinDays).need(Need::Naloxone),
        because: "With an overdose in the past year and use at this cost, several sessions a week are safer.",
        sources: &[background(
            &sources::NORTH_DAKOTA,
            "Danger of return to use with grave results calls for closer care",
        )],
    },
    Rule {
        id: "use.overdose-despite-treatment",
        area: Area::Use,
        when: All(&[
            at("overdose", "past-year"),
            count("use-cost", 2),
            Any(&[
                has("not-enough", "medicine"),
                has("not-enough", "intensive"),
                has("not-enough", "sober-home"),
            ]),
        ]),
        then: FLOOR.level(Level::PartialHospitalization).urgency(Urgency::WithinDays).need(Need::Naloxone),
        because: "There was an overdose though treatment was tried. Care on most days is the next step.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "At least two of (written for adolescents): failed lower level, danger without close watching: day program",
        )],
    },
    Rule {
        id: "use.overdose-month-despite-treatment",
        area: Area::Use,
        when: All(&[
            at("overdose", "past-month"),
            count("use-cost", 2),
            Any(&[
                has("not-enough", "medicine"),
                has("not-enough", "intensive"),
                has("not-enough", "sober-home"),
            ]),
        ]),
        then: FLOOR.level(Level::Residential).urgency(Urgency::Today).need(Need::Naloxone),
        because: "There was an overdose in the past month though treatment was tried. A live-in program is safer for a while.",
        sources: &[read(
            &sources::NORTH_DAKOTA,
            "Imminent danger of return to use with grave results: residential",
        )],
    },
];
