//! What was tried, how it ended, and a stay that has just ended.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Help that was not enough.
pub const NOT_ENOUGH: Question = Question {
    id: "not-enough",
    area: Area::Use,
    kind: Kind::Many,
    clinical: true,
    name: "Help that was not enough",
    text: "In the past 2 years, which of these [did you|did your loved one] try that was not enough?",
    hint: "Not enough means: things got worse during it, or within 3 months after.",
    why: "If one kind of help was not enough, the next step up may be.",
    ask: "Ask the last program for a short letter about how it went.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "counseling", text: "Counseling or therapy, once or twice a week" },
        Choice { id: "medicine", text: "Medicine for alcohol or opioid use" },
        Choice { id: "intensive", text: "An intensive outpatient program (IOP)" },
        Choice { id: "day-program", text: "A day program (partial hospitalization, PHP)" },
        Choice { id: "live-in", text: "A live-in program (residential or inpatient)" },
        Choice { id: "sober-home", text: "A sober living home" },
    ],
};

/// How many times treatment was tried in all.
pub const TREATMENTS: Question = Question {
    id: "treatments",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Times in treatment",
    text: "In the past 5 years, how many times [have you|has your loved one] been in a treatment program?",
    hint: "Count each stay and each program, for alcohol, drugs, or mental health.",
    why: "Many tries mean that something different, or longer, may be needed.",
    ask: "A rough number is fine.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none-or-one", text: "None or one" },
        Choice { id: "two-to-five", text: "Two to five" },
        Choice { id: "six-plus", text: "Six or more" },
    ],
};

/// A stay that has just ended or is about to.
pub const RECENT_STAY: Question = Question {
    id: "recent-stay",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "A stay just ended",
    text: "[Are you|Is your loved one] just out of a stay or program, or about to leave one?",
    hint: "For alcohol, drugs, or mental health, in the last 30 days. If more than one fits, choose the last that fits.",
    why: "The weeks after a stay are a time to step down slowly, not all at once.",
    ask: "Ask the program for its plan for the time after.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "No" },
        Choice { id: "day-program", text: "Yes, an intensive or day program, finished" },
        Choice { id: "live-in", text: "Yes, a live-in program, finished" },
        Choice { id: "hospital", text: "Yes, a hospital or detox stay, finished" },
        Choice { id: "left-early", text: "Yes, and [I|they] left before it was done" },
    ],
};
