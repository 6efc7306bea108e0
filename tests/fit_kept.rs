//! How two thousand people fit the programs of the sample centers, counted and kept in `fit_kept.txt`: whatever judges a
//! program otherwise shows there, criterion by criterion.
//!
//! `BLESS=1 cargo test --test fit_kept` writes it anew; read the difference before you commit it.

mod brute;
mod committed;

use brute::{Dice, somebody};
use committed::committed;
use level_of_care::BOOK;
use level_of_care::fit::{Fit, Verdict, fit};
use level_of_care::placement::place;
use level_of_care::provider::check;
use level_of_care::words::{Person, Words};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

const PEOPLE: usize = 2_000;

/// How many people got each verdict.
#[derive(Default)]
struct Counts([usize; 3]);

impl Counts {
    fn add(&mut self, verdict: Verdict) {
        self.0[verdict as usize] += 1;
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [fits, fits_if, not] = self.0;
        write!(f, "{fits:>5} fit {fits_if:>5} may fit {not:>5} do not")
    }
}

/// What is counted of one program.
#[derive(Default)]
struct Program {
    verdicts: Counts,
    criteria: BTreeMap<&'static str, Counts>,
    places: usize,
    more: usize,
    first_step: usize,
    asks: usize,
    wishes: usize,
}

fn count(center: &str, people: &[Fit]) -> String {
    let mut programs: BTreeMap<usize, Program> = BTreeMap::new();
    for fit in people {
        for (place, judged) in fit.programs.iter().enumerate() {
            let program = programs.entry(judged.position).or_default();
            program.verdicts.add(judged.verdict);
            for criterion in &judged.criteria {
                program.criteria.entry(criterion.id).or_default().add(criterion.verdict);
            }
            program.places += place;
            program.more += usize::from(judged.more_than_needed);
            program.first_step += usize::from(judged.first_step);
            program.asks += judged.ask.len();
            program.wishes += judged.wishes;
        }
    }
    let held = people.iter().filter(|fit| fit.hold).count();
    let first: Vec<usize> =
        people.iter().filter_map(|fit| fit.first.as_ref()).map(|first| first.here.len()).collect();
    let elsewhere = people.iter().filter_map(|fit| fit.elsewhere.as_ref());
    let asks: usize = elsewhere.clone().map(|elsewhere| elsewhere.ask.len()).sum();
    let mut out = format!(
        "{center}\n  {held} held, {} with withdrawal care first, in {} programs here; {} sent elsewhere with {asks} questions\n",
        first.len(),
        first.iter().sum::<usize>(),
        elsewhere.count(),
    );
    for (position, program) in programs {
        let Program { verdicts, criteria, places, more, first_step, asks, wishes } = program;
        writeln!(out, "  program {position}").unwrap();
        writeln!(out, "    {:<14} {verdicts}", "in all").unwrap();
        for (id, counts) in criteria {
            writeln!(out, "    {id:<14} {counts}").unwrap();
        }
        writeln!(out, "    sum of places {places}, more than needed {more}, a first step {first_step}, asks {asks}, wishes {wishes}").unwrap();
    }
    out
}

#[test]
fn the_sample_centers_fit_as_many_people_as_they_did() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut dice = Dice::new(61);
    let people: Vec<_> = (0..PEOPLE)
        .map(|_| {
            let gravity = 2 + dice.below(60);
            somebody(&BOOK, &mut dice, gravity, 15)
        })
        .collect();
    let words = Words::english(Person::You);
    let mut found = String::new();
    for center in ["assessment-first", "five-evenings", "full-continuum", "half-day", "mornings-or-evenings"]
    {
        let file = std::fs::read_to_string(tests.join("providers/valid").join(center).with_extension("json"))
            .unwrap();
        let provider = check(&file).provider.unwrap();
        let fits: Vec<Fit> =
            people.iter().map(|one| fit(&BOOK, one, place(&BOOK, one), &provider, &words)).collect();
        found += &count(center, &fits);
    }
    committed("tests/fit_kept.txt", &found);
}
