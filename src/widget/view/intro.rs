//! The first screen: what this is, what it is not, how long it takes, and that nothing leaves the page.

use super::{crisis, heading, own_words};
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::Msg;
use crate::words::english::widget as w;

pub(super) fn intro(draft: &mut Draft, model: &Model) {
    heading(draft, &draft.words.say(w::INTRO_TITLE));
    own_words(draft, model, "welcome");
    draft.say("p", "lead", w::INTRO_WHAT);
    draft.open("div", "danger");
    draft.say("p", "", w::INTRO_DANGER);
    crisis::calls(draft, &["911"]);
    draft.close();
    draft.button("continue", w::START, Msg::Start);
    draft.open("ul", "points");
    for word in [w::INTRO_LONG, w::INTRO_PRIVATE, w::INTRO_LEAVE, w::INTRO_HARD, w::INTRO_NOT] {
        draft.say("li", "", word);
    }
    draft.close();
    draft.say("p", "small", w::INTRO_OWN);
}
