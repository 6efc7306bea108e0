//! What is asked of the headless engine is read to the letter: nothing is passed over, and what cannot be done is said.

use level_of_care::headless::assess_json;
use level_of_care::json::Json;
use level_of_care::words::Pack;
use level_of_care::{BOOK, headless};

const SPANISH: &str = include_str!("../www/words/es.json");

fn request(text: &str) -> Result<Json, String> {
    assess_json(&BOOK, &Json::parse(text).unwrap())
}

fn refused(text: &str) -> String {
    request(text).expect_err(text)
}

fn summary(text: &str) -> String {
    request(text).unwrap().get("summary").and_then(Json::as_text).unwrap().to_owned()
}

#[test]
fn a_part_that_stands_twice_is_refused_so_that_no_danger_is_lost() {
    let lost = r#"{"answers": {"emergency-signs": ["seizure"]}, "answers": {}}"#;
    assert_eq!(refused(lost), "answers: this part stands twice; keep one.");
}

#[test]
fn an_answer_beside_the_answers_is_sent_inside() {
    assert_eq!(
        refused(r#"{"home": "safe"}"#),
        "home: this is a question; put its answer inside \"answers\". The parts of a request are answers, provider, lang, pack, person."
    );
    assert_eq!(
        refused(r#"{"answers": {"answers": {"home": "safe"}}}"#),
        "answers.answers: the answers stand one level too deep; give what is inside."
    );
}

#[test]
fn a_language_is_known_in_any_case_and_for_any_country() {
    let spoken =
        |lang: &str| summary(&format!(r#"{{"answers": {{}}, "lang": "{lang}", "pack": {SPANISH}}}"#));
    assert_ne!(spoken("es"), spoken("en"));
    for lang in ["ES", "es-MX", "Es-419", " es "] {
        assert_eq!(spoken(lang), spoken("es"), "{lang}");
    }
    assert_eq!(spoken("en-US"), summary(r#"{"answers": {}}"#));
}

#[test]
fn a_language_that_is_not_there_is_refused() {
    assert_eq!(
        refused(r#"{"answers": {}, "lang": "fr"}"#),
        "lang: \"fr\" is not built in; give its \"pack\" as well, or write \"en\"."
    );
    assert_eq!(
        refused(&format!(r#"{{"answers": {{}}, "lang": "fr", "pack": {SPANISH}}}"#)),
        "lang: the pack is in \"es\" and not in \"fr\"; give the one that is meant."
    );
}

#[test]
fn a_pack_that_cannot_be_used_is_refused_with_the_place_and_the_remedy() {
    let pack = |pack: &str| refused(&format!(r#"{{"answers": {{}}, "pack": {pack}}}"#));
    assert_eq!(pack("7"), "pack: expected a language pack, as an object or as its text, found a number.");
    assert_eq!(
        pack("\"{\""),
        "pack: this is not JSON. Line 1, column 2: a name in double quotes should stand here."
    );
    assert_eq!(pack(r#"{"strings": {}}"#), "pack.lang: missing; write the language's tag, such as \"fr\".");
    for no_tag in ["f r", "pt_BR", "x", "en-x", "", "fr-"] {
        let found =
            ["pack.lang: expected a tag such as \"fr\" or \"pt-BR\", found \"", no_tag, "\"."].concat();
        assert_eq!(pack(&format!(r#"{{"lang": "{no_tag}"}}"#)), found);
    }
    for tag in ["fr", "pt-BR", "zh-Hant-TW", "es-419"] {
        assert!(pack(&format!(r#"{{"lang": "{tag}"}}"#)).starts_with("pack.strings"), "{tag}");
    }
    assert_eq!(pack(r#"{"lang": 3}"#), "pack.lang: expected a tag such as \"fr\", found a number.");
    assert_eq!(pack(r#"{"lang": "fr"}"#), "pack.strings: missing; give a sentence for every key.");
    assert_eq!(
        pack(r#"{"lang": "fr", "direction": "up", "strings": {}}"#),
        "pack.direction: expected \"ltr\" or \"rtl\"."
    );
    assert_eq!(
        pack(r#"{"lang": "fr", "strings": {"area.body": 3}}"#),
        "pack.strings.area.body: expected a text, found a number."
    );
    let lacks = pack(r#"{"lang": "fr", "strings": {"area.body": "Corps"}}"#);
    assert!(lacks.ends_with(" and more. Add what the English pack has."), "{lacks}");
    for lines in [r"a\nb", r"a\rb", r"a\r\nb"] {
        assert_eq!(
            pack(&format!(r#"{{"lang": "fr", "strings": {{"area.body": "{lines}"}}}}"#)),
            "pack.strings.area.body: write it in one line."
        );
    }
    assert_eq!(
        pack(r#""fr ltr 0123456789abcdef\nUn""#),
        "pack: this was made for another version of the package; make it again with packScript."
    );
    assert_eq!(
        pack(r#"{"lang": "fr", "strings": 1}"#),
        "pack.strings: expected a sentence for every key, found a number."
    );
}

#[test]
fn a_pack_that_leaves_out_sentences_is_refused_and_they_are_named() {
    let Ok(Json::Object(mut parts)) = Json::parse(SPANISH) else { panic!("not an object") };
    for (name, part) in &mut parts {
        if let (true, Json::Object(strings)) = (name == "strings", part) {
            strings.retain(|(key, _)| key != "area.body" && key != "area.mind");
        }
    }
    let asked = Json::object([("answers", Json::Object(vec![])), ("pack", Json::Object(parts))]);
    let told = assess_json(&BOOK, &asked).unwrap_err();
    assert_eq!(
        told,
        "pack.strings: 2 sentences are missing: area.body, area.mind. Add what the English pack has."
    );
}

#[test]
fn a_sentence_that_cannot_stand_for_the_english_one_is_refused_by_its_key() {
    let with = |key: &str, sentence: &str| {
        let mut pack = Json::parse(SPANISH).unwrap();
        let Json::Object(parts) = &mut pack else { panic!() };
        for (name, part) in parts {
            if let (true, Json::Object(strings)) = (name == "strings", part) {
                let strings: &mut Vec<(String, Json)> = strings;
                strings
                    .iter_mut()
                    .filter(|(name, _)| name == key)
                    .for_each(|(_, text)| *text = Json::text(sentence));
            }
        }
        refused(&Json::object([("answers", Json::Object(vec![])), ("pack", pack)]).write())
    };
    for empty in ["", "  "] {
        assert_eq!(with("area.body", empty), "pack.strings.area.body: empty; write a sentence.");
    }
    for other in [
        "Conviene.",
        "Conviene {levle}.",
        "Conviene {level} y {level}.",
        "[Le conviene {level}|Conviene].",
        "Conviene {level",
    ] {
        assert_eq!(
            with("report.summary", other),
            "pack.strings.report.summary: it needs the blanks of the English sentence, for each person as often: {level}."
        );
    }
    for blank in ["El cuerpo {x}", "El cuerpo {", "El cuerpo }"] {
        assert_eq!(
            with("area.body", blank),
            "pack.strings.area.body: the English sentence has no blanks; take every { and } out."
        );
    }
    for open in ["[uno|otro", "uno|otro]", "[uno]", "[uno|dos|tres]", "[uno|[dos|tres]]"] {
        assert_eq!(
            with("area.body", open),
            "pack.strings.area.body: write what differs by person as [for oneself|for a loved one], closed and with one line between."
        );
    }
}

#[test]
fn a_pack_may_come_as_text() {
    let text = Json::text(SPANISH).write();
    assert_eq!(
        summary(&format!(r#"{{"answers": {{}}, "pack": {text}}}"#)),
        summary(&format!(r#"{{"answers": {{}}, "pack": {SPANISH}}}"#))
    );
}

#[test]
fn a_centers_file_is_used_as_far_as_visitors_would_see_it_and_may_come_as_text() {
    let pale = r##"{"name": "A", "phone": "213-555-0101", "programs": [{"level": "outpatient"}], "theme": {"ink": "#eee"}}"##;
    let fit = |provider: &str| {
        request(&format!(r#"{{"answers": {{}}, "provider": {provider}}}"#))
            .unwrap()
            .get("fit")
            .cloned()
            .unwrap()
    };
    assert_eq!(fit(pale).get("center"), Some(&Json::text("A")));
    assert_eq!(fit(&Json::text(pale).write()), fit(pale));
    let told = refused(r#"{"answers": {}, "provider": "programs.json"}"#);
    assert!(told.starts_with("provider: This is not JSON."), "{told}");
}

#[test]
fn a_centers_file_is_refused_for_the_error_that_costs_it() {
    let told = |program: &str, file: &str| {
        let text = format!(
            r#"{{"answers": {{}}, "provider": {{"name": "A", "phone": "213-555-0101", "programs": [{{{program}}}]{file}}}}}"#
        );
        refused(&text).split_once(": ").unwrap().0.to_owned()
    };
    let (described, sound) = (r#""level": "outpatient", "about": "<b>Warm</b>""#, r#""level": "outpatient""#);
    let ages = r#", "admission": {"ages": {"min": 200}}"#;
    assert_eq!(told(described, ages), "provider.admission.ages.min");
    assert_eq!(
        told(sound, r#", "theme": {"ink": 1}, "admission": {"home": "x"}"#),
        "provider.admission.home"
    );
    assert_eq!(told(sound, r#", "locations": [{"address": 1}], "crisis": 2"#), "provider.crisis");
    // Where no program is left, what costs one is named and not what costs a description.
    for (slip, place) in [
        (
            r#""level": "outpatient", "about": 1, "schedule": {"sessions": [{"days": ["mon"], "start": "9"}]}"#,
            "provider.programs[0].schedule.sessions[0].start",
        ),
        (
            r#""level": "outpatient", "about": 1, "schedule": [{"days_per_week": {"min": 9}}]"#,
            "provider.programs[0].schedule[0].days_per_week.min",
        ),
        (r#""name": 1"#, "provider.programs[0].level"),
        (
            r#""level": "residential", "about": 1, "attendance": "telehealth""#,
            "provider.programs[0].attendance",
        ),
    ] {
        assert_eq!(told(slip, r#", "links": {"website": 1}, "theme": {"ink": 1}"#), place);
    }
}

#[test]
fn the_size_of_a_centers_file_is_counted_alone() {
    let file = |note: usize| {
        let note = "x".repeat(note);
        format!(
            r#"{{"$schema":"{note}","name":"A","phone":"213-555-0101","programs":[{{"level":"outpatient"}}]}}"#
        )
    };
    let told = |bytes: usize| {
        let file = file(bytes - file(0).len());
        assert_eq!(file.len(), bytes);
        level_of_care::assess(&format!(
            r#"{{"answers": {{}}, "lang": "es", "pack": {SPANISH}, "provider": {file}}}"#
        ))
    };
    assert!(told(1_000_000).is_ok());
    assert_eq!(told(1_000_001), Err("provider: the file is larger than 1 MB; shorten it.".to_owned()));
}

#[test]
fn the_questionnaire_and_the_rules_speak_for_the_person_and_in_the_language_that_were_asked_for() {
    for read in [headless::questions, headless::rules] {
        let (own, theirs) = (read("{}").unwrap(), read(r#"{"person": "loved-one"}"#).unwrap());
        assert_ne!(own, theirs);
        assert_eq!(read(r#"{"person": "self", "lang": "en", "pack": null}"#).unwrap(), own);
        assert_ne!(read(&format!(r#"{{"pack": {SPANISH}}}"#)).unwrap(), own);
        // English in words of one's own is a pack like any other.
        let ours = SPANISH.replacen("\"lang\": \"es\"", "\"lang\": \"en\"", 1);
        assert_ne!(ours, SPANISH);
        assert_ne!(read(&format!(r#"{{"lang": "en", "pack": {ours}}}"#)).unwrap(), own);
        assert_eq!(
            read(r#"{"lang": "fr"}"#).unwrap_err(),
            "lang: \"fr\" is not built in; give its \"pack\" as well, or write \"en\"."
        );
        assert_eq!(
            read(r#"{"perosn": "self"}"#).unwrap_err(),
            "perosn: a request has no such part; did you mean \"person\"?"
        );
        assert_eq!(read("[]").unwrap_err(), "Expected an object such as {\"lang\": \"en\"}, found a list.");
        assert!(read(r#"{"pack": {"lang": "fr", "strings": {}}}"#).is_err());
    }
}

#[test]
fn the_script_of_a_pack_is_read_as_the_pack_that_it_was_made_of() {
    let script = headless::pack_script(SPANISH).unwrap();
    let text = script.strip_prefix("export default `").and_then(|text| text.strip_suffix("`;\n")).unwrap();
    let pack = Pack::read(text).expect("a pack for this version");
    assert_eq!((&*pack.lang, pack.get("Get help now")), ("es", Some("Ayuda ahora")));
}

#[test]
fn a_request_has_four_million_bytes_at_most() {
    let empty = r#"{"answers": {}}"#;
    let of = |size: usize| headless::assess(&[empty, &" ".repeat(size - empty.len())].concat());
    assert!(of(headless::MAX_BYTES).is_ok());
    let refused = of(headless::MAX_BYTES + 1).unwrap_err();
    assert_eq!(refused, "The request is larger than 4 MB; shorten it.");
}
