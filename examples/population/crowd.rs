//! People drawn by chance, the same for the same seed, whichever thread draws them.
//!
//! Nobody real: a made-up crowd that is spread wide on purpose. Each person has a gravity from 0 to 60 in 100. A
//! single choice moves a step graver with that chance, again and again; an item of a checklist is ticked with a
//! third of it. One person in four is unsure of one answer in eight, or would rather not say. An emergency would
//! hide all else, so seven in eight have none.

use super::lanes::{Corner, Lanes, PEOPLE};
use level_of_care::answers::{Answer, Answers};
use level_of_care::question::Kind;
use level_of_care::rule::Book;

/// The answers of sixty-four people, with everything they are unsure of at its mildest and at its gravest.
pub struct Crowd {
    /// At the mildest.
    pub low: Corner,
    /// At the gravest.
    pub high: Corner,
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// Draws the people of one block.
pub fn draw(book: &Book, lanes: &Lanes, seed: u64, block: u64) -> Crowd {
    let mut dice = Dice(Dice(seed).next() ^ block.wrapping_mul(0xd134_2543_de82_ef95));
    let mut crowd = Crowd { low: lanes.corner(false), high: lanes.corner(false) };
    for person in 0..PEOPLE {
        let drawn = dice.next();
        let gravity = drawn % 256 * 60 / 100;
        let unsure = if (drawn >> 8).is_multiple_of(4) { 32 } else { 0 };
        let calm = !(drawn >> 16).is_multiple_of(8);
        // Eight chances from one number, each in steps of one in 256.
        let (mut chances, mut left) = (0, 0);
        let mut happens = |chance: u64| {
            if left == 0 {
                (chances, left) = (dice.next(), 8);
            }
            let happens = chances & 0xff < chance;
            chances >>= 8;
            left -= 1;
            happens
        };
        for (position, question) in book.questions.iter().enumerate() {
            let bits = lanes.bits(position);
            if calm && question.id == "emergency-signs" {
                continue;
            }
            if happens(unsure) {
                for bit in bits {
                    crowd.high[bit] |= 1 << person;
                }
                continue;
            }
            let chance = if question.kind == Kind::One { gravity } else { gravity / 3 };
            for bit in bits {
                if happens(chance) {
                    crowd.low[bit] |= 1 << person;
                    crowd.high[bit] |= 1 << person;
                } else if question.kind == Kind::One {
                    break;
                }
            }
        }
    }
    crowd
}

impl Crowd {
    /// The answers of one person.
    pub fn answers(&self, book: &Book, lanes: &Lanes, person: usize) -> Answers {
        let mut answers = book.no_answers();
        for (position, question) in book.questions.iter().enumerate() {
            let (mut low, mut high) = (0_u32, 0_u32);
            for (place, bit) in lanes.bits(position).enumerate() {
                low |= u32::from(self.low[bit] >> person & 1 == 1) << place;
                high |= u32::from(self.high[bit] >> person & 1 == 1) << place;
            }
            let value = if question.kind == Kind::One { low.count_ones() } else { low };
            let answer = if low == high { Answer::of(question, value) } else { Answer::Unsure };
            answers.set(position, Some(answer));
        }
        answers
    }
}
