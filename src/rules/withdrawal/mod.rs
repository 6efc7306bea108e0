//! Where to come off a substance safely. Kept apart from the level of treatment that follows.

pub mod alcohol;
pub mod alcohol_before;
pub mod alcohol_beside;
pub mod opioids;
pub mod sedatives;
