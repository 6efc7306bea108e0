//! Where the answer is on the range of levels.

use super::{bar, open};
use crate::json::Json;
use crate::placement::Level;
use crate::widget::node::Draft;
use crate::words::english::result as w;

/// Seven steps that rise; those between the two levels are filled.
pub(in crate::widget::view) fn ladder(draft: &mut Draft, id: &str, low: Level, high: Level) {
    let words = draft.words;
    draft.open("figure", "picture");
    open(draft, "ladder", [280, 66], id);
    for (step, level) in (0u32..).zip(Level::ALL) {
        let height = 12 + step * 9;
        let inside = (low..=high).contains(level);
        bar(draft, if inside { "in" } else { "out" }, [step * 40 + 1, 66 - height], [36, height]);
    }
    draft.close();
    draft.open("div", "ends");
    draft.say("span", "", &w::LEAST);
    draft.say("span", "", &w::MOST);
    draft.close();
    draft.open("figcaption", "");
    draft.put("id", id);
    let (first, last) = (Json::count(low as usize + 1), Json::count(high as usize + 1));
    draft.text(if low == high {
        words.fill(&w::STEP, &[("n", &first)])
    } else {
        words.fill(&w::STEPS, &[("low", &first), ("high", &last)])
    });
    draft.close();
    draft.close();
}
