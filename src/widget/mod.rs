//! The widget without a browser: a model, messages that move it, and a view of it as plain data.
//!
//! Nothing in here knows the DOM, a clock or a network. `dom/` draws the view and carries out the effects.

pub mod model;
pub mod node;
pub mod update;
pub mod view;

/// The one stylesheet of the widget.
pub const CSS: &str = include_str!("widget.css");
