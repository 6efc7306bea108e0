//! The widget without a browser: a model, messages that move it, and a view of it as plain data.
//!
//! Nothing in here knows the DOM, a clock or a network. The loader draws the view and carries out the effects.

pub mod draft;
pub mod model;
pub mod node;
pub mod update;
pub mod view;
