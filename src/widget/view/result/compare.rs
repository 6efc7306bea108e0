//! The levels side by side: nights, time, medical cover, usual length, and whom each suits.

use super::folded;
use crate::placement::{Level, Range};
use crate::widget::draft::Draft;
use crate::words::english::{report as r, result as w};

pub(super) fn compare(draft: &mut Draft, range: Range) {
    folded(draft, w::COMPARE);
    draft.open("ul", "compare");
    for level in Level::ALL {
        let fits = (range.floor.level..=range.ceiling.level).contains(level);
        draft.open("li", "card");
        if fits {
            draft.put("data-fits", "");
        }
        draft.say("h4", "name", r::level(*level));
        if fits {
            draft.say("p", "badge", w::badge(range.floor.level == range.ceiling.level));
        }
        draft.open("dl", "pairs");
        let rows = [w::NIGHTS, w::HOURS, w::MEDICAL, w::LENGTH, w::SUITS];
        for (row, about) in rows.into_iter().zip(w::about(*level)) {
            draft.say("dt", "", row);
            draft.say("dd", "", about);
        }
        draft.close();
        draft.close();
    }
    draft.close();
    draft.close();
}
