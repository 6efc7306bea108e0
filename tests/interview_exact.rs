//! How many questions are asked that could no longer matter: the interview passes over what is decided part by part,
//! which is quick; here it is held against what is exactly true.

mod brute;

use brute::{Dice, somebody};
use level_of_care::BOOK;
use level_of_care::condition::{Condition, Truth};
use level_of_care::explanation::support::{Support, counted, named, ways};
use level_of_care::ledger::Ledger;
use level_of_care::placement::join_of;
use level_of_care::rule::Rule;

/// Whether some way of answering all that is open makes the answer to this question matter. It does exactly when
/// a rule can come to hold in a minimal way that needs it, and asks for more than what holds without it.
fn matters(ledger: &Ledger, number: u8) -> bool {
    let undecided = ledger.rules.iter().filter(|(_, truth)| *truth == Truth::Unknown);
    undecided.filter(|(rule, _)| rule.when.mentions(number)).any(|(rule, _)| {
        ways(rule.when, &|part| still_needed(ledger, rule, part)).into_iter().any(|way| {
            let mut values = ledger.low.clone();
            for (question, value) in way.iter().filter(|(question, _)| *question != number) {
                values.set(*question, *value);
            }
            let without = join_of(BOOK.rules.iter().filter(|other| other.when.holds(&values)));
            way.iter().any(|(question, _)| *question == number) && !rule.then.within(without)
        })
    })
}

/// What a simple statement still needs, in every way.
fn still_needed(ledger: &Ledger, rule: &Rule, part: Condition) -> Vec<Support> {
    if part.holds(&ledger.low) {
        return vec![vec![]];
    }
    if !part.holds(&ledger.high) {
        return vec![];
    }
    match part {
        Condition::At(question, choice) => vec![vec![(question, u32::from(choice))]],
        Condition::Has(question, item) => vec![vec![(question, 1 << item)]],
        Condition::Count(question, n) => {
            let all = BOOK.questions[usize::from(question)].gravest();
            counted(question, all, u32::from(n), named(rule.when, question))
        }
        _ => vec![],
    }
}

#[test]
fn hardly_a_question_is_asked_that_could_no_longer_matter_and_none_is_skipped_that_could() {
    let mut dice = Dice::new(41);
    let (mut asked, mut idle) = (0, 0);
    for _ in 0..200 {
        let gravity = 2 + dice.below(60);
        let truth = somebody(&BOOK, &mut dice, gravity, 2);
        let mut ledger = Ledger::of(&BOOK, &BOOK.no_answers());
        for (position, question) in
            BOOK.questions.iter().enumerate().filter(|(_, question)| question.clinical)
        {
            let number = u8::try_from(position).unwrap();
            let (is_asked, matters) = (ledger.is_needed(number), matters(&ledger, number));
            assert!(is_asked || !matters, "{} is skipped and could matter", question.id);
            if is_asked {
                asked += 1;
                idle += usize::from(!matters);
                ledger.set(position, truth.get(position));
            }
        }
    }
    println!("of {asked} questions asked of 200 people, {idle} could no longer matter");
    // 18 in 1,000 when last counted.
    assert!(idle * 40 <= asked, "{idle} of {asked}");
}
