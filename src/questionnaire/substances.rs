//! What is used, how much, how dangerous it is, and what it has cost.

use crate::question::{Area, Change, Choice, Kind, Question};

/// What was used in the last 30 days.
pub const SUBSTANCES: Question = Question {
    id: "substances",
    area: Area::Use,
    kind: Kind::Many,
    clinical: true,
    name: "Used in the last 30 days",
    text: "What [have you|has your loved one] used in the last 30 days?",
    hint: "Check all that apply. Leave out coffee and tobacco.",
    why: "Each one brings its own risks, above all when stopping.",
    ask: "If you are not sure what was used, tell the first nurse or doctor that you meet.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "alcohol", text: "Alcohol" },
        Choice {
            id: "opioids",
            text: "Opioids, such as heroin, fentanyl, oxycodone or other strong pain pills, or kratom",
        },
        Choice {
            id: "sedatives",
            text: "Sedatives, such as Xanax, Valium, Klonopin, or sleeping pills such as Ambien",
        },
        Choice { id: "stimulants", text: "Stimulants, such as cocaine, crack, meth, or Adderall" },
        Choice { id: "cannabis", text: "Cannabis (marijuana)" },
        Choice { id: "other", text: "Something else, such as GHB, inhalants, or ketamine" },
    ],
};

/// When something was used last.
pub const LAST_USE: Question = Question {
    id: "last-use",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Last drink or drug",
    text: "When did [you|your loved one] last drink or use?",
    hint: "",
    why: "Withdrawal often starts within hours or days of the last use.",
    ask: "If you do not know when the last use was, say so on your first call.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "over-3-days", text: "More than 3 days ago" },
        Choice { id: "past-3-days", text: "In the last 3 days" },
        Choice { id: "now", text: "Drunk or high right now" },
    ],
};

/// How often alcohol is drunk.
pub const ALCOHOL_FREQUENCY: Question = Question {
    id: "alcohol-frequency",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "How often alcohol",
    text: "In the last 2 weeks, how often did [you|your loved one] drink alcohol?",
    hint: "",
    why: "The body gets used to steady drinking. Then stopping all at once can be a danger.",
    ask: "Count the days of drinking for a week. It may not be safe to stop all at once.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "Not at all" },
        Choice { id: "weekly", text: "Up to 3 days a week" },
        Choice { id: "most-days", text: "4 to 6 days a week" },
        Choice { id: "daily", text: "Every day" },
    ],
};

/// How much alcohol on a drinking day, in US standard drinks.
pub const ALCOHOL_AMOUNT: Question = Question {
    id: "alcohol-amount",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Drinks in a day",
    text: "On a day with alcohol, about how many drinks [do you|does your loved one] have?",
    hint: "One drink is a 12-ounce beer, a small glass of wine, or one shot. A large bottle of liquor (750 ml) is about 17.",
    why: "More drinks in a day make stopping harder on the body.",
    ask: "Add up the drinks in a week. Then divide by the number of days with alcohol.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "1-2", text: "1 or 2" },
        Choice { id: "3-5", text: "3 to 5" },
        Choice { id: "6-9", text: "6 to 9" },
        Choice { id: "10-plus", text: "10 or more" },
    ],
};

/// How opioids are used.
pub const OPIOID_USE: Question = Question {
    id: "opioid-use",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Opioid use",
    text: "How [do you|does your loved one] use opioids?",
    hint: "Leave out methadone or buprenorphine from a clinic.",
    why: "There is medicine that works well for opioid use. It can start before anything else.",
    ask: "If you are not sure, keep naloxone (Narcan) close.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "as-prescribed", text: "Only as a doctor ordered" },
        Choice { id: "some-days", text: "Some days, more than ordered or without a doctor" },
        Choice { id: "most-days", text: "Most days or every day, more than ordered or without a doctor" },
    ],
};

/// How sedatives are used.
pub const SEDATIVE_USE: Question = Question {
    id: "sedative-use",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Sedative use",
    text: "How [do you|does your loved one] use sedatives?",
    hint: "",
    why: "After some weeks, stopping sedatives all at once can cause seizures. A slow step-down is safe.",
    ask: "Ask a pharmacist or doctor. Do not stop all at once.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "short", text: "As a doctor ordered, for less than a month" },
        Choice { id: "long", text: "As a doctor ordered, for a month or more" },
        Choice { id: "extra", text: "More than ordered or without a doctor, on some days" },
        Choice { id: "most-days", text: "More than ordered or without a doctor, on most days" },
    ],
};

/// How often stimulants are used.
pub const STIMULANT_USE: Question = Question {
    id: "stimulant-use",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Stimulant use",
    text: "How often [do you|does your loved one] use stimulants?",
    hint: "",
    why: "Steady use strains the heart and the mood.",
    ask: "Count the days of use for a week.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "as-ordered", text: "Only as a doctor ordered" },
        Choice { id: "some-days", text: "Some days" },
        Choice { id: "most-days", text: "Most days or every day" },
    ],
};

/// Overdoses.
pub const OVERDOSE: Question = Question {
    id: "overdose",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Overdose",
    text: "[Have you|Has your loved one] had an overdose?",
    hint: "An overdose means not waking up, blue lips, or needing help to breathe after using. Falling asleep after drinking does not count.",
    why: "One overdose makes another more likely. There are ways to stay safe.",
    ask: "If you are not sure, keep naloxone (Narcan) close.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "none", text: "No, or more than a year ago" },
        Choice { id: "past-year", text: "Yes, 1 to 12 months ago" },
        Choice { id: "past-month", text: "Yes, in the past month" },
    ],
};

/// Other dangers in use.
pub const USE_DANGER: Question = Question {
    id: "use-danger",
    area: Area::Use,
    kind: Kind::Many,
    clinical: true,
    name: "Danger when using",
    text: "In the past year, did any of this happen to [you|your loved one]?",
    hint: "Check all that apply.",
    why: "Some ways of using add danger. Small steps can lower it.",
    ask: "If opioids may be in what is used, keep naloxone (Narcan) close[, and do not use alone|].",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "alone", text: "Used drugs alone" },
        Choice { id: "street-supply", text: "Used pills or powder from the street" },
        Choice { id: "mixing", text: "Mixed opioids with alcohol or sedatives" },
        Choice { id: "inject", text: "Used a needle" },
        Choice { id: "driving", text: "Drove after drinking or using" },
        Choice { id: "lost-tolerance", text: "Used opioids again after some weeks without" },
        Choice {
            id: "opioids-earlier",
            text: "Used opioids in the past year, other than as ordered, but not in the last 30 days",
        },
        Choice {
            id: "before-jail",
            text: "Used opioids before jail, prison, or a long stay that ended in the last month",
        },
    ],
};

/// What use has cost in the past year: two of these are mild, four moderate, six severe.
pub const USE_COST: Question = Question {
    id: "use-cost",
    area: Area::Use,
    kind: Kind::Many,
    clinical: true,
    name: "What use has cost",
    text: "In the past year, which of these were true for [you|your loved one]?",
    hint: "Check all that apply. This is about alcohol and drugs, not about medicine taken as ordered.",
    why: "How many of these are true says how strong the hold of alcohol or drugs is.",
    ask: "Go through this list with somebody who knows [you|your loved one] well.",
    help: "",
    change: Change::Fixed,
    choices: &[
        Choice { id: "more", text: "Drank or used more, or longer, than planned" },
        Choice { id: "cut-down", text: "Wanted to cut down or stop, but could not" },
        Choice { id: "time", text: "Spent much of the day getting it, using it, or getting over it" },
        Choice { id: "craving", text: "Had a strong pull to drink or use" },
        Choice { id: "duties", text: "Fell behind at work, at school, or at home" },
        Choice { id: "people", text: "Kept on though it caused fights or hurt people" },
        Choice { id: "gave-up", text: "Gave up things that used to matter" },
        Choice { id: "risky", text: "Drank or used where it was not safe" },
        Choice { id: "health", text: "Kept on though it made health or mood worse" },
        Choice { id: "tolerance", text: "Needed more for the same effect" },
        Choice { id: "sick", text: "Felt sick or shaky when it wore off" },
    ],
};

/// The pull to drink or use, now.
pub const CRAVINGS: Question = Question {
    id: "cravings",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "The pull to use",
    text: "These days, how strong is [your|your loved one's] pull to drink or use?",
    hint: "",
    why: "A strong pull means that help should be close by, often.",
    ask: "Keep a note for three days of when the pull comes and how long it stays.",
    help: "medicine or skills that ease the pull",
    change: Change::WithHelp,
    choices: &[
        Choice { id: "rare", text: "Weak, or none" },
        Choice { id: "often", text: "Strong, on many days" },
        Choice { id: "constant", text: "On [my|their] mind nearly all the time" },
    ],
};

/// The longest time without, when trying.
pub const LONGEST_WITHOUT: Question = Question {
    id: "longest-without",
    area: Area::Use,
    kind: Kind::One,
    clinical: true,
    name: "Longest time without",
    text: "In the last 6 months, what is the longest time [you|your loved one] went without?",
    hint: "Without alcohol or drugs, while living outside a hospital or program.",
    why: "It shows how much support is needed between visits.",
    ask: "Think back to the last try to stop.",
    help: "daily support or medicine that makes the first weeks without possible",
    change: Change::WithHelp,
    choices: &[
        Choice { id: "weeks", text: "A week or more" },
        Choice { id: "days", text: "One to six days" },
        Choice { id: "not-a-day", text: "Not even a day" },
    ],
};
