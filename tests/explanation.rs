//! On every set of answers of many small books, the quick explanations agree with their definitions, spelled out
//! over every completion.

mod brute;

use brute::{
    Dice, axes, completions, every_set, grave, holds, mild, only, parts, placement, size, small_book,
};
use level_of_care::answers::{Answer, Answers};
use level_of_care::explanation::changes::{self, is_changeable};
use level_of_care::explanation::reasons::{nearest, reasons, supports};
use level_of_care::explanation::support::{is_within, ways};
use level_of_care::explanation::{caution, firmness, narrowing};
use level_of_care::interview::{Depth, in_effect, path};
use level_of_care::ledger::Ledger;
use level_of_care::placement::{FLOOR, Level, Placement, Urgency, place};
use level_of_care::question::{Area, Change, Kind};
use level_of_care::rule::Book;
use std::collections::{BTreeMap, BTreeSet};

/// Calls `visit` with every set of answers of some small books.
fn small(books: u64, visit: &mut dyn FnMut(&Book, &Answers)) {
    let mut sets = 0;
    for seed in 1..=books {
        let book = small_book(&mut Dice::new(seed));
        every_set(&book, &mut |answers| {
            sets += 1;
            visit(&book, answers);
        });
    }
    println!("{books} small books, {sets} sets of answers, every one of them checked");
}

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
            assert_eq!(found.as_ref().map(|near| near.questions.len()), fewest);
            if let Some(near) = found {
                let mut of = grave.clone();
                for number in near.questions {
                    assert!(!answers.is_open(usize::from(number)));
                    of[usize::from(number)] = book.questions[usize::from(number)].gravest();
                }
                assert!(holds(book.rules[near.rule].when, &of));
            }
        }
    });
}

/// Every way of making the answers of these questions milder.
fn milder(book: &Book, of: &[u32], set: &[u8]) -> Vec<Vec<u32>> {
    let mut all = vec![of.to_vec()];
    for number in set {
        let position = usize::from(*number);
        let values: Vec<u32> = match book.questions[position].kind {
            Kind::One => (0..of[position]).collect(),
            Kind::Many => (0..of[position]).filter(|items| items & !of[position] == 0).collect(),
        };
        let with = |of: &Vec<u32>, value: u32| {
            let mut of = of.clone();
            of[position] = value;
            of
        };
        all = all.iter().flat_map(|of| values.iter().map(move |value| with(of, *value))).collect();
    }
    all
}

#[test]
fn a_change_lowers_the_level_is_as_small_and_as_little_as_can_be_and_none_is_missing() {
    small(60, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        let of = mild(answers);
        let level = placement(book, &of).level;
        let offered = changes::lowering(&ledger);
        let candidates: Vec<u8> = (0..=u8::MAX)
            .zip(book.questions)
            .filter(|(number, question)| is_changeable(question) && !answers.is_open(usize::from(*number)))
            .map(|(number, _)| number)
            .collect();
        let sets = (1..1_u32 << candidates.len()).map(|chosen| {
            let set = candidates.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1);
            set.map(|(_, number)| *number).collect::<Vec<u8>>()
        });
        let works = |set: &Vec<u8>| milder(book, &of, set).iter().any(|of| placement(book, of).level < level);
        let working: Vec<Vec<u8>> = sets.filter(|set| set.len() <= changes::MOST && works(set)).collect();
        let least = working.iter().map(Vec::len).min().unwrap_or(0);
        let expected: BTreeSet<_> = working.into_iter().filter(|set| set.len() == least).collect();
        let set = |change: &changes::Changed| change.answers.iter().map(|(q, _)| *q).collect::<Vec<_>>();
        assert_eq!(offered.iter().map(set).collect::<BTreeSet<_>>(), expected);
        assert_eq!(offered.len(), expected.len());
        for change in offered {
            let mut changed = of.clone();
            for (number, value) in &change.answers {
                changed[usize::from(*number)] = *value;
            }
            assert_eq!(placement(book, &changed).level, change.to);
            assert!(change.to < level);
            for (number, value) in change.answers {
                let position = usize::from(number);
                let graver: Vec<u32> = match book.questions[position].kind {
                    Kind::One => (value + 1..=of[position]).collect(),
                    Kind::Many => {
                        (0..8).map(|i| value | (1 << i & of[position])).filter(|v| *v != value).collect()
                    }
                };
                for value in graver {
                    let mut less = changed.clone();
                    less[position] = value;
                    assert_eq!(placement(book, &less).level, level, "less would do");
                }
            }
        }
    });
}

#[test]
fn what_would_raise_the_level_does_and_none_is_missing() {
    small(60, &mut |book, answers| {
        let of = mild(answers);
        let level = placement(book, &of).level;
        let mut expected = BTreeMap::new();
        for (position, question) in book.questions.iter().enumerate() {
            if !is_changeable(question) || answers.is_open(position) {
                continue;
            }
            let graver: Vec<u32> = match question.kind {
                Kind::One => (of[position] + 1..=question.gravest()).collect(),
                Kind::Many => (0..question.choices.len()).map(|item| of[position] | 1 << item).collect(),
            };
            let level_at = |value: u32| {
                let mut of = of.clone();
                of[position] = value;
                placement(book, &of).level
            };
            if let Some(value) = graver.into_iter().find(|value| level_at(*value) > level) {
                expected.insert(position, (value, level_at(value)));
            }
        }
        let raising = changes::raising(&Ledger::of(book, answers));
        let found = raising.iter().map(|c| (usize::from(c.answers[0].0), (c.answers[0].1, c.to)));
        assert_eq!(found.collect::<BTreeMap<_, _>>(), expected);
    });
}

#[test]
fn every_open_question_that_matters_is_named_and_the_first_narrows_most_at_worst() {
    small(40, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        let named = narrowing::unknowns(&ledger);
        for (position, question) in book.questions.iter().enumerate() {
            let number = u8::try_from(position).unwrap();
            if !answers.is_open(position) {
                assert!(!named.contains(&number));
                continue;
            }
            let placed = |value| {
                let answers = answers.with(position, Some(Answer::of(question, value)));
                completions(book, &answers).iter().map(|of| placement(book, of)).collect::<Vec<_>>()
            };
            let matters = (1..=question.gravest()).any(|value| placed(value) != placed(0));
            assert!(!matters || named.contains(&number), "{number} matters");

            let mut worst = [0; 3];
            for value in 0..=question.gravest() {
                let range = place(book, &answers.with(position, Some(Answer::of(question, value))));
                let (low, high) = (axes(range.floor), axes(range.ceiling));
                for (worst, axis) in worst.iter_mut().zip([0, 3, 1]) {
                    *worst = (*worst).max(high[axis] - low[axis]);
                }
            }
            assert_eq!(narrowing::worst_width(&ledger, number), worst);
        }
        let most = narrowing::most_narrowing(&ledger, &named);
        let widths = named.iter().map(|number| (narrowing::worst_width(&ledger, *number), *number));
        assert_eq!(most, widths.min().map(|(_, number)| number));
    });
}

#[test]
fn firmness_counts_every_single_answer_change() {
    small(60, &mut |book, answers| {
        let of = mild(answers);
        let (mut to, mut steps) = ([0; Level::ALL.len()], [0; Level::ALL.len()]);
        for (position, question) in book.questions.iter().enumerate() {
            let said = of[position];
            // Every value is tried, and kept when it is one change away.
            let mut others: Vec<u32> = (0..=question.gravest())
                .filter(|value| match question.kind {
                    Kind::One => *value != said,
                    Kind::Many => (value ^ said).is_power_of_two(),
                })
                .collect();
            if answers.is_open(position) {
                others.push(0);
            }
            for value in others {
                let mut of = of.clone();
                of[position] = value;
                let level = placement(book, &of).level as usize;
                to[level] += 1;
                let is_step = match question.kind {
                    Kind::One => said > 0 && (value + 1 == said || value == said + 1),
                    Kind::Many => value < said,
                };
                steps[level] += usize::from(is_step && question.area != Area::Safety);
            }
        }
        let neighbors = firmness::neighbors(&Ledger::of(book, answers));
        assert_eq!((neighbors.to, neighbors.steps), (to, steps));
        let here = neighbors.level as usize;
        assert_eq!(neighbors.changes() - neighbors.lower() - neighbors.higher(), to[here]);
        let moving: usize = steps.iter().sum::<usize>() - steps[here];
        assert_eq!(neighbors.close_to().is_none(), moving == 0);
        let others = (0..steps.len()).filter(|level| *level != here && steps[*level] > 0);
        let closest = others.max_by_key(|level| (steps[*level], usize::MAX - level.abs_diff(here), *level));
        assert_eq!(neighbors.close_to().map(|level| level as usize), closest);
        if let Some(level) = neighbors.close_to() {
            assert!(
                level as usize != here
                    && steps.iter().enumerate().all(|(i, n)| i == here || *n <= steps[level as usize])
            );
        }
    });
}

#[test]
fn an_unsure_answer_calls_for_care_first_exactly_when_the_danger_would_be_urgent() {
    small(60, &mut |book, answers| {
        let doubt = caution::caution(&Ledger::of(book, answers), answers);
        let unsure = |position: &usize| answers.get(*position) == Some(Answer::Unsure);
        let mut of = mild(answers);
        for position in (0..answers.len()).filter(unsure) {
            of[position] = book.questions[position].gravest();
        }
        let urgency = placement(book, &of).urgency;
        let expected = urgency >= Urgency::Today && urgency > placement(book, &mild(answers)).urgency;
        assert_eq!(doubt.is_some(), expected);
        if let Some(doubt) = doubt {
            assert_eq!(doubt.urgency, urgency);
            assert!(!doubt.questions.is_empty());
            let urgent: Vec<_> =
                book.rules.iter().filter(|r| r.then.urgency == urgency && holds(r.when, &of)).collect();
            for position in 0..answers.len() {
                let number = u8::try_from(position).unwrap();
                let named = doubt.questions.contains(&number);
                assert!(!named || unsure(&position) && urgent.iter().any(|rule| rule.when.mentions(number)));
                // Alone with some of the other doubts, it makes an urgent rule hold that would not hold without it.
                let matters = parts(book, &only(book, &all(&of))).iter().any(|part| {
                    let mut with = mild(answers);
                    for (q, value) in part.iter().filter(|(q, _)| unsure(&usize::from(*q))) {
                        with[usize::from(*q)] = *value;
                    }
                    let mut without = with.clone();
                    without[position] = mild(answers)[position];
                    urgent.iter().any(|rule| holds(rule.when, &with) && !holds(rule.when, &without))
                });
                assert!(!matters || named, "{number} is not named");
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

/// Every answer with its number.
fn all(of: &[u32]) -> Vec<(u8, u32)> {
    (0..=u8::MAX).zip(of).map(|(number, value)| (number, *value)).collect()
}

#[test]
fn nothing_about_danger_withdrawal_or_the_past_is_ever_offered_as_a_change() {
    small(60, &mut |book, answers| {
        let ledger = Ledger::of(book, answers);
        for change in changes::lowering(&ledger).iter().chain(&changes::raising(&ledger)) {
            for (number, _) in &change.answers {
                let question = book.questions[usize::from(*number)];
                assert!(question.change != Change::Fixed);
                assert!(question.area != Area::Safety && question.area != Area::Withdrawal);
            }
        }
    });
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
        seen[3] += usize::from(
            nearest(&ledger, Level::PartialHospitalization).is_some_and(|n| n.questions.len() > 1),
        );
        seen[4] += usize::from(narrowing::unknowns(&ledger).len() > 1);
        seen[5] += usize::from(caution::caution(&ledger, answers).is_some());
    });
    println!(
        "two-answer reasons, further reasons, two-answer changes, distances over 1, unknowns, cautions: {seen:?}"
    );
    assert!(seen.iter().all(|count| *count > 40), "{seen:?}");
}
