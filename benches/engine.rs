//! How long placing takes: one answer set, sixty-four at once, and with more and more rules.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use level_of_care::BOOK;
use level_of_care::answers::Answers;
use level_of_care::interview::{Depth, path};
use level_of_care::ledger::Ledger;
use level_of_care::placement::place;
use level_of_care::report::report;
use level_of_care::rule::Book;
use level_of_care::words::{Person, Words};
use level_of_care_benches::Seated;
use level_of_care_benches::crowd::draw;
use level_of_care_benches::lanes::{Lanes, PEOPLE};
use std::hint::black_box;

fn people() -> Vec<Answers> {
    let lanes = Lanes::of(&BOOK);
    let block = |number| {
        let crowd = draw(&BOOK, &lanes, 1, number);
        (0..PEOPLE).map(|person| crowd.answers(&BOOK, &lanes, person)).collect::<Vec<_>>()
    };
    (0..16).flat_map(block).collect()
}

/// The same book with its rules so many times over.
fn grown(times: usize) -> Book {
    Book { rules: BOOK.rules.repeat(times).leak(), ..BOOK }
}

fn engine(criterion: &mut Criterion) {
    let people = people();
    let mut group = criterion.benchmark_group("place");
    group.throughput(Throughput::Elements(people.len() as u64));
    for times in [1, 4, 16] {
        let book = grown(times);
        group.bench_function(BenchmarkId::new("rules", book.rules.len()), |bencher| {
            bencher.iter(|| {
                people.iter().map(|one| place(&book, black_box(one)).floor.level as usize).sum::<usize>()
            });
        });
    }
    group.finish();

    let seated = Seated::crowd(16);
    let mut group = criterion.benchmark_group("sixty-four at once");
    group.throughput(Throughput::Elements(seated.len() as u64));
    group.bench_function("place", |bencher| bencher.iter(|| black_box(&seated).sum()));
    group.finish();

    let mut group = criterion.benchmark_group("around it");
    group.throughput(Throughput::Elements(64));
    let some = || people.iter().take(64);
    let words = Words::english(Person::You);
    group.bench_function("ledger", |bencher| {
        bencher.iter(|| some().map(|one| Ledger::of(&BOOK, black_box(one)).rules.len()).sum::<usize>());
    });
    group.bench_function("interview", |bencher| {
        bencher.iter(|| some().map(|one| path(&BOOK, black_box(one), Depth::Needed).len()).sum::<usize>());
    });
    group.bench_function("report", |bencher| {
        bencher.iter(|| some().map(|one| report(&BOOK, black_box(one), &words).reasons.len()).sum::<usize>());
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30);
    targets = engine
}
criterion_main!(benches);
