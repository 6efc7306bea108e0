//! The six areas, each as a short bar beside its words.

use super::{bar, open};
use crate::placement::Level;
use crate::report::Facet;
use crate::widget::draft::Draft;

/// One row for each area: filled to what it asks for, outlined to what it may ask for.
pub(in crate::widget::view) fn profile(draft: &mut Draft, facets: &[Facet]) {
    draft.open("ul", "profile");
    for facet in facets {
        draft.open("li", "");
        draft.line("strong", "", &facet.name);
        open(draft, "facet", [140, 12]);
        for (step, level) in (0u32..).zip(Level::ALL) {
            let class = match level {
                _ if *level <= facet.floor => "in",
                _ if *level <= facet.ceiling => "maybe",
                _ => "out",
            };
            bar(draft, class, [step * 20 + 1, 1], [18, 10]);
        }
        draft.close();
        draft.line("p", "", &facet.text);
        draft.close();
    }
    draft.close();
}
