//! No sentence says more than the answers, or the center's file, do.

mod center;

use center::{IOP, said, sure, verdict, with_programs};
use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers};
use level_of_care::condition::Condition;
use level_of_care::fit::{Fit, Verdict, fit};
use level_of_care::placement::{FLOOR, Level, Range, Withdrawal, place};
use level_of_care::provider;
use level_of_care::question::Kind;
use level_of_care::report::{Report, report};
use level_of_care::words::{Person, Words};

fn told(answers: &str) -> Report {
    report(&BOOK, &said(answers), &Words::english(Person::You))
}

fn withdrawal_step(answers: &str) -> String {
    told(answers).path.into_iter().find(|step| step.id == "withdrawal").map(|step| step.text).unwrap()
}

fn fit_of(range: Range, answers: &str, programs: &str) -> Fit {
    fit(&BOOK, &said(answers), range, &with_programs(programs, ""), &Words::english(Person::You))
}

#[test]
fn medicine_comes_first_only_where_nothing_else_has_to_be_stopped_safely() {
    let opioids =
        r#""substances": ["opioids"], "opioid-use": "most-days", "use-danger": ["opioids-earlier"]"#;
    let opioids = format!("{{{opioids}}}");
    let text = withdrawal_step(&opioids);
    assert!(text.contains("Medicine for opioid use can start there"), "{text}");
    assert!(!text.contains("3 to 7 days") && text.contains("naloxone"), "{text}");
    assert!(told(&opioids).summary.contains("First comes medicine"), "{}", told(&opioids).summary);
    let drinking = r#"{"substances": ["alcohol"], "last-use": "now", "alcohol-frequency": "daily",
        "alcohol-amount": "10-plus", "withdrawal-signs": ["shakes"], "use-danger": ["opioids-earlier"]}"#;
    assert!(told(drinking).needs.iter().any(|need| need.need.id() == "opioid-medication"));
    let text = withdrawal_step(drinking);
    assert!(text.starts_with("Start with withdrawal care"), "{text}");
    assert!(text.contains("should not stop alone"), "{text}");
}

#[test]
fn every_axis_keeps_its_main_reason_however_often_the_same_is_said() {
    let report = told(r#"{"mood": "moderate", "use-danger": ["driving"]}"#);
    let urgency =
        report.reasons.iter().find(|one| one.axis == "urgency" && one.main).expect("it is within days");
    assert!(report.told().iter().any(|one| one.main && one.text == urgency.text), "{}", urgency.text);
}

#[test]
fn whoever_would_rather_not_say_is_not_told_that_they_were_not_sure() {
    let report = told(
        r#"{"emergency-signs": "rather-not-say", "self-harm": "unsure", "substances": ["alcohol"], "last-use": "unsure"}"#,
    );
    let caution = report.caution.unwrap();
    let (before, _) = caution.text.split_once(',').unwrap();
    assert!(before.contains("Thoughts of suicide") && !before.contains("Danger signs"), "{}", caution.text);
    assert_eq!(caution.questions[..2], ["emergency-signs", "self-harm"], "both still count");
}

#[test]
fn a_question_without_a_slot_is_as_open_as_one_without_an_answer() {
    assert_eq!(place(&BOOK, &Answers::none(0)), place(&BOOK, &BOOK.no_answers()));
}

#[test]
fn withdrawal_care_that_may_not_be_needed_is_not_said_to_come_first() {
    let program = r#"{"level": "intensive-outpatient", "crisis": "on-call", "admission": {"withdrawal": "ambulatory"}}"#;
    let ambulatory = IOP.withdrawal(Withdrawal::Ambulatory);
    let maybe = Range { floor: IOP, ceiling: ambulatory };
    let enough = (Verdict::Fits, "It gives enough withdrawal care.".to_owned());
    assert_eq!(verdict(&fit_of(maybe, "{}", program), "withdrawal"), Some(enough));
    let more = Range { floor: ambulatory, ceiling: IOP.withdrawal(Withdrawal::MedicallyMonitored) };
    let (_, text) = verdict(&fit_of(more, "{}", program), "withdrawal").unwrap();
    assert!(text.starts_with("Ask first how much"), "{text}");
}

#[test]
fn sober_living_is_not_left_out_of_what_a_program_asks_for() {
    let program = r#"{"level": "intensive-outpatient", "admission": {"home": "safe-or-sober-living"}}"#;
    let (verdict, text) = verdict(&fit_of(sure(IOP), "{}", program), "home").unwrap();
    assert_eq!((verdict, &*text), (Verdict::FitsIf, "It asks for a safe home or sober living."));
}

#[test]
fn a_center_is_not_said_to_lack_a_program_that_does_not_fit_this_person() {
    let programs = r#"{"level": "intensive-outpatient", "admission": {"substances": ["alcohol"]}}, {"level": "partial-hospitalization"}"#;
    let found = fit_of(sure(IOP), r#"{"substances": ["opioids"]}"#, programs);
    assert_eq!(found.text, "At Center, only a program that is more than you need could fit now.");
}

#[test]
fn six_hours_are_enough_for_the_young_in_the_check_and_in_the_fit() {
    let hours = r#""schedule": {"days_per_week": 3, "hours_per_day": 2}"#;
    let of = |ages: &str| {
        let program =
            format!(r#"{{"level": "intensive-outpatient", {hours}, "admission": {{"ages": {ages}}}}}"#);
        fit_of(sure(IOP), r#"{"age-band": "under-18"}"#, &program)
    };
    assert_eq!(verdict(&of(r#"{"min": 13, "max": 17}"#), "hours").unwrap().0, Verdict::Fits);
}

#[test]
fn a_wish_counts_as_met_only_where_the_file_says_so() {
    let met = |wish: &str, more: &str| {
        let program = format!(r#"{{"level": "intensive-outpatient"{more}}}"#);
        fit_of(sure(IOP), &format!(r#"{{"preferences": ["{wish}"]}}"#), &program).programs[0].wishes
    };
    let mornings = r#", "schedule": {"sessions": [{"days": ["mon", "tue", "wed"], "start": "09:00", "end": "12:00"}], "times": ["weekday-evenings"]}"#;
    let weekends =
        r#", "schedule": {"sessions": [{"days": ["sat", "sun"], "start": "09:00", "end": "14:00"}]}"#;
    assert_eq!((met("keep-working", mornings), met("keep-working", weekends)), (0, 1));
    assert_eq!(
        (met("no-twelve-step", ""), met("no-twelve-step", r#", "services": ["not-twelve-step"]"#)),
        (0, 1)
    );
}

#[test]
fn a_slip_in_a_list_of_one_schedule_is_found_where_it_stands() {
    let path = |schedule: &str| {
        let file = format!(
            r#"{{"name": "Center", "phone": "213-555-0199", "programs": [{{"level": "outpatient", "schedule": {schedule}}}]}}"#
        );
        provider::check(&file).diagnostics[0].path.clone()
    };
    let one = r#"{"sessions": [{"days": ["mon"], "start": "12:00", "end": "11:00"}]}"#;
    assert_eq!(path(one), "programs[0].schedule.sessions[0]");
    assert_eq!(path(&format!("[{one}]")), "programs[0].schedule[0].sessions[0]");
}

/// The step of a rule that speaks of this question alone.
fn step(rule: &str, question: usize) -> Option<u8> {
    let rule = BOOK.rules.iter().find(|one| one.id == rule)?;
    match rule.when {
        Condition::At(asked, step) | Condition::Count(asked, step) if usize::from(asked) == question => {
            Some(step)
        }
        _ => None,
    }
}

#[test]
fn of_the_steps_of_one_question_the_one_that_was_said_has_the_word() {
    let mut milder = Vec::new();
    for (position, question) in BOOK.questions.iter().enumerate() {
        for rank in 0..u8::try_from(question.choices.len()).unwrap() {
            let mut answers = BOOK.no_answers();
            let answer = match question.kind {
                Kind::One => Answer::One(rank),
                Kind::Many => Answer::Many((2 << rank) - 1),
            };
            answers.set(position, Some(answer));
            let report = report(&BOOK, &answers, &Words::english(Person::You));
            let reasons = report.reasons.iter().map(|one| &one.rules);
            for rules in reasons.chain(report.needs.iter().map(|one| &one.rules)) {
                let steps: Vec<Option<u8>> = rules.iter().map(|rule| step(rule, position)).collect();
                if steps.first().is_some_and(|first| first.is_some() && first < steps.iter().max().unwrap()) {
                    milder.push((question.id, rank, rules.clone()));
                }
            }
        }
    }
    assert_eq!(milder, [], "put the rule of the graver step first in its file");
}

#[test]
fn in_a_hospital_no_lesser_withdrawal_care_comes_before_it() {
    let programs = r#"{"level": "outpatient", "withdrawal": "ambulatory"}"#;
    let first = |level| {
        let placement = FLOOR.level(level).withdrawal(Withdrawal::Ambulatory);
        fit_of(sure(placement), "{}", programs).first.map(|first| first.text)
    };
    assert!(first(Level::Outpatient).is_some_and(|text| text.contains("First comes")));
    assert_eq!(first(Level::Hospital), None);
}
