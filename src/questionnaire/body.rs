//! Age, pregnancy and physical health.

use crate::question::{Area, Change, Choice, Kind, Question};

/// Age. The order is that of caution in withdrawal: older people and minors need more.
pub const AGE_BAND: Question = Question {
    id: "age-band",
    area: Area::Body,
    kind: Kind::One,
    clinical: true,
    name: "Age",
    text: "How old [are you|is your loved one]?",
    hint: "",
    why: "Older people need more care when stopping. Young people need programs made for them.",
    ask: "",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "18-64", text: "18 to 64" },
        Choice { id: "65-plus", text: "65 or older" },
        Choice { id: "under-18", text: "Under 18" },
    ],
};

/// Pregnancy and birth.
pub const PREGNANCY: Question = Question {
    id: "pregnancy",
    area: Area::Body,
    kind: Kind::One,
    clinical: true,
    name: "Pregnancy",
    text: "[Are you|Is your loved one] pregnant, or did [you|they] give birth in the past year?",
    hint: "",
    why: "Pregnant people get a place first in many programs, and need special care to stop safely.",
    ask: "A test from a drug store gives an answer in minutes.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "no", text: "No" },
        Choice { id: "gave-birth", text: "Gave birth in the past year" },
        Choice { id: "maybe", text: "Maybe pregnant" },
        Choice { id: "yes", text: "Pregnant" },
    ],
};

/// How much care physical health needs.
pub const BODY_CARE: Question = Question {
    id: "body-care",
    area: Area::Body,
    kind: Kind::One,
    clinical: true,
    name: "Physical health",
    text: "How much care does [your|your loved one's] physical health need these days?",
    hint: "This is about illness and injury, not about mood.",
    why: "Some programs have doctors and nurses on hand. Some do not.",
    ask: "Ask a doctor how much care [you need|they need] before you choose a program.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "Little or none" },
        Choice { id: "check-ups", text: "An illness that is under control with check-ups or medicine" },
        Choice {
            id: "unstable",
            text: "An illness that is not under control, or medicine that is not taken",
        },
        Choice { id: "daily", text: "A nurse or doctor is needed every day, and there is none at home" },
        Choice { id: "constant", text: "So ill or hurt that hospital care is needed" },
    ],
};

/// Illnesses that matter for safety.
pub const BODY_CONDITIONS: Question = Question {
    id: "body-conditions",
    area: Area::Body,
    kind: Kind::Many,
    clinical: true,
    name: "Illnesses",
    text: "[Do you|Does your loved one] have any of these?",
    hint: "Check all that apply.",
    why: "These can make stopping or treatment harder on the body.",
    ask: "Ask a doctor for a check-up soon.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "heart", text: "Heart disease or an uneven heartbeat" },
        Choice { id: "liver", text: "Liver disease" },
        Choice {
            id: "seizure-disorder",
            text: "Epilepsy (seizures not caused by stopping alcohol or drugs)",
        },
        Choice { id: "head-injury", text: "A bad head injury in the past year" },
        Choice { id: "lungs", text: "Serious lung disease" },
        Choice { id: "infection", text: "A serious infection, such as HIV or hepatitis C" },
        Choice { id: "diabetes", text: "Diabetes" },
    ],
};
