//! The visitor's situation. It chooses words and programs, and never moves the placement.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Getting to a program.
pub const GETTING_THERE: Question = Question {
    id: "getting-there",
    area: Area::Context,
    kind: Kind::One,
    clinical: false,
    name: "Getting there",
    text: "How far can [you|your loved one] travel for care?",
    hint: "",
    why: "Many programs also meet by video. Some give rides.",
    ask: "",
    help: "a ride, or care by video",
    change: Change::Now,
    choices: &[
        Choice { id: "can-travel", text: "Travel is no problem" },
        Choice { id: "short-trips", text: "Only short trips, or no car" },
        Choice { id: "phone-or-video-only", text: "Only by phone or video" },
    ],
};

/// Hours a week that could be free.
pub const HOURS_FREE: Question = Question {
    id: "hours-free",
    area: Area::Context,
    kind: Kind::One,
    clinical: false,
    name: "Hours free in a week",
    text: "About how many hours a week could [you|your loved one] make free for care?",
    hint: "Work leave and child care can often be arranged. This does not change the level that fits.",
    why: "It helps to find a program that [you|they] can keep going to.",
    ask: "",
    help: "work leave, child care, or a program in the evening",
    change: Change::Now,
    choices: &[
        Choice { id: "20-plus", text: "20 or more" },
        Choice { id: "9-19", text: "9 to 19" },
        Choice { id: "3-8", text: "3 to 8" },
        Choice { id: "under-3", text: "Under 3" },
    ],
};

/// When there is time.
pub const FREE_TIMES: Question = Question {
    id: "free-times",
    area: Area::Context,
    kind: Kind::Many,
    clinical: false,
    name: "Free times",
    text: "When could [you|your loved one] go to sessions?",
    hint: "Think of work, school, and children. Check all that apply.",
    why: "Programs meet at different times. Many have evening groups.",
    ask: "",
    help: "other session times, or leave from work",
    change: Change::Now,
    choices: &[
        Choice { id: "weekday-mornings", text: "Weekday mornings" },
        Choice { id: "weekday-afternoons", text: "Weekday afternoons" },
        Choice { id: "weekday-evenings", text: "Weekday evenings" },
        Choice { id: "weekends", text: "Weekends" },
    ],
};

/// Insurance.
pub const INSURANCE: Question = Question {
    id: "insurance",
    area: Area::Context,
    kind: Kind::One,
    clinical: false,
    name: "Insurance",
    text: "What insurance [do you|does your loved one] have?",
    hint: "",
    why: "It only helps to find a program. It never changes the level that fits.",
    ask: "",
    help: "",
    change: Change::Now,
    choices: &[
        Choice { id: "private", text: "Private, or through work" },
        Choice { id: "medicaid", text: "Medicaid" },
        Choice { id: "medicare", text: "Medicare" },
        Choice { id: "military", text: "VA or TRICARE" },
        Choice { id: "none", text: "None" },
    ],
};

/// Language of care.
pub const LANGUAGE: Question = Question {
    id: "language",
    area: Area::Context,
    kind: Kind::One,
    clinical: false,
    name: "Language of care",
    text: "In which language would [you|your loved one] like to talk?",
    hint: "",
    why: "It is easier to speak of hard things in one's own language.",
    ask: "",
    help: "",
    change: Change::Now,
    choices: &[
        Choice { id: "english", text: "English" },
        Choice { id: "spanish", text: "Spanish" },
        Choice { id: "other", text: "Another language" },
    ],
};

/// Wishes about a program.
pub const PREFERENCES: Question = Question {
    id: "preferences",
    area: Area::Context,
    kind: Kind::Many,
    clinical: false,
    name: "Wishes",
    text: "What would make it easier to begin?",
    hint: "Check all that apply.",
    why: "It helps to put the programs in order.",
    ask: "",
    help: "",
    change: Change::Now,
    choices: &[
        Choice { id: "telehealth", text: "Care by video" },
        Choice { id: "child-care", text: "Child care, or a place that takes children" },
        Choice { id: "keep-working", text: "Keeping work or school going" },
        Choice { id: "twelve-step", text: "Twelve-step groups" },
        Choice { id: "no-twelve-step", text: "Something other than twelve-step" },
        Choice { id: "faith", text: "A program based on faith" },
        Choice { id: "veterans", text: "A program for people who served" },
    ],
};
