//! Sixty-four people judged at once come to what the core comes to one by one: on small random books with every kind
//! of condition, on the real book, and a rule that differs is noticed.

mod brute;
#[path = "../examples/population/crowd.rs"]
#[allow(dead_code)]
mod crowd;
#[path = "../examples/population/lanes.rs"]
#[allow(dead_code)]
mod lanes;

use brute::{Dice, every_set, small_book};
use crowd::{Crowd, draw};
use lanes::{Corner, Lanes, PEOPLE, steps};
use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers};
use level_of_care::explanation::{narrowing, reasons};
use level_of_care::interview::{Depth, in_effect, path};
use level_of_care::ledger::Ledger;
use level_of_care::placement::{FLOOR, Level, place};
use level_of_care::question::Kind;
use level_of_care::rule::Book;

/// One person's answers in their lane. Nothing said is taken as unsure.
fn seat(book: &Book, lanes: &Lanes, answers: &Answers, person: usize, low: &mut Corner, high: &mut Corner) {
    for (position, question) in book.questions.iter().enumerate() {
        let value = answers.get(position).and_then(Answer::value);
        for (place, bit) in lanes.bits(position).enumerate() {
            let has = |value: u32| match question.kind {
                Kind::One => value as usize > place,
                Kind::Many => value >> place & 1 == 1,
            };
            low[bit] |= u64::from(value.is_some_and(has)) << person;
            high[bit] |= u64::from(value.is_none_or(has)) << person;
        }
    }
}

/// What the lanes say of one person: floor, ceiling, questions asked, open answers that matter, the shortest reason.
fn of(
    outcome: &lanes::Outcome,
    person: usize,
) -> ([bool; lanes::STEPS], [bool; lanes::STEPS], usize, usize, usize) {
    let has = |word: u64| word >> person & 1 == 1;
    let count = |words: &[u64]| words.iter().filter(|word| has(**word)).count();
    let reason = outcome.reasons.iter().position(|word| has(*word)).unwrap_or(0);
    (
        outcome.floor.map(has),
        outcome.ceiling.map(has),
        count(&outcome.asked.0),
        count(&outcome.unknowns.0),
        reason,
    )
}

/// The same by the core, the book's own definitions, one person at a time.
fn by_the_core(
    book: &Book,
    full: &Answers,
) -> ([bool; lanes::STEPS], [bool; lanes::STEPS], usize, usize, usize) {
    let said = in_effect(book, full, Depth::Needed);
    let range = place(book, &said);
    let ledger = Ledger::of(book, &said);
    let level = range.floor.level;
    let supports = reasons::supports(&ledger);
    let why = reasons::reasons(&ledger, &supports, &|then| then.level >= level);
    let reason = if level == Level::EarlyHelp { 0 } else { why[0].support.len() };
    let asked = path(book, full, Depth::Needed).len();
    (steps(range.floor), steps(range.ceiling), asked, narrowing::unknowns(&ledger).len(), reason)
}

#[test]
fn every_set_of_answers_to_small_books_comes_to_the_same() {
    let mut dice = Dice::new(9);
    let mut compared = 0;
    for _ in 0..120 {
        let book = small_book(&mut dice);
        let lanes = Lanes::of(&book);
        let mut sets = Vec::new();
        every_set(&book, &mut |answers| sets.push(answers.clone()));
        for block in sets.chunks(PEOPLE) {
            let (mut low, mut high) = (lanes.corner(false), lanes.corner(false));
            let mut full = Vec::new();
            for (person, answers) in block.iter().enumerate() {
                seat(&book, &lanes, answers, person, &mut low, &mut high);
                let mut answered = answers.clone();
                for position in 0..book.questions.len() {
                    answered.set(position, answers.get(position).or(Some(Answer::Unsure)));
                }
                full.push(answered);
            }
            let outcome = lanes.interview(&low, &high);
            for (person, answers) in full.iter().enumerate() {
                assert_eq!(of(&outcome, person), by_the_core(&book, answers), "{answers:?} to {book:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 10_000, "{compared}");
}

#[test]
fn a_crowd_of_the_real_book_comes_to_the_same() {
    let lanes = Lanes::of(&BOOK);
    for block in 0..12 {
        let crowd = draw(&BOOK, &lanes, 3, block);
        let outcome = lanes.interview(&crowd.low, &crowd.high);
        for person in 0..PEOPLE {
            let answers = crowd.answers(&BOOK, &lanes, person);
            assert_eq!(of(&outcome, person), by_the_core(&BOOK, &answers), "{answers:?}");
        }
    }
}

#[test]
fn a_crowd_is_the_same_for_the_same_seed_and_another_for_another() {
    let lanes = Lanes::of(&BOOK);
    let low = |seed, block| draw(&BOOK, &lanes, seed, block).low;
    assert_eq!(low(3, 5), low(3, 5));
    assert!(low(3, 5) != low(3, 6) && low(3, 5) != low(4, 5));
}

/// The comparison can fail: when one rule raises nothing, somebody in the crowd differs.
#[test]
fn a_rule_left_out_is_noticed() {
    let mut blind = BOOK.rules.to_vec();
    blind[0].then = FLOOR;
    let book = Book { rules: blind.leak(), ..BOOK };
    let lanes = Lanes::of(&book);
    let differs = (0..40).any(|block| {
        let Crowd { low, high } = draw(&BOOK, &lanes, 3, block);
        let outcome = lanes.interview(&low, &high);
        let crowd = Crowd { low, high };
        (0..PEOPLE).any(|person| {
            let answers = crowd.answers(&BOOK, &lanes, person);
            of(&outcome, person) != by_the_core(&BOOK, &answers)
        })
    });
    assert!(differs);
}
