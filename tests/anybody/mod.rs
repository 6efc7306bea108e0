//! Any answers at all, shrunk to the smallest that fail.

use level_of_care::BOOK;
use level_of_care::answers::{Answer, Answers};
use level_of_care::question::Kind;
use proptest::prelude::*;

/// Any answers at all: none, unsure, rather not say, or a value, for each question.
pub fn any_answers() -> impl Strategy<Value = Answers> {
    let one = (0_u8..6, any::<u32>());
    proptest::collection::vec(one, BOOK.questions.len()).prop_map(|drawn| {
        let mut answers = BOOK.no_answers();
        for (position, (way, value)) in drawn.into_iter().enumerate() {
            let question = BOOK.questions[position];
            let definite = match question.kind {
                Kind::One => value % (question.gravest() + 1),
                Kind::Many => value & value.rotate_left(7) & question.gravest(),
            };
            let answer = match way {
                0 => None,
                1 => Some(Answer::Unsure),
                2 => Some(Answer::Declined),
                3 => Some(Answer::of(question, 0)),
                _ => Some(Answer::of(question, definite)),
            };
            answers.set(position, answer);
        }
        answers
    })
}
