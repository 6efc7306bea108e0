//! A request gives one report, and what is wrong with a request is said in one sentence.

use level_of_care::BOOK;
use level_of_care::answers::{Answer, reading};
use level_of_care::headless::assess_json;
use level_of_care::json::Json;
use level_of_care::placement::{Level, Need};
use level_of_care::question::{Kind, Question};
use level_of_care::report::{questions_json, rules_hash, rules_json};
use level_of_care::rule::{Book, Rule, Standing};
use level_of_care::words::catalogue::catalogue;
use level_of_care::words::english::report::SUMMARY_LIVING;
use level_of_care::words::{Person, Words};
use std::collections::BTreeSet;

fn request(text: &str) -> Result<Json, String> {
    assess_json(&BOOK, &Json::parse(text).unwrap())
}

#[test]
fn a_report_has_every_field_of_the_contract() {
    let report = request(r#"{"answers": {"emergency-signs": ["seizure"]}}"#).unwrap();
    let Json::Object(fields) = &report else { panic!("not an object") };
    let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    for name in [
        "level",
        "withdrawal",
        "living",
        "urgency",
        "today",
        "needs",
        "reasons",
        "not_lower",
        "not_higher",
        "changes",
        "unknowns",
        "firmness",
        "path",
        "profile",
        "fit",
        "rules_version",
        "rules_hash",
        "text",
    ] {
        assert!(names.contains(&name), "{name} is missing");
    }
    for axis in ["level", "withdrawal", "living", "urgency", "today"] {
        assert!(report.get(axis).and_then(|range| range.get("floor")).is_some(), "{axis} has no floor");
        assert!(report.get(axis).and_then(|range| range.get("ceiling")).is_some(), "{axis} has no ceiling");
    }
    let reason = &report.get("reasons").unwrap().as_list().unwrap()[0];
    assert_eq!(reason.get("axis").and_then(Json::as_text), Some("level"));
    assert_eq!(reason.get("value").and_then(Json::as_text), Some("hospital"));
    let said = &reason.get("answers").unwrap().as_list().unwrap()[0];
    assert_eq!(said.get("question").and_then(Json::as_text), Some("emergency-signs"));
    assert_eq!(said.get("answer"), Some(&Json::texts(["seizure"])));
}

#[test]
fn the_same_request_gives_the_same_bytes_and_the_usual_library_can_read_them() {
    let text = r#"{"answers": {"emergency-signs": "unsure"}, "person": "loved-one", "lang": "en"}"#;
    let bytes = request(text).unwrap().write();
    assert_eq!(bytes, request(text).unwrap().write());
    let read: serde_json::Value = serde_json::from_str(&bytes).unwrap();
    assert_eq!(read["fit"], serde_json::Value::Null);
}

#[test]
fn a_wrong_request_is_met_with_a_sentence_that_says_where_and_what_to_do() {
    let wrong = |text: &str| request(text).expect_err(text);
    assert_eq!(wrong("[]"), "Expected an object such as {\"answers\": {}}, found a list.");
    assert_eq!(wrong("{}"), "answers: missing; write \"answers\": {} for none.");
    assert_eq!(wrong(r#"{"anwsers": {}}"#), "anwsers: a request has no such part; did you mean \"answers\"?");
    assert_eq!(
        wrong(r#"{"answers": {}, "person": "selv"}"#),
        "person: there is no \"selv\"; did you mean \"self\"?"
    );
    assert_eq!(
        wrong(r#"{"answers": {}, "person": 1}"#),
        "person: expected one of \"self\", \"loved-one\", found a number."
    );
    assert_eq!(
        wrong(r#"{"answers": {}, "lang": "tlh"}"#),
        "lang: \"tlh\" is not built in; give its \"pack\" as well, or write \"en\"."
    );
    assert_eq!(
        wrong(r#"{"answers": {}, "lang": 3}"#),
        "lang: expected a tag such as \"en\", found a number."
    );
    assert_eq!(
        wrong(r#"{"answers": {"home": ["none"]}}"#),
        "answers.home: expected one choice such as \"safe\", or \"unsure\" or \"rather-not-say\"; found a list."
    );
    assert_eq!(
        wrong(r#"{"answers": []}"#),
        "answers: expected an object such as {\"home\": \"unsure\"}, found a list."
    );
    assert_eq!(wrong(r#"{"answers": {}, "provider": []}"#).split(':').next(), Some("provider"));
    assert_eq!(
        wrong(r#"{"answers": {"emergency-sings": []}}"#),
        "answers: there is no question \"emergency-sings\"; did you mean \"emergency-signs\"?"
    );
    assert_eq!(
        wrong(r#"{"answers": {"emergency-signs": ["seizures"]}}"#),
        "answers.emergency-signs[0]: there is no choice \"seizures\"; did you mean \"seizure\"?"
    );
    for none in ["none", "None"] {
        assert_eq!(
            wrong(&format!(r#"{{"answers": {{"substances": ["{none}"]}}}}"#)),
            format!("answers.substances[0]: there is no choice \"{none}\"; write [] for none of them.")
        );
    }
    assert_eq!(
        wrong(r#"{"answers": {"emergency-signs": ["seizure", 2]}}"#),
        "answers.emergency-signs[1]: expected the id of an item, found a number."
    );
    assert_eq!(
        wrong(r#"{"answers": {"emergency-signs": ["unsure"]}}"#),
        "answers.emergency-signs[0]: this answers the whole question; write \"unsure\" in place of the whole list."
    );
    assert_eq!(
        wrong(r#"{"answers": {"emergency-signs": true}}"#),
        "answers.emergency-signs: expected a list of items such as [\"seizure\"], or \"unsure\" or \"rather-not-say\"; found true or false."
    );
    assert_eq!(
        wrong(r#"{"answers": {"emergency-signs": [], "emergency-signs": []}}"#),
        "answers.emergency-signs: this question is answered twice; keep one."
    );
}

#[test]
fn unsure_and_rather_not_say_answer_every_question_and_are_no_choice_of_any() {
    for (position, question) in BOOK.questions.iter().enumerate() {
        for (id, answer) in [("unsure", Answer::Unsure), ("rather-not-say", Answer::Declined)] {
            let read = reading::read(&BOOK, &Json::object([(question.id, Json::text(id))])).unwrap();
            assert_eq!(read.get(position), Some(answer));
            assert_eq!(question.choice(id), None, "{} lists {id}", question.id);
        }
    }
}

#[test]
fn answers_read_back_as_they_were_written() {
    for (position, question) in BOOK.questions.iter().enumerate() {
        let values = 0..=question.gravest().min(4000);
        let definite = values.map(|value| Answer::of(question, value));
        for answer in definite.chain([Answer::Unsure, Answer::Declined]) {
            let answers = BOOK.no_answers().with(position, Some(answer));
            let written = reading::write(&BOOK, &answers);
            assert_eq!(reading::read(&BOOK, &written), Ok(answers));
        }
    }
}

#[test]
fn the_questionnaire_lists_every_question_with_its_choices_mildest_first() {
    let json = questions_json(&BOOK, &Words::english(Person::You));
    let list = json.as_list().unwrap();
    assert_eq!(list.len(), BOOK.questions.len());
    for (json, question) in list.iter().zip(BOOK.questions) {
        assert_eq!(json.get("id").and_then(Json::as_text), Some(question.id));
        let choices = json.get("choices").unwrap().as_list().unwrap();
        let ids: Vec<_> = choices.iter().filter_map(|choice| choice.get("id")?.as_text()).collect();
        assert_eq!(ids, question.choices.iter().map(|choice| choice.id).collect::<Vec<_>>());
    }
}

#[test]
fn a_slip_in_a_centers_file_is_told_with_its_place() {
    let told =
        |provider: &str| request(&format!(r#"{{"answers": {{}}, "provider": {provider}}}"#)).unwrap_err();
    let programs = r#""programs": [{"level": "outpatient"}]"#;
    let phone = told(&format!(r#"{{"name": "A", "phone": "12", {programs}}}"#));
    assert!(phone.starts_with("provider.phone: This number cannot be dialed."), "{phone}");
    assert!(told("7").starts_with("provider: "), "{}", told("7"));
}

#[test]
fn the_summary_speaks_of_a_sober_home_where_one_is_asked_for_and_only_there() {
    let summary = |answers: &str| {
        let report = request(&format!(r#"{{"answers": {answers}}}"#)).unwrap();
        report.get("summary").and_then(Json::as_text).unwrap().to_owned()
    };
    let living = SUMMARY_LIVING.english();
    let costs =
        r#""use-cost": ["more", "cut-down", "time", "craving", "duties", "people"], "cravings": "often""#;
    assert!(summary(&format!(r#"{{{costs}, "home": "heavy-use"}}"#)).contains(living));
    assert!(!summary(&format!(r#"{{{costs}, "home": "safe"}}"#)).contains(living));
}

#[test]
fn a_printed_rule_says_of_each_fact_whether_it_was_read() {
    let printed = rules_json(&BOOK, &Words::english(Person::You));
    let mut seen = BTreeSet::new();
    for (rule, printed) in BOOK.rules.iter().zip(printed.as_list().unwrap()) {
        let facts = printed.get("sources").and_then(Json::as_list).unwrap();
        for (citation, fact) in rule.sources.iter().zip(facts) {
            let read = citation.standing == Standing::Read;
            assert_eq!(fact.get("confirmed"), Some(&Json::Bool(read)), "{}", rule.id);
            seen.insert(read);
        }
    }
    assert_eq!(seen.len(), 2);
}

#[test]
fn the_fingerprint_of_the_rule_book_is_sixteen_digits_and_changes_with_any_rule() {
    let hash = rules_hash(&BOOK);
    assert_eq!(hash.len(), 16);
    assert!(hash.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let mut rules = BOOK.rules.to_vec();
    let other = |rules: &[Rule]| rules_hash(&Book { rules: rules.to_vec().leak(), ..BOOK });
    assert_eq!(hash, other(&rules));
    assert_ne!(hash, other(&rules[1..]), "a rule less");
    rules[0].because = "Other words.";
    assert_eq!(hash, other(&rules), "words move no placement");
    let first = rules[0];
    rules[0].when = rules[1].when;
    assert_ne!(hash, other(&rules), "another condition");
    rules[0] = Rule { then: first.then.level(Level::Outpatient), ..first };
    assert_ne!(hash, other(&rules), "another level");
    rules[0] = Rule { then: first.then.need(Need::Housing), ..first };
    assert_ne!(hash, other(&rules), "another need");
    rules[0] = Rule { id: "safety.other", ..first };
    assert_ne!(hash, other(&rules), "another id");
    let fewer = Book { questions: &BOOK.questions[1..], ..BOOK };
    assert_ne!(hash, rules_hash(&fewer), "a question less");
    let of = |clinical, kind| {
        let question: &'static _ = Box::leak(Box::new(Question { clinical, kind, ..*BOOK.questions[0] }));
        rules_hash(&Book { questions: vec![question].leak(), rules: &[] })
    };
    let all = [(true, Kind::One), (true, Kind::Many), (false, Kind::One), (false, Kind::Many)];
    let hashes: BTreeSet<_> = all.into_iter().map(|(clinical, kind)| of(clinical, kind)).collect();
    assert_eq!(hashes.len(), 4, "another kind of question");
}

#[test]
fn whoever_needs_withdrawal_care_is_told_not_to_stop_alone_meanwhile() {
    for answers in [
        r#"{"substances": ["alcohol"], "alcohol-frequency": "daily", "alcohol-amount": "6-9"}"#,
        r#"{"substances": ["sedatives"], "sedative-use": "most-days"}"#,
        r#"{"substances": ["opioids"], "opioid-use": "most-days"}"#,
    ] {
        for person in ["self", "loved-one"] {
            let report =
                request(&[r#"{"answers": "#, answers, r#", "person": ""#, person, r#""}"#].concat()).unwrap();
            let steps = report.get("path").and_then(Json::as_list).unwrap();
            let step = steps
                .iter()
                .find(|step| step.get("id").and_then(Json::as_text) == Some("withdrawal"))
                .unwrap();
            let text = step.get("text").and_then(Json::as_text).unwrap();
            assert!(text.contains("not safe to stop all at once") && text.contains("call 911"), "{text}");
        }
    }
}

#[test]
fn a_pack_answers_in_its_language_and_a_request_for_english_is_answered_in_english() {
    let marked = |(key, english): (String, &str)| {
        (
            key.clone(),
            Json::Text(if key == "level.early-help" { "Mild".to_owned() } else { english.to_owned() }),
        )
    };
    let strings = Json::Object(catalogue(&BOOK).into_iter().map(marked).collect());
    let pack = Json::object([("lang", Json::text("qps")), ("strings", strings)]).write();
    let summary = |request: &str| request_text(request, "summary");
    let made_up = summary(&format!(r#"{{"answers": {{}}, "lang": "qps", "pack": {pack}}}"#));
    assert_eq!(summary(&format!(r#"{{"answers": {{}}, "pack": {pack}}}"#)), made_up);
    assert_eq!(
        summary(&format!(r#"{{"answers": {{}}, "lang": "en", "pack": {pack}}}"#)),
        summary(r#"{"answers": {}}"#)
    );
    assert_ne!(made_up, summary(r#"{"answers": {}}"#));
    // What a program writes for a part that it does not have.
    let nulls = r#"{"answers": {}, "provider": null, "pack": null, "lang": null, "person": null}"#;
    assert_eq!(summary(nulls), summary(r#"{"answers": {}}"#));
}

fn request_text(text: &str, part: &str) -> String {
    request(text).unwrap().get(part).and_then(Json::as_text).unwrap().to_owned()
}
