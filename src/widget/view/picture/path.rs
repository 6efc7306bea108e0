//! The path over time: one column for each step, as high as its care is intensive.

use super::{bar, open};
use crate::report::Step;
use crate::widget::draft::Draft;
use crate::words::english::result as w;

/// The steps that follow one another; what to do when it gets harder is not one of them.
pub(in crate::widget::view) fn path(draft: &mut Draft, steps: &[Step]) {
    let numbered = (1u32..).zip(steps);
    let columns: Vec<(u32, u32)> =
        numbered.filter_map(|(number, step)| Some((number, step.care? as u32 + 2))).collect();
    let count = u32::try_from(columns.len()).unwrap_or(1);
    if count < 2 {
        return;
    }
    draft.open("figure", "picture");
    open(draft, "steps", [280, 82]);
    let width = 280 / count;
    for (column, (number, height)) in (0u32..).zip(columns) {
        let size = [width - 4, 8 * height];
        bar(draft, "in", [column * width + 2, 64 - size[1]], size);
        draft.open("text", "");
        draft.put("x", &super::number(column * width + width / 2));
        draft.put("y", "80");
        draft.text(&super::number(number));
        draft.close();
    }
    draft.close();
    draft.say("figcaption", "small", w::PATH_PICTURE);
    draft.close();
}
