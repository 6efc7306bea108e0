//! Pictures for people who would rather look than read: inline SVG from plain nodes, each with the same in words.

mod ladder;
mod path;
mod profile;
pub(super) mod week;

pub(super) use ladder::ladder;
pub(super) use path::path;
pub(super) use profile::profile;

use crate::json::Json;
use crate::widget::draft::Draft;

/// Opens a picture of this size. A reader skips it, as the words beside it say the same.
fn open(draft: &mut Draft, class: &str, size: [u32; 2]) {
    draft.open("svg", class);
    draft.put("viewBox", &["0 0 ", &number(size[0]), " ", &number(size[1])].concat());
    draft.put("focusable", "false");
    draft.put("aria-hidden", "true");
}

fn number(number: u32) -> String {
    Json::decimal(i64::from(number))
}

/// A rectangle: place, size, and whether it is filled.
fn bar(draft: &mut Draft, class: &str, at: [u32; 2], size: [u32; 2]) {
    draft.open("rect", class);
    let numbers = [("x", at[0]), ("y", at[1]), ("width", size[0]), ("height", size[1]), ("rx", 3)];
    for (name, value) in numbers {
        draft.put(name, &number(value));
    }
    draft.close();
}
