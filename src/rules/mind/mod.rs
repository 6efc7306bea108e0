//! Mental health: distress and daily life, then voices, trauma and named conditions.

pub mod conditions;
pub mod distress;
