//! Home, and the people around.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Where the person lives.
pub const HOME: Question = Question {
    id: "home",
    area: Area::Home,
    kind: Kind::One,
    clinical: true,
    name: "Home",
    text: "What is home like for [you|your loved one]?",
    hint: "If more than one fits, choose the last that fits.",
    why: "Treatment by day works best with a safe place at night.",
    ask: "Think of where the next two weeks of nights would be.",
    help: "a safe and sober place to stay",
    change: Change::WithHelp,
    choices: &[
        Choice { id: "safe", text: "Safe, and nobody drinks or uses there" },
        Choice { id: "some-use", text: "Safe, but somebody there drinks or uses at times" },
        Choice { id: "unstable", text: "[I|They] may lose the place soon" },
        Choice { id: "heavy-use", text: "People there drink or use a lot" },
        Choice { id: "unsafe", text: "Somebody there hurts or scares [me|them]" },
        Choice { id: "none", text: "No home, a shelter, the street, or moving from couch to couch" },
    ],
};

/// People who help.
pub const PEOPLE: Question = Question {
    id: "people",
    area: Area::Home,
    kind: Kind::One,
    clinical: true,
    name: "People who help",
    text: "Who stands by [you|your loved one] in getting better?",
    hint: "If there is even one such person, choose the first answer.",
    why: "Somebody steady nearby makes care at home safer.",
    ask: "Think of one person to call today.",
    help: "one steady person, a peer coach, or a support group",
    change: Change::WithHelp,
    choices: &[
        Choice { id: "some", text: "At least one person who can be counted on" },
        Choice { id: "alone", text: "Nobody just now" },
        Choice { id: "pull-down", text: "Most people around drink or use, or pull the other way" },
    ],
};
