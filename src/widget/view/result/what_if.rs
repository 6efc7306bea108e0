//! What if something changed: other answers to what help could change, and what would fit then.

use super::folded;
use crate::answers::Answer;
use crate::explanation::changes::is_changeable;
use crate::question::{Change, Kind, Question};
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::Msg;
use crate::words::english::{answer as a, result as w};

/// The questions that a visitor may try other answers to, with their positions.
pub(in crate::widget) fn changeable(model: &Model) -> impl Iterator<Item = (usize, &'static Question)> + '_ {
    let answers = model.in_effect();
    let questions = model.book.questions.iter().copied().enumerate();
    questions.filter(move |(position, question)| {
        let asked = answers.get(*position).is_some();
        let practical = !question.clinical && question.change != Change::Fixed && model.provider.is_some();
        let changes = is_changeable(question) || practical;
        asked && changes && !question.help.is_empty() && question.kind == Kind::One
    })
}

/// The choices to try, and over them what follows: the level, why, and what it means for the center's programs.
pub(super) fn what_if(draft: &mut Draft, model: &Model, follows: &[&str]) {
    let words = draft.words;
    let shown = model.shown();
    folded(draft, w::WHAT_IF);
    draft.put("data-part", "what-if");
    draft.say("p", "", w::WHAT_IF_TEXT);
    if model.what_if.is_some() {
        draft.open("div", "part first");
        for line in follows {
            draft.line("p", "", line);
        }
        draft.button("quiet", w::WHAT_IF_OFF, Msg::RealAnswers);
        draft.close();
    }
    for (position, question) in changeable(model) {
        let now = shown.get(position);
        draft.open("label", "try");
        draft.line("span", "", &words.name(question));
        draft.open("select", "");
        draft.put("data-what-if", question.id);
        draft.put("autocomplete", "off");
        for (rank, choice) in (0u8..).zip(question.choices) {
            let answer = Answer::One(rank);
            option(draft, &words.choice(choice), now == Some(answer), Msg::WhatIf(position, answer));
        }
        let (word, open) = match model.said.get(position) {
            Some(Answer::Declined) => (a::DECLINED, Answer::Declined),
            _ => (a::UNSURE, Answer::Unsure),
        };
        option(draft, &words.say(word), now == Some(open), Msg::WhatIf(position, open));
        draft.close();
        draft.close();
    }
    draft.close();
}

fn option(draft: &mut Draft, text: &str, on: bool, message: Msg) {
    draft.open("option", "");
    if on {
        draft.put("selected", "");
    }
    draft.text(text);
    draft.sends(message);
    draft.close();
}
