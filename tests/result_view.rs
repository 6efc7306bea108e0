//! What the page of the result shows, and where.

mod random;

use level_of_care::BOOK;
use level_of_care::answers::reading;
use level_of_care::json::Json;
use level_of_care::provider::check;
use level_of_care::question::Kind;
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::node::Node;
use level_of_care::widget::view::view;
use level_of_care::words::{Person, Words};
use random::Dice;
use std::collections::BTreeSet;
use std::sync::Arc;

fn result(answers: &str, center: Option<&str>) -> Node {
    view(&model(answers, center))
}

fn model(answers: &str, center: Option<&str>) -> Model {
    let mut model = Model::new(&BOOK, Words::english(Person::You));
    model.said = reading::read(&BOOK, &Json::parse(answers).unwrap()).unwrap();
    model.provider = center.map(|file| Arc::new(check(file).provider.expect("a center")));
    model.screen = Screen::Result;
    model
}

fn of_class<'a>(tree: &'a Node, class: &str) -> Vec<&'a Node> {
    let mut found = Vec::new();
    tree.walk(&mut |node| {
        if node.attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == class)) {
            found.push(node);
        }
    });
    found
}

fn text(node: &Node) -> String {
    let mut words = Vec::new();
    node.walk(&mut |one| words.push(one.text.clone()));
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// The mildest answer to every clinical question, but for these.
fn calm_but(graver: &[(&str, &str)]) -> String {
    let said = |id: &str| graver.iter().find(|(name, _)| *name == id).map(|(_, answer)| (*answer).to_owned());
    let answers: Vec<_> = BOOK
        .questions
        .iter()
        .filter(|one| one.clinical)
        .map(|one| match (said(one.id), one.kind) {
            (Some(answer), _) => format!("{:?}: {answer}", one.id),
            (None, Kind::Many) => format!("{:?}: []", one.id),
            (None, Kind::One) => format!("{:?}: {:?}", one.id, one.choices[0].id),
        })
        .collect();
    format!("{{{}}}", answers.join(", "))
}

const CENTER: &str = r#"{"name": "Center", "phone": "213-555-0199",
    "words": {"contact": "We answer until nine.", "closing": "Take care."},
    "programs": [{"level": "intensive-outpatient", "weeks": {"min": 8, "max": 12},
        "individual_visits": {"per_week": 1.5, "minutes": 50}, "medical_visits": {"per_week": 1},
        "admission": {"assessment_first": true}}]}"#;

#[test]
fn a_telephone_number_beside_letters_from_right_to_left_is_kept_apart_and_alone_it_is_as_written() {
    let kept = |name: &str| {
        let file = format!(
            r#"{{"name": "{name}", "phone": "213-555-0199", "programs": [{{"level": "intensive-outpatient"}}],
                "locations": [{{"name": "{name}", "address": "1 Main St", "phone": "213-555-0123"}}]}}"#
        );
        let model = model(r#"{"mood": "moderate"}"#, Some(&file));
        let (seen, notes) = (text(&view(&model)), model.notes());
        [("0199", &seen), ("0123", &seen), ("0199", &notes)].map(|(end, text)| {
            let (before, after) = text.split_once(end).unwrap();
            (before.ends_with("\u{2066}213-555-"), after.starts_with('\u{2069}'))
        })
    };
    assert_eq!(kept("مركز النور"), [(true, true); 3]);
    assert_eq!(kept("מרכז האור"), [(true, true); 3]);
    assert_eq!(kept("Clínica Ángeles"), [(false, false); 3]);
}

#[test]
fn no_link_of_a_center_is_fetched_before_it_is_pressed() {
    let file = CENTER.replace(
        r#""words""#,
        r#""links": {"website": "https://example.org", "book": "https://example.org/book"},
        "locations": [{"address": "1 Main St", "map": "https://example.org/map"}], "words""#,
    );
    let tree = result(r#"{"mood": "moderate"}"#, Some(&file));
    let mut links = 0;
    tree.walk(&mut |node| {
        if node.attribute("href").is_some_and(|href| href.starts_with("https://example.org")) {
            links += 1;
            assert_eq!(node.attribute("rel"), Some("noreferrer nofollow"));
            let classes: Vec<_> = node.attribute("class").unwrap_or_default().split(' ').collect();
            assert!(classes.contains(&"no-prefetch") && classes.contains(&"no-prerender"), "{classes:?}");
        }
    });
    assert_eq!(links, 3);
}

#[test]
fn whoever_is_not_sure_of_a_danger_is_told_to_ask_before_anything_else() {
    let tree = result(r#"{"emergency-signs": "unsure", "mood": "moderate"}"#, Some(CENTER));
    let first = text(of_class(&tree, "first")[0]);
    assert!(first.contains("right now") && first.contains("call 911 or 988"), "{first}");
    assert!(!first.contains("Call a program"), "{first}");
}

#[test]
fn whoever_should_go_to_a_hospital_calls_911_from_the_first_step() {
    let tree = result(&calm_but(&[("body-care", r#""constant""#)]), Some(CENTER));
    let first = of_class(&tree, "first")[0];
    assert!(text(first).contains("to a hospital"), "{}", text(first));
    let calls: Vec<_> = of_class(first, "call").iter().filter_map(|call| call.attribute("href")).collect();
    assert_eq!(calls, ["tel:911"]);
}

/// The result of many different visitors of a center.
fn results() -> impl Iterator<Item = Node> {
    results_of(0..300)
}

fn results_of(seeds: std::ops::Range<u64>) -> impl Iterator<Item = Node> {
    seeds.map(|seed| {
        let mut model = Model::new(&BOOK, Words::english(Person::You));
        model.said = random::answers(&BOOK, &mut Dice(seed));
        model.provider = check(CENTER).provider.map(Arc::new);
        model.screen = Screen::Result;
        view(&model)
    })
}

/// The texts of these elements.
fn texts(tree: &Node, tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    tree.walk(&mut |node| {
        if node.tag == tag {
            found.push(text(node));
        }
    });
    found
}

#[test]
fn every_part_of_the_result_has_its_heading_folded_or_not() {
    let mut folded = BTreeSet::new();
    for tree in results() {
        for part in &of_class(&tree, "result")[0].children {
            if ["details", "section"].contains(&part.tag.as_str()) {
                assert!(!texts(part, "h3").is_empty(), "{}", text(part));
            }
        }
        folded.extend(texts(&tree, "summary").into_iter().filter(|name| texts(&tree, "h3").contains(name)));
    }
    let expected = [
        "All else, for later",
        "Compare the levels",
        "Programs that do not fit now",
        "Try a “what if”",
        "Why not more, or less?",
    ];
    assert_eq!(folded.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

#[test]
fn no_two_folds_have_the_same_name_but_those_of_programs() {
    let mut seen = BTreeSet::new();
    for tree in results() {
        let all: Vec<_> =
            texts(&tree, "summary").into_iter().filter(|name| name != "More about this program").collect();
        let different: BTreeSet<_> = all.iter().cloned().collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
        seen.extend(different);
    }
    assert!(seen.len() > 8, "{seen:?}");
}

#[test]
fn a_center_of_which_nothing_fits_has_no_empty_list() {
    for tree in results() {
        assert!(of_class(&tree, "programs").iter().all(|list| !list.children.is_empty()));
    }
}

#[test]
fn where_withdrawal_care_comes_first_is_marked_beside_what_fits_after_it() {
    let marks = |answers: &str| -> Vec<String> {
        let tree = result(answers, None);
        of_class(of_class(&tree, "ladder")[0], "fits").into_iter().map(text).collect()
    };
    let calm = calm_but(&[]);
    assert_eq!(marks(&calm), ["early help Fits now"]);
    let sure = calm
        .replace(r#""substances": []"#, r#""substances": ["alcohol"]"#)
        .replace(r#""alcohol-frequency": "none""#, r#""alcohol-frequency": "daily""#)
        .replace(r#""alcohol-amount": "1-2""#, r#""alcohol-amount": "10-plus""#)
        .replace(r#""withdrawal-signs": []"#, r#""withdrawal-signs": ["shakes"]"#);
    let [then, first] = &marks(&sure)[..] else { panic!("{:?}", marks(&sure)) };
    assert!(then.ends_with("Then") && first.ends_with("First"), "{then}, {first}");
}

#[test]
fn a_centers_colors_and_corners_stand_on_the_root() {
    let theme = r##""theme": {"accent": "#0a5c4e", "paper": "#ffffff", "radius": 3}, "programs""##;
    let tree = result("{}", Some(&CENTER.replace(r#""programs""#, theme)));
    let style = |name| tree.attribute(name);
    assert_eq!(
        (style("--loc-accent"), style("--loc-paper"), style("--loc-radius"), style("--loc-ink")),
        (Some("#0a5c4e"), Some("#ffffff"), Some("3px"), None)
    );
}

#[test]
fn a_usual_week_is_shown_unless_there_is_an_emergency_and_clashes_with_nobody() {
    let mornings = r#"{"free-times": ["weekday-mornings"], "#;
    let week = |clinical: &[(&str, &str)]| result(&calm_but(clinical).replacen('{', mornings, 1), None);
    let tree =
        week(&[("mood", "\"severe\""), ("daily-life", "\"failing\""), ("not-enough", r#"["counseling"]"#)]);
    assert_eq!(of_class(&tree, "week").len(), 1);
    assert!(of_class(&tree, "clash").is_empty());
    assert!(of_class(&week(&[("emergency-signs", r#"["seizure"]"#)]), "week").is_empty());
}

#[test]
fn where_nothing_is_known_no_level_is_named_in_the_title_and_no_week_is_shown() {
    let tree = result("{}", None);
    assert_eq!(texts(&tree, "h2"), ["We cannot tell yet which care fits"]);
    assert!(of_class(&tree, "week").is_empty());
}

/// The numbers that the first card of a result offers to call, in order.
fn called_first(answers: &str, center: Option<&str>) -> Vec<String> {
    let tree = result(answers, center);
    let first = of_class(&tree, "first")[0];
    let mut found = Vec::new();
    first.walk(&mut |node| found.extend(node.attribute("href").map(str::to_owned)));
    found
}

#[test]
fn the_first_card_calls_a_center_only_where_one_of_its_programs_fits_and_the_helpline_always() {
    let (center, helpline) = ("tel:+12135550199".to_owned(), "tel:+18006624357".to_owned());
    let middle = calm_but(&[
        ("mood", "\"severe\""),
        ("daily-life", "\"failing\""),
        ("not-enough", r#"["counseling"]"#),
    ]);
    assert_eq!(called_first(&middle, Some(CENTER)), [center, helpline.clone()]);
    // Its one program is more than somebody needs who is well.
    assert_eq!(called_first(&calm_but(&[]), Some(CENTER)), std::slice::from_ref(&helpline));
    assert_eq!(called_first(&middle, None), [helpline]);
}

#[test]
fn what_must_not_be_stopped_at_once_is_said_in_the_palette_of_danger_before_any_number() {
    let drinking = calm_but(&[
        ("substances", r#"["alcohol"]"#),
        ("alcohol-frequency", "\"daily\""),
        ("alcohol-amount", "\"10-plus\""),
        ("withdrawal-signs", r#"["shakes"]"#),
    ]);
    let tree = result(&drinking, None);
    let first = of_class(&tree, "first")[0];
    let parts: Vec<_> = first.children.iter().filter_map(|node| node.attribute("class")).collect();
    assert_eq!(parts, ["danger", "actions"]);
    assert_eq!(text(first).matches("not safe to stop all at once").count(), 1);
}

#[test]
fn in_an_emergency_the_crisis_lines_come_right_after_why_and_all_else_is_folded() {
    let tree = result(&calm_but(&[("emergency-signs", r#"["seizure"]"#)]), None);
    let titles: Vec<_> = of_class(&tree, "result")[0]
        .children
        .iter()
        .filter_map(|part| texts(part, "h3").first().cloned())
        .collect();
    assert_eq!(
        titles,
        [
            "Why this fits",
            "If you need help now",
            "All else, for later",
            "Keep this",
            "What this can and cannot tell you"
        ]
    );
    let open = result(r#"{"emergency-signs": ["seizure"]}"#, None);
    let later =
        of_class(&open, "fold").into_iter().find(|fold| text(fold).starts_with("All else, for later"));
    assert!(texts(later.unwrap(), "h3").contains(&"What is not known yet".to_owned()));
}

#[test]
fn a_path_is_drawn_only_where_care_gets_lighter() {
    let drawn = |answers: &str| of_class(&result(answers, None), "steps").len();
    assert_eq!(drawn(&calm_but(&[])), 0);
    assert_eq!(
        drawn(&calm_but(&[
            ("mood", "\"severe\""),
            ("daily-life", "\"failing\""),
            ("not-enough", r#"["counseling"]"#)
        ])),
        1
    );
}

#[test]
fn the_same_answers_are_not_told_twice_in_a_row() {
    // It is rare.
    let mut left_out = 0;
    for tree in results_of(2_300..2_400) {
        for list in of_class(&tree, "reasons") {
            let told: Vec<_> = of_class(list, "small").into_iter().map(text).collect();
            assert!(told.windows(2).all(|pair| pair[0] != pair[1]), "{told:?}");
            assert_eq!(of_class(&list.children[0], "small").len(), 1, "the first is told");
            left_out += list.children.len() - told.len();
        }
    }
    assert!(left_out > 0, "nobody's answers call for two things in a row");
}

#[test]
fn the_week_of_a_program_is_crossed_for_whoever_is_free_at_none_of_its_times() {
    let sessions = r#""level": "intensive-outpatient", "schedule": {"sessions": [{"days": ["mon", "wed", "fri"], "start": "09:00", "end": "12:00"}]}"#;
    let center = CENTER.replace(r#""level": "intensive-outpatient""#, sessions);
    let unsure: Vec<_> = BOOK.questions.iter().map(|one| format!("{:?}: \"unsure\"", one.id)).collect();
    let unsure = format!("{{{}}}", unsure.join(", "));
    let crossed = |times: &str| {
        let free = format!(r#""free-times": {times}"#);
        let tree = result(&unsure.replace(r#""free-times": "unsure""#, &free), Some(&center));
        of_class(&tree, "week").into_iter().map(|week| of_class(week, "clash").len()).sum::<usize>()
    };
    assert_eq!(crossed(r#""unsure""#), 0);
    assert_eq!(crossed(r#"["weekday-mornings"]"#), 0);
    assert!(crossed("[]") > 0);
}

#[test]
fn a_center_is_called_by_a_number_that_can_be_read_and_speaks_where_it_was_told() {
    let tree = result(r#"{"mood": "severe", "daily-life": "failing"}"#, Some(CENTER));
    let page = text(&tree);
    assert!(page.contains("Call Center: 213-555-0199"), "{page}");
    let [call, contact, limits, closing] = [
        "Call Center: 213-555-0199",
        "We answer until nine.",
        "What this can and cannot tell you",
        "Take care.",
    ]
    .map(|part| page.rfind(part).unwrap_or_else(|| panic!("{part}: {page}")));
    assert!(call < contact && contact < limits && limits < closing, "{page}");
    for fact in [
        "Weeks: 8 to 12",
        "One-to-one visits a week: 1.5, of 50 minutes each",
        "Visits a week with a doctor or nurse: 1",
        "It begins with an assessment.",
    ] {
        assert!(page.contains(fact), "{fact}: {page}");
    }
}
