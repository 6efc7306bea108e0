//! Random centers and random answers, made from the same tables that the product reads.

#![allow(dead_code)] // each test uses its part

use level_of_care::answers::{Answer, Answers};
use level_of_care::json::Json;
use level_of_care::provider::file::FILE;
use level_of_care::provider::shape::{List, Number, Shape};
use level_of_care::rule::Book;

/// A small reproducible source of numbers.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides.max(1)
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[usize::try_from(self.roll(from.len() as u64)).unwrap()]
    }
}

/// A center's file. Of every hundred values about `faults` are not what they should be.
pub fn file(dice: &mut Dice, faults: u64) -> Json {
    of(&Shape::Object(&FILE), dice, faults)
}

fn of(shape: &Shape, dice: &mut Dice, faults: u64) -> Json {
    if dice.roll(100) < faults {
        return junk(dice, 3);
    }
    match shape {
        Shape::Anything | Shape::Words(_) => {
            Json::text(*dice.pick(&["Harbor House", "{center}", "[you|them]", "a < b & c", "Día"]))
        }
        Shape::Phone => Json::text(*dice.pick(&["213-555-0101", "+1 (310) 555 0199", "+442079460000"])),
        Shape::Link(starts) => Json::text(match *dice.pick(starts) {
            "https://" => "https://example.org/a?b=c#d",
            "mailto:" => "mailto:help@example.org",
            "sms:" => "sms:+12135550101",
            _ => "tel:+12135550101",
        }),
        Shape::Time => Json::text(*dice.pick(&["09:00", "12:00", "13:30", "18:00", "21:00", "24:00"])),
        Shape::Color => Json::text(*dice.pick(&["#000", "#fff", "#0b5563", "#8fd3c8"])),
        Shape::Choice(choices) => Json::text(*dice.pick(choices.ids)),
        Shape::Number(bounds) => number(dice, *bounds),
        Shape::Span(bounds) => match dice.roll(3) {
            0 => number(dice, *bounds),
            1 => Json::object([("min", number(dice, *bounds))]),
            _ => Json::object([("min", number(dice, *bounds)), ("max", number(dice, *bounds))]),
        },
        Shape::Flag => Json::Bool(dice.roll(2) == 0),
        Shape::List(items) => list(items, dice, faults),
        Shape::OneOrList(items) if dice.roll(2) == 0 => list(items, dice, faults),
        Shape::OneOrList(items) => of(items.of, dice, faults),
        Shape::Object(object) => {
            let mut pairs = Vec::new();
            for field in object.fields {
                let left_out = if field.required { dice.roll(100) < faults } else { dice.roll(2) == 0 };
                if !left_out {
                    pairs.push((field.name.to_owned(), of(&field.shape, dice, faults)));
                }
            }
            if dice.roll(100) < faults {
                pairs.push((text(dice), junk(dice, 2)));
            }
            Json::Object(pairs)
        }
    }
}

fn list(items: &List, dice: &mut Dice, faults: u64) -> Json {
    let longest = items.most.min(4) as u64;
    let count = dice.roll(longest + 1).max(items.least as u64);
    Json::List((0..count).map(|_| of(items.of, dice, faults)).collect())
}

fn number(dice: &mut Dice, bounds: Number) -> Json {
    let span = u64::try_from(bounds.most - bounds.least + 1).unwrap();
    let whole = bounds.least + i64::try_from(dice.roll(span)).unwrap();
    let quarter = if bounds.whole || whole == bounds.most { 0 } else { 250 };
    Json::Number(whole * 1000 + quarter)
}

/// Any value at all, at most this deep.
pub fn junk(dice: &mut Dice, depth: u64) -> Json {
    match dice.roll(if depth == 0 { 4 } else { 6 }) {
        0 => Json::Null,
        1 => Json::Bool(dice.roll(2) == 0),
        2 => Json::Number(*dice.pick(&[0, 1, -1, 500, 9000, i64::MAX, i64::MIN, i64::MAX - 1])),
        3 => Json::Text(text(dice)),
        4 => Json::List((0..dice.roll(5)).map(|_| junk(dice, depth - 1)).collect()),
        _ => Json::Object((0..dice.roll(5)).map(|_| (text(dice), junk(dice, depth - 1))).collect()),
    }
}

fn text(dice: &mut Dice) -> String {
    let odd = [
        "",
        " ",
        "é",
        "<",
        "&",
        "&;",
        "<b",
        "\u{202e}",
        "\u{0}",
        "🙂",
        "tel:",
        "https://",
        "+1",
        "18:",
        ":",
        "#",
        "#ggg",
        "programs",
        "level",
        "1-800-GET-HELP",
        "9",
        "\\",
        "\"",
    ];
    (0..dice.roll(4)).map(|_| *dice.pick(&odd)).collect()
}

/// Answers to a book: some given, some unsure, some not asked. Half of the people are well in most things; drawn evenly,
/// nearly everybody would need a hospital.
pub fn answers(book: &Book, dice: &mut Dice) -> Answers {
    let mut answers = book.no_answers();
    let said = 1 + dice.roll(4);
    let well = dice.roll(2) == 0;
    for (position, question) in book.questions.iter().enumerate() {
        let value = u32::try_from(dice.roll(u64::from(question.gravest()) + 1)).unwrap();
        // Emergencies hide everything else; most visitors have none.
        let calm = question.id == "emergency-signs" && dice.roll(8) > 0;
        let answer = match dice.roll(4) {
            _ if calm => Some(Answer::Many(0)),
            _ if well && question.clinical && dice.roll(8) > 0 => Some(Answer::of(question, 0)),
            0 if said < 4 => {
                [None, Some(Answer::Unsure), Some(Answer::Declined)][usize::try_from(dice.roll(3)).unwrap()]
            }
            _ => Some(Answer::of(question, value)),
        };
        answers.set(position, answer);
    }
    answers
}
