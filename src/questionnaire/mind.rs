//! Mood, daily life, sense of what is real, trauma, and named conditions.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Touch with what is real.
pub const UNUSUAL_THOUGHTS: Question = Question {
    id: "unusual-thoughts",
    area: Area::Mind,
    kind: Kind::One,
    clinical: true,
    name: "Voices or strange beliefs",
    text: "[Do you|Does your loved one] hear voices, see things, or hold strange new beliefs?",
    hint: "It means things that others do not hear or see, or cannot believe.",
    why: "Such times need a mental health doctor, and some of them need help at once.",
    ask: "Ask a mental health doctor, or call 988, about voices or strange beliefs.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "No" },
        Choice { id: "past", text: "In the past, not in the last month" },
        Choice { id: "steady", text: "Yes, as usual for [me|them], with care for it in place" },
        Choice { id: "recent", text: "In the last month, but now [I|they] can tell what is real" },
        Choice {
            id: "gripping",
            text: "Now, and so strong that [I|they] cannot tell what is real, or voices give orders",
        },
    ],
};

/// Days of wild energy without sleep.
pub const WILD_ENERGY: Question = Question {
    id: "wild-energy",
    area: Area::Mind,
    kind: Kind::One,
    clinical: true,
    name: "Wild energy",
    text: "[Have you|Has your loved one] had days of wild energy with almost no sleep?",
    hint: "Without a drug that causes it.",
    why: "Such days can be a sign of a condition that medicine treats well.",
    ask: "Ask somebody close how much sleep there was this week.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "no", text: "No" },
        Choice { id: "past-month", text: "Yes, in the last month" },
        Choice { id: "now", text: "Yes, now, day after day" },
    ],
};

/// Low mood, worry and other distress.
pub const MOOD: Question = Question {
    id: "mood",
    area: Area::Mind,
    kind: Kind::One,
    clinical: true,
    name: "Mood and worry",
    text: "In the last 2 weeks, how much have low mood, worry, fear, or anger troubled [you|your loved one]?",
    hint: "",
    why: "Mood and use pull on each other. Care for both at once works best.",
    ask: "Ask a doctor or counselor for a talk about mood.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "fine", text: "Not much" },
        Choice { id: "moderate", text: "On many days, but [I|they] can manage" },
        Choice { id: "severe", text: "Nearly all the time, or it gets in the way of everything" },
        Choice {
            id: "very-severe",
            text: "So much that [I|they] have stopped eating, drinking water, or getting up",
        },
    ],
};

/// Getting through the day.
pub const DAILY_LIFE: Question = Question {
    id: "daily-life",
    area: Area::Mind,
    kind: Kind::One,
    clinical: true,
    name: "Daily life",
    text: "How well [do you|does your loved one] get through the day?",
    hint: "Think of meals, washing, sleep, work, school, or family.",
    why: "When daily life is hard to keep up, more hours of help a week can carry it.",
    ask: "Ask somebody close how they see it.",
    help: "hands-on help with meals, sleep, and the day's tasks",
    change: Change::WithHelp,
    choices: &[
        Choice { id: "managing", text: "Well enough" },
        Choice { id: "failing", text: "[I|They] often miss work, school, or family duties" },
        Choice { id: "barely", text: "[I|They] need help on most days with meals, washing, or getting up" },
        Choice {
            id: "not-at-all",
            text: "[I cannot care for myself|They cannot care for themselves] at all",
        },
    ],
};

/// The weight of trauma.
pub const TRAUMA: Question = Question {
    id: "trauma",
    area: Area::Mind,
    kind: Kind::One,
    clinical: true,
    name: "Hard past events",
    text: "Do memories of something frightening or violent still trouble [you|your loved one]?",
    hint: "You do not need to say what happened.",
    why: "Care that knows about trauma is kinder and works better.",
    ask: "You can leave this for later, with somebody you trust.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "No, or they are at rest" },
        Choice { id: "troubling", text: "Yes, they come back often" },
        Choice { id: "overwhelming", text: "Yes, they take over on most days" },
    ],
};

/// Conditions that a professional has named.
pub const MIND_CONDITIONS: Question = Question {
    id: "mind-conditions",
    area: Area::Mind,
    kind: Kind::Many,
    clinical: true,
    name: "Named conditions",
    text: "Has a doctor or counselor ever named one of these for [you|your loved one]?",
    hint: "Check all that apply.",
    why: "A program should be able to care for all of it, not only one part.",
    ask: "Ask [your|your loved one's] doctor what was written down.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "depression-anxiety", text: "Depression, anxiety, or PTSD" },
        Choice { id: "bipolar", text: "Bipolar disorder" },
        Choice { id: "schizophrenia", text: "Schizophrenia or another psychosis" },
        Choice { id: "personality", text: "A personality disorder" },
        Choice { id: "eating", text: "An eating disorder" },
        Choice { id: "thinking", text: "Trouble with memory or thinking" },
    ],
};
