//! The questionnaire: every question once, in asking order, a file for each area.

pub mod safety;

use crate::question::Question;

/// Every question, in asking order: danger first.
pub const QUESTIONS: [&Question; 1] = [&safety::EMERGENCY_SIGNS];
