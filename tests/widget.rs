//! The flow: nothing said is lost, whichever way a visitor wanders, and the result is that of the answers alone.

use level_of_care::BOOK;
use level_of_care::answers::Answer;
use level_of_care::headless::pack::by_key;
use level_of_care::interview::in_effect;
use level_of_care::json::Json;
use level_of_care::placement::place;
use level_of_care::provider::check;
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::node::Node;
use level_of_care::widget::update::{Effect, Msg, update};
use level_of_care::widget::view::view;
use level_of_care::words::{Person, Words};
use proptest::prelude::*;
use std::sync::Arc;

fn fresh() -> Model {
    Model::new(&BOOK, Words::english(Person::You))
}

/// Every message that this screen lets the visitor send.
fn offered(model: &Model) -> Vec<Msg> {
    let mut offered = Vec::new();
    view(model).walk(&mut |node: &Node| offered.extend(node.on.clone()));
    offered
}

/// Answers every question that still waits with its first choice, as far as the result.
fn finish(model: &mut Model) {
    for _ in 0..200 {
        match model.screen {
            Screen::Result => return,
            Screen::Intro => drop(update(model, Msg::Start)),
            Screen::Who => {
                model.about.get_or_insert(Person::You);
                update(model, Msg::Continue);
            }
            Screen::Question(question) => {
                if model.ticked.get(question).is_none() {
                    model.ticked.set(question, Some(Answer::of(BOOK.questions[question], 0)));
                }
                update(model, Msg::Continue);
            }
            _ => drop(update(model, Msg::Continue)),
        }
    }
    panic!("no result in sight: {:?}", model.screen);
}

/// The level that the result's page carries.
fn shown(model: &Model) -> (String, String) {
    let mut levels = None;
    let tree = view(model);
    tree.walk(&mut |node| {
        let ends = (node.attribute("data-level-floor"), node.attribute("data-level-ceiling"));
        if let (Some(floor), Some(ceiling)) = ends {
            levels = Some((floor.to_owned(), ceiling.to_owned()));
        }
    });
    levels.expect("a result carries its level")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_wander_ends_in_the_result_of_a_fresh_run_with_the_same_answers(
        picks in prop::collection::vec(any::<u16>(), 0..160)
    ) {
        let mut model = fresh();
        for pick in picks {
            // Continue often enough to get somewhere; starting over has a test of its own.
            let mut offered = offered(&model);
            offered.retain(|message| !matches!(message, Msg::Restart | Msg::Language(_)));
            let message = if pick % 3 == 0 && offered.contains(&Msg::Continue) {
                Msg::Continue
            } else {
                offered[usize::from(pick) % offered.len()].clone()
            };
            update(&mut model, message);
        }
        finish(&mut model);
        update(&mut model, Msg::RealAnswers);
        model.help = false;

        let answers = in_effect(&BOOK, &model.said, model.depth);
        let range = place(&BOOK, &answers);
        let expected = (range.floor.level.id().to_owned(), range.ceiling.level.id().to_owned());
        prop_assert_eq!(shown(&model), expected);

        let mut again = fresh();
        again.about = Some(model.words.person);
        again.depth = model.depth;
        again.ticked = answers.clone();
        finish(&mut again);
        prop_assert_eq!(again.in_effect(), answers);
        prop_assert_eq!(view(&again).html(), view(&model).html());
    }
}

#[test]
fn back_leads_through_every_screen_to_the_first_and_continue_returns_with_every_answer_kept() {
    let mut model = fresh();
    finish(&mut model);
    let (said, result) = (model.said.clone(), view(&model).html());
    let mut screens = vec![model.screen];
    while model.screen != Screen::Intro {
        update(&mut model, Msg::Back);
        screens.push(model.screen);
        assert!(screens.len() < 100, "back always ends");
    }
    assert_eq!(model.said, said);
    update(&mut model, Msg::Start);
    for screen in screens.iter().rev().skip(1) {
        assert_eq!(model.screen, *screen);
        update(&mut model, Msg::Continue);
    }
    assert_eq!((model.said.clone(), view(&model).html()), (said, result));
}

#[test]
fn the_list_offers_the_questions_that_the_level_does_not_need_and_answering_them_leaves_it_as_it_was() {
    let mut model = fresh();
    finish(&mut model);
    update(&mut model, Msg::Back);
    let (most, before, range) = (model.more(), model.in_effect().given().count(), model.range());
    assert!(most > 0 && offered(&model).contains(&Msg::More));
    update(&mut model, Msg::More);
    assert!(matches!(model.screen, Screen::Question(_)));
    finish(&mut model);
    update(&mut model, Msg::Back);
    let asked = model.in_effect().given().count() - before;
    assert!((1..=most).contains(&asked), "{asked} of at most {most}");
    assert_eq!((model.screen, model.more()), (Screen::Check, 0));
    assert!(!offered(&model).contains(&Msg::More));
    let (low, high) = (model.range().floor, model.range().ceiling);
    assert_eq!((low.level, high.level), (range.floor.level, range.ceiling.level));
    assert_eq!((low.withdrawal, low.urgency), (range.floor.withdrawal, range.floor.urgency));
}

#[test]
fn changing_one_answer_returns_to_the_list_and_keeps_the_others() {
    let mut model = fresh();
    finish(&mut model);
    update(&mut model, Msg::Back);
    for (position, answer) in model.in_effect().given().collect::<Vec<_>>() {
        let before = model.said.clone();
        update(&mut model, Msg::Change(position));
        assert_eq!(model.screen, Screen::Question(position));
        assert_eq!(model.ticked.get(position), Some(answer), "it is shown as it was said");
        update(&mut model, Msg::Continue);
        assert_eq!((model.screen, &model.said), (Screen::Check, &before));
    }
}

#[test]
fn a_tick_without_continue_is_not_said_and_going_back_to_the_list_drops_it() {
    let mut model = fresh();
    finish(&mut model);
    update(&mut model, Msg::Back);
    let (position, answer) = model.in_effect().given().next().expect("an answer");
    update(&mut model, Msg::Change(position));
    update(&mut model, Msg::Choose(position, Answer::Unsure));
    update(&mut model, Msg::Back);
    assert_eq!((model.screen, model.said.get(position)), (Screen::Check, Some(answer)));
    assert_eq!(model.ticked.get(position), Some(answer), "whichever way leads there again");
    update(&mut model, Msg::Change(position));
    assert_eq!(model.ticked.get(position), Some(answer));
    update(&mut model, Msg::Back);
    update(&mut model, Msg::ChangeWho);
    update(&mut model, Msg::About(Person::LovedOne));
    update(&mut model, Msg::Back);
    assert_eq!((model.screen, model.about), (Screen::Check, Some(Person::You)));
}

#[test]
fn back_from_the_questions_that_the_level_does_not_need_leads_through_them_to_the_list() {
    let mut model = fresh();
    finish(&mut model);
    let result = view(&model).html();
    update(&mut model, Msg::Back);
    let list = view(&model).html();
    update(&mut model, Msg::More);
    let first = model.screen;
    update(&mut model, Msg::Back);
    assert_eq!(view(&model).html(), list, "nothing more has to be answered");
    update(&mut model, Msg::More);
    let Screen::Question(question) = model.screen else { panic!("{:?}", model.screen) };
    update(&mut model, Msg::Choose(question, Answer::Unsure));
    update(&mut model, Msg::Continue);
    let second = model.screen;
    update(&mut model, Msg::Back);
    assert_eq!(model.screen, first, "what was just answered, not what was answered before the list");
    update(&mut model, Msg::Back);
    assert_eq!(view(&model).html(), list);
    update(&mut model, Msg::Continue);
    assert_eq!(view(&model).html(), result);
    update(&mut model, Msg::Back);
    update(&mut model, Msg::More);
    assert_eq!(model.screen, second, "what was said is not asked again");
}

#[test]
fn on_a_checklist_none_and_unsure_stand_alone_and_unticking_the_last_item_is_no_answer() {
    let mut model = fresh();
    let list = BOOK.position("emergency-signs").expect("the first question");
    let mut after = |message| {
        update(&mut model, message);
        model.ticked.get(list)
    };
    assert_eq!(after(Msg::Toggle(list, 0)), Some(Answer::Many(1)));
    assert_eq!(after(Msg::Choose(list, Answer::Many(0))), Some(Answer::Many(0)));
    assert_eq!(after(Msg::Toggle(list, 0)), Some(Answer::Many(1)));
    assert_eq!(after(Msg::Choose(list, Answer::Unsure)), Some(Answer::Unsure));
    assert_eq!(after(Msg::Choose(list, Answer::Unsure)), None);
    assert_eq!(after(Msg::Toggle(list, 0)), Some(Answer::Many(1)));
    assert_eq!(after(Msg::Toggle(list, 0)), None);
}

#[test]
fn the_host_page_hears_of_start_and_finish_once_and_of_nothing_else() {
    let mut model = fresh();
    let mut heard = Vec::new();
    for _ in 0..2 {
        while model.screen != Screen::Result {
            if let Screen::Question(question) = model.screen {
                model.ticked.set(question, Some(Answer::Unsure));
            }
            model.about = Some(Person::LovedOne);
            let message = if model.screen == Screen::Intro { Msg::Start } else { Msg::Continue };
            heard.extend(update(&mut model, message).into_iter().filter(|e| matches!(e, Effect::Notify(..))));
        }
        update(&mut model, Msg::Back);
    }
    let told = |name| Effect::Notify(name, String::new());
    assert_eq!(heard, [told("started"), told("finished")]);
}

#[test]
fn a_what_if_changes_the_page_and_nothing_else_and_one_press_ends_it() {
    let mut model = fresh();
    finish(&mut model);
    let (said, real, page, notes) = (model.said.clone(), shown(&model), view(&model).html(), model.notes());
    let tries: Vec<Msg> =
        offered(&model).into_iter().filter(|message| matches!(message, Msg::WhatIf(..))).collect();
    assert!(!tries.is_empty(), "something can be tried");
    let mut moved = false;
    for message in tries {
        let effects = update(&mut model, message);
        assert!(matches!(effects.as_slice(), [Effect::Announce(_)]), "it is said without moving the focus");
        moved |= shown(&model) != real;
        assert!(view(&model).html().contains("data-what-if"));
        assert_eq!((&model.said, model.notes()), (&said, notes.clone()), "what is kept is the real result");
        update(&mut model, Msg::RealAnswers);
        assert_eq!(view(&model).html(), page);
    }
    assert!(moved, "some try moves the level");
}

#[test]
fn a_what_if_ends_at_the_real_answer_also_where_somebody_would_rather_not_say() {
    let mut model = fresh();
    for position in 0..BOOK.questions.len() {
        model.ticked.set(position, Some(Answer::Declined));
    }
    finish(&mut model);
    let page = view(&model).html();
    let tries = offered(&model).into_iter().filter_map(|message| match message {
        Msg::WhatIf(position, Answer::One(0)) => Some(position),
        _ => None,
    });
    let tries: Vec<usize> = tries.collect();
    assert!(!tries.is_empty(), "something can be tried");
    for position in tries {
        update(&mut model, Msg::WhatIf(position, Answer::One(0)));
        assert!(model.what_if.is_some());
        let real = Msg::WhatIf(position, Answer::Declined);
        assert!(offered(&model).contains(&real));
        update(&mut model, real);
        assert_eq!(view(&model).html(), page);
    }
}

#[test]
fn starting_over_forgets_every_answer_and_stays() {
    let mut model = fresh();
    finish(&mut model);
    update(&mut model, Msg::Restart);
    assert_eq!((model.screen, model.said.is_empty(), model.ticked.is_empty()), (Screen::Intro, true, true));
    assert_eq!(view(&model).html(), view(&fresh()).html());
}

#[test]
fn a_copy_says_whether_it_worked() {
    let mut model = fresh();
    finish(&mut model);
    assert_eq!(update(&mut model, Msg::Copy), [Effect::Copy(model.notes())]);
    let said = [true, false].map(|done| match update(&mut model, Msg::Copied(done)).as_slice() {
        [Effect::Announce(said)] => said.clone(),
        other => panic!("{other:?}"),
    });
    assert!(!said[0].is_empty() && !said[1].is_empty() && said[0] != said[1], "{said:?}");
}

#[test]
fn every_language_is_asked_of_the_page_and_english_needs_no_pack() {
    let mut model = fresh();
    finish(&mut model);
    let english = view(&model).html();
    let spanish = by_key(&Json::parse(include_str!("../www/words/es.json")).unwrap());
    for (tag, pack) in [("es", spanish), ("en", None)] {
        let before = view(&model).html();
        let asked = update(&mut model, Msg::Language(tag.to_owned()));
        assert_eq!(asked, [Effect::Notify("language", tag.to_owned())]);
        assert_eq!(view(&model).html(), before, "until the page has it");
        update(&mut model, Msg::Pack(pack));
        assert_ne!(view(&model).html(), before);
    }
    assert_eq!(view(&model).html(), english);
}

#[test]
fn programs_that_come_later_are_shown_and_can_go_again() {
    let mut model = fresh();
    finish(&mut model);
    let without = view(&model).html();
    let file = include_str!("providers/valid/full-continuum.json");
    let provider = check(file).provider.expect("a center");
    let name = provider.name.clone();
    assert_eq!(update(&mut model, Msg::Programs(Some(Arc::new(provider)))), []);
    assert!(view(&model).html().contains(&name));
    update(&mut model, Msg::Programs(None));
    assert_eq!(view(&model).html(), without);
}
