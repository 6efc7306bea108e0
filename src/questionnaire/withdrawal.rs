//! What happens on stopping, and what happened before.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Signs of withdrawal.
pub const WITHDRAWAL_SIGNS: Question = Question {
    id: "withdrawal-signs",
    area: Area::Withdrawal,
    kind: Kind::Many,
    clinical: true,
    name: "When it wears off",
    text: "When alcohol or a drug wears off, or when cutting down, what happens to [you|your loved one]?",
    hint: "Check all that happened in the last 2 weeks, or that are there now. After a detox stay, count only the days since.",
    why: "These signs tell whether the body needs help to stop.",
    ask: "Ask a doctor or nurse about withdrawal before stopping.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "shakes", text: "Shaking hands" },
        Choice { id: "sweats", text: "Sweats or a racing heart" },
        Choice { id: "nausea", text: "Feeling sick or throwing up" },
        Choice { id: "no-sleep", text: "On edge, or not able to sleep" },
        Choice { id: "morning", text: "Needing a drink or a pill in the morning to feel steady" },
        Choice { id: "aches", text: "Aches, chills, runny nose, or cramps when opioids wear off" },
        Choice { id: "nothing-stays-down", text: "No food or water stays down" },
    ],
};

/// What happened on stopping before.
pub const WITHDRAWAL_BEFORE: Question = Question {
    id: "withdrawal-before",
    area: Area::Withdrawal,
    kind: Kind::Many,
    clinical: true,
    name: "Stopping before",
    text: "Has any of this ever happened to [you|your loved one]?",
    hint: "Check all that apply.",
    why: "What happened before is the best sign of what may happen this time.",
    ask: "Ask family or an old doctor about earlier times of stopping.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "seizure", text: "A seizure (a fit) when stopping" },
        Choice { id: "delirium", text: "Confused or seeing things when stopping (“the DTs”)" },
        Choice { id: "hospital", text: "Needed a hospital because of stopping" },
        Choice { id: "detox", text: "A stay in detox" },
        Choice { id: "many", text: "Three or more times in detox" },
        Choice { id: "failed-home", text: "Tried to stop at home with a clinic's help, and could not" },
        Choice { id: "blackouts", text: "Hours that [I|they] cannot remember after drinking" },
    ],
};
