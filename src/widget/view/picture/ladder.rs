//! Where the answer is on the range of levels.

use super::{bar, open};
use crate::placement::{Level, Range};
use crate::widget::draft::Draft;
use crate::words::english::{report as r, result as w};

/// Seven rungs by name, each with a longer bar than the one before; those between the two levels are filled, and where
/// withdrawal care comes first.
pub(in crate::widget::view) fn ladder(draft: &mut Draft, range: Range) {
    let (low, high) = (range.floor.level, range.ceiling.level);
    let first = Some(range.floor.today()).filter(|first| *first > low);
    draft.open("figure", "picture");
    draft.say("figcaption", "small", w::STEP);
    draft.open("ol", "ladder");
    for (step, level) in (1u32..).zip(Level::ALL) {
        let is_first = first == Some(*level);
        let inside = is_first || (low..=high).contains(level);
        draft.open("li", if inside { "fits" } else { "" });
        open(draft, "", [70, 14]);
        bar(draft, if inside { "in" } else { "out" }, [1, 1], [step * 9 + 5, 12]);
        draft.close();
        draft.open("p", "");
        draft.say("span", "", r::level(*level));
        if inside {
            let word = match first {
                Some(_) if is_first => w::FIRST_OF_TWO,
                Some(_) if low == high => w::THEN,
                _ => w::badge(low == high),
            };
            draft.say("span", "badge", word);
        }
        draft.close();
        draft.close();
    }
    draft.close();
    draft.close();
}
