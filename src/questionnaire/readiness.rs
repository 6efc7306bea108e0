//! Readiness to begin. It shapes how help starts, and alone it lifts nothing.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Readiness.
pub const READINESS: Question = Question {
    id: "readiness",
    area: Area::Readiness,
    kind: Kind::One,
    clinical: true,
    name: "Readiness",
    text: "How [do you|does your loved one] feel about getting help now?",
    hint: "Every answer is fine. A push from family, work, or a court counts as a reason too.",
    why: "A good program meets people where they are.",
    ask: "A free talk with a helpline can help to sort it out: 1-800-662-4357.",
    help: "a few talks with a counselor about what matters most",
    change: Change::WithHelp,
    choices: &[
        Choice { id: "ready", text: "Ready" },
        Choice { id: "thinking", text: "Not sure yet" },
        Choice { id: "not-now", text: "[I do not|They do not] see a need, or do not want help now" },
    ],
};
