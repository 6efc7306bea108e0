//! Other languages: Spanish says everything that English says, and a pack needs no line of Rust.

use level_of_care::BOOK;
use level_of_care::answers::Answer;
use level_of_care::headless::pack::by_key;
use level_of_care::json::Json;
use level_of_care::provider;
use level_of_care::question::Area;
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::update::{Msg, update};
use level_of_care::widget::view::view;
use level_of_care::words::catalogue::catalogue;
use level_of_care::words::{Pack, Person, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

fn file() -> Json {
    Json::parse(include_str!("../www/words/es.json")).expect("JSON")
}

fn spanish() -> Arc<Pack> {
    by_key(&file()).expect("a pack")
}

/// Every key of the file and its sentence.
fn strings() -> Vec<(String, String)> {
    let Some(Json::Object(pairs)) = file().get("strings").cloned() else { panic!("strings by key") };
    pairs.into_iter().map(|(key, text)| (key, text.as_text().expect("a text").to_owned())).collect()
}

/// Names in braces, in order of the alphabet.
fn blanks(text: &str) -> Vec<&str> {
    let mut blanks: Vec<_> = text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
    blanks.sort_unstable();
    blanks
}

#[test]
fn spanish_has_exactly_the_keys_of_english() {
    let english: BTreeSet<String> = catalogue(&BOOK).into_iter().map(|(key, _)| key).collect();
    let pack = spanish();
    let spanish: BTreeSet<String> = strings().into_iter().map(|(key, _)| key).collect();
    let missing: Vec<_> = english.difference(&spanish).collect();
    let extra: Vec<_> = spanish.difference(&english).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing: {missing:?}\nextra: {extra:?}");
    assert_eq!((pack.lang.as_str(), pack.right_to_left), ("es", false));
}

#[test]
fn what_is_the_same_in_english_is_the_same_in_spanish() {
    let strings: BTreeMap<_, _> = strings().into_iter().collect();
    let mut spoken = BTreeMap::new();
    for (key, english) in catalogue(&BOOK) {
        let text = &strings[&key];
        let first = spoken.entry(english).or_insert(text);
        assert_eq!(*first, text, "{key}: “{english}” has one sentence in a pack");
    }
}

#[test]
fn spanish_has_the_blanks_of_english_and_well_formed_alternatives() {
    let pack = spanish();
    for (key, english) in catalogue(&BOOK) {
        let text = pack.get(english).unwrap_or_default();
        assert_eq!(blanks(text), blanks(english), "{key}: {text}");
        for inside in text.split('[').skip(1) {
            let inside = inside.split_once(']').map_or("", |(inside, _)| inside);
            assert_eq!(inside.matches('|').count(), 1, "{key}: {text}");
        }
        assert_eq!(text.matches('[').count(), text.matches(']').count(), "{key}: {text}");
    }
}

#[test]
fn spanish_is_translated_and_not_much_longer() {
    // The same in both languages: short words, names, and the one line that is Spanish in English too.
    let same = ["No", "Alcohol", "Diabetes", "Medicaid", "Medicare", "alcohol", "cannabis"];
    let pack = spanish();
    let (mut longer, mut whole) = (0, 0);
    for (key, english) in catalogue(&BOOK) {
        let text = pack.get(english).unwrap_or_default();
        let is_same = text == english && !english.starts_with('“') && !key.starts_with("crisis.988-es");
        assert!(!is_same || same.contains(&english), "{key} is still English: {text}");
        // A short phrase may double; a sentence may not.
        let room = english.chars().count() * 14 / 10 + 40;
        assert!(text.chars().count() <= room, "{key} is too long: {text}");
        longer += text.chars().count();
        whole += english.chars().count();
    }
    assert!(longer * 10 <= whole * 13, "{longer} letters for {whole}");
}

#[test]
fn spanish_speaks_of_persons_and_says_usted() {
    let banned = [
        "adicto",
        "adicta",
        "drogadicto",
        "drogadicta",
        "alcohólico",
        "alcohólica",
        "abuso",
        "abusador",
        "limpio",
        "limpia",
        "sucio",
        "sucia",
        "vicio",
        "toxicómano",
        "enganchado",
        "cometer suicidio",
        "sufre de",
        "tú",
        "tu",
        "tus",
        "te",
        "vos",
        "vosotros",
    ];
    // One or many.
    let says = |lower: &str, banned: &str| {
        let is = |word: &str| word.strip_prefix(banned).is_some_and(|end| ["", "s", "es"].contains(&end));
        lower.split(|c: char| !c.is_alphabetic()).any(is) || banned.contains(' ') && lower.contains(banned)
    };
    assert!(says("entre adictos", "adicto") && says("y alcohólicos", "alcohólico") && !says("tema", "te"));
    for (key, text) in strings() {
        let lower = text.to_lowercase();
        for word in banned {
            assert!(!says(&lower, word), "{key} says “{word}”: {text}");
        }
    }
}

/// Vowel groups of a Spanish word, with the hiatus of a stressed weak vowel counted apart.
fn syllables(word: &str) -> usize {
    let accented_weak = |c| "íú".contains(c);
    let vowel = |c| accented_weak(c) || "aeoáéóiuü".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0;
    let mut before: Option<char> = None;
    for (i, &c) in letters.iter().enumerate() {
        let next = letters.get(i + 1).copied();
        // The u of que, qui, gue, gui is silent, and a y at the end of a word is a vowel of the last group.
        let silent =
            c == 'u' && matches!(before, Some('q' | 'g')) && matches!(next, Some('e' | 'i' | 'é' | 'í'));
        if !vowel(c) || silent {
            before = if silent { Some('g') } else { Some(c) };
            continue;
        }
        let weak = |v| "iuü".contains(v);
        let joins = before.is_some_and(|b| {
            let both_can = !accented_weak(b) && !accented_weak(c);
            both_can && (weak(b) && vowel(c) || vowel(b) && weak(c))
        });
        count += usize::from(!joins);
        before = Some(c);
    }
    count.max(1)
}

#[test]
fn spanish_syllables_are_counted_as_people_say_them() {
    let known = [
        ("días", 2),
        ("país", 2),
        ("leer", 2),
        ("oía", 3),
        ("ayuda", 3),
        ("queso", 2),
        ("guerra", 2),
        ("agua", 2),
        ("bien", 1),
        ("cuidado", 3),
        ("atención", 3),
        ("ciudad", 2),
        ("peligro", 3),
        ("muy", 1),
        ("ahora", 3),
        ("médico", 3),
        ("medicina", 4),
        ("hacia", 2),
        ("hacía", 3),
        ("siguiente", 3),
        ("y", 1),
        ("pingüino", 3),
    ];
    for (word, count) in known {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn spanish_is_easy_to_read() {
    // Flesch-Szigriszt (INFLESZ): 206.835 - 62.3 * syllables/words - words/sentences; 65 is "rather easy".
    let (mut words, mut parts, mut sentences) = (0, 0, 0);
    for (_, text) in strings() {
        let text = level_of_care::words::speak(&text, Person::You);
        if !text.contains(' ') {
            continue;
        }
        sentences += text.split(['.', '?', '!', ':']).filter(|sentence| sentence.trim().len() > 1).count();
        for word in text.to_lowercase().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            words += 1;
            parts += syllables(word);
        }
    }
    let score = 206_835 - 62_300 * parts / words - 1000 * words / sentences;
    println!("INFLESZ of the Spanish pack: {}.{}", score / 1000, score % 1000 / 100);
    assert!(score >= 65_000, "{score}");
}

/// A language made by a rule: every sentence marked at both ends and a third longer, blanks kept.
fn pseudo(right_to_left: bool) -> Arc<Pack> {
    let strings = catalogue(&BOOK).into_iter().map(|(key, english)| {
        let stretch = "~".repeat(english.chars().count() / 3);
        // Days are read one by one, so each is marked.
        let text = if key == "week.days" || key == "fit.days" {
            english.split(' ').map(|day| format!("⟦{day}⟧")).collect::<Vec<_>>().join(" ")
        } else {
            format!("⟦{english}{stretch}⟧")
        };
        (key, Json::text(text))
    });
    let file = Json::object([
        ("lang", Json::text(if right_to_left { "ar-x-pseudo" } else { "en-x-pseudo" })),
        ("direction", Json::text(if right_to_left { "rtl" } else { "ltr" })),
        ("strings", Json::Object(strings.collect())),
    ]);
    by_key(&file).expect("a pack")
}

fn screens(words: &Words) -> Vec<Model> {
    let center = provider::check(include_str!("providers/valid/full-continuum.json")).provider.map(Arc::new);
    assert!(center.is_some());
    let mut screens = Vec::new();
    let fixed = [Screen::Intro, Screen::Who, Screen::Emergency(0), Screen::Check, Screen::Result];
    for screen in fixed.into_iter().chain((0..BOOK.questions.len()).map(Screen::Question)) {
        for missing in [false, true] {
            // Somebody whose result is an emergency, somebody in between, and somebody who is well.
            for share in [0, 4, 2] {
                let mut model = Model::new(&BOOK, words.clone());
                model.provider.clone_from(&center);
                for (position, question) in BOOK.questions.iter().enumerate() {
                    let value = match share {
                        4 if question.area == Area::Safety => 0,
                        0 => 0,
                        share => question.gravest() / share,
                    };
                    model.said.set(position, Some(Answer::of(question, value)));
                }
                (model.screen, model.missing, model.help) = (screen, missing, missing);
                screens.push(model);
            }
        }
    }
    screens
}

#[test]
fn no_sentence_on_any_screen_escapes_a_pack() {
    let own: BTreeSet<String> = BTreeSet::from(["English".to_owned(), "Español".to_owned()]);
    let sources: Vec<&str> =
        BOOK.rules.iter().flat_map(|rule| rule.sources).map(|cited| cited.source.title).collect();
    let mut theirs = BTreeSet::new();
    texts(&Json::parse(include_str!("providers/valid/full-continuum.json")).unwrap(), &mut theirs);
    let (mut cards, mut weeks) = (0, 0);
    for right_to_left in [false, true] {
        for model in screens(&Words { person: Person::LovedOne, pack: Some(pseudo(right_to_left)) }) {
            let tree = view(&model);
            assert_eq!(tree.attribute("dir"), Some(if right_to_left { "rtl" } else { "ltr" }));
            tree.walk(&mut |node| {
                let text = node.text.trim().trim_start_matches([':', ' ']);
                let is = |class| {
                    node.attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
                };
                cards += usize::from(is("card"));
                weeks += usize::from(is("week"));
                let label = node.attribute("aria-label");
                assert!(
                    label.is_none_or(|label| label.contains('⟦')),
                    "{label:?} on {:?} is in no pack",
                    model.screen
                );
                let source = sources.iter().any(|title| text.starts_with(title));
                let number = text.chars().all(|c| c.is_ascii_digit());
                assert!(
                    text.contains('⟦') || number || theirs.contains(text) || source || own.contains(text),
                    "“{text}” on {:?} is in no pack",
                    model.screen
                );
            });
        }
    }
    assert!(cards > 0 && weeks > 0, "programs and weeks were looked at");
}

/// Every text in a file.
fn texts(json: &Json, found: &mut BTreeSet<String>) {
    match json {
        Json::Text(text) => {
            found.insert(text.clone());
        }
        Json::List(items) => items.iter().for_each(|item| texts(item, found)),
        Json::Object(pairs) => pairs.iter().for_each(|(_, value)| texts(value, found)),
        _ => {}
    }
}

#[test]
fn switching_the_language_keeps_the_place_the_answers_and_the_result() {
    for mut model in screens(&Words::english(Person::You)) {
        let (screen, said, range) = (model.screen, model.said.clone(), model.range());
        update(&mut model, Msg::Pack(Some(spanish())));
        assert_eq!((model.screen, &model.said, model.range()), (screen, &said, range));
        let tree = view(&model);
        assert_eq!(tree.attribute("lang"), Some("es"));
        assert!(tree.html().contains("Ayuda ahora") && tree.html().contains(">English<"));
        let before = view(&Model { words: Words::english(Person::You), ..model.clone() });
        update(&mut model, Msg::Pack(None));
        assert_eq!(view(&model), before, "and back");
    }
}

#[test]
fn the_spanish_crisis_line_is_in_both_languages_and_marked_as_spanish_in_english() {
    for pack in [None, Some(spanish())] {
        let mut model = Model::new(&BOOK, Words { person: Person::You, pack });
        update(&mut model, Msg::Help);
        let mut found = false;
        view(&model).walk(&mut |node| {
            found |= node.attribute("lang") == Some("es") && node.html().contains("oprima 2");
        });
        assert!(found, "in {}", model.words.lang());
    }
}
