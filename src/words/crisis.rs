//! Whom to call now: lines as data, with the day each was last checked.

/// One line that a person answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Stable id.
    pub id: &'static str,
    /// Its name; key `crisis.<id>.name`.
    pub name: &'static str,
    /// The number to call, as written for people; digits and dashes.
    pub tel: &'static str,
    /// The number to text, or empty.
    pub sms: &'static str,
    /// When to use it; key `crisis.<id>.note`.
    pub note: &'static str,
    /// The day the line was last checked, as `2026-11-24`; empty when it is still to be checked.
    pub checked: &'static str,
}

/// Every line, the most urgent first.
pub const LINES: &[Line] = &[
    Line {
        id: "emergency",
        name: "Emergency",
        tel: "911",
        sms: "911",
        note: "For danger to life right now. Texting works in many places, not in all.",
        checked: "",
    },
    Line {
        id: "988",
        name: "988 Suicide and Crisis Lifeline",
        tel: "988",
        sms: "988",
        note: "Free, day and night. For thoughts of suicide, a crisis, or worry about someone.",
        checked: "",
    },
    Line {
        id: "poison",
        name: "Poison Control",
        tel: "1-800-222-1222",
        sms: "",
        note: "Free, day and night. For a wrong or too large amount of medicine or drugs.",
        checked: "",
    },
    Line {
        id: "samhsa",
        name: "SAMHSA National Helpline",
        tel: "1-800-662-4357",
        sms: "",
        note: "Free, day and night. Helps find treatment near you.",
        checked: "",
    },
];
