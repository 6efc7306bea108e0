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

#[cfg(not(target_arch = "wasm32"))]
mod crowd;
#[cfg(not(target_arch = "wasm32"))]
mod lanes;
#[cfg(not(target_arch = "wasm32"))]
mod plot;
#[cfg(not(target_arch = "wasm32"))]
mod run;
#[cfg(not(target_arch = "wasm32"))]
mod tally;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    run::main()
}

/// Threads and files are not for browsers.
#[cfg(target_arch = "wasm32")]
fn main() {}
