//! Whom to call now: lines as data, with where and when each was last checked.
//!
//! Checked means: the number was read on a page of the line itself or of a public body, in a stored copy. Dial every
//! number before a release.

/// One line that a person answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Stable id.
    pub id: &'static str,
    /// Its name; key `crisis.<id>.name`.
    pub name: &'static str,
    /// The number to call, as written for people; digits and dashes. Empty when it takes texts only.
    pub tel: &'static str,
    /// The number to text, or empty.
    pub sms: &'static str,
    /// When to use it; key `crisis.<id>.note`.
    pub note: &'static str,
    /// The language of the name and note when it is the same in every interface, such as `es`; else empty.
    pub lang: &'static str,
    /// Where the number was read, for those who check it; not carried by the element. Empty when it is general knowledge still to be checked.
    #[cfg(feature = "headless")]
    pub read_at: &'static str,
    /// The day the line was last checked, as `2026-11-24`; empty when it is still to be checked.
    #[cfg(feature = "headless")]
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
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "https://988lifeline.org (danger to life: 911)",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "988",
        name: "988 Suicide and Crisis Lifeline",
        tel: "988",
        sms: "988",
        note: "Free, day and night. For thoughts of suicide, a crisis, or worry about someone. If you served, press 1.",
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "https://988lifeline.org/get-help/what-to-expect",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "988-es",
        name: "988 en español",
        tel: "988",
        sms: "988",
        note: "Llame y oprima 2, o envíe AYUDA en un mensaje de texto. Gratis, día y noche.",
        lang: "es",
        #[cfg(feature = "headless")]
        read_at: "https://988lifeline.org/get-help/what-to-expect",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "samhsa",
        name: "SAMHSA National Helpline",
        tel: "1-800-662-4357",
        sms: "",
        note: "Free, day and night, English and Spanish. Helps find treatment near you.",
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "SAMHSA National Helpline page",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "violence",
        name: "National Domestic Violence Hotline",
        tel: "1-800-799-7233",
        sms: "88788",
        note: "Free, day and night. When somebody hurts or scares you. Or text START.",
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "https://ovc.ojp.gov (Office for Victims of Crime)",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "maternal",
        name: "National Maternal Mental Health Hotline",
        tel: "1-833-852-6262",
        sms: "1-833-852-6262",
        note: "Free, day and night. During pregnancy and in the year after a birth.",
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "https://mchb.hrsa.gov",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "crisis-text",
        name: "Crisis Text Line",
        tel: "",
        sms: "741741",
        note: "Free, day and night. Text HOME when you cannot talk out loud.",
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "Crisis Text Line, as listed by public bodies",
        #[cfg(feature = "headless")]
        checked: "2026-11-24",
    },
    Line {
        id: "poison",
        name: "Poison Control",
        tel: "1-800-222-1222",
        sms: "",
        note: "Free, day and night. For a wrong or too large amount of medicine or drugs.",
        lang: "",
        #[cfg(feature = "headless")]
        read_at: "",
        #[cfg(feature = "headless")]
        checked: "",
    },
];

/// The number that helps to find treatment.
pub fn helpline() -> &'static str {
    LINES.iter().find(|line| line.id == "samhsa").map_or("", |line| line.tel)
}
