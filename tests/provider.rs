//! A center's file: what a good one gives, and what is said of a bad one.
//!
//! Beside every file in `providers/` stands a text with every problem, word for word. `BLESS=1 cargo test --test
//! provider` writes the texts anew; read the difference before you commit it.

mod committed;

use committed::committed;
use level_of_care::provider::theme::{BAR, Color};
use level_of_care::provider::{self, Checked, Severity};
use std::path::PathBuf;

struct Fixture {
    name: String,
    path: PathBuf,
    text: String,
}

fn fixtures(folder: &str) -> Vec<Fixture> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/providers").join(folder);
    let mut files: Vec<Fixture> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| Fixture {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            text: std::fs::read_to_string(&path).unwrap(),
            path,
        })
        .collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

fn said(checked: &Checked) -> String {
    checked.diagnostics.iter().map(|problem| problem.to_string() + "\n").collect()
}

fn errors(checked: &Checked) -> usize {
    checked.diagnostics.iter().filter(|problem| problem.severity == Severity::Error).count()
}

/// Compares what is said with the text beside the file.
fn compare(fixture: &Fixture, checked: &Checked) {
    committed(fixture.path.with_extension("txt"), &said(checked));
}

#[test]
fn the_five_seed_programs_are_read_without_an_error() {
    let files = fixtures("valid");
    assert!(files.len() >= 5);
    for file in files {
        let checked = provider::check(&file.text);
        assert_eq!(errors(&checked), 0, "{}: {}", file.name, said(&checked));
        assert!(!checked.provider.as_ref().unwrap().programs.is_empty(), "{}", file.name);
        compare(&file, &checked);
    }
}

#[test]
fn every_fault_is_named_with_its_place_and_what_to_do() {
    let files = fixtures("invalid");
    assert!(files.len() >= 30);
    for file in files {
        let checked = provider::check(&file.text);
        assert_eq!(errors(&checked), said(&checked).lines().count(), "{} has no warning", file.name);
        assert!(errors(&checked) > 0, "{} has an error", file.name);
        compare(&file, &checked);
    }
}

#[test]
fn what_is_only_odd_is_a_warning_and_the_file_is_used() {
    let files = fixtures("warned");
    assert!(files.len() >= 12);
    for file in files {
        let checked = provider::check(&file.text);
        assert_eq!(
            (errors(&checked), checked.diagnostics.len()),
            (0, 1),
            "{}: {}",
            file.name,
            said(&checked)
        );
        assert!(checked.provider.is_some(), "{}", file.name);
        compare(&file, &checked);
    }
}

#[test]
fn six_to_twelve_hours_called_intensive_outpatient_is_warned_about() {
    let file = fixtures("valid").into_iter().find(|file| file.name == "assessment-first").unwrap();
    let said = said(&provider::check(&file.text));
    assert!(
        said.starts_with("warning at programs[0].schedule: The low end of 6 to 12 hours a week"),
        "{said}"
    );
}

#[test]
fn hours_are_told_in_quarters_and_never_as_more_than_there_are() {
    let told = |ends: &[&str]| {
        let weeks = ends.iter().map(|end| {
            let days = r#"["mon", "tue", "wed", "thu", "fri"]"#;
            format!(r#"{{"sessions": [{{"days": {days}, "start": "18:00", "end": "{end}"}}]}}"#)
        });
        let schedule = weeks.collect::<Vec<_>>().join(", ");
        said(&provider::check(&format!(
            r#"{{"name": "A", "phone": "213-555-0199", "programs": [{{"level": "intensive-outpatient", "schedule": [{schedule}]}}]}}"#
        )))
    };
    assert!(told(&["19:40"]).contains(" 8.25 hours a week contradict"), "{}", told(&["19:40"]));
    assert!(told(&["19:47"]).contains(" 8.75 hours a week contradict"), "535 minutes are not 9 hours");
    assert!(told(&["19:40", "19:41"]).contains(" 8.25 hours a week contradict"));
    assert!(told(&["19:40", "20:00"]).contains("The low end of 8.25 to 10 hours a week"));
    assert_eq!(told(&["19:48"]), "");
}

#[test]
fn name_phone_and_one_level_are_enough() {
    let checked =
        provider::check(r#"{"name": "A", "phone": "213-555-0199", "programs": [{"level": "outpatient"}]}"#);
    assert_eq!(checked.diagnostics, []);
    assert_eq!(checked.provider.unwrap().dial, "+12135550199");
}

#[test]
fn what_is_just_allowed_is_allowed() {
    for (name, program) in [
        ("n".repeat(120), ""),
        ("A & B; C &; D &amp E < F".to_owned(), ""),
        ("A".to_owned(), r#", "schedule": {"days_per_week": {"min": 3, "max": 3}, "hours_per_day": 1}"#),
    ] {
        let file = format!(
            r#"{{"name": "{name}", "phone": "213-555-0199", "programs": [{{"level": "outpatient"{program}}}]}}"#
        );
        assert_eq!(provider::check(&file).diagnostics, [], "{name}{program}");
    }
}

#[test]
fn a_session_may_begin_when_another_one_ends() {
    let session = |hours: &str| {
        let (start, end) = hours.split_once('-').unwrap();
        format!(r#"{{"days": ["mon"], "start": "{start}", "end": "{end}"}}"#)
    };
    let told = |first: &str, second: &str| {
        let sessions = [session(first), session(second)].join(", ");
        said(&provider::check(&format!(
            r#"{{"name": "A", "phone": "213-555-0199", "programs": [{{"level": "outpatient", "schedule": {{"sessions": [{sessions}]}}}}]}}"#
        )))
    };
    assert_eq!(told("09:00-11:00", "11:00-13:00"), "");
    assert_eq!(told("11:00-13:00", "09:00-11:00"), "");
    assert!(told("09:00-11:01", "11:00-13:00").contains("overlaps with sessions[0]"));
}

#[test]
fn days_that_have_no_upper_end_and_no_sessions_stay_open() {
    let days = |schedule: &str| {
        let file = format!(
            r#"{{"name": "A", "phone": "213-555-0199", "programs": [{{"level": "outpatient", "schedule": {schedule}}}]}}"#
        );
        provider::check(&file).provider.unwrap().programs[0].schedules[0].days()
    };
    assert_eq!(days(r#"{"days_per_week": {"min": 2}}"#), Some((2, None)));
    assert_eq!(days(r#"{"days_per_week": 2}"#), Some((2, Some(2))));
    let sessions = r#""sessions": [{"days": ["mon", "tue", "wed"], "start": "09:00", "end": "10:00"}]"#;
    assert_eq!(days(&format!(r#"{{"days_per_week": {{"min": 2}}, {sessions}}}"#)), Some((2, Some(3))));
    assert_eq!(days(&format!("{{{sessions}}}")), Some((3, Some(3))));
    assert_eq!(days(r#"{"times": ["weekends"]}"#), None);
}

#[test]
fn a_night_that_is_split_at_midnight_is_one_session_of_the_day_on_which_it_begins() {
    let nights = |days: &str, evening: &str, morning: &str, others: &str| {
        let file = format!(
            r#"{{"name": "A", "phone": "213-555-0199", "programs": [{{"level": "intensive-outpatient", "schedule": {{{days}"sessions": [
            {{"days": [{evening}], "start": "21:00", "end": "24:00"}},
            {{"days": [{morning}], "start": "00:00", "end": "01:00"}}{others}]}}}}]}}"#
        );
        let checked = provider::check(&file);
        let weeks = checked.provider.as_ref().map(|one| one.programs[0].minutes_per_week().unwrap());
        (weeks, said(&checked))
    };
    let three = Some((12 * 60, Some(12 * 60)));
    let none = String::new();
    let (evening, morning) = (r#""mon", "tue", "wed""#, r#""tue", "wed", "thu""#);
    assert_eq!(nights(r#""days_per_week": 3, "#, evening, morning, ""), (three, none.clone()));
    assert_eq!(nights("", evening, morning, ""), (three, none.clone()));
    // Sunday goes on into Monday.
    assert_eq!(nights("", r#""sat", "sun", "fri""#, r#""mon", "sun", "sat""#, ""), (three, none.clone()));
    // What does not go on is a day of its own.
    let (weeks, _) = nights(r#""days_per_week": 3, "#, evening, r#""tue", "wed", "fri""#, "");
    assert_eq!(weeks, Some((3 * 60 + 5 * 60, Some(4 * 60 + 4 * 60 + 3 * 60))));
    let (weeks, said) = nights(r#""days_per_week": 4, "#, evening, morning, "");
    assert!(weeks.is_none() && said.contains("sessions are held on 3"), "{said}");
    // A day around the clock ends at midnight.
    let all_day = r#", {"days": ["fri", "sat"], "start": "00:00", "end": "24:00"}"#;
    assert_eq!(nights("", evening, morning, all_day).0, Some((60 * 60, Some(60 * 60))));
    let every_day = provider::check(
        r#"{"name": "A", "phone": "213-555-0199", "programs": [{"level": "residential", "schedule": {"sessions": [
        {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "start": "00:00", "end": "24:00"}]}}]}"#,
    );
    let week = every_day.provider.unwrap().programs[0].minutes_per_week();
    assert_eq!(week, Some((7 * 24 * 60, Some(7 * 24 * 60))));
}

#[test]
fn a_program_for_people_up_to_eighteen_is_not_for_youth_alone() {
    let file = |oldest: u8| {
        format!(
            r#"{{"name": "A", "phone": "213-555-0199", "programs": [{{"level": "intensive-outpatient",
            "schedule": {{"days_per_week": 3, "hours_per_day": 2}}, "admission": {{"ages": {{"min": 13, "max": {oldest}}}}}}}]}}"#
        )
    };
    assert_eq!(errors(&provider::check(&file(17))), 0, "six hours are enough");
    assert_eq!(errors(&provider::check(&file(18))), 1, "nine are needed");
}

#[test]
fn a_contrast_of_exactly_four_and_a_half_can_be_read() {
    // On the bar, which is darker than paper.
    let just = (0..=0xff_ffff).map(Color).find(|color| color.contrast(BAR) == 450).unwrap();
    let below = (0..=0xff_ffff).map(Color).find(|color| color.contrast(BAR) == 449).unwrap();
    let file = |ink: Color| {
        let ink = ink.hex();
        format!(
            r#"{{"name": "A", "phone": "213-555-0199", "theme": {{"ink": "{ink}"}}, "programs": [{{"level": "outpatient"}}]}}"#
        )
    };
    assert_eq!(errors(&provider::check(&file(just))), 0, "{}", just.hex());
    assert_eq!(errors(&provider::check(&file(below))), 1, "{}", below.hex());
}

#[test]
fn a_time_is_on_a_clock_of_24_hours_and_midnight_ends_the_day() {
    let end = |time: &str| {
        let session = format!(r#"{{"days": ["mon"], "start": "09:00", "end": "{time}"}}"#);
        let file = format!(
            r#"{{"name": "A", "phone": "213-555-0199", "programs": [{{"level": "outpatient", "schedule": {{"sessions": [{session}]}}}}]}}"#
        );
        said(&provider::check(&file)).contains("is not a time")
    };
    for time in ["10:00", "18:30", "23:59", "24:00"] {
        assert!(!end(time), "{time}");
    }
    for time in ["24:01", "24:30", "10:60", "9:00", "1000", "10:0", "+1:00", "aa:00", ""] {
        assert!(end(time), "{time}");
    }
}
