//! Why this placement, why no other, what would change it, and what is not known: exact, and as data.
//!
//! Everything rests on one fact: the axes are ordered, so a value stands if and only if at least one rule that
//! asks for it, or for more, holds. A smallest reason is thus a smallest way of making one such rule hold, and a
//! change that lowers a value is one that leaves no such rule standing.
//!
//! Nothing here has words; [`crate::report`] finds them.

pub mod caution;
pub mod changes;
pub mod firmness;
pub mod narrowing;
pub mod reasons;
pub mod support;
