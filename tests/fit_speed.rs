//! A thousand programs are matched before a visitor could notice.
//!
//! Built for tests, with every check of the compiler's on, they must take under a tenth of a second; built for release,
//! under five milliseconds, which `make bench` looks at: `cargo test --release --test fit_speed -- --nocapture`. The best
//! of many runs is taken, so that a busy machine does not fail it.

mod random;

use level_of_care::BOOK;
use level_of_care::fit::fit;
use level_of_care::json::Json;
use level_of_care::placement::place;
use level_of_care::provider;
use level_of_care::words::{Person, Words};
use std::time::{Duration, Instant};

#[test]
fn a_thousand_programs_are_matched_before_a_visitor_could_notice() {
    let file = |programs: Vec<Json>| {
        Json::object([
            ("name", Json::text("Center")),
            ("phone", Json::text("213-555-0199")),
            ("programs", Json::List(programs)),
        ])
    };
    let mut dice = random::Dice(7);
    let mut programs = Vec::new();
    while programs.len() < 1000 {
        let random = random::file(&mut dice, 0);
        let each = random.get("programs").and_then(Json::as_list).unwrap().iter().cloned();
        programs.extend(each.filter(|one| provider::check_json(&file(vec![one.clone()])).provider.is_some()));
    }
    programs.truncate(1000);
    let text = file(programs).write();

    let best = |work: &dyn Fn()| {
        let runs = if cfg!(debug_assertions) { 2 } else { 40 };
        let time = |_| {
            let start = Instant::now();
            work();
            start.elapsed()
        };
        (0..runs).map(time).min().unwrap_or(Duration::ZERO)
    };
    let center = provider::check(&text).provider.unwrap();
    assert_eq!(center.programs.len(), 1000);
    let words = Words::english(Person::You);
    let answers: Vec<_> = (0..8).map(|seed| random::answers(&BOOK, &mut random::Dice(seed))).collect();
    let slowest = answers
        .iter()
        .map(|answers| {
            let range = place(&BOOK, answers);
            best(&|| drop(fit(&BOOK, answers, range, &center, &words)))
        })
        .max()
        .unwrap();
    let checking = best(&|| drop(provider::check(&text)));
    println!(
        "{} programs matched in {slowest:?} at most, over {} visitors; {} KB checked in {checking:?}",
        center.programs.len(),
        answers.len(),
        text.len() / 1000,
    );
    let limit = Duration::from_millis(if cfg!(debug_assertions) { 100 } else { 5 });
    assert!(slowest < limit, "{slowest:?}");
}
