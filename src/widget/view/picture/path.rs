//! The path over time: one column for each step, as high as its care is intensive.

use super::{bar, open};
use crate::report::Step;
use crate::widget::draft::Draft;
use crate::words::english::result as w;

/// The steps that follow one another, where care gets lighter; what to do when it gets harder is not one of them.
pub(in crate::widget::view) fn path(draft: &mut Draft, steps: &[Step]) {
    let heights: Vec<u32> = steps.iter().filter_map(|step| Some(8 * (step.care? as u32 + 2))).collect();
    let most = heights.iter().copied().max().unwrap_or_default();
    if heights.last().is_none_or(|last| *last == most) {
        return;
    }
    draft.open("figure", "picture");
    open(draft, "steps", [280, most + 2]);
    let width = 280 / u32::try_from(heights.len()).unwrap_or(1);
    for (column, height) in (0u32..).zip(heights) {
        bar(draft, "in", [column * width + 2, most + 1 - height], [width - 4, height]);
    }
    draft.close();
    draft.say("figcaption", "small", w::PATH_PICTURE);
    draft.close();
}
