//! Danger at this moment: asked first, and a yes interrupts at once.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Signs that call for 911.
pub const EMERGENCY_SIGNS: Question = Question {
    id: "emergency-signs",
    area: Area::Safety,
    kind: Kind::Many,
    clinical: true,
    name: "Danger signs now",
    text: "Is any of this happening to [you|your loved one] right now?",
    hint: "Check all that apply.",
    why: "These signs need help at once, before anything else.",
    ask: "If you are not sure, call 911 and ask.",
    help: "",
    change: Change::Fixed,
    choices: &[Choice { id: "seizure", text: "A seizure, or just had one" }],
};
