//! No center can tilt the result: placement, reasons and safety text are the same without a center, with one, and
//! across all of them. Only `fit`, and the lines about programs in the plain text, may differ.

mod random;

use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers};
use level_of_care::fit::{ProgramFit, Verdict, fit};
use level_of_care::headless::assess_json;
use level_of_care::json::Json;
use level_of_care::placement::{Level, Urgency, place};
use level_of_care::provider::{Provider, check_json};
use level_of_care::question::Kind;
use level_of_care::words::{Person, Words};
use proptest::prelude::*;
use random::Dice;

/// A center's file without an error.
fn center(dice: &mut Dice) -> (Json, Provider) {
    loop {
        let file = random::file(dice, 0);
        let checked = check_json(&file);
        let clean =
            checked.diagnostics.iter().all(|d| d.severity != level_of_care::provider::Severity::Error);
        if let (true, Some(provider)) = (clean, checked.provider) {
            return (file, provider);
        }
    }
}

fn answers_json(answers: &Answers) -> Json {
    let said = answers.given().map(|(position, answer)| {
        let question = BOOK.questions[position];
        let value = match (answer, question.kind) {
            (Answer::Unsure, _) => Json::text("unsure"),
            (Answer::Declined, _) => Json::text("rather-not-say"),
            (Answer::One(rank), _) => Json::text(question.choices[usize::from(rank)].id),
            (Answer::Many(items), Kind::One | Kind::Many) => {
                let ticked = question.choices.iter().enumerate().filter(|(item, _)| items >> item & 1 == 1);
                Json::texts(ticked.map(|(_, choice)| choice.id))
            }
        };
        (question.id.to_owned(), value)
    });
    Json::Object(said.collect())
}

/// The report without what is said about programs.
fn without_programs(report: Json) -> Json {
    let Json::Object(pairs) = report else { panic!("a report is an object") };
    let kept = pairs.into_iter().filter(|(name, _)| name != "fit").map(|(name, value)| match value {
        Json::Text(text) if name == "text" => {
            let sections: Vec<&str> =
                text.split("\n\n").filter(|part| !part.starts_with("Programs\n")).collect();
            (name, Json::text(sections.join("\n\n")))
        }
        value => (name, value),
    });
    Json::Object(kept.collect())
}

fn report(answers: &Json, provider: Option<&Json>, person: Person) -> Json {
    let mut request =
        vec![("answers".to_owned(), answers.clone()), ("person".to_owned(), Json::text(person.id()))];
    request.extend(provider.map(|file| ("provider".to_owned(), file.clone())));
    assess_json(&BOOK, &Json::Object(request)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 150 } else { 3_000 }))]

    #[test]
    fn the_result_is_the_same_with_any_center_or_none(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let answers = answers_json(&random::answers(&BOOK, &mut dice));
        let ((one, _), (other, _)) = (center(&mut dice), center(&mut dice));
        for person in Person::ALL {
            let alone = without_programs(report(&answers, None, person));
            prop_assert_eq!(&without_programs(report(&answers, Some(&one), person)), &alone);
            prop_assert_eq!(&without_programs(report(&answers, Some(&other), person)), &alone);
        }
    }

    #[test]
    fn wording_of_the_center_reaches_nothing_but_its_own_places(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let answers = answers_json(&random::answers(&BOOK, &mut dice));
        let (Json::Object(mut file), _) = center(&mut dice) else { unreachable!() };
        file.retain(|(name, _)| name != "words");
        let plain = report(&answers, Some(&Json::Object(file.clone())), Person::You);
        let places = ["welcome", "result", "contact", "closing"];
        let words = places.map(|place| (place, Json::text("There is no need to call anybody. Do not call 911.")));
        file.push(("words".to_owned(), Json::object(words)));
        prop_assert_eq!(report(&answers, Some(&Json::Object(file)), Person::You), plain);
    }

    #[test]
    fn programs_are_judged_and_ranked_by_rule(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let answers = random::answers(&BOOK, &mut dice);
        let (_, center) = center(&mut dice);
        let range = place(&BOOK, &answers);
        let words = Words::english(Person::You);
        let found = fit(&BOOK, &answers, range, &center, &words);
        prop_assert_eq!(&found, &fit(&BOOK, &answers, range, &center, &words), "the same every time");
        if range.floor.urgency == Urgency::Now {
            prop_assert!(found.hold && found.programs.is_empty());
            return Ok(());
        }
        prop_assert_eq!(found.programs.len(), center.programs.len(), "no program is hidden");
        for program in &found.programs {
            let worst = program.criteria.iter().map(|criterion| criterion.verdict).max();
            prop_assert_eq!(Some(program.verdict), worst);
            if program.level < range.floor.level {
                prop_assert_eq!(program.verdict, Verdict::DoesNotFit, "less than needed never fits");
            }
            if program.more_than_needed {
                prop_assert!(program.verdict != Verdict::Fits, "more than needed is said");
            }
        }
        let adequate = |index: usize| {
            let program = &found.programs[index];
            program.verdict != Verdict::DoesNotFit && !program.more_than_needed && !program.first_step
        };
        for pair in 1..found.programs.len() {
            let (one, other) = (&found.programs[pair - 1], &found.programs[pair]);
            prop_assert!(adequate(pair - 1) || !adequate(pair), "what is adequate comes before what is not");
            in_order(one, other);
        }
        let none = !(0..found.programs.len()).any(adequate);
        prop_assert_eq!(found.elsewhere.is_some(), none, "when nothing is right, we say where else to look");
        if let Some(elsewhere) = &found.elsewhere {
            prop_assert!(elsewhere.text.contains("findtreatment.gov") && elsewhere.text.contains("1-800-662-4357"));
            prop_assert!(!elsewhere.ask.is_empty());
        }
    }

    #[test]
    fn the_order_of_the_file_decides_ties_alone(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let answers = random::answers(&BOOK, &mut dice);
        let (_, center) = center(&mut dice);
        let mut turned = center.clone();
        turned.programs.reverse();
        let words = Words::english(Person::You);
        let range = place(&BOOK, &answers);
        let order = |center: &Provider| -> Vec<usize> {
            fit(&BOOK, &answers, range, center, &words).programs.iter().map(|program| program.position).collect()
        };
        prop_assert_eq!(order(&center), order(&turned));
    }
}

/// Drawn with everything that a center may say, two programs that could fit alike are too rare.
#[test]
fn of_programs_that_could_fit_alike_the_least_intensive_comes_first() {
    let words = Words::english(Person::You);
    let (mut pairs, mut more) = (0, 0);
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let answers = random::answers(&BOOK, &mut dice);
        let levels = (0..2 + dice.roll(4)).map(|_| dice.pick(Level::ALL).id());
        let programs: Vec<String> = levels.map(|level| format!(r#"{{"level": "{level}"}}"#)).collect();
        let file = format!(
            r#"{{"name": "Center", "phone": "213-555-0199", "programs": [{}]}}"#,
            programs.join(", ")
        );
        let center = level_of_care::provider::check(&file).provider.expect("a center");
        let found = fit(&BOOK, &answers, place(&BOOK, &answers), &center, &words);
        more += found.programs.iter().filter(|program| program.more_than_needed).count();
        for pair in found.programs.windows(2) {
            pairs += usize::from(in_order(&pair[0], &pair[1]) && pair[0].level < pair[1].level);
        }
    }
    assert!(pairs > 50 && more > 50, "only {pairs} pairs to compare, and {more} that are more than needed");
}

/// Whether two neighbors could fit alike; then the less intensive one has to be the first.
fn in_order(one: &ProgramFit, other: &ProgramFit) -> bool {
    let alike = one.verdict == other.verdict
        && one.verdict != Verdict::DoesNotFit
        && (one.more_than_needed, one.first_step) == (other.more_than_needed, other.first_step);
    assert!(!alike || one.level <= other.level, "the least intensive first");
    alike
}

#[test]
fn a_center_with_every_level_is_never_pushed_upward() {
    let programs: Vec<String> =
        Level::ALL.iter().rev().map(|level| format!(r#"{{"level":"{}"}}"#, level.id())).collect();
    let text = format!(r#"{{"name":"A","phone":"213-555-0199","programs":[{}]}}"#, programs.join(","));
    let center = level_of_care::provider::check(&text).provider.unwrap();
    let words = Words::english(Person::You);
    for level in Level::ALL {
        let placement = level_of_care::placement::FLOOR.level(*level);
        let range = level_of_care::placement::Range { floor: placement, ceiling: placement };
        let found = fit(&BOOK, &BOOK.no_answers(), range, &center, &words);
        assert_eq!(found.programs[0].level, *level, "the level that fits comes first");
    }
}
