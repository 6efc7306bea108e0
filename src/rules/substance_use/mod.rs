//! Substance use: how strong its hold is, and what was tried.

pub mod severity;
pub mod treatment;
