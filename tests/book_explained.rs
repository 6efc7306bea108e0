//! On many random sets of answers to the real questionnaire: explanations are exact, and short enough to read.

mod brute;

use brute::{
    Dice, all, axes, danger_holds_the_level_up, grave, holds, mild, only, placement, size, somebody,
};
use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers};
use level_of_care::condition::Condition;
use level_of_care::explanation::changes::{self, is_changeable};
use level_of_care::explanation::narrowing;
use level_of_care::explanation::reasons::{nearest, reasons, supports};
use level_of_care::explanation::support::{is_within, ways};
use level_of_care::ledger::Ledger;
use level_of_care::placement::{Level, place};
use level_of_care::question::{Area, Change};
use std::collections::BTreeMap;

const SETS: usize = 20_000;

/// Random people from mild to grave, with few or many open answers.
fn people(seed: u64, count: usize, visit: &mut dyn FnMut(usize, &Answers)) {
    let mut dice = Dice::new(seed);
    for i in 0..count {
        let gravity = 2 + dice.below(70);
        let open = dice.pick(&[0, 0, 5, 30, 90]);
        visit(i, &somebody(&BOOK, &mut dice, gravity, open));
    }
}

/// Calls `visit` with every set of this many of the positions.
fn each_set(from: &[u8], size: usize, set: &mut Vec<u8>, visit: &mut dyn FnMut(&[u8])) {
    if size == 0 {
        return visit(set);
    }
    for (i, number) in from.iter().enumerate() {
        set.push(*number);
        each_set(&from[i + 1..], size - 1, set, visit);
        set.pop();
    }
}

#[test]
fn reasons_suffice_are_minimal_and_are_smallest_and_few_answers_are_always_enough() {
    let mut longest = (0, 0);
    let mut sizes = BTreeMap::new();
    people(1, SETS, &mut |i, answers| {
        let ledger = Ledger::of(&BOOK, answers);
        let supports = supports(&ledger);
        let of = mild(answers);
        let floor = axes(placement(&BOOK, &of));
        for (axis, value) in floor.into_iter().enumerate().filter(|(_, value)| *value > 0) {
            let shown = reasons(&ledger, &supports, &|then| axes(then)[axis] >= value);
            let rules: Vec<_> = BOOK.rules.iter().filter(|rule| axes(rule.then)[axis] >= value).collect();
            let forces = |part: &[(u8, u32)]| {
                let of = mild(&only(&BOOK, part));
                rules.iter().any(|rule| holds(rule.when, &of))
            };
            for (n, because) in shown.iter().enumerate() {
                let support = &because.support;
                assert!(forces(support) && is_within(support, &all(&of)));
                for (at, (number, value)) in support.iter().enumerate() {
                    let mut without = support.clone();
                    without.remove(at);
                    assert!(!forces(&without), "{answers:?}");
                    for bit in
                        (0..u32::BITS).map(|bit| 1 << bit).filter(|bit| value & bit != 0 && value != bit)
                    {
                        if BOOK.questions[usize::from(*number)].kind == level_of_care::question::Kind::Many {
                            let mut without = support.clone();
                            without[at].1 = value & !bit;
                            assert!(!forces(&without), "{answers:?}");
                        }
                    }
                }
                assert!(shown[..n].iter().all(|other| !is_within(&other.support, support)));
            }
            let least = size(&BOOK, &shown[0].support);
            if axis == 0 {
                longest = longest.max((least.0, i));
                *sizes.entry(least.0).or_insert(0) += 1;
            }
            // No smaller set of whole answers is enough, however they are chosen.
            if least.0 > 1 {
                let mentioned =
                    |n: &u8| of[usize::from(*n)] > 0 && rules.iter().any(|rule| rule.when.mentions(*n));
                let said: Vec<u8> = (0..u8::try_from(of.len()).unwrap()).filter(mentioned).collect();
                each_set(&said, least.0 - 1, &mut Vec::new(), &mut |set| {
                    let part: Vec<_> = set.iter().map(|n| (*n, of[usize::from(*n)])).collect();
                    assert!(!forces(&part), "{part:?} is enough for {answers:?}");
                });
            }
        }
    });
    println!("answers in the smallest reason for the level, and how many people: {sizes:?} of {SETS}");
    assert!(longest.0 <= 4, "person {} needs {} answers to explain the level", longest.1, longest.0);
}

#[test]
fn no_rule_ever_needs_more_than_four_answers_so_no_smallest_reason_does() {
    // Over every set of answers there is, not a sample: the rule that holds can be made to hold by one of its
    // minimal ways, and each of these has at most four questions.
    let mut sizes = BTreeMap::new();
    for rule in BOOK.rules {
        let all = ways(rule.when, &|part| match part {
            Condition::At(question, choice) => vec![vec![(question, u32::from(choice))]],
            Condition::Has(question, item) => vec![vec![(question, 1 << item)]],
            Condition::Count(question, n) => vec![vec![(question, (1 << n) - 1)]],
            _ => vec![],
        });
        let most = all.iter().map(Vec::len).max().unwrap();
        sizes.entry(most).or_insert_with(Vec::new).push(rule.id);
    }
    println!(
        "rules by the most questions they need: {:?}",
        sizes.iter().map(|(n, ids)| (n, ids.len())).collect::<Vec<_>>()
    );
    assert!(sizes.keys().all(|most| *most <= 4), "{sizes:?}");
}

#[test]
fn a_range_contains_random_completions_and_reaches_both_of_its_ends() {
    let mut dice = Dice::new(7);
    people(2, SETS, &mut |_, answers| {
        let range = place(&BOOK, answers);
        assert_eq!(range.floor, placement(&BOOK, &mild(answers)));
        assert_eq!(range.ceiling, placement(&BOOK, &grave(&BOOK, answers)));
        for _ in 0..3 {
            let mut of = mild(answers);
            for (position, question) in BOOK.questions.iter().enumerate() {
                if answers.is_open(position) {
                    of[position] = u32::try_from(dice.below(question.gravest() as usize + 1)).unwrap();
                }
            }
            let one = placement(&BOOK, &of);
            assert!(range.floor.within(one) && one.within(range.ceiling));
        }
    });
}

#[test]
fn changes_really_change_and_no_smaller_set_would() {
    let mut counts = [0; 4];
    people(3, SETS, &mut |_, answers| {
        let of = mild(answers);
        let level = placement(&BOOK, &of).level;
        let ledger = Ledger::of(&BOOK, answers);
        let lowering = changes::lowering(&ledger);
        counts[lowering.first().map_or(0, |change| change.answers.len())] += 1;
        for change in lowering.iter().chain(&changes::raising(&ledger)) {
            let mut changed = of.clone();
            for (number, value) in &change.answers {
                let question = BOOK.questions[usize::from(*number)];
                assert!(question.change != Change::Fixed);
                assert!(!matches!(question.area, Area::Safety | Area::Withdrawal));
                changed[usize::from(*number)] = *value;
            }
            assert_eq!(placement(&BOOK, &changed).level, change.to);
            assert_ne!(change.to, level);
        }
        let danger = danger_holds_the_level_up(&BOOK, &of);
        assert!(!danger || lowering.is_empty(), "danger is talked down: {lowering:?}");
        if !danger {
            let size = lowering.first().map_or(changes::MOST + 1, |change| change.answers.len());
            let numbers = (0..=u8::MAX).zip(BOOK.questions);
            let changeable = numbers.filter(|(n, q)| is_changeable(q) && of[usize::from(*n)] > 0);
            let changeable: Vec<u8> = changeable.map(|(number, _)| number).collect();
            for smaller in 1..size {
                each_set(&changeable, smaller, &mut Vec::new(), &mut |set| {
                    let mut changed = of.clone();
                    for number in set {
                        changed[usize::from(*number)] = 0;
                    }
                    assert_eq!(placement(&BOOK, &changed).level, level);
                });
            }
        }
    });
    println!("people by size of the smallest lowering change (none, 1, 2, 3): {counts:?} of {SETS}");
}

#[test]
fn the_nearest_rule_of_a_higher_level_is_as_far_away_as_it_says() {
    let mut distances = BTreeMap::new();
    people(4, SETS / 10, &mut |_, answers| {
        let ledger = Ledger::of(&BOOK, answers);
        let floor = place(&BOOK, answers).floor.level;
        for level in Level::ALL.iter().copied().filter(|level| *level > floor) {
            let rules: Vec<_> = BOOK.rules.iter().filter(|rule| rule.then.level == level).collect();
            let of = grave(&BOOK, answers);
            let reached = |set: &[u8]| {
                let mut of = of.clone();
                for number in set {
                    of[usize::from(*number)] = BOOK.questions[usize::from(*number)].gravest();
                }
                rules.iter().any(|rule| holds(rule.when, &of))
            };
            let Some(near) = nearest(&ledger, level) else {
                assert!(!reached(&(0..u8::try_from(of.len()).unwrap()).collect::<Vec<_>>()));
                continue;
            };
            assert!(reached(&near.questions));
            *distances.entry(near.distance).or_insert(0) += 1;
            if let Some(smaller) = near.distance.checked_sub(1) {
                let mentioned = |n: &u8| rules.iter().any(|rule| rule.when.mentions(*n));
                let numbers: Vec<u8> = (0..u8::try_from(of.len()).unwrap()).filter(mentioned).collect();
                each_set(&numbers, smaller, &mut Vec::new(), &mut |set| assert!(!reached(set)));
            }
        }
    });
    println!("distances to higher levels, and how often: {distances:?}");
}

#[test]
fn the_question_named_first_narrows_most_at_worst() {
    people(5, 600, &mut |_, answers| {
        let ledger = Ledger::of(&BOOK, answers);
        let named = narrowing::unknowns(&ledger);
        for number in &named {
            let position = usize::from(*number);
            let question = BOOK.questions[position];
            let mut worst = [0; 3];
            for value in 0..=question.gravest() {
                let range = place(&BOOK, &answers.with(position, Some(Answer::of(question, value))));
                let (low, high) = (axes(range.floor), axes(range.ceiling));
                for (worst, axis) in worst.iter_mut().zip([0, 3, 1]) {
                    *worst = (*worst).max(high[axis] - low[axis]);
                }
            }
            assert_eq!(narrowing::worst_width(&ledger, *number), worst);
        }
    });
}
