//! The safety case, proved: each law at its corner, each hazard with its laws.

mod brute;
mod safety_case;
mod said;

use brute::{Dice, somebody};
use level_of_care::BOOK;
use level_of_care::answers::Values;
use level_of_care::placement::{Level, Withdrawal, place};
use level_of_care::question::Kind;
use safety_case::{Side, laws};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_law_holds_at_its_corner_and_so_everywhere_it_covers() {
    let mut broken = Vec::new();
    for law in laws() {
        // Only the floor: everything not given is at its mildest there.
        let placed = place(&BOOK, &said::said(law.given)).floor;
        let holds = match law.side {
            Side::NeverBelow => law.bound.within(placed),
            Side::NeverAbove => placed.within(law.bound),
        };
        if !holds {
            broken.push((law.id, placed));
        }
    }
    assert!(broken.is_empty(), "these laws do not hold: {broken:#?}");
}

#[test]
fn a_law_on_what_use_has_cost_speaks_of_people_who_use_something() {
    // With the mildest to all else, a corner without substances would say nothing of them.
    let gives = |law: &safety_case::Law, id| law.given.iter().any(|(question, _)| *question == id);
    let silent = |law: &&safety_case::Law| {
        law.side == Side::NeverAbove && gives(law, "use-cost") && !gives(law, "substances")
    };
    assert_eq!(laws().filter(silent).map(|law| law.id).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_laws_are_many_unique_and_cover_a_space_worth_naming() {
    let ids: BTreeSet<_> = laws().map(|law| law.id).collect();
    assert_eq!(ids.len(), laws().count(), "two laws share an id");
    assert!(ids.len() >= 50);
    let whole: u128 = BOOK
        .questions
        .iter()
        .filter(|q| q.clinical)
        .map(|q| match q.kind {
            Kind::One => q.choices.len() as u128,
            Kind::Many => 1 << q.choices.len(),
        })
        .product();
    println!("{} laws over {whole} answer sets to the clinical questions", ids.len());
    for law in laws() {
        let side = if law.side == Side::NeverBelow { "never below" } else { "never above" };
        println!("{:>34} answer sets  {side}  {}: {}", law.covers(), law.id, law.sentence);
    }
    let (below, above): (Vec<_>, Vec<_>) = laws().partition(|law| law.side == Side::NeverBelow);
    let sum = |side: Vec<&safety_case::Law>| side.iter().map(|law| law.covers()).sum::<u128>();
    println!(
        "never below: {} answer sets, never above: {}, counted once for each law",
        sum(below),
        sum(above)
    );
    println!("of {PEOPLE} random people, from mild to grave, {} are covered by some law", covered_people());
}

const PEOPLE: usize = 20_000;

/// Of random people with a definite answer to everything, how many some law speaks of.
fn covered_people() -> usize {
    let corners: Vec<_> =
        laws().map(|law| (law.side, said::said(law.given).corners(BOOK.questions).0)).collect();
    let mut dice = Dice::new(47);
    let covered = (0..PEOPLE).filter(|_| {
        let gravity = 2 + dice.below(40);
        let of = somebody(&BOOK, &mut dice, gravity, 0).corners(BOOK.questions).0;
        corners.iter().any(|(side, corner)| match side {
            Side::NeverBelow => at_most(corner, &of),
            Side::NeverAbove => at_most(&of, corner),
        })
    });
    covered.count()
}

/// Whether no clinical answer of `one` is graver than that of `other`.
fn at_most(one: &Values, other: &Values) -> bool {
    (0_u8..).zip(BOOK.questions).filter(|(_, question)| question.clinical).all(|(number, question)| {
        let (one, other) = (one.of(number), other.of(number));
        match question.kind {
            Kind::One => one <= other,
            Kind::Many => one & !other == 0,
        }
    })
}

#[test]
fn withdrawal_care_is_never_all_there_is() {
    for rule in BOOK.rules {
        let setting = rule.then.withdrawal;
        assert!(setting == Withdrawal::None || rule.then.level >= Level::Outpatient, "{}", rule.id);
    }
}

/// Whether this code has a test of this name that is run: marked as one, and not passed over.
fn runs(code: &str, name: &str) -> bool {
    let Some((before, _)) = code.split_once(&["fn ", name, "("].concat()) else { return false };
    let above = before.lines().rev().map(str::trim).skip_while(|line| line.is_empty());
    let marks: Vec<_> = above.take_while(|line| line.starts_with(['#', '/'])).collect();
    marks.contains(&"#[test]") && !marks.iter().any(|mark| mark.starts_with("#[ignore"))
}

#[test]
fn a_hazard_may_not_lean_on_a_function_that_no_test_run_calls() {
    assert!(runs("#[test]\nfn one() {}", "one"));
    assert!(runs("proptest! {\n    /// Why.\n    #[test]\n    fn one(n in 0..3) {}\n}", "one"));
    assert!(!runs("fn one() {}", "one"));
    assert!(!runs("#[test]\nfn other() {}\n\nfn one() {}", "one"));
    assert!(!runs("#[test]\n#[ignore = \"slow\"]\nfn one() {}", "one"));
    assert!(!runs("#[test]\nfn other() {}", "one"));
}

#[test]
fn every_hazard_names_laws_that_exist_and_every_law_guards_a_hazard() {
    let log = std::fs::read_to_string("docs/safety.md").unwrap();
    let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut hazards = 0;
    for row in log.lines().filter(|line| line.starts_with("| H")) {
        hazards += 1;
        let hazard = row.split('|').nth(1).unwrap().trim();
        let controls: Vec<_> = row.split('`').skip(1).step_by(2).collect();
        assert!(
            controls.iter().any(|c| c.starts_with("law:") || c.starts_with("test:")),
            "{hazard} has no check"
        );
        for control in controls {
            if let Some(law) = control.strip_prefix("law:") {
                named.entry(law).or_default().push(hazard);
            } else if let Some(test) = control.strip_prefix("test:") {
                let (file, name) = test.split_once("::").unwrap();
                let code = std::fs::read_to_string(["tests/", file, ".rs"].concat())
                    .unwrap_or_else(|_| panic!("{hazard} names tests/{file}.rs"));
                assert!(runs(&code, name), "{hazard} names the test {name}, which does not run");
            }
        }
    }
    let laws: BTreeSet<_> = laws().map(|law| law.id).collect();
    for (law, hazards) in &named {
        assert!(laws.contains(law), "{hazards:?} name the law {law}, which does not exist");
    }
    for law in laws {
        assert!(named.contains_key(law), "the law {law} guards no hazard in docs/safety.md");
    }
    assert!(hazards >= 10);
}
