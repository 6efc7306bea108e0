//! The run itself: threads that take blocks of sixty-four people, a progress bar, and the tables.

use super::crowd::{Crowd, draw};
use super::lanes::{Lanes, Outcome, PEOPLE, steps};
use super::plot;
use super::tally::{Tally, highest, quantile};
use indicatif::{ProgressBar, ProgressStyle};
use level_of_care::BOOK;
use level_of_care::explanation::{narrowing, reasons};
use level_of_care::interview::{Depth, in_effect, path};
use level_of_care::ledger::Ledger;
use level_of_care::placement::{Level, Living, Urgency, Withdrawal, place};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

const PLOT: &str = "target/population.svg";
/// Blocks taken by a thread at once.
const CHUNK: u64 = 256;
/// One block in so many is judged again by the core.
const CHECKED: u64 = 1024;

/// Runs it, and says what is wrong with the arguments if anything is.
pub fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Option<Vec<u64>> = arguments.iter().map(|one| one.replace('_', "").parse().ok()).collect();
    let (people, seed) = match numbers.as_deref() {
        Some([people]) => (*people, 1),
        Some([people, seed]) => (*people, *seed),
        _ => {
            eprintln!("Say how many people, and a seed if you like: --example population -- 10000000 1");
            return ExitCode::FAILURE;
        }
    };
    let start = Instant::now();
    let (tally, checked) = match ask(people, seed) {
        Ok(done) => done,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::FAILURE;
        }
    };
    print(&tally, checked, seed);
    println!("{:.1} s on {} threads", start.elapsed().as_secs_f64(), threads());
    match plot::write(PLOT, &tally) {
        Ok(()) => println!("drawn in {PLOT}"),
        Err(error) => {
            eprintln!("{PLOT} cannot be written: {error}.");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Asks everybody; gives the tally, and how many the core judged again.
fn ask(people: u64, seed: u64) -> Result<(Tally, u64), String> {
    let lanes = Lanes::of(&BOOK);
    let blocks = people.div_ceil(PEOPLE as u64);
    let bar = ProgressBar::new(people);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} people, {eta} left")
    {
        bar.set_style(style);
    }
    let taken = AtomicU64::new(0);
    let work = || {
        let (mut tally, mut checked) = (Tally::new(), 0);
        loop {
            let first = taken.fetch_add(CHUNK, Ordering::Relaxed);
            if first >= blocks {
                return Ok((tally, checked));
            }
            for block in first..blocks.min(first + CHUNK) {
                let crowd = draw(&BOOK, &lanes, seed, block);
                let outcome = lanes.interview(&crowd.low, &crowd.high);
                let left = people - block * PEOPLE as u64;
                tally.add(&outcome, if left < PEOPLE as u64 { (1 << left) - 1 } else { u64::MAX });
                if block % CHECKED == 0 {
                    check(&lanes, &crowd, &outcome)?;
                    checked += PEOPLE as u64;
                }
            }
            bar.inc(CHUNK * PEOPLE as u64);
        }
    };
    let done: Vec<Result<(Tally, u64), String>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads()).map(|_| scope.spawn(work)).collect();
        running.into_iter().map(|one| one.join().map_err(|_| "A thread stopped.".to_owned())?).collect()
    });
    bar.finish_and_clear();
    let (mut all, mut checked) = (Tally::new(), 0);
    for one in done {
        let (tally, count) = one?;
        all.merge(&tally);
        checked += count;
    }
    Ok((all, checked))
}

/// Judges a block again, one person at a time, with the core.
pub fn check(lanes: &Lanes, crowd: &Crowd, outcome: &Outcome) -> Result<(), String> {
    for person in 0..PEOPLE {
        let answers = crowd.answers(&BOOK, lanes, person);
        let has = |word: u64| word >> person & 1 == 1;
        let said = in_effect(&BOOK, &answers, Depth::Needed);
        let range = place(&BOOK, &said);
        let ledger = Ledger::of(&BOOK, &said);
        let supports = reasons::supports(&ledger);
        let level = range.floor.level;
        let why = if level == Level::EarlyHelp {
            0
        } else {
            let all = reasons::reasons(&ledger, &supports, &|then| then.level >= level);
            all.first().map_or(0, |because| because.support.len())
        };
        let reason = outcome.reasons.iter().position(|word| has(*word)).unwrap_or(0);
        let count = |words: &[u64]| words.iter().filter(|word| has(**word)).count();
        let same = outcome.floor.map(has) == steps(range.floor)
            && outcome.ceiling.map(has) == steps(range.ceiling)
            && count(&outcome.asked.0) == path(&BOOK, &answers, Depth::Needed).len()
            && count(&outcome.unknowns.0) == narrowing::unknowns(&ledger).len()
            && reason == why;
        if !same {
            let answers = level_of_care::answers::reading::write(&BOOK, &answers).write();
            return Err(format!("The core judges this person differently than the lanes do: {answers}"));
        }
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss)] // shares, to two places
fn print(tally: &Tally, checked: u64, seed: u64) {
    let share = |count: u64| format!("{:6.2} %", count as f64 * 100.0 / tally.people.max(1) as f64);
    println!(
        "{} made-up people, seed {seed}; {checked} of them judged again by the core: no difference",
        tally.people
    );
    let mut at = 0;
    let mut axis = |name: &str, ids: Vec<&str>| {
        let steps = at..at + ids.len() - 1;
        at = steps.end;
        let floors = tally.values(&tally.floor[steps.clone()]);
        let ceilings = tally.values(&tally.ceiling[steps]);
        println!("\n{name:<24}    floor   ceiling");
        for ((id, floor), ceiling) in ids.into_iter().zip(floors).zip(ceilings) {
            println!("  {id:<22} {} {}", share(floor), share(ceiling));
        }
    };
    axis("level", Level::ALL.iter().map(|value| value.id()).collect());
    axis("withdrawal", Withdrawal::ALL.iter().map(|value| value.id()).collect());
    axis("living", Living::ALL.iter().map(|value| value.id()).collect());
    axis("urgency", Urgency::ALL.iter().map(|value| value.id()).collect());
    println!("\n{:<52}   mean  half  nine in ten  most", "");
    let counted = [
        ("questions asked", &tally.asked[..]),
        ("fewest answers that force the level", &tally.reasons[..]),
        ("open answers that could still lift the placement", &tally.unknowns[..]),
    ];
    for (name, counts) in counted {
        let sum: u64 = (0..).zip(counts).map(|(n, count): (u64, &u64)| n * count).sum();
        let mean = sum as f64 / tally.people.max(1) as f64;
        let (half, nine) = (quantile(counts, 50), quantile(counts, 90));
        println!("  {name:<50} {mean:6.2} {half:5} {nine:12} {:5}", highest(counts));
    }
}
