//! What to take along: questions to ask, and ways to keep the result, none of them automatic.

use super::{list, part};
use crate::widget::draft::Draft;
use crate::widget::model::Model;
use crate::widget::update::Msg;
use crate::words::english::result as w;

pub(super) fn ask(draft: &mut Draft) {
    part(draft, w::ASK);
    let words =
        [w::ASK_PLACE, w::ASK_COST, w::ASK_STAFF, w::ASK_MEDICINE, w::ASK_SLIP, w::ASK_FAMILY, w::ASK_AFTER];
    list(draft, "dots", words.map(|word| draft.words.say(word)).iter());
    draft.close();
}

pub(super) fn keep(draft: &mut Draft, model: &Model) {
    if model.what_if.is_some() {
        return;
    }
    part(draft, w::KEEP);
    draft.say("p", "", w::KEEP_TEXT);
    draft.open("div", "actions");
    draft.button("quiet", w::COPY, Msg::Copy);
    draft.button("quiet", w::PRINT, Msg::Print);
    draft.button("quiet", w::SAVE, Msg::Save);
    draft.close();
    draft.close();
}
