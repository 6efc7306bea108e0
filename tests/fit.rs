//! Programs against placements: each criterion's verdict, and what a visitor is told.

mod center;

use center::{IOP, center, judged, keys, said, sure};
use level_of_care::BOOK;
use level_of_care::fit::{Fit, Verdict, fit};
use level_of_care::headless::pack::by_key;
use level_of_care::json::Json;
use level_of_care::placement::{FLOOR, Level, Need, Range, Urgency, Withdrawal};
use level_of_care::provider;
use level_of_care::words::{Person, Words};

use Verdict::Fits;

#[test]
fn what_was_not_asked_or_does_not_matter_is_not_judged() {
    let all = |answers, range| {
        let found = fit(&BOOK, &said(answers), range, &center("outpatient", "", ""), &keys());
        found.programs[0].criteria.iter().map(|criterion| criterion.id).collect::<Vec<_>>()
    };
    assert_eq!(all("{}", sure(FLOOR.level(Level::Outpatient))), ["level"]);
    assert_eq!(
        all(r#"{"pregnancy": "no", "insurance": "private"}"#, sure(FLOOR.level(Level::Outpatient))),
        ["level"]
    );
    // Whoever uses nothing is told nothing of how serious their use is, unless it had a cost in the past year.
    let mild = center("outpatient", r#", "admission": {"severity": "mild", "usual_severity": "mild"}"#, "");
    let judged_of = |answers| judged(sure(FLOOR), answers, &mild, "severity");
    assert_eq!(judged_of(r#"{"substances": []}"#), None);
    assert_eq!(judged_of(r#"{"substances": [], "use-cost": []}"#), None);
    assert!(judged_of(r#"{"substances": [], "use-cost": ["more"]}"#).is_some());
    // Who lives in the program may come from any home.
    let safe_home = r#", "admission": {"home": "safe"}"#;
    let range = sure(FLOOR.level(Level::Residential));
    assert_eq!(judged(range, r#"{"home": "unsafe"}"#, &center("residential", safe_home, ""), "home"), None);
}

#[test]
fn a_visitor_reads_hours_in_quarters() {
    let week = |end: &str| {
        format!(
            r#"{{"sessions": [{{"days": ["mon", "tue", "wed", "thu", "fri"], "start": "18:00", "end": "{end}"}}]}}"#
        )
    };
    let either = format!(r#", "schedule": [{}, {}]"#, week("19:40"), week("20:00"));
    let center = center("intensive-outpatient", &either, "");
    let found = fit(&BOOK, &said("{}"), sure(IOP), &center, &Words::default());
    let hours = found.programs[0].criteria.iter().find(|criterion| criterion.id == "hours").unwrap();
    assert!(hours.text.starts_with("It gives 8.25 to 10 hours a week."), "{}", hours.text);
}

#[test]
fn a_language_that_is_not_on_the_list_is_asked_about_whatever_the_program_speaks() {
    let center = center("intensive-outpatient", r#", "languages": ["other"]"#, "");
    let found = judged(sure(IOP), r#"{"language": "other"}"#, &center, "language");
    assert_eq!(found, Some((Verdict::FitsIf, "fit.language.ask".to_owned())));
}

#[test]
fn colliding_sessions_are_named() {
    let sessions = r#", "schedule": {"sessions": [{"days": ["mon", "tue"], "start": "09:00", "end": "12:00"}, {"days": ["fri"], "start": "13:00", "end": "16:00"}]}"#;
    // A night that the file splits at midnight is read as one.
    let nights = r#", "schedule": {"sessions": [{"days": ["mon", "tue"], "start": "21:30", "end": "24:00"}, {"days": ["tue", "wed"], "start": "00:00", "end": "01:30"}, {"days": ["fri"], "start": "13:00", "end": "16:00"}]}"#;
    let words = Words::english(Person::LovedOne);
    for (sessions, free, named) in [
        (sessions, "weekday-evenings", "Mon, Tue 9 am-12 pm; Fri 1 pm-4 pm"),
        (nights, "weekday-mornings", "Mon, Tue 9:30 pm-1:30 am; Fri 1 pm-4 pm"),
    ] {
        let center = center("outpatient", sessions, "");
        let answers = said(&format!(r#"{{"free-times": ["{free}"]}}"#));
        let range = sure(FLOOR.level(Level::Outpatient));
        let found = fit(&BOOK, &answers, range, &center, &words);
        let schedule = found.programs[0].criteria.iter().find(|one| one.id == "schedule").unwrap();
        assert_eq!(schedule.text, format!("Its sessions are when your loved one is not free: {named}."));
    }
}

#[test]
fn times_are_written_as_people_read_them() {
    let said_of = |start: &str, end: &str, words: &Words| {
        let sessions = format!(
            r#", "schedule": {{"sessions": [{{"days": ["mon"], "start": "{start}", "end": "{end}"}}]}}"#
        );
        let range = sure(FLOOR.level(Level::Outpatient));
        let center = center("outpatient", &sessions, "");
        let found = fit(&BOOK, &said(r#"{"free-times": ["weekends"]}"#), range, &center, words);
        found.programs[0].criteria.iter().find(|one| one.id == "schedule").unwrap().text.clone()
    };
    let english = Words::english(Person::You);
    for (start, end, times) in [
        ("09:10", "10:00", "9:10 am-10 am"),
        ("00:00", "00:05", "12 am-12:05 am"),
        ("11:59", "12:00", "11:59 am-12 pm"),
        ("18:00", "23:30", "6 pm-11:30 pm"),
    ] {
        let text = format!("Its sessions are when you are not free: Mon {times}.");
        assert_eq!(said_of(start, end, &english), text);
    }
    // A language without halves of the day counts to 24.
    let strings =
        [("fit.days", "lu ma me je ve sa di"), ("fit.halves", "24"), ("fit.schedule.not", "{sessions}")];
    let strings = strings.map(|(key, text)| (key.to_owned(), Json::text(text))).to_vec();
    let json = Json::object([("lang", Json::text("fr")), ("strings", Json::Object(strings))]);
    let french = Words { person: Person::You, pack: by_key(&json) };
    assert_eq!(said_of("09:05", "18:00", &french), "lu 09:05-18:00");
}

#[test]
fn each_wish_that_a_program_meets_is_counted() {
    for (wish, more) in [
        ("telehealth", r#", "attendance": "both""#),
        ("child-care", r#", "services": ["childcare"]"#),
        ("keep-working", r#", "schedule": {"times": ["weekday-evenings"]}"#),
        ("twelve-step", r#", "services": ["twelve-step"]"#),
        ("faith", r#", "services": ["faith"]"#),
        ("veterans", r#", "services": ["veterans"]"#),
    ] {
        let answers = said(&format!(r#"{{"preferences": ["{wish}"]}}"#));
        let at = |level, more| fit(&BOOK, &answers, sure(IOP), &center(level, more, ""), &keys());
        let met = |more| at("intensive-outpatient", more).programs[0].wishes;
        assert_eq!((met(more), met("")), (1, 0), "{wish}");
        // Whoever lives at a program is away from work, and there in person.
        let away = ["keep-working", "telehealth"].contains(&wish);
        assert_eq!(at("residential", more).programs[0].wishes, usize::from(!away), "{wish}");
    }
}

#[test]
fn a_client_who_may_choose_days_needs_only_enough_of_them_free() {
    let sessions = r#", "schedule": {"days_per_week": {"min": 3, "max": 5}, "sessions": [{"days": ["mon", "wed", "thu"], "start": "18:00", "end": "21:00"}, {"days": ["tue", "fri"], "start": "09:00", "end": "12:00"}]}"#;
    let center = center("intensive-outpatient", sessions, "");
    let evenings = r#"{"free-times": ["weekday-evenings"]}"#;
    assert_eq!(
        judged(sure(IOP), evenings, &center, "schedule"),
        Some((Fits, "fit.schedule.fits".to_owned()))
    );
}

fn of(range: Range, answers: &str, file: &str) -> Fit {
    let center = provider::check(file).provider.unwrap();
    fit(&BOOK, &said(answers), range, &center, &Words::english(Person::You))
}

#[test]
fn withdrawal_care_comes_first_at_the_center_or_elsewhere() {
    let detox = sure(IOP.withdrawal(Withdrawal::MedicallyMonitored));
    let file = |detox: &str| {
        format!(
            r#"{{"name": "Center", "phone": "213-555-0199", "crisis": "on-site", "programs": [{{"level": "intensive-outpatient", "name": "Evening IOP"}}{detox}]}}"#
        )
    };
    let elsewhere = of(detox, "{}", &file(""));
    assert_eq!(elsewhere.first.as_ref().unwrap().here, [] as [usize; 0]);
    let text = elsewhere.first.unwrap().text;
    assert_eq!(
        text,
        "First comes withdrawal care with nurses day and night. Center may not give this to you. Ask, or call 1-800-662-4357, day or night, or look at findtreatment.gov. Then come back to the programs here."
    );
    let unit = r#", {"level": "medically-monitored", "name": "Detox unit", "admission": {"withdrawal": "medically-monitored"}}"#;
    let here = of(detox, "{}", &file(unit));
    // One that does not admit this person is not named.
    let teens = unit.replace(r#""withdrawal":"#, r#""ages": {"min": 12, "max": 17}, "withdrawal":"#);
    let refused = of(detox, r#"{"age-band": "18-64"}"#, &file(&teens));
    let first = refused.first.unwrap();
    assert_eq!((first.here, first.text), (vec![], text));
    let own = |named: &str| {
        let iop = refused.programs.iter().find(|program| program.name == "Evening IOP").unwrap();
        iop.criteria.iter().any(|one| one.id == "withdrawal" && one.text.contains(named))
    };
    assert!(!own("Detox unit") && own("elsewhere"));
    let admitted = of(detox, r#"{"age-band": "under-18"}"#, &file(&teens));
    assert_eq!(admitted.first.unwrap().here, [1]);
    assert_eq!(
        here.first.unwrap().text,
        "First comes withdrawal care with nurses day and night. Center gives it in Detox unit."
    );
    let names: Vec<&str> = here.programs.iter().map(|program| program.name.as_str()).collect();
    assert_eq!(
        names,
        ["Evening IOP", "Detox unit"],
        "the level that lasts comes before the first step in the list"
    );
    assert!(here.programs[1].first_step && !here.programs[1].more_than_needed);
}

#[test]
fn when_nothing_fits_the_visitor_hears_where_else_to_look_and_what_to_ask() {
    let found = of(
        sure(FLOOR.level(Level::Residential)),
        "{}",
        r#"{"name": "Center", "phone": "213-555-0199", "programs": [{"level": "outpatient"}]}"#,
    );
    assert_eq!(found.text, "None of the programs of Center fits right now.");
    let elsewhere = found.elsewhere.unwrap();
    assert_eq!(
        elsewhere.text,
        "To find residential care near you, look at findtreatment.gov or call 1-800-662-4357. It is free and private, day and night."
    );
    assert_eq!(elsewhere.ask, ["Ask Center: Do you know a good place for residential care?"]);
}

#[test]
fn more_than_needed_is_said_and_never_first() {
    let found = of(
        sure(IOP),
        r#"{"free-times": ["weekday-evenings"]}"#,
        r#"{"name": "Center", "phone": "213-555-0199", "programs": [
            {"level": "residential", "name": "House"},
            {"level": "partial-hospitalization", "name": "Days"},
            {"level": "intensive-outpatient", "name": "Evenings", "admission": {"usual_severity": "mild"}}]}"#,
    );
    let order: Vec<(&str, bool)> =
        found.programs.iter().map(|p| (p.name.as_str(), p.more_than_needed)).collect();
    assert_eq!(order, [("Evenings", false), ("Days", true), ("House", true)]);
}

#[test]
fn in_an_emergency_no_program_is_shown() {
    let emergency = sure(FLOOR.level(Level::Hospital).urgency(Urgency::Now));
    let found = of(
        emergency,
        "{}",
        r#"{"name": "Center", "phone": "213-555-0199", "programs": [{"level": "hospital"}]}"#,
    );
    assert!(found.hold && found.programs.is_empty() && found.first.is_none() && found.elsewhere.is_none());
    assert_eq!(found.text, "Call 911 first. Programs can wait.");
}

#[test]
fn what_a_program_does_not_say_is_asked_about() {
    let placement = IOP.need(Need::Trauma).need(Need::Naloxone).need(Need::Motivation);
    let found = of(
        sure(placement),
        "{}",
        r#"{"name": "Center", "phone": "213-555-0199", "programs": [{"level": "intensive-outpatient", "services": ["naloxone"]}]}"#,
    );
    assert_eq!(found.programs[0].ask, ["Ask if it has this: care that knows about trauma."]);
}

#[test]
fn the_questions_that_programs_care_about_exist() {
    let wanted = [
        ("age-band", &["under-18", "18-64", "65-plus"][..]),
        ("pregnancy", &["no", "maybe", "yes"]),
        ("substances", &["alcohol", "opioids", "sedatives", "stimulants", "cannabis", "other"]),
        ("free-times", &["weekday-mornings", "weekday-afternoons", "weekday-evenings", "weekends"]),
        ("hours-free", &["under-3", "3-8", "9-19", "20-plus"]),
        ("insurance", &["private", "medicaid", "medicare", "military", "none"]),
        ("getting-there", &["can-travel", "short-trips", "phone-or-video-only"]),
        ("language", &["english", "spanish", "other"]),
        ("home", &["safe", "some-use", "unstable", "heavy-use", "unsafe", "none"]),
        (
            "preferences",
            &[
                "telehealth",
                "child-care",
                "keep-working",
                "twelve-step",
                "no-twelve-step",
                "faith",
                "veterans",
            ],
        ),
        ("use-cost", &[]),
    ];
    for (id, choices) in wanted {
        let question = BOOK.questions[BOOK.position(id).unwrap_or_else(|| panic!("{id} is no question"))];
        for choice in choices {
            assert!(question.choice(choice).is_some(), "{id} has no choice {choice}");
        }
    }
}

#[test]
fn of_programs_alike_those_that_meet_more_wishes_come_first() {
    let found = of(
        sure(IOP),
        r#"{"preferences": ["veterans", "faith"]}"#,
        r#"{"name": "Center", "phone": "213-555-0199", "programs": [
            {"level": "intensive-outpatient", "name": "One"},
            {"level": "intensive-outpatient", "name": "Other", "services": ["veterans"]},
            {"level": "intensive-outpatient", "name": "Third", "services": ["veterans", "faith"]}]}"#,
    );
    let order: Vec<(&str, usize)> = found.programs.iter().map(|p| (p.name.as_str(), p.wishes)).collect();
    assert_eq!(order, [("Third", 2), ("Other", 1), ("One", 0)]);
}
