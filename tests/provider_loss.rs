//! An error costs the smallest part that still tells the truth, and never a restriction.

use level_of_care::provider::choice::{CoOccurring, Service};
use level_of_care::provider::{Provider, check};

/// A center with two programs; `first` goes into the first one, `file` into the file.
fn center(first: &str, file: &str) -> Option<Provider> {
    let text = format!(
        r#"{{"name": "Center", "phone": "213-555-0199",
            "programs": [{{"level": "outpatient"{first}}}, {{"level": "residential"}}]{file}}}"#
    );
    check(&text).provider
}

fn kept(first: &str) -> Vec<usize> {
    center(first, "").unwrap().programs.iter().map(|program| program.position).collect()
}

#[test]
fn what_only_describes_is_left_out_alone() {
    for (slip, why) in [
        (r#", "name": "<b>Name</b>""#, "a name"),
        (r#", "about": 7"#, "a description"),
        (r#", "weeks": "ten""#, "a length"),
        (r#", "price": """#, "a price"),
        (r#", "services": "group""#, "services"),
        (r#", "individual_visits": {"minutes": 50}"#, "visits"),
        (r#", "starts_within_days": -1"#, "a wait"),
    ] {
        assert_eq!(kept(slip), [0, 1], "{why}");
    }
    let program = center(r#", "services": ["group", "yogga", "medical"]"#, "").unwrap().programs.remove(0);
    assert!(
        program.offers(Service::Group) && program.offers(Service::Medical),
        "one bad item costs itself alone"
    );
}

#[test]
fn what_decides_who_can_come_costs_its_program() {
    for (slip, why) in [
        (r#", "admission": {"home": "mostly"}"#, "a rule of admission"),
        (r#", "admission": {"substances": ["alcohol", "drinks"]}"#, "one substance of several"),
        (r#", "attendance": "by-boat""#, "how to attend"),
        (r#", "languages": "english""#, "languages that are no list"),
        (r#", "schedule": {"days_per_week": 9}"#, "days"),
        (
            r#", "schedule": {"sessions": [{"days": ["mon"], "start": "18:00", "end": "20:00"}, {"days": ["tue"], "start": "18:00"}]}"#,
            "one session of two",
        ),
        (
            r#", "schedule": {"sessions": [{"days": ["mon"], "start": "20:00", "end": "18:00"}]}"#,
            "an impossible session",
        ),
        (
            r#", "schedule": {"sessions": [{"days": ["mon"], "start": "18:00", "end": "20:00"}, {"days": ["mon"], "start": "19:00", "end": "21:00"}]}"#,
            "overlapping sessions",
        ),
        (
            r#", "schedule": {"sessions": [{"days": ["mon"], "start": "18:00", "end": "20:00"}], "days_per_week": 3}"#,
            "more days than sessions",
        ),
        (r#", "crisis": "on-site", "admission": {"withdrawal": "hospital"}"#, "an impossible claim"),
    ] {
        assert_eq!(kept(slip), [1], "{why}");
    }
}

#[test]
fn what_holds_for_every_program_costs_the_file() {
    for (slip, why) in [
        (r#", "admission": {"home": "mostly"}"#, "admission"),
        (r#", "insurance": "all""#, "insurance"),
        (r#", "crisis": "maybe""#, "crisis"),
        (r#", "housing": "tent""#, "housing"),
    ] {
        assert_eq!(center("", slip), None, "{why}");
    }
    assert_eq!(
        check(r#"{"name": "A", "phone": "12", "programs": [{"level": "outpatient"}]}"#).provider,
        None
    );
    assert_eq!(
        check(r#"{"name": "A", "phone": "213-555-0199", "programs": [{"level": "spa"}]}"#).provider,
        None
    );
}

#[test]
fn links_places_colors_and_words_are_left_out_alone() {
    let found = center(
        "",
        r##", "links": {"book": "http://example.org", "website": "https://example.org"},
            "locations": [{"name": "no address"}, {"address": "1 Example Street", "map": "ftp://example.org"}],
            "theme": {"accent": "#8fd3c8", "radius": 4}, "words": {"welcome": "<i>Hi</i>", "contact": "Call us."},
            "version": 0"##,
    )
    .unwrap();
    assert_eq!((found.link("book"), found.link("website")), (None, Some("https://example.org")));
    assert_eq!(found.locations.len(), 1);
    assert_eq!((found.locations[0].address.as_str(), &found.locations[0].map), ("1 Example Street", &None));
    assert_eq!(found.theme.properties(), [], "a theme that cannot be read is not used at all");
    assert_eq!((found.words("welcome"), found.words("contact")), (None, Some("Call us.")));
}

#[test]
fn a_programs_own_admission_adds_to_the_centers_name_by_name() {
    let found = center(
        r#", "admission": {"co_occurring": "enhanced"}"#,
        r#", "admission": {"co_occurring": "none", "ages": {"min": 18}}"#,
    )
    .unwrap();
    let (first, second) = (&found.programs[0].admission, &found.programs[1].admission);
    assert_eq!(
        (first.co_occurring, second.co_occurring),
        (Some(CoOccurring::Enhanced), Some(CoOccurring::None))
    );
    assert_eq!(first.ages, second.ages, "what it does not say, the center says for it");
}

#[test]
fn a_centers_beds_are_not_claimed_by_programs_that_people_go_home_from() {
    let found =
        center("", r#", "crisis": "on-site", "admission": {"withdrawal": "medically-monitored"}"#).unwrap();
    let claims: Vec<_> =
        found.programs.iter().map(|program| program.admission.withdrawal.unwrap().id()).collect();
    assert_eq!(claims, ["ambulatory", "medically-monitored"]);
}
