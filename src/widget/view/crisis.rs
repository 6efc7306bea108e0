//! Crisis lines: a call button and a text button each, and the screen that stops for an emergency.

use super::heading;
use crate::report::path::get_away;
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::Msg;
use crate::words::Word;
use crate::words::crisis::{LINES, Line};
use crate::words::english::widget as w;

/// How many lines stand open; the others are folded.
const OPEN: usize = 3;

/// Every line; whoever is being hurt finds the one for that right after the first.
pub(super) fn lines(draft: &mut Draft, model: &Model) {
    let mut lines: Vec<&Line> = LINES.iter().collect();
    if model.book.is_ticked(&model.said, "emergency-signs", "being-hurt")
        && let Some(at) = LINES.iter().position(|line| line.id == "violence")
    {
        let line = lines.remove(at);
        lines.insert(1, line);
    }
    let (open, more) = lines.split_at(OPEN.min(lines.len()));
    list(draft, open);
    draft.open("details", "fold");
    draft.say("summary", "", w::MORE_LINES);
    list(draft, more);
    draft.close();
}

fn list(draft: &mut Draft, lines: &[&Line]) {
    draft.open("ul", "crisis");
    for line in lines {
        draft.open("li", "crisis-line");
        let words = draft.words;
        for (class, text) in [("crisis-name", words.line_name(line)), ("crisis-note", words.line_note(line))]
        {
            draft.open("p", class);
            if !line.lang.is_empty() {
                draft.put("lang", line.lang);
            }
            draft.text(&text);
            draft.close();
        }
        draft.open("div", "crisis-buttons");
        dial(draft, "call", "tel:", line.tel, w::CALL);
        dial(draft, "text", "sms:", line.sms, w::TEXT);
        draft.close();
        draft.close();
    }
    draft.close();
}

/// Buttons to call in danger.
pub(super) fn calls(draft: &mut Draft, numbers: &[&str]) {
    draft.open("div", "crisis-buttons");
    for number in numbers {
        dial(draft, "call", "tel:", number, w::CALL);
    }
    draft.close();
}

/// A link that dials or texts; marked so that translators leave the number alone.
pub(super) fn dial(draft: &mut Draft, class: &str, scheme: &str, number: &str, word: Word) {
    if number.is_empty() {
        return;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus = if digits.len() > 6 { "+" } else { "" };
    draft.open("a", class);
    draft.put("href", &[scheme, plus, &digits].concat());
    draft.put("translate", "no");
    draft.text(&draft.words.fill(word, &[("number", number)]));
    draft.close();
}

/// Call now; the visitor may still go on.
pub(super) fn emergency(draft: &mut Draft, model: &Model) {
    heading(draft, &draft.words.say(w::EMERGENCY_TITLE));
    draft.say("p", "lead", w::EMERGENCY_TEXT);
    // Two signs at once: getting away comes before staying.
    draft.say("p", "", get_away(model.book, &model.said).unwrap_or(w::EMERGENCY_STAY));
    lines(draft, model);
    draft.button("quiet", w::EMERGENCY_GO_ON, Msg::Continue);
}
