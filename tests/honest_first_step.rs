//! In danger, help stands first, and nothing less is said beside it.

mod brute;
mod told;

use level_of_care::placement::{FLOOR, Level, Urgency, Withdrawal};
use level_of_care::words::english::report as w;
use level_of_care::words::{Person, Words};
use told::{people, told};

#[test]
fn where_nurses_or_doctors_are_day_and_night_withdrawal_care_begins_there() {
    let report = told(
        r#"{"mood": "very-severe", "substances": ["alcohol"], "alcohol-frequency": "daily", "alcohol-amount": "6-9"}"#,
    );
    assert_eq!(
        (report.range.floor.level, report.range.floor.withdrawal),
        (Level::Hospital, Withdrawal::Ambulatory)
    );
    assert_eq!(report.path[0].id, "level");
    assert!(report.path[0].text.contains("Withdrawal care can begin there. Until you are seen"));
    let mut seen = 0;
    people(31, &mut |_, report| {
        let floor = report.range.floor;
        if floor.level >= Level::MedicallyMonitored && floor.urgency < Urgency::Now {
            assert_eq!(report.path[0].care.unwrap_or(floor.today()), floor.today(), "{:?}", report.path);
            seen += usize::from(floor.withdrawal > Withdrawal::None);
        }
    });
    assert!(seen > 10, "{seen}");
}

#[test]
fn in_an_emergency_no_lesser_care_is_said_to_fit_or_to_come_first() {
    let words = Words::english(Person::You);
    let mut seen = [0; 2];
    people(31, &mut |_, report| {
        let floor = report.range.floor;
        if floor.urgency < Urgency::Now {
            return;
        }
        seen[usize::from(floor.level == Level::Hospital)] += 1;
        assert_eq!(report.path[0].care, Some(Level::Hospital));
        for level in Level::ALL.iter().filter(|level| **level < Level::Hospital) {
            let name = words.say(w::level(*level));
            assert!(!report.summary.contains(&name), "{}", report.summary);
        }
        assert!(!report.summary.contains("First comes"), "{}", report.summary);
        assert!(!report.firmness.text.contains("clear fit"), "{}", report.firmness.text);
    });
    assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
    let hurt = told(r#"{"emergency-signs": ["being-hurt"]}"#);
    assert_eq!(hurt.range.floor.level, Level::EarlyHelp);
    let none = words.say(w::REASON_NONE);
    assert!(!hurt.reasons.is_empty() && hurt.reasons.iter().all(|reason| reason.text != none));
}

#[test]
fn nothing_is_offered_to_lower_a_level_that_danger_holds_up() {
    let lower = |answers| told(answers).changes.iter().any(|change| change.lower);
    assert!(!lower(r#"{"mood": "severe", "self-harm": "thoughts", "people": "alone"}"#));
    assert!(!lower(r#"{"daily-life": "not-at-all"}"#));
    assert!(lower(r#"{"mood": "severe", "daily-life": "failing", "people": "alone"}"#));
}

#[test]
fn who_needs_no_withdrawal_care_is_told_of_none_in_a_hospital_either() {
    let hospital = FLOOR.level(Level::Hospital);
    assert!(!hospital.withdraws_there());
    assert!(hospital.withdrawal(Withdrawal::MedicallyMonitored).withdraws_there());
}
