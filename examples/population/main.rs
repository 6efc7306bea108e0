//! Draws many made-up people, asks each of them, and prints what came of it.
//!
//! ```text
//! cargo run --release --example population -- 10000000
//! cargo run --release --example population -- 10000000 7        another seed
//! ```
//!
//! Prints the share of every level, how many questions were asked, how many answers force the level at the fewest, and
//! how many open answers could still lift the placement; draws them into `target/population.svg`. Everybody is asked:
//! nothing is sampled. Sixty-four are judged at once (`lanes.rs`), and of every ten thousand some are judged
//! again one by one by the core; a single difference ends the run with exit code 1.
//!
//! The people are nobody real (`crowd.rs`): the shares say how the rules behave, not how common anything is.

mod crowd;
mod lanes;
mod plot;
mod run;
mod tally;

fn main() -> std::process::ExitCode {
    run::main()
}
