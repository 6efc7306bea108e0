//! Danger at this moment, and thoughts of suicide: asked first, and a yes interrupts at once.

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
    why: "These signs need help at once. Nothing else matters more.",
    ask: "If you are not sure about a danger sign, call 911 and ask.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "seizure", text: "A seizure (a fit), now or in the last few hours" },
        Choice { id: "confusion", text: "Suddenly very confused, or seeing things after cutting down" },
        Choice { id: "hard-to-wake", text: "Very hard to wake, slow breathing, or blue lips" },
        Choice { id: "chest-or-breath", text: "Chest pain, trouble breathing, or fainting" },
        Choice { id: "bleeding", text: "Throwing up blood, black stool, or a bad blow to the head" },
        Choice { id: "overheated", text: "Very hot, stiff, or out of control after using" },
        Choice { id: "took-too-much", text: "Took too much of a drug, drink, or medicine" },
        Choice { id: "suicide-now", text: "About to end [my|their] own life, or just tried to" },
        Choice { id: "harm-others", text: "About to hurt somebody, or out of control with rage" },
        Choice { id: "being-hurt", text: "Somebody is hurting [me|them] or says they will" },
    ],
};

/// Thoughts of suicide in the last month.
pub const SELF_HARM: Question = Question {
    id: "self-harm",
    area: Area::Safety,
    kind: Kind::One,
    clinical: true,
    name: "Thoughts of suicide",
    text: "In the last month, [have you had|has your loved one had] thoughts of not wanting to live?",
    hint: "Many people have such thoughts. You can say it here. If more than one fits, choose the last that fits. After a hospital stay, count only the time since.[| If you do not know, choose “I'm not sure”.]",
    why: "If such thoughts are there, help with them comes first.",
    ask: "[Call or text 988 and talk it over. You do not have to be sure.|Ask your loved one plainly about thoughts of suicide. Asking does not plant the idea. You can call or text 988 together.]",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "No" },
        Choice { id: "wish", text: "Wishing not to be alive, but no thoughts of suicide" },
        Choice { id: "self-injury", text: "Hurting [myself|themselves] on purpose, without wanting to die" },
        Choice { id: "thoughts", text: "Thoughts of suicide, but no plan and no wish to act" },
        Choice { id: "plan", text: "Thoughts of suicide with a plan, or with some wish to act" },
    ],
};

/// Suicide attempts before.
pub const SELF_HARM_BEFORE: Question = Question {
    id: "self-harm-before",
    area: Area::Safety,
    kind: Kind::One,
    clinical: true,
    name: "Suicide attempts before",
    text: "[Have you|Has your loved one] ever tried to end [your|their] life?",
    hint: "",
    why: "An attempt in the past means that more support now can keep [you|your loved one] safe.",
    ask: "If you do not know, tell the first professional you meet that you do not know.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "never", text: "Never" },
        Choice { id: "long-ago", text: "Yes, more than a year ago" },
        Choice { id: "past-year", text: "Yes, 3 to 12 months ago" },
        Choice { id: "past-3-months", text: "Yes, in the past 3 months" },
    ],
};
