//! The shapes of everything that crosses the border as JSON, said once. The types, the reference and the checks of
//! real reports all come from here.

mod check;

pub use check::{check, ids, typescript};

/// What may stand in a field.
#[derive(Clone, Copy)]
pub enum Shape {
    Text,
    Flag,
    Count,
    /// One of the ids of a set.
    Id(&'static str),
    /// From a floor to a ceiling, both ids of this set.
    Range(&'static str),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A choice's id, or a list of item ids.
    Answer,
    /// Answers by question id, to be sent back.
    Answers,
    /// When a rule holds.
    Condition,
    /// What a rule raises: axes at their lowest are left out.
    Raised,
    List(&'static Shape),
    OrNull(&'static Shape),
    /// An object declared in [`OBJECTS`].
    Object(&'static str),
}

use Shape::{Answer, Answers, Condition, Count, Flag, Id, List, Object, OneOf, OrNull, Raised, Range, Text};

/// A declared object.
pub struct Declared {
    pub name: &'static str,
    pub about: &'static str,
    pub fields: &'static [(&'static str, Shape, &'static str)],
}

const TEXTS: Shape = List(&Text);

pub const OBJECTS: &[Declared] = &[
    Declared {
        name: "Report",
        about: "Everything the result says. Sentences are in the language and for the person of the request.",
        fields: &[
            ("level", Range("Level"), "How intensive the treatment should be."),
            ("withdrawal", Range("Withdrawal"), "Where to come off a substance safely."),
            ("living", Range("Living"), "Where to live meanwhile."),
            ("urgency", Range("Urgency"), "How soon to act."),
            ("today", Range("Level"), "The graver of level and withdrawal setting: where to be first."),
            (
                "needs",
                List(&Id("Need")),
                "What a program must offer, whatever the open answers turn out to be.",
            ),
            (
                "possible_needs",
                List(&Id("Need")),
                "What it may have to offer besides, depending on open answers.",
            ),
            ("summary", Text, "The result in a sentence or two."),
            (
                "caution",
                OrNull(&Object("Caution")),
                "What to do first because of an answer that was not known, if that matters.",
            ),
            (
                "reasons",
                List(&Object("Reason")),
                "Why. For each axis the smallest reason first; the level first.",
            ),
            (
                "not_lower",
                List(&Object("WhyNot")),
                "For every level below the floor, what blocks it; the nearest level first.",
            ),
            (
                "not_higher",
                List(&Object("WhyNot")),
                "For every level above the floor, the nearest rule that is not met; the nearest level first.",
            ),
            (
                "changes",
                List(&Object("Change")),
                "What would move the level: first the smallest sets of changes that lower it, then single ones that raise it.",
            ),
            (
                "unknowns",
                List(&Object("Unknown")),
                "The open questions that could still lift the placement; first the one that narrows the range most at worst.",
            ),
            ("need_reasons", List(&Object("NeedReason")), "Why each need."),
            ("firmness", Object("Firmness"), "How firm the level is."),
            ("path", List(&Object("Step")), "The steps over time."),
            ("profile", List(&Object("Facet")), "Six areas of life, each alone."),
            ("fit", OrNull(&Object("Fit")), "How a center's programs fit; null without a center's file."),
            ("rules_version", Text, "Version of the rule book."),
            (
                "rules_hash",
                Text,
                "Fingerprint of the rule book: 16 hexadecimal digits. It changes with every change that could move a placement.",
            ),
            ("text", Text, "All of it as plain text, to copy or to hand over."),
        ],
    },
    Declared {
        name: "Said",
        about: "One answer. As `{question: answer}` it can be sent back to `assess`.",
        fields: &[
            ("question", Id("QuestionId"), "The question's id."),
            ("answer", Answer, "The choice's id; for a checklist the ids of the items that matter here."),
            ("name", Text, "The question's short name."),
            ("words", TEXTS, "The answer in words, one text for each choice."),
        ],
    },
    Declared {
        name: "Reason",
        about: "A smallest set of answers that alone forces a value: with all others at their mildest it still stands, and without any one of them it falls.",
        fields: &[
            ("axis", OneOf(&["level", "withdrawal", "living", "urgency"]), "What it is a reason for."),
            ("value", Text, "The value that is forced: an id of that axis, and the floor of its range."),
            ("main", Flag, "True for the smallest reason of its axis; the others may be folded away."),
            ("answers", List(&Object("Said")), "The answers."),
            (
                "rules",
                List(&Id("RuleId")),
                "The rules that hold by these answers alone and ask for the value.",
            ),
            ("text", Text, "The reason as a sentence, in the visitor's own answers."),
            (
                "sources",
                TEXTS,
                "The works that the rules rest on: title and year, and where a fact was not read in it, that it is to be confirmed, in the language of the request.",
            ),
        ],
    },
    Declared {
        name: "WhyNot",
        about: "Why a level is not the answer.",
        fields: &[
            ("level", Id("Level"), "The level that it is not."),
            (
                "distance",
                Count,
                "For a higher level: the fewest answers that would have to be graver for a rule of that level to hold. 0 when what is not known may still lead there, when no rule asks for it, and for a lower level.",
            ),
            (
                "rules",
                List(&Id("RuleId")),
                "For a lower level, every rule that blocks it; for a higher one, the nearest rule that is not met.",
            ),
            ("text", Text, "Why, in words."),
        ],
    },
    Declared {
        name: "Change",
        about: "Answers that help, or a turn for the worse, would change, and the level they would give. Never about danger, withdrawal or the past.",
        fields: &[
            ("to", Id("Level"), "The level."),
            ("lower", Flag, "Whether that is less than now."),
            (
                "answers",
                List(&Object("Said")),
                "The answers as they would be: for a lower level the gravest that already suffice.",
            ),
            ("text", Text, "In words, as help to look for."),
        ],
    },
    Declared {
        name: "Unknown",
        about: "An open question that could still lift the placement.",
        fields: &[
            ("question", Id("QuestionId"), "The question's id."),
            ("name", Text, "Its short name."),
            (
                "said_unsure",
                Flag,
                "Whether it was answered `unsure` or `rather-not-say`; else it was not answered.",
            ),
            ("most", Flag, "Whether it narrows the range most, whatever its answer."),
            ("text", Text, "What to do about it."),
        ],
    },
    Declared {
        name: "Caution",
        about: "An answer that was not known, and what it asks about would be urgent if it were so. It never sets the level.",
        fields: &[
            ("questions", List(&Id("QuestionId")), "The questions answered `unsure` or `rather-not-say`."),
            ("urgency", OneOf(&["today", "now"]), "How soon to be seen."),
            ("text", Text, "In words."),
        ],
    },
    Declared {
        name: "NeedReason",
        about: "A need, and why.",
        fields: &[
            ("need", Id("Need"), "The need."),
            ("name", Text, "Its name."),
            ("rules", List(&Id("RuleId")), "The rules that hold and ask for it."),
            ("text", Text, "Why, in words."),
        ],
    },
    Declared {
        name: "Firmness",
        about: "Every way to change one single answer, counted.",
        fields: &[
            ("changes", Count, "How many ways there are."),
            ("lower", Count, "How many of them lower the level."),
            ("higher", Count, "How many of them raise it."),
            (
                "clear",
                Flag,
                "Whether the level is one and no range, and no answer that is one step milder or graver would move it.",
            ),
            ("close_to", OrNull(&Id("Level")), "Otherwise the nearest level that such a step leads to."),
            ("text", Text, "In words; empty where only less is near, and nurses or a hospital are needed."),
        ],
    },
    Declared {
        name: "Step",
        about: "One step over time.",
        fields: &[
            (
                "id",
                OneOf(&["now", "withdrawal", "level", "living", "step-down", "continuing", "step-up"]),
                "Which step.",
            ),
            ("title", Text, "A short title."),
            ("text", Text, "What happens in it."),
        ],
    },
    Declared {
        name: "Facet",
        about: "One area of life, judged by its own rules alone.",
        fields: &[
            ("area", Id("Area"), "The area."),
            ("name", Text, "Its name."),
            ("floor", Id("Level"), "The level it asks for: the graver of treatment and withdrawal care."),
            ("ceiling", Id("Level"), "The level it may ask for, with everything open at its gravest."),
            ("text", Text, "In words."),
        ],
    },
    Declared {
        name: "Fit",
        about: "A center's programs against the placement, which they never move.",
        fields: &[
            ("center", Text, "The center's name."),
            ("phone", Text, "Its number, as people read it."),
            ("dial", Text, "The same, as a phone dials it."),
            ("text", Text, "The fit in a sentence."),
            ("hold", Flag, "True in an emergency: no program is listed then."),
            ("first", OrNull(&Object("First")), "Withdrawal care that comes first."),
            ("programs", List(&Object("ProgramFit")), "Every program, best first."),
            ("elsewhere", OrNull(&Object("Elsewhere")), "Where else to look when none is right."),
            ("order", Text, "Why the programs stand in this order."),
        ],
    },
    Declared {
        name: "First",
        about: "Withdrawal care before any program.",
        fields: &[
            ("setting", Id("Withdrawal"), "The setting."),
            ("here", List(&Count), "Positions in the center's file of programs that give it."),
            ("text", Text, "What to do."),
        ],
    },
    Declared {
        name: "ProgramFit",
        about: "One program, judged.",
        fields: &[
            ("program", Count, "Its position in the center's file."),
            ("name", Text, "Its name."),
            ("level", Id("Level"), "Its level."),
            ("verdict", OneOf(&["fits", "fits-if", "does-not-fit"]), "The worst verdict of its criteria."),
            ("more_than_needed", Flag, "Whether its level is above what is needed."),
            ("first_step", Flag, "Whether it is where withdrawal care comes first."),
            ("text", Text, "The verdict in a sentence."),
            ("criteria", List(&Object("Criterion")), "Everything judged."),
            ("ask", TEXTS, "What to ask the center about."),
        ],
    },
    Declared {
        name: "Criterion",
        about: "One thing about a program, judged.",
        fields: &[
            ("id", Text, "Stable id."),
            ("verdict", OneOf(&["fits", "fits-if", "does-not-fit"]), "The verdict."),
            ("text", Text, "Why."),
        ],
    },
    Declared {
        name: "Elsewhere",
        about: "Where else to look.",
        fields: &[("text", Text, "Where."), ("ask", TEXTS, "What to ask the center for.")],
    },
    Declared {
        name: "Question",
        about: "One question. Every question also takes `unsure` and `rather-not-say`.",
        fields: &[
            ("id", Id("QuestionId"), "Stable id."),
            ("area", Id("Area"), "The area of life."),
            ("kind", OneOf(&["one", "many"]), "One choice, or a checklist."),
            ("clinical", Flag, "Whether it may move the placement."),
            ("text", Text, "The question."),
            ("choices", List(&Object("Choice")), "The choices, mildest first."),
            ("name", Text, "A short name for lists of answers."),
            ("hint", Text, "A hint; may be empty."),
            ("why", Text, "Why it is asked."),
            ("change", OneOf(&["fixed", "with-help", "now"]), "Whether the fact behind it could change."),
        ],
    },
    Declared {
        name: "Choice",
        about: "One choice.",
        fields: &[
            ("id", Text, "Stable id, unique in its question."),
            ("text", Text, "What the visitor reads."),
        ],
    },
    Declared {
        name: "Next",
        about: "One step of an interview, as the widget takes it.",
        fields: &[
            ("question", OrNull(&Object("Question")), "What to ask now; null when nothing is left to ask."),
            (
                "emergency",
                Flag,
                "Whether the answers call for help now: show whom to call before anything else, and again after each answer that is a danger.",
            ),
            ("answered", Count, "How many of the questions asked so far have an answer."),
            ("left_at_most", Count, "How many more there are at most, whatever the answers."),
            (
                "settled",
                Flag,
                "Whether no question that is left can move the placement: stopping here loses nothing.",
            ),
            (
                "answers",
                Answers,
                "The answers that count, for `assess`: an answer that another one made pointless is left out.",
            ),
        ],
    },
    Declared {
        name: "Rule",
        about: "One rule of the book: when it holds, what it raises, why, and on whose word.",
        fields: &[
            ("id", Id("RuleId"), "Stable id."),
            ("area", Id("Area"), "The area of life."),
            ("when", Condition, "When it holds."),
            ("then", Raised, "What it raises."),
            ("because", Text, "Why, as a visitor reads it."),
            ("sources", List(&Object("Citation")), "What it rests on."),
        ],
    },
    Declared {
        name: "Citation",
        about: "A fact in a work. Works and facts are in English, whatever the language of the request.",
        fields: &[
            ("source", Text, "The work's id."),
            ("title", Text, "Its title."),
            ("year", Count, "Its year."),
            ("place", Text, "Where it is: an address, or how to find it."),
            ("fact", Text, "The fact."),
            ("confirmed", Flag, "Whether the fact was read in it; else that is still to be done."),
        ],
    },
];
