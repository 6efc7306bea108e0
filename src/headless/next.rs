//! One step of an interview, as the widget takes it: what to ask now, and how far it has come.

use super::request::{self, NEXT};
use crate::answers::reading;
use crate::interview::{in_effect, next, progress};
use crate::json::Json;
use crate::placement::{Urgency, place};
use crate::report::question_json;
use crate::rule::Book;

/// The next question for a request, and what the answers so far come to.
pub fn next_json(book: &Book, request: &Json) -> Result<Json, String> {
    request::known(book, request, &NEXT)?;
    let said = reading::read(book, request::answers(request)?)?;
    let words = request::words(request)?;
    let depth = request::depth(request)?;
    let counted = in_effect(book, &said, depth);
    let question = next(book, &said, depth).and_then(|position| book.questions.get(position));
    let progress = progress(book, &said, depth);
    Ok(Json::object([
        ("question", question.map_or(Json::Null, |question| question_json(question, &words))),
        ("emergency", Json::Bool(place(book, &counted).floor.urgency == Urgency::Now)),
        ("answered", Json::whole(progress.answered)),
        ("left_at_most", Json::whole(progress.left_at_most)),
        ("settled", Json::Bool(progress.settled)),
        ("answers", reading::write(book, &counted)),
    ]))
}
