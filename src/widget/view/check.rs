//! All answers in one list, each with its own way to change it, before any result is shown.

use super::heading;
use crate::json::Json;
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::Msg;
use crate::words::Person;
use crate::words::english::widget as w;

pub(super) fn check(draft: &mut Draft, model: &Model) {
    let words = draft.words;
    heading(draft, &words.say(w::CHECK_TITLE));
    draft.say("p", "lead", w::CHECK_TEXT);
    draft.open("dl", "answers");
    let who = if words.person == Person::You { w::WHO_SELF } else { w::WHO_LOVED_ONE };
    row(draft, "who", &words.say(w::WHO_NAME), vec![words.say(who)], Msg::ChangeWho);
    for (position, given) in model.in_effect().given() {
        if let Some(question) = model.book.questions.get(position) {
            let texts = words.answer(question, given);
            row(draft, question.id, &words.name(question), texts, Msg::Change(position));
        }
    }
    draft.close();
    draft.button("continue", w::CHECK_DONE, Msg::Continue);
    let more = model.more();
    if more > 0 {
        draft.line("p", "", &words.fill(w::CHECK_ENOUGH, &[("number", &Json::count(more))]));
        draft.button("quiet", w::CHECK_MORE, Msg::More);
    }
}

fn row(draft: &mut Draft, id: &str, name: &str, texts: Vec<String>, message: Msg) {
    draft.open("div", "answer");
    draft.put("key", id);
    draft.line("dt", "", name);
    draft.open("dd", "");
    for text in texts {
        draft.line("p", "", &text);
    }
    draft.close();
    draft.open("dd", "answer-change");
    draft.open("button", "link");
    draft.put("type", "button");
    draft.put("data-change", id);
    draft.say("span", "", w::CHANGE);
    draft.line("span", "hidden", &[": ", name].concat());
    draft.sends(message);
    draft.close();
    draft.close();
    draft.close();
}
