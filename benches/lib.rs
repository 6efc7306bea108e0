//! The engine as the timings use it: answer sets held in its own memory, or crossing as JSON. For bare placements
//! only; the product's border is `src/wasm/`.

#[path = "../examples/population/crowd.rs"]
#[allow(dead_code)]
pub mod crowd;
#[path = "../examples/population/lanes.rs"]
#[allow(dead_code)]
pub mod lanes;

use lanes::{Lanes, PEOPLE, STEPS, steps};
use level_of_care::BOOK;
use level_of_care::answers::{Answers, reading};
use level_of_care::json::Json;
use level_of_care::placement::{Placement, place};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

/// A placement as one number: a bit for each step above the lowest of each axis, and for each need.
pub fn bits(placement: Placement) -> u32 {
    (0_u32..).zip(steps(placement)).fold(0, |bits, (step, has)| bits | u32::from(has) << step)
}

/// Answer sets, read once.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub struct Sets(Vec<Answers>);

#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
impl Sets {
    /// From answers as JSON, one set a line. A line that is none is left out.
    pub fn read(lines: &str) -> Self {
        let answers = |line: &str| Json::parse(line).ok().and_then(|json| reading::read(&BOOK, &json).ok());
        Self(lines.lines().filter_map(answers).collect())
    }

    /// Places every set; the floor and the ceiling of each, as [`bits`], one after the other.
    pub fn place(&self) -> Vec<u32> {
        let both = |answers| {
            let range = place(&BOOK, answers);
            [bits(range.floor), bits(range.ceiling)]
        };
        self.0.iter().flat_map(both).collect()
    }

    /// Places every set and keeps nothing but a sum, so that only placing takes time.
    pub fn sum(&self) -> u32 {
        self.0.iter().fold(0, |sum, answers| {
            let range = place(&BOOK, answers);
            sum.wrapping_add(range.floor.level as u32).wrapping_add(range.ceiling.urgency as u32)
        })
    }
}

/// Answers as JSON in, floor and ceiling out: what a border for placements alone would cost.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn place_json(answers: &str) -> Vec<u32> {
    Sets::read(answers).place()
}

/// Sixty-four sets at a time, seated in lanes.
pub struct Seated<'a> {
    lanes: Lanes<'a>,
    blocks: Vec<(lanes::Corner, lanes::Corner)>,
}

impl Seated<'_> {
    /// The first so many blocks of the made-up crowd.
    pub fn crowd(blocks: u64) -> Self {
        let lanes = Lanes::of(&BOOK);
        let drawn = (0..blocks).map(|block| crowd::draw(&BOOK, &lanes, 1, block));
        let blocks = drawn.map(|crowd| (crowd.low, crowd.high)).collect();
        Self { lanes, blocks }
    }

    /// Places everybody; how many bits were set.
    pub fn sum(&self) -> u32 {
        let ones = |words: [u64; STEPS]| words.iter().map(|word| word.count_ones()).sum::<u32>();
        let both = |(low, high)| ones(self.lanes.place(low)).wrapping_add(ones(self.lanes.place(high)));
        self.blocks.iter().map(|(low, high)| both((low, high))).fold(0, u32::wrapping_add)
    }

    /// How many sets there are.
    pub fn len(&self) -> usize {
        self.blocks.len() * PEOPLE
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}
