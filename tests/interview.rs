//! The interview asks danger first, hardly ever asks what cannot matter, and an edit is as good as a fresh run.

mod brute;

use brute::{Dice, somebody};
use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers, reading};
use level_of_care::interview::{Depth, in_effect, next, path, progress};
use level_of_care::json::Json;
use level_of_care::ledger::Ledger;
use level_of_care::placement::{Need, place};
use level_of_care::question::Area;

fn answers(json: &str) -> Answers {
    reading::read(&BOOK, &Json::parse(json).unwrap()).unwrap()
}

/// Mildest answers everywhere, but for what is said.
fn otherwise_mildest(json: &str) -> Answers {
    let mut said = answers(json);
    for (position, question) in BOOK.questions.iter().enumerate() {
        if said.get(position).is_none() {
            said.set(position, Some(Answer::of(question, 0)));
        }
    }
    said
}

fn clinical(positions: &[usize]) -> usize {
    positions.iter().filter(|position| BOOK.questions[**position].clinical).count()
}

/// Walks the interview one question at a time, as the widget does.
fn walk(truth: &Answers, depth: Depth) -> Answers {
    let mut said = BOOK.no_answers();
    while let Some(position) = next(&BOOK, &said, depth) {
        said.set(position, truth.get(position).or(Some(Answer::Unsure)));
    }
    said
}

#[test]
fn skipping_never_alters_a_placement() {
    let mut dice = Dice::new(11);
    for _ in 0..20_000 {
        let gravity = 2 + dice.below(60);
        let open = dice.pick(&[0, 0, 5, 20]);
        let mut full = somebody(&BOOK, &mut dice, gravity, open);
        for position in 0..BOOK.questions.len() {
            full.set(position, full.get(position).or(Some(Answer::Unsure)));
        }
        let said = in_effect(&BOOK, &full, Depth::Needed);
        assert_eq!(place(&BOOK, &said), place(&BOOK, &full), "{full:?}");
        // However the skipped questions would be answered, the placement stays.
        let mut other = said.clone();
        for (position, question) in BOOK.questions.iter().enumerate() {
            if said.get(position).is_none() {
                let value = dice.below(question.gravest() as usize + 1);
                other.set(position, Some(Answer::of(question, u32::try_from(value).unwrap())));
            }
        }
        assert_eq!(place(&BOOK, &other), place(&BOOK, &said));
    }
}

#[test]
fn walking_question_by_question_gives_the_answers_in_effect() {
    let mut dice = Dice::new(12);
    for _ in 0..200 {
        let full = somebody(&BOOK, &mut dice, 30, 0);
        assert_eq!(walk(&full, Depth::Needed), in_effect(&BOOK, &full, Depth::Needed));
        assert_eq!(walk(&full, Depth::Everything), full);
    }
}

#[test]
fn the_situation_is_asked_of_everyone_however_short_the_rest() {
    let mut dice = Dice::new(31);
    for gravity in [2, 10, 30, 60] {
        let full = somebody(&BOOK, &mut dice, gravity, 0);
        for depth in [Depth::Short, Depth::Needed, Depth::Everything] {
            let asked = path(&BOOK, &full, depth);
            for (position, question) in BOOK.questions.iter().enumerate().filter(|(_, q)| !q.clinical) {
                assert!(asked.contains(&position), "{} is left out", question.id);
            }
        }
    }
}

#[test]
fn danger_is_asked_first_and_the_situation_last() {
    let first = path(&BOOK, &BOOK.no_answers(), Depth::Needed);
    assert_eq!(BOOK.questions[first[0]].area, Area::Safety);
    let areas: Vec<Area> = BOOK.questions.iter().map(|question| question.area).collect();
    let context = areas.iter().position(|area| *area == Area::Context).unwrap();
    assert!(areas[context..].iter().all(|area| *area == Area::Context));
    assert!(BOOK.questions.iter().all(|question| question.clinical != (question.area == Area::Context)));
}

#[test]
fn how_often_somebody_drinks_is_not_asked_of_a_person_who_does_not() {
    let truth = otherwise_mildest(r#"{"substances": []}"#);
    let said = walk(&truth, Depth::Needed);
    let asked = |id: &str| said.get(BOOK.position(id).unwrap()).is_some();
    assert!(asked("substances") && !asked("alcohol-amount") && !asked("opioid-use"));
}

#[test]
fn progress_counts_down_and_never_asks_more_than_it_said() {
    let mut dice = Dice::new(13);
    for _ in 0..100 {
        let gravity = 2 + dice.below(60);
        let full = somebody(&BOOK, &mut dice, gravity, 5);
        for depth in [Depth::Needed, Depth::Everything] {
            let mut said = BOOK.no_answers();
            let mut before = progress(&BOOK, &said, depth);
            assert_eq!(before.answered, 0);
            while let Some(position) = next(&BOOK, &said, depth) {
                said.set(position, full.get(position).or(Some(Answer::Unsure)));
                let now = progress(&BOOK, &said, depth);
                assert_eq!(now.answered, before.answered + 1);
                assert!(now.left_at_most < before.left_at_most);
                assert!(now.settled || !before.settled, "what is settled stays settled");
                before = now;
            }
            assert_eq!((before.left_at_most, before.settled), (0, true));
        }
    }
}

#[test]
fn once_settled_no_later_answer_moves_the_placement() {
    let mut dice = Dice::new(17);
    let mut early = 0;
    for _ in 0..300 {
        let gravity = 10 + dice.below(60);
        let full = somebody(&BOOK, &mut dice, gravity, 0);
        let mut said = BOOK.no_answers();
        while let Some(position) = next(&BOOK, &said, Depth::Everything) {
            if progress(&BOOK, &said, Depth::Everything).settled {
                early += usize::from(BOOK.questions[position].clinical);
                assert_eq!(place(&BOOK, &said), place(&BOOK, &full));
                break;
            }
            said.set(position, full.get(position));
        }
    }
    assert!(early > 0, "nobody was settled before the last clinical question");
}

#[test]
fn an_edit_is_as_good_as_a_fresh_run_and_keeps_every_other_answer() {
    let mut dice = Dice::new(19);
    for _ in 0..200 {
        let gravity = 2 + dice.below(60);
        let truth = somebody(&BOOK, &mut dice, gravity, 0);
        let mut kept = walk(&truth, Depth::Needed);
        for _ in 0..4 {
            let position = dice.pick(&path(&BOOK, &kept, Depth::Needed));
            let question = BOOK.questions[position];
            let value = u32::try_from(dice.below(question.gravest() as usize + 1)).unwrap();
            let before = kept.clone();
            kept.set(position, Some(Answer::of(question, value)));
            // Only what became needed is asked now.
            while let Some(position) = next(&BOOK, &kept, Depth::Needed) {
                assert_eq!(before.get(position), None, "an answer was lost");
                kept.set(position, truth.get(position));
            }
        }
        let in_effect_now = in_effect(&BOOK, &kept, Depth::Needed);
        assert_eq!(walk(&kept, Depth::Needed), in_effect_now);
        assert_eq!(place(&BOOK, &in_effect_now), place(&BOOK, &kept));
    }
}

#[test]
fn a_ledger_kept_up_to_date_is_a_ledger_made_anew() {
    let mut dice = Dice::new(23);
    for _ in 0..300 {
        let gravity = dice.below(80);
        let mut answers = somebody(&BOOK, &mut dice, gravity, 30);
        let mut ledger = Ledger::of(&BOOK, &answers);
        for _ in 0..20 {
            let position = dice.below(BOOK.questions.len());
            let other = somebody(&BOOK, &mut dice, gravity, 30).get(position);
            answers.set(position, other);
            ledger.set(position, other);
        }
        let anew = Ledger::of(&BOOK, &answers);
        assert_eq!((&ledger.low, &ledger.high), (&anew.low, &anew.high));
        assert_eq!(ledger.rules, anew.rules);
    }
}

/// People to count questions for: how grave, who, and what they say; all else is at its mildest.
const PERSONAS: [(Gravity, &str, &str); 8] = [
    (
        Gravity::Mild,
        "drinks on weekends, steady home",
        r#"{"substances": ["alcohol"], "last-use": "past-3-days", "alcohol-frequency": "weekly",
        "alcohol-amount": "3-5", "use-cost": ["more"]}"#,
    ),
    (
        Gravity::Middle,
        "drinking on weekends has cost a good deal",
        r#"{"substances": ["alcohol"], "last-use": "past-3-days", "alcohol-frequency": "weekly", "alcohol-amount": "6-9",
        "use-cost": ["more", "cut-down", "duties", "people", "risky"], "cravings": "often", "longest-without": "days",
        "mood": "moderate", "readiness": "thinking"}"#,
    ),
    (
        Gravity::Middle,
        "opioids, in danger of overdose",
        r#"{"substances": ["opioids"], "last-use": "now", "opioid-use": "most-days", "withdrawal-signs": ["aches"],
        "use-danger": ["street-supply", "alone"], "use-cost": ["more", "cut-down", "time", "people"],
        "cravings": "constant", "longest-without": "days", "home": "unstable", "people": "pull-down"}"#,
    ),
    (
        Gravity::Middle,
        "stimulants on some days, low mood",
        r#"{"substances": ["stimulants"], "stimulant-use": "some-days", "last-use": "past-3-days", "mood": "moderate",
        "use-cost": ["more", "cut-down", "duties", "craving", "people"], "cravings": "often",
        "longest-without": "days", "readiness": "thinking"}"#,
    ),
    (
        Gravity::Middle,
        "low mood alone, no use",
        r#"{"substances": [], "mood": "severe", "daily-life": "failing", "mind-conditions": ["depression-anxiety"],
        "not-enough": ["counseling"], "trauma": "troubling", "people": "alone"}"#,
    ),
    (
        Gravity::Middle,
        "daily drinking, shaking, low mood, nobody near, counseling was not enough",
        r#"{"substances": ["alcohol"], "last-use": "now", "alcohol-frequency": "daily", "alcohol-amount": "6-9",
        "withdrawal-signs": ["shakes"], "mood": "moderate", "daily-life": "failing",
        "use-cost": ["more", "cut-down", "duties", "craving", "tolerance"], "cravings": "often",
        "longest-without": "days", "not-enough": ["counseling"], "home": "some-use", "people": "alone",
        "readiness": "thinking"}"#,
    ),
    (
        Gravity::Grave,
        "seizure now",
        r#"{"emergency-signs": ["seizure"], "substances": ["alcohol"], "alcohol-frequency": "daily"}"#,
    ),
    (
        Gravity::Grave,
        "psychosis, no home, mixed use",
        r#"{"self-harm": "plan", "substances": ["alcohol", "sedatives", "stimulants"], "last-use": "now",
        "alcohol-frequency": "daily", "alcohol-amount": "10-plus", "sedative-use": "most-days",
        "stimulant-use": "most-days", "withdrawal-before": ["seizure"], "unusual-thoughts": "gripping",
        "mood": "severe", "daily-life": "not-at-all", "home": "none"}"#,
    ),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gravity {
    Mild,
    Middle,
    Grave,
}

#[test]
fn a_visitor_is_asked_only_what_is_needed() {
    let all = clinical(&(0..BOOK.questions.len()).collect::<Vec<_>>());
    println!("{all} clinical questions, {} in all", BOOK.questions.len());
    let mut middle = Vec::new();
    for (gravity, name, json) in PERSONAS {
        let truth = otherwise_mildest(json);
        let [short, needed] =
            [Depth::Short, Depth::Needed].map(|depth| clinical(&path(&BOOK, &truth, depth)));
        let level = place(&BOOK, &truth).floor.level.id();
        println!("{gravity:?}: {name}: {short} until the level stands, {needed} with every need, {level}");
        assert!(short <= needed && needed < all, "{name} is asked everything");
        // Two thirds, and one question more at most: much danger has to be ruled out before a mild level can stand.
        assert!(gravity == Gravity::Grave || short <= all * 2 / 3 + 1, "{name} is asked {short} of {all}");
        if gravity == Gravity::Middle {
            middle.push(short);
        }
    }
    let mean = middle.iter().sum::<usize>() / middle.len();
    println!("middle cases: {mean} of {all} on average");
    assert!(mean * 3 <= all * 2);
    for depth in [Depth::Short, Depth::Needed] {
        random_population(depth, all);
    }
}

#[test]
fn whoever_is_placed_was_asked_their_age_however_short_the_interview() {
    let age = BOOK.position("age-band").unwrap();
    let mut dice = Dice::new(43);
    for _ in 0..2_000 {
        let gravity = 2 + dice.below(60);
        let truth = somebody(&BOOK, &mut dice, gravity, 0);
        assert!(path(&BOOK, &truth, Depth::Short).contains(&age), "{truth:?}");
    }
}

#[test]
fn whoever_is_not_safe_from_somebody_or_is_pregnant_is_asked_however_short_the_interview() {
    let mut dice = Dice::new(47);
    for _ in 0..5_000 {
        let gravity = 2 + dice.below(60);
        let full = somebody(&BOOK, &mut dice, gravity, 0);
        let needs =
            [in_effect(&BOOK, &full, Depth::Short), full].map(|answers| place(&BOOK, &answers).floor.needs);
        for need in [Need::SafetyPlanning, Need::Perinatal, Need::Youth] {
            assert_eq!(needs[0].has(need), needs[1].has(need), "{need:?}");
        }
    }
}

fn random_population(depth: Depth, all: usize) {
    let mut dice = Dice::new(29);
    let mut counts = Vec::new();
    for _ in 0..5_000 {
        let gravity = 2 + dice.below(60);
        let truth = somebody(&BOOK, &mut dice, gravity, 0);
        counts.push(clinical(&path(&BOOK, &truth, depth)));
    }
    counts.sort_unstable();
    let mean = counts.iter().sum::<usize>() / counts.len();
    println!(
        "random population, {depth:?}: {mean} clinical questions on average, half of people at most {}, the most {}",
        counts[counts.len() / 2],
        counts[counts.len() - 1]
    );
    assert!(mean * 3 <= all * 2, "{mean} of {all} questions on average");
}

#[test]
fn a_short_interview_leaves_only_needs_open() {
    let mut dice = Dice::new(37);
    for _ in 0..5_000 {
        let gravity = 2 + dice.below(60);
        let full = somebody(&BOOK, &mut dice, gravity, 0);
        let (short, whole) = (place(&BOOK, &in_effect(&BOOK, &full, Depth::Short)), place(&BOOK, &full));
        assert_eq!(brute::axes(short.floor), brute::axes(whole.floor));
        assert_eq!(brute::axes(short.ceiling), brute::axes(whole.ceiling));
        assert!(
            short.floor.needs.within(whole.floor.needs) && whole.ceiling.needs.within(short.ceiling.needs)
        );
    }
}
