//! Whoever gives at least these answers is never placed below.

mod alcohol;
mod danger;
mod medicines;
mod mind_and_body;
mod treatment_and_home;

use super::Law;

/// The laws, group by group.
pub const LAWS: [&[Law]; 5] =
    [danger::LAWS, mind_and_body::LAWS, alcohol::LAWS, medicines::LAWS, treatment_and_home::LAWS];
