//! On every set of answers of many small books, the quick explanations agree with their definitions, spelled out
//! over every completion: ranges, reasons, distances and skipping.

mod brute;

use brute::{Dice, axes, completions, grave, holds, mild, only, parts, placement, size, small, small_book};
use level_of_care::answers::Answers;
use level_of_care::condition::Condition;
use level_of_care::explanation::reasons::{nearest, reasons, supports};
use level_of_care::explanation::support::{counted, is_within, smallest, ways};
use level_of_care::explanation::{caution, changes, narrowing};
use level_of_care::interview::{Depth, in_effect, path};
use level_of_care::ledger::Ledger;
use level_of_care::placement::{FLOOR, Level, Placement, place};
use level_of_care::rule::Book;
use level_of_care::{BOOK, rules};

/// How high the axis stands whatever the rest turns out to be.
fn forced(book: &Book, answers: &Answers, axis: usize) -> u8 {
    completions(book, answers).iter().map(|of| axes(placement(book, of))[axis]).min().unwrap()
}

fn forcing(axis: usize, value: u8) -> impl Fn(Placement) -> bool {
    move |then: Placement| axes(then)[axis] >= value
}

#[test]
fn a_range_contains_every_completion_and_reaches_both_of_its_ends() {
    small(60, &mut |book, answers| {
        let range = place(book, answers);
        let all: Vec<_> = completions(book, answers).iter().map(|of| placement(book, of)).collect();
        assert!(all.iter().all(|one| range.floor.within(*one) && one.within(range.ceiling)));
        assert!(all.contains(&range.floor) && all.contains(&range.ceiling));
        let ledger = Ledger::of(book, answers);
        assert_eq!((ledger.floor(), ledger.ceiling()), (range.floor, range.ceiling));
    });
}

#[test]
fn a_reason_suffices_and_nothing_can_be_dropped_and_no_other_is_smaller() {
    small(40, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        let supports = supports(&ledger);
        let floor = axes(place(book, answers).floor);
        for (axis, value) in floor.into_iter().enumerate().filter(|(_, value)| *value > 0) {
            let shown = reasons(&ledger, &supports, &forcing(axis, value));
            let forces = |part: &[(u8, u32)]| forced(book, &only(book, part), axis) >= value;
            let smallest =
                parts(book, answers).iter().filter(|part| forces(part)).map(|part| size(book, part)).min();
            assert_eq!(Some(size(book, &shown[0].support)), smallest, "{:?} {answers:?}", book.rules);
            for (i, because) in shown.iter().enumerate() {
                assert!(forces(&because.support));
                for part in parts(book, &only(book, &because.support)) {
                    assert!(part == because.support || !forces(&part), "{part:?} is enough");
                }
                for other in &shown[..i] {
                    assert!(!parts(book, &only(book, &because.support)).contains(&other.support));
                    assert!(size(book, &other.support) <= size(book, &because.support));
                }
                let alone = mild(&only(book, &because.support));
                let rules = book.rules.iter().enumerate();
                let expected = rules.filter(|(_, r)| axes(r.then)[axis] >= value && holds(r.when, &alone));
                assert_eq!(because.rules, expected.map(|(number, _)| number).collect::<Vec<_>>());
            }
        }
    });
}

#[test]
fn every_rule_that_forces_a_value_has_its_reason_shown_or_contains_one_that_is() {
    small(40, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        let supports = supports(&ledger);
        let level = place(book, answers).floor.level;
        let shown = reasons(&ledger, &supports, &|then| then.level >= level);
        for rule in book.rules.iter().filter(|r| r.then.level == level && holds(r.when, &mild(answers))) {
            let within = |part: &[(u8, u32)]| {
                shown.iter().any(|because| parts(book, &only(book, part)).contains(&because.support))
            };
            let ways = parts(book, answers);
            let ways: Vec<_> =
                ways.iter().filter(|part| holds(rule.when, &mild(&only(book, part)))).collect();
            let least = ways.iter().map(|part| size(book, part)).min().unwrap();
            assert!(ways.iter().any(|part| size(book, part) == least && within(part)));
        }
    });
}

#[test]
fn the_distance_to_a_higher_level_is_the_fewest_answers_that_would_have_to_be_graver() {
    small(40, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        let grave = grave(book, answers);
        for level in Level::ALL.iter().copied().filter(|level| *level > place(book, answers).floor.level) {
            let mut fewest = None;
            for raised in 0..1_u32 << book.questions.len() {
                let mut of = grave.clone();
                for (position, question) in book.questions.iter().enumerate() {
                    if raised >> position & 1 == 1 {
                        of[position] = question.gravest();
                    }
                }
                let reached = book.rules.iter().any(|r| r.then.level == level && holds(r.when, &of));
                let count = raised.count_ones() as usize;
                if reached && fewest.is_none_or(|known| count < known) {
                    fewest = Some(count);
                }
            }
            let found = nearest(&ledger, level);
            assert_eq!(found.as_ref().map(|near| near.distance), fewest);
            if let Some(near) = found {
                let mut of = grave.clone();
                assert!(near.distance == 0 || near.questions.len() == near.distance);
                assert!(near.distance > 0 || !near.questions.is_empty());
                for number in near.questions {
                    assert_eq!(answers.is_open(usize::from(number)), near.distance == 0);
                    of[usize::from(number)] = book.questions[usize::from(number)].gravest();
                }
                assert!(holds(book.rules[near.rule].when, &of));
            }
        }
    });
}

#[test]
fn skipping_a_question_never_alters_a_placement_however_it_would_have_been_answered() {
    small(150, &mut |book, answers| {
        let kept = in_effect(book, answers, Depth::Needed);
        if path(book, answers, Depth::Needed).iter().all(|position| answers.get(*position).is_some()) {
            assert_eq!(place(book, &kept), place(book, answers));
        }
        // What is left out may be answered in any way later: the same questions stay skipped.
        assert_eq!(path(book, &kept, Depth::Needed), path(book, answers, Depth::Needed));
    });
}

#[test]
fn items_that_a_rule_names_are_counted_with_the_others_and_never_twice() {
    // Item 2 must be ticked, and any two items: two items are enough, and item 2 is one of them.
    let when = Condition::All(&[Condition::Has(0, 2), Condition::Count(0, 2)]);
    let book = small_book(&mut Dice::new(1));
    let support = smallest(&book, when, &brute::values(&[0b111, 0])).unwrap();
    assert_eq!(support, [(0, 0b101)]);
    // Of six alike items the first ones stand for all.
    let sets: Vec<u32> = counted(0, 0b11_1111, 3, 0).into_iter().map(|set| set[0].1).collect();
    assert_eq!(sets, [0b111]);
    let mut sets: Vec<u32> = counted(0, 0b1111, 2, 0b1100).into_iter().map(|set| set[0].1).collect();
    sets.sort_unstable();
    assert_eq!(sets, [0b0011, 0b0101, 0b1001, 0b1100]);
}

#[test]
fn no_way_of_holding_contains_another() {
    small(40, &mut |book, answers| {
        let of = mild(answers);
        for rule in book.rules {
            let found = ways(rule.when, &|part| match part.question() {
                Some(question) if holds(part, &of) => vec![vec![(question, of[usize::from(question)])]],
                _ => vec![],
            });
            for (i, one) in found.iter().enumerate() {
                assert!(found.iter().enumerate().all(|(j, other)| i == j || !is_within(other, one)));
            }
        }
    });
}

#[test]
fn a_small_book_is_worth_checking() {
    // A check of the checks: the books are not all alike, and every kind of explanation occurs.
    let mut seen = [0; 6];
    small(60, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        let floor = place(book, answers).floor;
        let all = reasons(&ledger, &supports(&ledger), &forcing(0, floor.level as u8));
        seen[0] += usize::from(floor.level > FLOOR.level && all[0].support.len() > 1);
        seen[1] += usize::from(floor.level > FLOOR.level && all.len() > 1);
        seen[2] += usize::from(changes::lowering(&ledger).first().is_some_and(|c| c.answers.len() > 1));
        seen[3] +=
            usize::from(nearest(&ledger, Level::PartialHospitalization).is_some_and(|n| n.distance > 1));
        seen[4] += usize::from(narrowing::unknowns(&ledger).len() > 1);
        seen[5] += usize::from(caution::caution(&ledger, answers).is_some());
    });
    println!(
        "two-answer reasons, further reasons, two-answer changes, distances over 1, unknowns, cautions: {seen:?}"
    );
    assert!(seen.iter().all(|count| *count > 40), "{seen:?}");
}

#[test]
fn what_always_holds_is_no_part_of_a_reason() {
    const CONDITION: Condition = Condition::All(&[
        rules::at("self-harm", "none"),
        rules::count("emergency-signs", 0),
        rules::at("mood", "severe"),
    ]);
    let (_, values) = BOOK.no_answers().corners(BOOK.questions);
    let mood = BOOK.questions.iter().position(|question| question.id == "mood").unwrap();
    let named: Vec<_> =
        smallest(&BOOK, CONDITION, &values).unwrap().iter().map(|(number, _)| usize::from(*number)).collect();
    assert_eq!(named, [mood]);
}
