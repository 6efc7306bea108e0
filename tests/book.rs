//! The book checks itself: nothing in it is idle, shadowed, unreachable or unsourced.

mod said;

use level_of_care::BOOK;
use level_of_care::answers::{Answer, Values};
use level_of_care::condition::Condition;
use level_of_care::placement::{FLOOR, Level, Living, Need, Placement, Urgency, Withdrawal, join_of};
use level_of_care::question::Kind;
use level_of_care::{rules, sources};
use said::corners::{corners, values};
use std::collections::{BTreeMap, BTreeSet};

fn placed(values: &Values) -> Placement {
    join_of(BOOK.rules.iter().filter(|rule| rule.when.holds(values)))
}

fn placed_without(id: &str, values: &Values) -> Placement {
    join_of(BOOK.rules.iter().filter(|rule| rule.id != id && rule.when.holds(values)))
}

#[test]
fn ids_are_unique_well_formed_and_never_reused() {
    let retired = include_str!("retired_ids.txt");
    let retired: BTreeSet<&str> = retired.lines().filter(|line| !line.starts_with('#')).collect();
    // Versions of the book that were once shown to reviewers: what stood there still stands, or is retired.
    let books = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/site/books");
    let mut earlier = BTreeSet::new();
    for book in std::fs::read_dir(books).unwrap() {
        let text = std::fs::read_to_string(book.unwrap().path()).unwrap();
        let book: serde_json::Value = serde_json::from_str(&text).unwrap();
        let ids =
            book["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap().to_owned());
        earlier.extend(ids);
    }
    assert!(!earlier.is_empty(), "there is an earlier book");
    for id in &earlier {
        let stands = BOOK.rules.iter().any(|rule| rule.id == id);
        assert!(stands || retired.contains(id.as_str()), "{id} has gone; put it into retired_ids.txt");
    }
    let mut seen = BTreeSet::new();
    for rule in BOOK.rules {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert!(!retired.contains(rule.id), "{} was used before and means something else", rule.id);
        let (area, name) = rule.id.split_once('.').unwrap();
        assert_eq!(area, rule.area.id(), "{} starts with its area", rule.id);
        assert!(
            name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{}",
            rule.id
        );
    }
    let mut questions = BTreeSet::new();
    for question in BOOK.questions {
        assert!(questions.insert(question.id), "{} stands twice", question.id);
        let choices: BTreeSet<_> = question.choices.iter().map(|choice| choice.id).collect();
        assert_eq!(choices.len(), question.choices.len(), "{} names a choice twice", question.id);
        assert!(!choices.contains("unsure") && !choices.contains("rather-not-say"));
    }
}

#[test]
fn every_rule_can_hold_and_none_always_does() {
    for rule in BOOK.rules {
        let reached = corners(&rule.when).iter().any(|corner| rule.when.holds(&values(corner)));
        assert!(reached, "{} can never hold", rule.id);
        assert!(!rule.when.holds(&Values::MILDEST), "{} holds for everyone", rule.id);
    }
}

/// The condition with its simple statement number `at` replaced.
fn replaced(condition: Condition, at: &mut usize, by: Condition) -> Condition {
    let mut each = |parts: &[Condition]| -> &'static [Condition] {
        parts.iter().map(|part| replaced(*part, at, by)).collect::<Vec<_>>().leak()
    };
    match condition {
        Condition::All(parts) => Condition::All(each(parts)),
        Condition::Any(parts) => Condition::Any(each(parts)),
        Condition::AtLeast(n, parts) => Condition::AtLeast(n, each(parts)),
        _ => {
            let hit = *at == 0;
            *at = at.wrapping_sub(1);
            if hit { by } else { condition }
        }
    }
}

/// Whether some answers make `one` hold and `other` not.
fn goes_beyond(one: Condition, other: Condition) -> bool {
    corners(&one).iter().any(|corner| !other.holds(&values(corner)))
}

/// No statement is unsatisfiable or always true where it stands, and none says what its neighbors say already:
/// with any of them taken for true, or for false, the rule would hold for other people.
fn idle_statements(when: Condition) -> Vec<usize> {
    let mut count = 0;
    when.each(&mut |_| count += 1);
    let (never, always) = (Condition::Any(&[]), Condition::All(&[]));
    let with = |at: usize, by| replaced(when, &mut at.clone(), by);
    (0..count)
        .filter(|at| !goes_beyond(when, with(*at, never)) || !goes_beyond(with(*at, always), when))
        .collect()
}

#[test]
fn every_statement_of_every_rule_can_hold_and_decides_for_somebody() {
    for rule in BOOK.rules {
        let idle = idle_statements(rule.when);
        assert!(idle.is_empty(), "{}: these statements decide nothing, counted from 0: {idle:?}", rule.id);
        rule.when.each(&mut |part| {
            if let Condition::Count(question, n) = part {
                assert!(usize::from(n) <= BOOK.questions[usize::from(question)].choices.len(), "{}", rule.id);
            }
        });
    }
}

#[test]
fn every_rule_raises_something_that_the_others_together_do_not() {
    let needed = |rule: &level_of_care::rule::Rule| {
        let matters = |corner| !rule.then.within(placed_without(rule.id, &values(corner)));
        corners(&rule.when).iter().any(matters)
    };
    let idle: Vec<_> = BOOK.rules.iter().filter(|rule| !needed(rule)).map(|rule| rule.id).collect();
    assert!(idle.is_empty(), "wherever these hold, others raise as much; they could be deleted: {idle:?}");
}

#[test]
fn every_value_of_every_axis_is_somebodys_placement() {
    let mut levels = BTreeSet::from([Level::EarlyHelp]);
    let mut settings = BTreeSet::from([Withdrawal::None]);
    let (mut living, mut urgency) = (BTreeSet::from([Living::AsNow]), BTreeSet::from([Urgency::WhenReady]));
    let mut needs = BTreeSet::new();
    for rule in BOOK.rules {
        for corner in corners(&rule.when) {
            let placement = placed(&values(&corner));
            levels.insert(placement.level);
            settings.insert(placement.withdrawal);
            living.insert(placement.living);
            urgency.insert(placement.urgency);
            needs.extend(placement.needs.iter());
        }
    }
    assert_eq!(levels.len(), Level::ALL.len(), "{levels:?}");
    assert_eq!(settings.len(), Withdrawal::ALL.len(), "{settings:?}");
    assert_eq!(living.len(), Living::ALL.len());
    assert_eq!(urgency.len(), Urgency::ALL.len(), "{urgency:?}");
    assert_eq!(needs.len(), Need::ALL.len(), "{needs:?}");
}

/// Every step up in a clinical answer moves the placement somewhere: otherwise two choices mean the same.
#[test]
fn every_clinical_choice_matters_and_no_context_answer_does() {
    let mut matters: BTreeSet<(usize, usize)> = BTreeSet::new();
    for rule in BOOK.rules {
        for corner in corners(&rule.when) {
            let here = values(&corner);
            for (question, value) in &corner {
                let position = usize::from(*question);
                let (choice, milder) = match BOOK.questions[position].kind {
                    Kind::One => (*value as usize, value.saturating_sub(1)),
                    Kind::Many => (value.trailing_zeros() as usize, here.of(*question) & !value),
                };
                let mut there = here.clone();
                there.set(*question, milder);
                if placed(&here) != placed(&there) {
                    matters.insert((position, choice));
                }
            }
        }
        rule.when.each(&mut |part| {
            let (Condition::At(q, _) | Condition::Has(q, _) | Condition::Count(q, _)) = part else { return };
            assert!(BOOK.questions[usize::from(q)].clinical, "{} rests on context", rule.id);
        });
    }
    let mut idle = Vec::new();
    for (position, question) in BOOK.questions.iter().enumerate().filter(|(_, q)| q.clinical) {
        let first = usize::from(question.kind == Kind::One);
        for choice in (first..question.choices.len()).filter(|choice| !matters.contains(&(position, *choice)))
        {
            idle.push([question.id, ": ", question.choices[choice].id].concat());
        }
    }
    assert!(idle.is_empty(), "these choices change nothing anywhere: {idle:?}");
}

#[test]
fn every_rule_has_a_source_and_every_source_is_used() {
    let mut used = BTreeMap::new();
    for rule in BOOK.rules {
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id);
        for citation in rule.sources {
            assert!(!citation.fact.is_empty());
            *used.entry(citation.source.id).or_insert(0) += 1;
        }
    }
    let ids: BTreeSet<_> = sources::ALL.iter().map(|source| source.id).collect();
    assert_eq!(ids.len(), sources::ALL.len(), "two sources share an id");
    for source in sources::ALL {
        assert!(used.contains_key(source.id), "{} is cited by no rule", source.id);
        assert!(
            source.year > 1990 && !source.license.is_empty() && !source.place.is_empty(),
            "{}",
            source.id
        );
    }
}

#[test]
fn every_question_is_complete() {
    for question in BOOK.questions {
        let id = question.id;
        assert!(!question.name.is_empty() && question.text.ends_with('?'), "{id}");
        assert!(!question.why.is_empty(), "{id} does not say why it is asked");
        assert!(question.choices.len() >= 2 && question.choices.len() <= 12, "{id}");
        let asks = question.clinical && id != "age-band";
        assert_eq!(!question.ask.is_empty(), asks, "{id}: what to do when it is not known");
        let changeable = question.change == level_of_care::question::Change::WithHelp;
        assert!(!changeable || !question.help.is_empty(), "{id}: which help");
        let both = [question.text, question.name].concat();
        assert_eq!(both.matches('[').count(), both.matches(']').count(), "{id}");
    }
}

#[test]
fn only_withdrawal_body_mind_and_danger_lift_above_residential() {
    for rule in BOOK.rules {
        let may = matches!(rule.area.id(), "safety" | "withdrawal" | "body" | "mind");
        assert!(may || rule.then.level <= Level::Residential, "{} lifts too high", rule.id);
    }
    assert!(rules::RULES.len() >= 70);
}

#[test]
fn planted_faults_are_found() {
    const HEAVY: Condition = rules::at("home", "heavy-use");
    const SOME: Condition = rules::at("home", "some-use");
    const NEVER: Condition = Condition::Count(0, 30);
    assert_eq!(idle_statements(Condition::All(&[HEAVY, SOME])), [1], "the second says less than the first");
    assert_eq!(idle_statements(Condition::Any(&[HEAVY, SOME])), [0], "the second says more than the first");
    assert_eq!(idle_statements(Condition::Any(&[HEAVY, NEVER])), [1], "it can never hold");
    let idle = FLOOR.level(Level::Outpatient);
    let corner = values(&corners(&rules::count("use-cost", 6))[0]);
    assert!(idle.within(placed(&corner)), "an idle rule at this corner would be caught by the check above");
    let mut raised = corner.clone();
    raised.set(0, 1);
    assert!(!placed(&raised).within(placed(&corner)), "a rule that matters is told from an idle one");
}

#[test]
fn a_rule_mentions_the_questions_of_its_statements_and_no_others() {
    for rule in BOOK.rules {
        let mut named = BTreeSet::new();
        rule.when.each(&mut |part| named.extend(part.question()));
        for (number, question) in (0_u8..).zip(BOOK.questions) {
            assert_eq!(
                rule.when.mentions(number),
                named.contains(&number),
                "{} and {}",
                rule.id,
                question.id
            );
        }
    }
}

#[test]
fn answers_are_empty_until_something_is_said_even_that_it_is_not_known() {
    let mut answers = BOOK.no_answers();
    assert!(answers.is_empty());
    answers.set(0, Some(Answer::Unsure));
    assert!(!answers.is_empty());
    answers.set(0, None);
    assert!(answers.is_empty());
}
