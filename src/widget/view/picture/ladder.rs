//! Where the answer is on the range of levels.

use super::{bar, open};
use crate::placement::Level;
use crate::widget::draft::Draft;
use crate::words::english::{report as r, result as w};

/// Seven rungs by name, each with a longer bar than the one before; those between the two levels are filled.
pub(in crate::widget::view) fn ladder(draft: &mut Draft, low: Level, high: Level) {
    draft.open("figure", "picture");
    draft.say("figcaption", "small", w::STEP);
    draft.open("ol", "ladder");
    for (step, level) in (1u32..).zip(Level::ALL) {
        let inside = (low..=high).contains(level);
        draft.open("li", if inside { "fits" } else { "" });
        open(draft, "", [70, 14]);
        bar(draft, if inside { "in" } else { "out" }, [1, 1], [step * 9 + 5, 12]);
        draft.close();
        draft.open("p", "");
        draft.say("span", "", r::level(*level));
        if inside {
            draft.say("span", "badge", w::badge(low == high));
        }
        draft.close();
        draft.close();
    }
    draft.close();
    draft.close();
}
