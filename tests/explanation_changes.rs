//! On every set of answers of many small books, the quick explanations agree with their definitions, spelled out
//! over every completion: changes, what is unknown, firmness and caution.

mod brute;

use brute::{all, axes, completions, danger_holds_the_level_up, holds, mild, only, parts, placement, small};
use level_of_care::answers::Answer;
use level_of_care::explanation::changes::{self, is_changeable};
use level_of_care::explanation::{caution, firmness, narrowing};
use level_of_care::ledger::Ledger;
use level_of_care::placement::{Level, Urgency, place};
use level_of_care::question::{Area, Change, Kind};
use level_of_care::rule::Book;
use std::collections::{BTreeMap, BTreeSet};

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
        let danger = danger_holds_the_level_up(book, &of);
        let offers = |set: &Vec<u8>| !danger && set.len() <= changes::MOST && works(set);
        let working: Vec<Vec<u8>> = sets.filter(offers).collect();
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
        let closest = others.max_by_key(|level| (usize::MAX - level.abs_diff(here), steps[*level], *level));
        assert_eq!(neighbors.close_to().map(|level| level as usize), closest);
    });
}

#[test]
fn an_unsure_answer_calls_for_care_first_exactly_when_the_danger_would_be_urgent() {
    small(60, &mut |book, answers| {
        let doubt = caution::caution(&Ledger::of(book, answers), answers);
        // Whoever would rather not say is as much in doubt as whoever does not know.
        let unsure = |position: &usize| answers.get(*position).is_some_and(|said| said.value().is_none());
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
fn of_two_levels_just_as_near_the_higher_one_is_named() {
    let neighbors = |steps| firmness::Neighbors { level: Level::IntensiveOutpatient, to: [9; 7], steps };
    assert_eq!(neighbors([0, 1, 5, 1, 0, 0, 0]).close_to(), Some(Level::PartialHospitalization));
    assert_eq!(neighbors([0, 2, 5, 1, 0, 0, 0]).close_to(), Some(Level::Outpatient));
    assert_eq!(neighbors([9, 0, 5, 1, 0, 0, 9]).close_to(), Some(Level::PartialHospitalization));
    assert_eq!(neighbors([0, 0, 5, 0, 0, 0, 0]).close_to(), None);
}
