//! One report never says two things that cannot both be true, nor what is unsafe for whom it is about.

mod brute;
mod told;

use level_of_care::BOOK;
use level_of_care::placement::{FLOOR, Level, Living, Need, Urgency, Withdrawal};
use level_of_care::report::notes::notes;
use level_of_care::report::{Report, Step};
use level_of_care::words::english::report as w;
use level_of_care::words::{Person, Words};
use told::{people, told};

fn step<'a>(report: &'a Report, id: &str) -> &'a Step {
    report.path.iter().find(|step| step.id == id).unwrap_or_else(|| panic!("{id}: {:?}", report.path))
}

#[test]
fn no_reason_speaks_of_a_clinic_or_home_where_nurses_or_doctors_have_to_be_near() {
    let mut seen = 0;
    people(77, &mut |_, report| {
        if report.range.floor.withdrawal < Withdrawal::MedicallyMonitored {
            return;
        }
        for reason in report.reasons.iter().filter(|reason| reason.axis != "living") {
            seen += 1;
            for place in [" clinic", "live at home", "lives at home", "video visit", "staffed house"] {
                assert!(!reason.why.contains(place), "{:?}: {}", reason.rules, reason.why);
            }
        }
    });
    assert!(seen > 200, "{seen}");
}

#[test]
fn nobody_who_needs_nurses_or_doctors_is_told_that_less_is_close() {
    let mut seen = 0;
    people(77, &mut |_, report| {
        let floor = report.range.floor;
        let lower = report.firmness.close_to.is_some_and(|level| level < floor.level);
        if lower && floor.today() >= Level::MedicallyMonitored && floor.urgency < Urgency::Now {
            assert_eq!(report.firmness.text, "", "{floor:?}");
            seen += 1;
        }
    });
    assert!(seen > 100, "{seen}");
    let steady = told(r#"{"use-cost": ["more", "cut-down", "time", "craving"], "cravings": "often"}"#);
    assert!(!steady.firmness.text.is_empty());
}

#[test]
fn an_emergency_step_fits_the_sign_that_was_ticked() {
    let now = |sign: &str| {
        let report = told(&format!(
            r#"{{"emergency-signs": ["{sign}"], "substances": ["opioids"], "opioid-use": "most-days"}}"#
        ));
        assert!(report.path.iter().all(|step| !step.text.contains("not safe to stop")), "{:?}", report.path);
        step(&report, "now").text.clone()
    };
    assert!(now("took-too-much").starts_with("Call 911."));
    assert!(now("being-hurt").contains("1-800-799-7233"));
    assert!(now("harm-others").starts_with("Put some space between you and others"));
    for sign in ["hard-to-wake", "harm-others", "being-hurt", "suicide-now"] {
        let text = now(sign);
        assert_eq!(text.matches("Call 911.").count(), 1, "{text}");
        let away = ["harm-others", "being-hurt"].contains(&sign);
        assert_eq!(
            !text.starts_with("Call 911."),
            away,
            "who is in danger from somebody gets away first: {text}"
        );
    }
}

#[test]
fn the_notes_say_how_soon() {
    let words = Words::english(Person::You);
    let mut seen = 0;
    people(77, &mut |answers, report| {
        let when = words.say(w::urgency(report.soonest()));
        let line = ["- How soon to get help: ", &when, "\n"].concat();
        assert!(notes(&BOOK, answers, &words, report, &[]).contains(&line));
        seen += usize::from(report.soonest() > report.range.floor.urgency);
    });
    assert!(seen > 10, "what an unsure answer about danger calls for counts: {seen}");
}

#[test]
fn a_withdrawal_of_days_is_not_promised_for_sedatives_or_opioids() {
    let both = told(
        r#"{"substances": ["alcohol", "sedatives"], "alcohol-frequency": "daily", "alcohol-amount": "6-9",
            "sedative-use": "extra", "withdrawal-before": ["seizure"]}"#,
    );
    let text = &step(&both, "withdrawal").text;
    assert!(text.contains("3 to 7 days") && text.contains("Sedatives go down in small steps"), "{text}");
    let tapered = told(r#"{"substances": ["sedatives"], "sedative-use": "most-days"}"#);
    let text = &step(&tapered, "withdrawal").text;
    assert!(!text.contains("3 to 7 days") && text.contains("Sedatives go down in small steps"), "{text}");
    let opioids = told(
        r#"{"substances": ["alcohol", "opioids"], "alcohol-frequency": "daily", "alcohol-amount": "6-9",
            "opioid-use": "most-days", "withdrawal-signs": ["aches"]}"#,
    );
    let text = &step(&opioids, "withdrawal").text;
    assert!(text.contains("Medicine for opioid use can start there"), "{text}");
}

#[test]
fn whoever_takes_more_than_opioids_is_told_of_seizures_and_of_more_than_medicine() {
    for other in [
        r#"["alcohol", "opioids"], "alcohol-frequency": "daily", "alcohol-amount": "6-9", "withdrawal-signs": ["sweats"]"#,
        r#"["sedatives", "opioids"], "sedative-use": "extra", "withdrawal-signs": ["aches"], "people": "alone""#,
        r#"["sedatives", "opioids"], "sedative-use": "long""#,
        r#"["other", "opioids"], "longest-without": "not-a-day""#,
    ] {
        let report = told(&format!(r#"{{"substances": {other}, "opioid-use": "most-days"}}"#));
        let step = step(&report, "withdrawal");
        assert!(step.meanwhile.contains("seizure"), "{other}: {}", step.text);
        assert_eq!(step.title, "First, stop safely", "{other}");
        assert!(!report.summary.contains("First comes medicine"), "{other}: {}", report.summary);
    }
    let alone = told(r#"{"substances": ["opioids"], "opioid-use": "most-days"}"#);
    assert_eq!(step(&alone, "withdrawal").title, "First, start medicine");
}

#[test]
fn whoever_is_under_eighteen_reads_with_the_result_that_this_was_made_for_adults() {
    let report = told(r#"{"age-band": "under-18", "use-cost": ["more", "cut-down", "time", "craving"]}"#);
    assert!(report.summary.ends_with("is the right place to ask."), "{}", report.summary);
    let grown = told(r#"{"age-band": "18-64", "use-cost": ["more", "cut-down", "time", "craving"]}"#);
    assert!(!grown.summary.contains("adults"), "{}", grown.summary);
    let danger = told(r#"{"age-band": "under-18", "emergency-signs": ["seizure"]}"#);
    assert!(!danger.summary.contains("right place to ask"), "{}", danger.summary);
}

#[test]
fn a_sober_home_comes_after_a_stay_and_not_beside_it() {
    let mut seen = [0; 2];
    people(77, &mut |_, report| {
        let floor = report.range.floor;
        if floor.urgency == Urgency::Now {
            assert!(!report.summary.contains("sober"), "nothing but help: {}", report.summary);
        }
        if floor.living != Living::RecoveryHousing || floor.urgency == Urgency::Now {
            return;
        }
        let at = |id| report.path.iter().position(|step| step.id == id).unwrap_or_default();
        let stays = floor.level >= Level::Residential;
        assert_eq!(report.summary.contains("After that, a sober"), stays, "{}", report.summary);
        assert_eq!(at("living") - at("level"), if stays { 2 } else { 1 }, "{:?}", report.path);
        seen[usize::from(stays)] += 1;
    });
    assert!(seen.iter().all(|n| *n > 3), "{seen:?}");
}

#[test]
fn whoever_is_to_live_in_a_program_asks_whether_withdrawal_care_can_start_there() {
    let report = told(
        r#"{"substances": ["opioids"], "opioid-use": "most-days", "use-cost": ["more", "cut-down"],
            "home": "none", "people": "alone", "longest-without": "not-a-day"}"#,
    );
    assert_eq!(report.range.floor.level, Level::Residential);
    assert!(step(&report, "withdrawal").text.contains("Ask the live-in program if this can start there."));
    let home = told(r#"{"substances": ["opioids"], "opioid-use": "most-days"}"#);
    assert!(!step(&home, "withdrawal").text.contains("live-in"));
}

#[test]
fn the_most_pressing_rule_speaks_for_a_need() {
    let report = told(
        r#"{"mood": "severe", "substances": ["sedatives"], "sedative-use": "long", "withdrawal-signs": ["shakes"]}"#,
    );
    let of = |id: &str| BOOK.rules.iter().find(|rule| rule.id == id).unwrap();
    let mut several = 0;
    for need in &report.needs {
        let urgencies: Vec<Urgency> = need.rules.iter().map(|id| of(id).then.urgency).collect();
        assert_eq!(urgencies.first(), urgencies.iter().max(), "{:?}: {urgencies:?}", need.rules);
        several += usize::from(urgencies.iter().min() < urgencies.iter().max());
    }
    assert!(several > 0, "no need of this person has rules of different urgency");
}

#[test]
fn a_listening_ear_is_not_offered_for_a_mind_that_needs_a_doctor_today() {
    let report = told(r#"{"unusual-thoughts": "recent", "home": "none", "people": "alone"}"#);
    assert!(report.range.floor.level > FLOOR.level && report.range.floor.urgency == Urgency::Today);
    assert!(report.changes.iter().all(|change| !change.lower), "{:?}", report.changes);
}

#[test]
fn medicine_for_alcohol_is_named_with_a_doctors_word() {
    let report = told(
        r#"{"substances": ["alcohol"], "alcohol-frequency": "weekly", "alcohol-amount": "3-5",
            "use-cost": ["more", "cut-down", "time", "craving"], "pregnancy": "yes"}"#,
    );
    let need = report.needs.iter().find(|need| need.need == Need::AlcoholMedication).unwrap();
    assert!(need.name.contains("where a doctor advises it"), "{}", need.name);
}
