//! Whoever gives at least these answers is never placed below.

mod alcohol;
mod alcohol_beside;
mod danger;
mod medicines;
mod mind_and_body;
mod treatment_and_home;

use super::Law;

/// The laws, group by group.
pub const LAWS: [&[Law]; 6] = [
    danger::LAWS,
    mind_and_body::LAWS,
    alcohol::LAWS,
    alcohol_beside::LAWS,
    medicines::LAWS,
    treatment_and_home::LAWS,
];
