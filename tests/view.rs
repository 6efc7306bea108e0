//! What every screen promises, checked on the HTML tree of each of them, for both people.

use level_of_care::BOOK;
use level_of_care::answers::Answer;
use level_of_care::placement::Urgency;
use level_of_care::widget::draft::{Draft, Drawing};
use level_of_care::widget::model::{Model, Screen};
use level_of_care::widget::node::Node;
use level_of_care::widget::update::{Msg, update};
use level_of_care::widget::view::view;
use level_of_care::words::{Person, Words};
use std::collections::{BTreeMap, BTreeSet};

fn screens() -> Vec<Model> {
    let mut screens = Vec::new();
    for person in Person::ALL {
        let mut at = |screen| {
            let mut model = Model::new(&BOOK, Words::english(person));
            model.screen = screen;
            screens.push(model);
        };
        for screen in [Screen::Intro, Screen::Who, Screen::Emergency(0), Screen::Check, Screen::Result] {
            at(screen);
        }
        (0..BOOK.questions.len()).for_each(|question| at(Screen::Question(question)));
    }
    screens
}

/// The same screens with the crisis lines open, and with Continue pressed too soon.
fn screens_in_every_state() -> Vec<Model> {
    let mut all = screens();
    for model in screens() {
        let (mut helped, mut hurried) = (model.clone(), model);
        helped.help = true;
        hurried.missing = true;
        all.extend([helped, hurried]);
    }
    all
}

fn nodes(tree: &Node) -> Vec<&Node> {
    let mut nodes = Vec::new();
    tree.walk(&mut |node| nodes.push(node));
    nodes
}

fn named<'a>(tree: &'a Node, tag: &str) -> Vec<&'a Node> {
    nodes(tree).into_iter().filter(|node| node.tag == tag).collect()
}

fn text(node: &Node) -> String {
    nodes(node).iter().map(|node| node.text.as_str()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[test]
fn help_and_the_way_out_come_first_and_in_the_same_place_on_every_screen() {
    for model in screens_in_every_state() {
        let tree = view(&model);
        let reached =
            nodes(&tree).into_iter().filter(|node| ["a", "button", "input"].contains(&node.tag.as_str()));
        let first: Vec<_> = reached.take(2).collect();
        let [help, exit] = first.as_slice() else { panic!("{}", tree.html()) };
        assert_eq!(help.on, Some(Msg::Help), "on {:?}", model.screen);
        let way = (exit.attribute("class"), exit.attribute("href"), &exit.on);
        assert_eq!(way, (Some("exit"), Some(model.exit.as_str()), &None), "on {:?}", model.screen);
        assert_eq!(tree.children.first().and_then(|bar| bar.attribute("class")), Some("bar"));
    }
}

#[test]
fn a_question_is_one_fieldset_under_one_heading_and_nothing_is_chosen_for_the_visitor() {
    for model in screens_in_every_state() {
        let tree = view(&model);
        assert_eq!(named(&tree, "h2").len(), 1, "one heading on {:?}", model.screen);
        let asks = matches!(model.screen, Screen::Question(_) | Screen::Who);
        let fieldsets = named(&tree, "fieldset");
        assert_eq!(fieldsets.len(), usize::from(asks), "fieldsets on {:?}", model.screen);
        for fieldset in fieldsets {
            assert_eq!(named(named(fieldset, "legend")[0], "h2").len(), 1, "the legend is the heading");
        }
        assert!(nodes(&tree).iter().all(|node| node.attribute("checked").is_none()), "nothing preselected");
    }
}

#[test]
fn every_question_offers_unsure_and_rather_not_say_last_and_every_checklist_none() {
    for model in screens() {
        let Screen::Question(position) = model.screen else { continue };
        let question = BOOK.questions[position];
        let tree = view(&model);
        let values: Vec<_> =
            named(&tree, "input").iter().filter_map(|input| input.attribute("value")).collect();
        let mut expected: Vec<_> = question.choices.iter().map(|choice| choice.id).collect();
        if question.kind == level_of_care::question::Kind::Many {
            expected.push("none");
        }
        expected.extend(["unsure", "rather-not-say"]);
        assert_eq!(values, expected, "{}", question.id);
        assert_eq!(named(&tree, "fieldset")[0].attribute("data-question"), Some(question.id));
    }
}

#[test]
fn headings_are_unique_and_never_empty() {
    for person in Person::ALL {
        let mut seen = BTreeMap::new();
        for model in screens().iter().filter(|model| model.words.person == person) {
            let tree = view(model);
            let heading = text(named(&tree, "h2")[0]);
            assert!(!heading.is_empty(), "a heading on {:?}", model.screen);
            let before = seen.insert(heading.clone(), model.screen);
            assert_eq!(before, None, "“{heading}” heads two screens");
        }
    }
}

#[test]
fn ids_are_unique_and_every_reference_leads_somewhere() {
    for model in screens_in_every_state() {
        let tree = view(&model);
        let nodes = nodes(&tree);
        let mut ids = BTreeSet::new();
        for id in nodes.iter().filter_map(|node| node.attribute("id")) {
            assert!(ids.insert(id), "{id} twice on {:?}", model.screen);
        }
        for name in ["aria-labelledby", "aria-describedby", "aria-controls"] {
            let references = nodes.iter().filter_map(|node| node.attribute(name));
            for id in references.flat_map(str::split_whitespace) {
                assert!(ids.contains(id), "{name} leads to {id}, which is not on {:?}", model.screen);
            }
        }
    }
}

#[test]
fn everything_that_can_be_pressed_has_a_name_and_cannot_submit_a_page() {
    for model in screens_in_every_state() {
        let tree = view(&model);
        for node in nodes(&tree) {
            assert!(node.text.is_empty() || node.children.is_empty(), "text or children: {}", node.html());
            match node.tag.as_str() {
                "button" => {
                    assert_eq!(node.attribute("type"), Some("button"));
                    assert!(!text(node).is_empty() && node.on.is_some(), "{}", node.html());
                }
                "a" => assert!(!text(node).is_empty() && node.attribute("href").is_some(), "{}", node.html()),
                "input" => assert_eq!(node.attribute("autocomplete"), Some("off")),
                "label" => assert!(named(node, "input").len() == 1 && !text(node).is_empty()),
                "svg" => {
                    assert_eq!(node.attribute("aria-hidden"), Some("true"), "words say it: {}", node.html());
                }
                _ => {}
            }
            for (name, _) in &node.attributes {
                assert!(!name.starts_with("on") && *name != "style", "{name} is refused by strict policies");
            }
        }
    }
}

#[test]
fn continuing_with_nothing_chosen_moves_to_a_summary_that_says_what_to_do_and_so_does_the_field() {
    for mut model in screens() {
        if !matches!(model.screen, Screen::Question(_) | Screen::Who) {
            continue;
        }
        let screen = model.screen;
        let effects = update(&mut model, Msg::Continue);
        assert_eq!(model.screen, screen, "nothing is skipped");
        let tree = view(&model);
        let id = |id: &str| nodes(&tree).into_iter().find(|node| node.attribute("id") == Some(id));
        assert!(format!("{effects:?}").contains("loc-error"), "the focus goes to the summary");
        let summary = id("loc-error").expect("a summary");
        assert_eq!(summary.attribute("aria-labelledby"), Some("loc-error-title loc-error-text"));
        let sentence = text(id("loc-error-text").expect("a sentence"));
        assert_eq!(sentence, text(id("loc-field-error").expect("the same by the field")));
        assert!(!sentence.contains("required") && !sentence.contains('{'), "{sentence}");
        let of_each = described(&tree);
        assert!(of_each.iter().all(|ids| ids.contains(&"loc-field-error")), "{of_each:?}");
    }
}

/// What describes each choice, by id.
fn described(tree: &Node) -> Vec<Vec<&str>> {
    let inputs = named(tree, "input").into_iter();
    inputs.map(|input| input.attribute("aria-describedby").unwrap_or_default().split(' ').collect()).collect()
}

#[test]
fn a_hint_is_spoken_with_the_first_choice_and_an_error_until_something_is_ticked() {
    let mut hints = 0;
    for mut model in screens() {
        let Screen::Question(position) = model.screen else { continue };
        let hint = !model.words.hint(BOOK.questions[position]).is_empty();
        hints += usize::from(hint);
        let spoken = |model: &Model| {
            let tree = view(model);
            let of_each: Vec<_> = described(&tree).iter().map(|ids| ids.join(" ")).collect();
            assert!(of_each[1..].iter().all(|ids| *ids == of_each[1]), "{of_each:?}");
            (of_each[0].clone(), of_each[1].clone())
        };
        let own = if hint { "loc-hint" } else { "" };
        assert_eq!(spoken(&model), (own.to_owned(), String::new()), "{}", BOOK.questions[position].id);
        update(&mut model, Msg::Continue);
        let both = [own, "loc-field-error"].join(" ").trim().to_owned();
        assert_eq!(spoken(&model), (both, "loc-field-error".to_owned()));
        model.ticked.set(position, Some(Answer::Unsure));
        assert_eq!(spoken(&model), (own.to_owned(), String::new()), "what is mended is no error any more");
    }
    assert!(hints > 0, "some question has a hint");
}

#[test]
fn only_words_in_another_language_are_marked_as_such() {
    for person in Person::ALL {
        let mut model = Model::new(&BOOK, Words::english(person));
        model.help = true;
        let tree = view(&model);
        let marked: Vec<_> = nodes(&tree)
            .into_iter()
            .filter(|node| node.attribute("lang") == Some("es") && node.tag != "button")
            .map(text)
            .collect();
        let [name, note] = &marked[..] else { panic!("{marked:?}") };
        assert!(name == "988 en español" && note.starts_with("Llame y oprima 2"), "{marked:?}");
    }
}

#[test]
fn the_first_screen_tells_that_shift_pressed_three_times_leaves() {
    for person in Person::ALL {
        let first = text(&view(&Model::new(&BOOK, Words::english(person))));
        assert!(first.contains("press Shift three times"), "{first}");
    }
}

#[test]
fn an_emergency_shows_a_number_to_call_and_one_to_text_at_once_and_lets_the_visitor_go_on_or_back() {
    let mut seen = 0;
    for (position, question) in BOOK.questions.iter().enumerate() {
        let alone = BOOK.no_answers().with(position, Some(Answer::of(question, question.gravest())));
        if level_of_care::placement::place(&BOOK, &alone).floor.urgency < Urgency::Now {
            continue;
        }
        seen += 1;
        let mut model = Model::new(&BOOK, Words::english(Person::You));
        model.screen = Screen::Question(position);
        model.ticked.set(position, Some(Answer::of(question, question.gravest())));
        update(&mut model, Msg::Continue);
        assert_eq!(model.screen, Screen::Emergency(position), "{} stops", question.id);
        let tree = view(&model);
        let links: Vec<_> = named(&tree, "a").iter().filter_map(|link| link.attribute("href")).collect();
        assert!(["tel:911", "tel:988", "sms:988"].iter().all(|href| links.contains(href)), "{links:?}");
        assert!(nodes(&tree).iter().any(|node| node.on == Some(Msg::Back)));
        assert!(nodes(&tree).iter().any(|node| node.on == Some(Msg::Continue)));
    }
    assert!(seen >= 1, "some answer is an emergency");
}

#[test]
fn the_printed_tree_is_escaped_html() {
    let words = Words::english(Person::You);
    let mut draft = Draft::new(&words, "p", "");
    draft.put("title", "\"<");
    draft.put("key", "never");
    draft.text("a < b & \"c\"");
    let node = Node::read(&draft.done()).unwrap();
    assert_eq!(node.html(), "<p title=\"&quot;&lt;\">a &lt; b &amp; &quot;c&quot;</p>");
}

#[test]
fn whatever_somebody_writes_stays_a_text_as_a_screen_crosses_the_border() {
    let words = Words::english(Person::You);
    for text in ["\",[\"script\"]", "\\", "\u{0}\u{1f}\n\t", "]", "ñ \u{2028} 😀", ""] {
        let mut draft = Draft::new(&words, "p", "");
        draft.put("title", text);
        draft.line("b", "", text);
        draft.open("a", "");
        draft.sends(Msg::Back);
        let node = Node::read(&draft.done()).unwrap();
        let [bold, link] = node.children.as_slice() else { panic!("{}", node.html()) };
        assert_eq!((node.attribute("title"), bold.text.as_str()), (Some(text), text));
        assert_eq!((bold.on.clone(), link.on.clone()), (None, Some(Msg::Back)));
    }
}

#[test]
fn what_is_no_screen_reads_as_none() {
    for tree in [
        "",
        "[]",
        "[1]",
        "{}",
        "[\"p\",\"class\"]",
        "[\"p\",[]]",
        "[\"p\",\"data-on\",\"0\"]",
        "[\"p\",\"id\",[\"b\"]]",
    ] {
        assert_eq!(Node::read(&Drawing { tree: tree.to_owned(), messages: vec![] }), None, "{tree}");
    }
}

/// The emergency screen after these danger signs.
fn emergency_after(signs: &[&str], person: Person) -> String {
    let mut model = Model::new(&BOOK, Words::english(person));
    let at = BOOK.position("emergency-signs").unwrap();
    let set = signs.iter().fold(0, |set, sign| set | 1 << BOOK.questions[at].choice(sign).unwrap());
    model.said.set(at, Some(Answer::Many(set)));
    model.screen = Screen::Emergency(at);
    text(&view(&model))
}

#[test]
fn the_emergency_screen_fits_the_sign_that_was_ticked() {
    for person in Person::ALL {
        let hurt = emergency_after(&["being-hurt", "harm-others"], person);
        assert!(hurt.contains("to a safer place"), "{hurt}");
        let rage = emergency_after(&["harm-others"], person);
        assert!(rage.contains("space between") || rage.contains("Move away"), "{rage}");
        for screen in [hurt, rage] {
            assert!(!screen.contains("Stay with") && !screen.contains("Stay where"), "{screen}");
        }
        let other = emergency_after(&["seizure"], person);
        assert!(other.contains("Stay with") || other.contains("Stay where"), "{other}");
    }
}

#[test]
fn the_safety_plan_speaks_of_means_at_home() {
    let need = Words::english(Person::You)
        .say(level_of_care::words::english::report::need(level_of_care::placement::Need::SuicideSafetyPlan));
    assert!(need.contains("guns and medicine locked up"), "{need}");
}

#[test]
fn of_several_levels_that_may_fit_none_is_said_to_fit_now() {
    let mut open = Model::new(&BOOK, Words::english(Person::You));
    open.screen = Screen::Result;
    let mut sure = open.clone();
    for (position, question) in BOOK.questions.iter().enumerate() {
        sure.said.set(position, Some(Answer::of(question, 0)));
    }
    let marks = |model: &Model, mark: &str| view(model).html().matches(mark).count();
    // Once on the ladder and once in the comparison.
    assert_eq!((marks(&open, "Fits now"), marks(&open, "Could fit")), (0, 14));
    assert_eq!((marks(&sure, "Fits now"), marks(&sure, "Could fit")), (2, 0));
}
