//! Answers as JSON: an object from question id to choice id, to a list of item ids, or to `unsure` or
//! `rather-not-say`. An error is a sentence that names the place and the nearest valid word.

use super::{Answer, Answers};
use crate::json::Json;
use crate::nearest::closest;
use crate::question::{Kind, Question};
use crate::rule::Book;

/// How "I'm not sure" is written, for every question.
pub const UNSURE: &str = "unsure";

/// How "I'd rather not say" is written, for every question.
pub const RATHER_NOT_SAY: &str = "rather-not-say";

/// Reads answers such as `{"substances": ["alcohol"], "withdrawal-signs": ["shakes"], "home": "unsure"}`.
/// A checklist with nothing ticked is `[]`; a question without an answer is left out.
pub fn read(book: &Book, json: &Json) -> Result<Answers, String> {
    let Json::Object(pairs) = json else {
        return Err(
            ["answers: expected an object such as {\"home\": \"unsure\"}, found ", json.kind(), "."].concat()
        );
    };
    let mut answers = book.no_answers();
    for (id, value) in pairs {
        let Some(position) = book.position(id) else {
            let ids = book.questions.iter().map(|question| question.id);
            return Err(unknown(&["answers"], "question", id, closest(id, ids)));
        };
        if answers.get(position).is_some() {
            return Err(["answers.", id, ": this question is answered twice; keep one."].concat());
        }
        if let Some(question) = book.questions.get(position) {
            answers.set(position, Some(answer(question, value)?));
        }
    }
    Ok(answers)
}

/// Writes answers in the same shape, in asking order.
pub fn write(book: &Book, answers: &Answers) -> Json {
    let pair = |(position, answer): (usize, Answer)| {
        let question = book.questions.get(position)?;
        Some((question.id.to_owned(), value(question, answer)))
    };
    Json::Object(answers.given().filter_map(pair).collect())
}

/// One answer as JSON.
pub fn value(question: &Question, answer: Answer) -> Json {
    match answer {
        Answer::Unsure => Json::text(UNSURE),
        Answer::Declined => Json::text(RATHER_NOT_SAY),
        Answer::One(rank) => {
            Json::text(question.choices.get(usize::from(rank)).map_or(UNSURE, |choice| choice.id))
        }
        Answer::Many(items) => Json::texts(question.ticked(items).map(|choice| choice.id)),
    }
}

fn answer(question: &Question, json: &Json) -> Result<Answer, String> {
    let first = question.choices.first().map_or("", |choice| choice.id);
    match (question.kind, json) {
        (_, Json::Text(id)) if id == UNSURE => Ok(Answer::Unsure),
        (_, Json::Text(id)) if id == RATHER_NOT_SAY => Ok(Answer::Declined),
        (Kind::One, Json::Text(id)) => {
            let rank = choice(question, &["answers.", question.id], id)?;
            Ok(Answer::One(u8::try_from(rank).unwrap_or(u8::MAX)))
        }
        (Kind::Many, Json::List(items)) => {
            let mut ticked = 0;
            for (i, item) in items.iter().enumerate() {
                let i = Json::count(i);
                let place = ["answers.", question.id, "[", &i, "]"];
                let Json::Text(id) = item else {
                    return Err(
                        [&place.concat(), ": expected the id of an item, found ", item.kind(), "."].concat()
                    );
                };
                if id == UNSURE || id == RATHER_NOT_SAY {
                    let all = ["write \"", id, "\" in place of the whole list."].concat();
                    return Err([&place.concat(), ": this answers the whole question; ", &all].concat());
                }
                ticked |= 1 << choice(question, &place, id)?;
            }
            Ok(Answer::Many(ticked))
        }
        (kind, other) => {
            let (expected, open, close) = match kind {
                Kind::One => ("one choice such as ", "\"", "\""),
                Kind::Many => ("a list of items such as ", "[\"", "\"]"),
            };
            let place = ["answers.", question.id, ": expected "].concat();
            let or = ", or \"unsure\" or \"rather-not-say\"; found ";
            Err([&place, expected, open, first, close, or, other.kind(), "."].concat())
        }
    }
}

fn choice(question: &Question, place: &[&str], id: &str) -> Result<usize, String> {
    question.choice(id).ok_or_else(|| {
        if question.kind == Kind::Many && id.eq_ignore_ascii_case("none") {
            // Whatever is nearest would say the opposite.
            return [&place.concat(), ": there is no choice \"", id, "\"; write [] for none of them."]
                .concat();
        }
        let ids = question.choices.iter().map(|choice| choice.id);
        unknown(place, "choice", id, closest(id, ids.chain([UNSURE, RATHER_NOT_SAY])))
    })
}

fn unknown(place: &[&str], what: &str, id: &str, near: Option<&str>) -> String {
    let found = [&place.concat(), ": there is no ", what, " \"", id, "\""].concat();
    match near {
        Some(near) => [&found, "; did you mean \"", near, "\"?"].concat(),
        None => [&found, "."].concat(),
    }
}
