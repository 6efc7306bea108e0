//! An answer in the visitor's words.

use crate::answers::Answer;
use crate::question::Question;
use crate::words::Words;
use crate::words::english::answer as a;

/// What was ticked, one text for each item.
pub(super) fn texts(words: &Words, question: &Question, answer: Answer) -> Vec<String> {
    match answer {
        Answer::Unsure => vec![words.say(&a::UNSURE)],
        Answer::Declined => vec![words.say(&a::DECLINED)],
        Answer::Many(0) => vec![words.say(&a::NONE_OF_THESE)],
        Answer::One(rank) => {
            let choice = question.choices.get(usize::from(rank));
            choice.map(|choice| words.choice(question, choice)).into_iter().collect()
        }
        Answer::Many(items) => {
            let ticked = (0u32..).zip(question.choices).filter(|(item, _)| items >> item & 1 == 1);
            ticked.map(|(_, choice)| words.choice(question, choice)).collect()
        }
    }
}
