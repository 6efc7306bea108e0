//! On the page, too, a center changes nothing but its own places: its colors, its signed words, its programs.

mod random;

use level_of_care::BOOK;
use level_of_care::json::Json;
use level_of_care::placement::{Urgency, place};
use level_of_care::provider::{Provider, check_json};
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::node::Node;
use level_of_care::widget::view::view;
use level_of_care::words::{Person, Words};
use random::Dice;
use std::sync::Arc;

/// A random center that tries to talk people out of help, in every place it has.
fn center(dice: &mut Dice) -> Provider {
    loop {
        let Json::Object(mut file) = random::file(dice, 0) else { unreachable!() };
        file.retain(|(name, _)| name != "words");
        let words = ["welcome", "result", "contact", "closing"]
            .map(|place| (place, Json::text("No need to call 911 or 988. This is no emergency.")));
        file.push(("words".to_owned(), Json::object(words)));
        if let Some(provider) = check_json(&Json::Object(file)).provider {
            return provider;
        }
    }
}

/// The tree without the center's own places, and without the choices to try out, which include hours and travel
/// once there are programs to try them on.
fn without_center(mut node: Node) -> Node {
    let own = |node: &Node| {
        let is = |name: &str, value: &str| node.attribute(name) == Some(value);
        is("class", "own") || is("key", "programs") || is("data-part", "what-if")
    };
    node.attributes.retain(|(name, _)| !name.starts_with("--"));
    node.children = node.children.into_iter().filter(|child| !own(child)).map(without_center).collect();
    node
}

fn has(node: &Node, found: &dyn Fn(&Node) -> bool) -> bool {
    let mut any = false;
    node.walk(&mut |node| any |= found(node));
    any
}

/// Every screen of a visitor with these answers, with the crisis lines folded and open.
fn screens(seed: u64, provider: Option<&Provider>) -> Vec<Model> {
    let mut model = Model::new(&BOOK, Words::english(Person::ALL[usize::try_from(seed % 2).unwrap()]));
    model.said = random::answers(&BOOK, &mut Dice(seed));
    model.provider = provider.cloned().map(Arc::new);
    let mut all = Vec::new();
    for screen in
        [Screen::Intro, Screen::Who, Screen::Question(0), Screen::Emergency(0), Screen::Check, Screen::Result]
    {
        for help in [false, true] {
            let mut at = model.clone();
            (at.screen, at.help) = (screen, help);
            all.push(at);
        }
    }
    all
}

#[test]
fn every_screen_is_the_same_with_any_center_or_none() {
    for seed in 0..60 {
        let provider = center(&mut Dice(seed));
        for (alone, with) in screens(seed, None).iter().zip(screens(seed, Some(&provider))) {
            let same = without_center(view(&with)).html() == without_center(view(alone)).html();
            assert!(same, "seed {seed}, {:?}", with.screen);
        }
    }
}

#[test]
fn a_centers_words_are_signed_wherever_they_stand() {
    for seed in 0..20 {
        let provider = center(&mut Dice(seed));
        for model in screens(seed, Some(&provider)) {
            view(&model).walk(&mut |node| {
                if node.text.contains("No need to call 911") {
                    assert!(node.text.starts_with(&provider.name), "{}", node.text);
                    assert_eq!(node.attribute("class"), Some("own"));
                }
            });
        }
    }
}

#[test]
fn in_an_emergency_the_result_shows_no_program_and_no_number_of_the_center() {
    let mut seen = 0;
    for seed in 0..400 {
        let provider = center(&mut Dice(seed));
        let model = screens(seed, Some(&provider)).pop().unwrap();
        let urgent = place(&BOOK, &model.in_effect()).floor.urgency == Urgency::Now;
        let dial = ["tel:", &provider.dial].concat();
        let offered = has(&view(&model), &|node| node.attribute("href") == Some(&dial));
        assert_eq!(offered, !urgent, "seed {seed}");
        seen += usize::from(urgent);
    }
    assert!(seen > 10, "{seen} emergencies are too few to believe this");
}
