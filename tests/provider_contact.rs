//! Numbers and links of a center: what can be dialed or followed is taken as a phone needs it, and anything else is
//! met with a sentence that says how to write it.

use level_of_care::json::Json;
use level_of_care::provider::{check_json, diagnostics_json};

/// A center with this phone and this one link.
fn center(phone: &str, link: (&str, &str)) -> Json {
    let program = Json::object([
        ("level", Json::text("residential")),
        ("id", Json::text("house")),
        ("name", Json::text("House")),
    ]);
    Json::object([
        ("version", Json::whole(1)),
        ("name", Json::text("Test Center")),
        ("phone", Json::text(phone)),
        ("links", Json::object([(link.0, Json::text(link.1))])),
        ("programs", Json::List(vec![program])),
    ])
}

/// What is said of a phone or a link, without the place and what it costs.
fn told(path: &str, file: &Json) -> String {
    let problems = check_json(file).diagnostics;
    let of_it: Vec<String> = problems
        .iter()
        .filter(|problem| problem.path.starts_with(path))
        .map(|problem| problem.message.clone())
        .collect();
    of_it.join(" ")
}

const GOOD: (&str, &str) = ("website", "https://example.org/visit");

#[test]
fn a_number_is_dialed_however_it_is_written() {
    for (written, dialed) in [
        ("213-555-0199", "+12135550199"),
        ("(213) 555.0199", "+12135550199"),
        ("1 213 555 0199", "+12135550199"),
        ("+1 213 555 0199", "+12135550199"),
        ("+44 20 7946 0999", "+442079460999"),
    ] {
        let provider = check_json(&center(written, GOOD)).provider.expect(written);
        assert_eq!(provider.dial, dialed, "{written}");
    }
}

#[test]
fn a_number_that_cannot_be_dialed_is_met_with_how_to_write_it() {
    for (written, advice) in [
        ("213-555-0199 or 213-555-0111 for nights", "without words"),
        ("213-555-0199, 213-555-0111, 213-555-0112, 213-555-0113", "Write one number alone"),
        ("213-555-HELP", "Write its letters as digits: \"213-555-4357\"."),
        ("213-555-0199 #2", "Remove \"#\""),
        ("213+555-0199", "A + may stand only at its start."),
        ("+0 20 7946 0999", "After + come 8 to 15 digits"),
        ("+44 20", "After + come 8 to 15 digits"),
        ("113-555-0199", "A US number has an area code and seven digits"),
        ("555-0199", "A US number has an area code and seven digits"),
    ] {
        let said = told("phone", &center(written, GOOD));
        assert!(said.contains(advice), "{written}: {said}");
    }
}

#[test]
fn a_link_is_followed_only_where_it_can_lead_somewhere() {
    for (name, link) in [
        ("website", "https://example.org"),
        ("website", "https://example.org?visit=1"),
        ("call", "tel:+12135550101"),
        ("message", "sms:741741"),
        ("message", "mailto:help@example.org?subject=Visit"),
    ] {
        assert_eq!(told("links", &center("213-555-0199", (name, link))), "", "{link}");
    }
    let long = ["https://example.org/", &"a".repeat(2000)].concat();
    for (name, link, advice) in [
        ("website", long.as_str(), "Shorten it to 2000 characters."),
        ("website", "https://example.org/a b", "Remove spaces, quotes and brackets"),
        ("website", "https://example.org/a\"b", "Remove spaces, quotes and brackets"),
        ("website", "http://example.org", "Write https:// instead of http://."),
        ("website", "javascript:alert(1)", "It must start with https://"),
        ("website", "https://example", "comes the name of a site"),
        ("website", "https://example..org", "comes the name of a site"),
        ("website", "https://bank.example@example.org", "comes the name of a site"),
        ("message", "mailto:help", "comes an e-mail address"),
        ("message", "mailto:@example.org", "comes an e-mail address"),
        ("message", "sms:7417", "comes a number"),
        ("call", "tel:now", "comes a number"),
    ] {
        let said = told("links", &center("213-555-0199", (name, link)));
        assert!(said.contains(advice), "{link}: {said}");
    }
}

#[test]
fn a_number_may_have_forty_characters_and_no_more() {
    for (spaces, expected) in [(28, ""), (29, "Write one number alone")] {
        let phone = ["213-555-", &" ".repeat(spaces), "0199"].concat();
        let said = told("phone", &center(&phone, GOOD));
        assert!(said.is_empty() == expected.is_empty() && said.contains(expected), "{phone}: {said}");
    }
}

#[test]
fn problems_cross_the_border_as_a_list_of_severity_path_and_message() {
    let problems = check_json(&center("none", GOOD)).diagnostics;
    let Json::List(listed) = diagnostics_json(&problems) else { panic!("a list") };
    assert_eq!(listed.len(), problems.len());
    for (json, problem) in listed.iter().zip(problems) {
        let text = |name| json.get(name).and_then(Json::as_text).unwrap();
        assert_eq!((text("path"), text("message")), (&*problem.path, &*problem.message));
        assert_eq!(text("severity"), problem.severity.id());
    }
}
