//! Laws that hold for every set of answers to the real questionnaire, each shrunk to the smallest failure.

mod anybody;
mod brute;

use anybody::any_answers;
use level_of_care::BOOK;
use level_of_care::answers::{Answer, reading};
use level_of_care::headless::assess_json;
use level_of_care::interview::{Depth, in_effect, path};
use level_of_care::json::Json;
use level_of_care::placement::{FLOOR, Need, Range, place};
use level_of_care::question::Kind;
use level_of_care::report::{notes::notes, report};
use level_of_care::rule::Book;
use level_of_care::words::{Person, Words};
use proptest::prelude::*;

fn within(one: Range, other: Range) -> bool {
    other.floor.within(one.floor) && one.ceiling.within(other.ceiling)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_graver_answer_never_lowers_anything(
        answers in any_answers(), position in 0..BOOK.questions.len(), value in any::<u32>()
    ) {
        let question = BOOK.questions[position];
        if let Some(said) = answers.get(position).and_then(Answer::value) {
            let graver = match question.kind {
                Kind::One => said + value % (question.gravest() - said + 1),
                Kind::Many => said | value & question.gravest(),
            };
            let before = place(&BOOK, &answers);
            let after = place(&BOOK, &answers.with(position, Some(Answer::of(question, graver))));
            prop_assert!(before.floor.within(after.floor) && before.ceiling.within(after.ceiling));
        }
    }

    #[test]
    fn one_more_answer_only_narrows_the_range(
        answers in any_answers(), position in 0..BOOK.questions.len(), value in any::<u32>()
    ) {
        if answers.is_open(position) {
            let question = BOOK.questions[position];
            let value = value % (question.gravest() + 1);
            let answered = answers.with(position, Some(Answer::of(question, value)));
            prop_assert!(within(place(&BOOK, &answered), place(&BOOK, &answers)));
        }
    }

    #[test]
    fn unsure_is_never_taken_for_the_mildest_answer(answers in any_answers(), position in 0..BOOK.questions.len()) {
        let unsure = place(&BOOK, &answers.with(position, Some(Answer::Unsure)));
        let mildest = place(&BOOK, &answers.with(position, Some(Answer::of(BOOK.questions[position], 0))));
        prop_assert!(mildest.ceiling.within(unsure.ceiling));
        prop_assert_eq!(mildest.floor, unsure.floor);
    }

    #[test]
    fn context_never_moves_a_placement(answers in any_answers(), other in any_answers()) {
        let mut mixed = answers.clone();
        for (position, question) in BOOK.questions.iter().enumerate() {
            if !question.clinical {
                mixed.set(position, other.get(position));
            }
        }
        prop_assert_eq!(place(&BOOK, &mixed), place(&BOOK, &answers));
    }

    #[test]
    fn neither_the_order_of_answers_nor_the_order_of_rules_matters(answers in any_answers(), seed in any::<u64>()) {
        let mut dice = brute::Dice::new(seed);
        let Json::Object(mut pairs) = reading::write(&BOOK, &answers) else { panic!("not an object") };
        let mut rules = BOOK.rules.to_vec();
        for i in (1..pairs.len()).rev() {
            pairs.swap(i, dice.below(i + 1));
        }
        for i in (1..rules.len()).rev() {
            rules.swap(i, dice.below(i + 1));
        }
        prop_assert_eq!(reading::read(&BOOK, &Json::Object(pairs)), Ok(answers.clone()));
        // Leaked, as a book holds what lives for ever; a few thousand small tables in a test are no matter.
        let shuffled = Book { rules: rules.leak(), ..BOOK };
        prop_assert_eq!(place(&shuffled, &answers), place(&BOOK, &answers));
    }

    #[test]
    fn skipping_leaves_the_placement_as_it_is(answers in any_answers()) {
        let mut full = answers;
        for position in 0..BOOK.questions.len() {
            full.set(position, full.get(position).or(Some(Answer::Unsure)));
        }
        prop_assert_eq!(place(&BOOK, &in_effect(&BOOK, &full, Depth::Needed)), place(&BOOK, &full));
    }

    #[test]
    fn an_edited_interview_is_the_fresh_one_with_the_same_answers(
        first in any_answers(), edits in proptest::collection::vec((0..BOOK.questions.len(), any::<u32>()), 0..6)
    ) {
        let mut edited = first;
        for (position, value) in edits {
            let question = BOOK.questions[position];
            edited.set(position, Some(Answer::of(question, value % (question.gravest() + 1))));
        }
        let fresh = in_effect(&BOOK, &edited, Depth::Needed);
        prop_assert_eq!(path(&BOOK, &fresh, Depth::Needed), path(&BOOK, &edited, Depth::Needed));
        prop_assert_eq!(in_effect(&BOOK, &fresh, Depth::Needed), fresh);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whom_it_is_about_changes_words_and_nothing_else(answers in any_answers()) {
        let request = |person: Person| {
            let answers = reading::write(&BOOK, &answers);
            let request = Json::object([("answers", answers), ("person", Json::text(person.id()))]);
            assess_json(&BOOK, &request).unwrap()
        };
        let (you, they) = (request(Person::You), request(Person::LovedOne));
        for part in ["level", "withdrawal", "living", "urgency", "today", "needs", "rules_hash"] {
            prop_assert_eq!(you.get(part), they.get(part));
        }
        let rules = |report: &Json| {
            let reasons = report.get("reasons").unwrap().as_list().unwrap().to_vec();
            reasons.iter().map(|reason| reason.get("rules").cloned()).collect::<Vec<_>>()
        };
        prop_assert_eq!(rules(&you), rules(&they));
    }

    #[test]
    fn a_reason_fed_back_gives_the_value_it_explains(answers in any_answers()) {
        let request = Json::object([("answers", reading::write(&BOOK, &answers))]);
        let report = assess_json(&BOOK, &request).unwrap();
        for reason in report.get("reasons").unwrap().as_list().unwrap() {
            let said = reason.get("answers").unwrap().as_list().unwrap().iter();
            let pair = |said: &Json| {
                let question = said.get("question").unwrap().as_text().unwrap().to_owned();
                (question, said.get("answer").unwrap().clone())
            };
            let again = Json::object([("answers", Json::Object(said.map(pair).collect()))]);
            let again = assess_json(&BOOK, &again).unwrap();
            let axis = reason.get("axis").unwrap().as_text().unwrap();
            prop_assert_eq!(again.get(axis).unwrap().get("floor"), reason.get("value"));
        }
    }

    #[test]
    fn every_sentence_is_whole(answers in any_answers()) {
        for person in Person::ALL {
            let words = Words::english(person);
            let report = report(&BOOK, &answers, &words);
            let text = notes(&BOOK, &answers, &words, &report, &[]);
            for mark in ["{", "}", "[", "]", "|", "  ", "..", "“”", " ."] {
                prop_assert!(!text.contains(mark), "{} in {}", mark, text);
            }
        }
    }
}

#[test]
fn a_need_that_is_named_twice_is_there_once() {
    for need in Need::ALL.iter().copied() {
        assert_eq!(FLOOR.need(need).need(need), FLOOR.need(need));
    }
}
