//! Whoever gives at most these answers, and the mildest to all else, is never placed above.

/// A corner whose person uses every substance but opioids and sedatives, of which laws of their own speak: alcohol on at
/// most 3 days a week with this many drinks, and stimulants this often. What else they answer follows.
macro_rules! uses {
    ($drinks:expr, $stimulants:expr $(, $more:expr)* $(,)?) => {
        &[
            ("substances", super::NO_OPIOIDS_OR_SEDATIVES),
            ("alcohol-frequency", &["weekly"]),
            ("alcohol-amount", &[$drinks]),
            ("stimulant-use", &[$stimulants]),
            ("last-use", &["past-3-days"]),
            $($more),*
        ]
    };
}

mod alone;
mod beds;
mod borders;
mod home;

use super::Law;

/// The laws, group by group.
pub const LAWS: [&[Law]; 4] = [alone::LAWS, beds::LAWS, borders::LAWS, home::LAWS];

/// Every substance but opioids and sedatives, of which laws of their own speak: what people use in the laws on cost,
/// history and home, with alcohol on at most 3 days a week.
const NO_OPIOIDS_OR_SEDATIVES: &[&str] = &["alcohol", "stimulants", "cannabis", "other"];

/// Every cost that use can have.
const EVERY_COST: &[&str] = &[
    "more",
    "cut-down",
    "time",
    "craving",
    "duties",
    "people",
    "gave-up",
    "risky",
    "health",
    "tolerance",
    "sick",
];
