//! One question a screen: a legend that is the heading, the choices, and the two ways of not answering.

use super::heading;
use crate::answers::Answer;
use crate::question::{Kind, Question};
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::{ERROR, FIRST_CHOICE, Msg};
use crate::words::Person;
use crate::words::english::{answer as a, widget as w};

const HINT: &str = "loc-hint";
const FIELD_ERROR: &str = "loc-field-error";

/// Who the questions are about.
pub(super) fn who(draft: &mut Draft, model: &Model) {
    let missing = model.missing.then(|| draft.words.say(w::WHO_MISSING));
    let mut step = Step {
        draft,
        missing,
        answered: model.about.is_some(),
        kind: Kind::One,
        group: "who",
        hint: "",
        drawn: 0,
    };
    step.begin(&step.draft.words.say(w::WHO_TITLE), "");
    for (person, word) in [(Person::You, w::WHO_SELF), (Person::LovedOne, w::WHO_LOVED_ONE)] {
        let text = step.draft.words.say(word);
        step.choice(person.id(), &text, model.about == Some(person), Msg::About(person));
    }
    step.end("");
}

/// The question at this position.
pub(super) fn question(draft: &mut Draft, model: &Model, position: usize, question: &Question) {
    let words = draft.words;
    let ticked = model.ticked.get(position);
    let missing = if question.kind == Kind::One { w::ERROR_ONE } else { w::ERROR_MANY };
    let missing = model.missing.then(|| words.say(missing));
    let mut step = Step {
        draft,
        missing,
        answered: ticked.is_some(),
        kind: question.kind,
        group: question.id,
        hint: "",
        drawn: 0,
    };
    step.begin(&words.text(question), &words.hint(question));
    for (index, choice) in (0u8..).zip(question.choices) {
        let (on, message) = match question.kind {
            Kind::One => (ticked == Some(Answer::One(index)), Msg::Choose(position, Answer::One(index))),
            Kind::Many => (
                matches!(ticked, Some(Answer::Many(items)) if items >> index & 1 == 1),
                Msg::Toggle(position, index),
            ),
        };
        step.choice(choice.id, &words.choice(choice), on, message);
    }
    let whole = [
        ("none", a::NONE_OF_THESE, Answer::Many(0)),
        ("unsure", a::UNSURE, Answer::Unsure),
        ("rather-not-say", a::DECLINED, Answer::Declined),
    ];
    for (value, word, answer) in whole {
        if answer == Answer::Unsure {
            step.draft.close();
            step.draft.say("p", "or", w::OR);
            step.draft.open("div", "choices");
            step.draft.put("key", "open");
        }
        if answer != Answer::Many(0) || question.kind == Kind::Many {
            step.choice(value, &words.say(word), ticked == Some(answer), Msg::Choose(position, answer));
        }
    }
    step.end(&words.why(question));
}

/// A fieldset with its error summary before it and the button after it.
struct Step<'a, 'b> {
    draft: &'a mut Draft<'b>,
    /// What is missing, when Continue was pressed too soon.
    missing: Option<String>,
    /// Whether something is ticked.
    answered: bool,
    kind: Kind,
    group: &'static str,
    /// The id of the hint until a choice is drawn with it.
    hint: &'static str,
    drawn: usize,
}

impl Step<'_, '_> {
    fn begin(&mut self, title: &str, hint: &str) {
        let draft = &mut *self.draft;
        if let Some(sentence) = &self.missing {
            draft.open("div", "error");
            draft.put("id", ERROR);
            draft.put("role", "group");
            draft.put("tabindex", "-1");
            draft.put("aria-labelledby", "loc-error-title loc-error-text");
            draft.open("p", "error-title");
            draft.put("id", "loc-error-title");
            draft.text(&draft.words.say(w::ERROR_TITLE));
            draft.close();
            draft.open("p", "error-text");
            draft.put("id", "loc-error-text");
            draft.text(sentence);
            draft.close();
            draft.button("link", w::ERROR_GO, Msg::ToChoices);
            draft.close();
        }
        draft.open("fieldset", "");
        draft.put("data-question", self.group);
        draft.open("legend", "");
        heading(draft, title);
        draft.close();
        if !hint.is_empty() {
            draft.open("p", "hint");
            draft.put("id", HINT);
            self.hint = HINT;
            draft.text(hint);
            draft.close();
        }
        if let Some(sentence) = &self.missing {
            draft.open("p", "field-error");
            draft.put("id", FIELD_ERROR);
            draft.text(sentence);
            draft.close();
        }
        draft.open("div", "choices");
    }

    fn choice(&mut self, value: &str, text: &str, on: bool, message: Msg) {
        let draft = &mut *self.draft;
        draft.open("label", "choice");
        draft.put("key", value);
        draft.open("input", "");
        draft.put("type", if self.kind == Kind::One { "radio" } else { "checkbox" });
        draft.put("name", self.group);
        draft.put("value", value);
        draft.put("autocomplete", "off");
        if self.drawn == 0 {
            draft.put("id", FIRST_CHOICE);
        }
        // On the choices themselves: what describes a fieldset is seldom spoken.
        let error = if self.missing.is_some() && !self.answered { FIELD_ERROR } else { "" };
        let described = [std::mem::take(&mut self.hint), error].join(" ");
        if described != " " {
            draft.put("aria-describedby", described.trim());
        }
        if on {
            draft.put("checked", "");
        }
        draft.sends(message);
        draft.close();
        draft.line("span", "", text);
        draft.close();
        self.drawn += 1;
    }

    fn end(&mut self, why: &str) {
        let draft = &mut *self.draft;
        draft.close();
        draft.close();
        if !why.is_empty() {
            draft.open("details", "why");
            draft.say("summary", "", w::WHY);
            draft.line("p", "", why);
            draft.close();
        }
        draft.button("continue", w::CONTINUE, Msg::Continue);
    }
}
