//! The file a center writes, field by field. Everything else about the file's form is made from this table: the
//! check, the JSON Schema, the TypeScript types and the reference for people.

use super::choice::{
    Attendance, CoOccurring, Crisis, Day, HomeRule, Housing, LEVELS, Language, OpioidMedicine, Payment,
    Pregnancy, Service, Substance, UseSeverity, WITHDRAWALS, WeekPart,
};
use super::shape::{List, Loss, Number, Object, Shape, field, list, strict_list};

/// The version of the file that this release reads.
pub const VERSION: i64 = 1;

/// More programs than this are refused.
pub const MOST_PROGRAMS: usize = 1000;

const LABEL: Shape = Shape::Words(120);
const SENTENCES: Shape = Shape::Words(600);
const HOURS_A_DAY: Number = Number { least: 0, most: 24, whole: false, unit: "hours" };
const DAYS: Number = Number { least: 1, most: 7, whole: true, unit: "days" };
const WEEKS: Number = Number { least: 0, most: 520, whole: false, unit: "weeks" };
const AGE: Number = Number { least: 0, most: 120, whole: true, unit: "years" };
const WAIT: Number = Number { least: 0, most: 365, whole: true, unit: "days" };
const PER_WEEK: Number = Number { least: 0, most: 14, whole: false, unit: "visits" };
const MINUTES: Number = Number { least: 5, most: 480, whole: true, unit: "minutes" };
const PIXELS: Number = Number { least: 0, most: 32, whole: true, unit: "pixels" };
const RELEASES: Number = Number { least: 1, most: 1000, whole: true, unit: "" };

const LANGUAGES: Shape = list(&Shape::Choice(&Language::CHOICES), 40);
const INSURANCE: Shape = list(&Shape::Choice(&Payment::CHOICES), 20);

/// Words in the center's own voice. Each has its own place on the page, signed with the center's name; no text
/// about safety, and nothing of the result, can be reached from here.
pub static WORDING: Object = Object {
    name: "Wording",
    fields: &[
        field("welcome", SENTENCES, "Shown under the title, before the first question.").alone(),
        field("result", SENTENCES, "Shown above your programs, after the result.").alone(),
        field("contact", SENTENCES, "Shown beside your phone number.").alone(),
        field("closing", SENTENCES, "Shown at the end of the result.").alone(),
    ],
};

/// Colors and corners.
pub static THEME: Object = Object {
    name: "Theme",
    fields: &[
        field("ink", Shape::Color, "The text. At least 4.5:1 against the paper and the bar, `#f0f5f5`."),
        field("paper", Shape::Color, "Behind the text. At least 3:1 against the edges, `#5f7379`."),
        field(
            "accent",
            Shape::Color,
            "Buttons and links. At least 4.5:1 against the paper and the bar, `#f0f5f5`.",
        ),
        field("on_accent", Shape::Color, "Text on buttons. At least 4.5:1 against the accent."),
        field("radius", Shape::Number(PIXELS), "How round corners are, in pixels, 0 to 32."),
    ],
};

static LINKS: Object = Object {
    name: "Links",
    fields: &[
        field("website", Shape::Link(&["https://"]), "Your page about treatment.").alone(),
        field("book", Shape::Link(&["https://", "tel:", "mailto:"]), "Where to make an appointment.").alone(),
        field("message", Shape::Link(&["sms:", "mailto:", "https://"]), "Where to write to you.").alone(),
        field(
            "call",
            Shape::Link(&["tel:"]),
            "The number that a press on the call button dials, when it is not `phone`.",
        )
        .alone(),
    ],
};

static LOCATION: Object = Object {
    name: "Location",
    fields: &[
        field("name", LABEL, "What you call the place."),
        field("address", Shape::Words(200), "Street, city, state and ZIP code.").required(),
        field("phone", Shape::Phone, "Its own phone number.").alone(),
        field("map", Shape::Link(&["https://"]), "A map.").alone(),
    ],
};

static ADMISSION: Object = Object {
    name: "Admission",
    fields: &[
        field("ages", Shape::Span(AGE), "Youngest and oldest, such as `{\"min\": 18}`."),
        field(
            "substances",
            strict_list(&Shape::Choice(&Substance::CHOICES), 6),
            "The substances you treat. Leave out when you treat all.",
        ),
        field(
            "co_occurring",
            Shape::Choice(&CoOccurring::CHOICES),
            "Mental-health care in the same program: `none`; `capable` (steady conditions); `enhanced` (psychiatric care, grave conditions too).",
        ),
        field(
            "withdrawal",
            Shape::Choice(&WITHDRAWALS),
            "The strongest withdrawal care this program itself gives. Anything above `none` needs `crisis`.",
        ),
        field("home", Shape::Choice(&HomeRule::CHOICES), "Where clients must live while they attend."),
        field("pregnancy", Shape::Choice(&Pregnancy::CHOICES), "Whether you admit people who are pregnant."),
        field(
            "severity",
            Shape::Choice(&UseSeverity::CHOICES),
            "The gravest use you admit. Leave out when there is no limit.",
        ),
        field(
            "usual_severity",
            Shape::Choice(&UseSeverity::CHOICES),
            "The gravest use the program is made for, when you may admit beyond it after a talk.",
        ),
        field(
            "opioid_medicine",
            Shape::Choice(&OpioidMedicine::CHOICES),
            "Medicine for opioid use, such as buprenorphine or methadone: `not-accepted`, `accepted` (from elsewhere) or `offered`.",
        ),
        field("assessment_first", Shape::Flag, "Whether an assessment comes before the first day."),
    ],
};

static SESSION: Object = Object {
    name: "Session",
    fields: &[
        field(
            "days",
            strict_list(&Shape::Choice(&Day::CHOICES), 7),
            "The days, such as `[\"mon\", \"wed\"]`.",
        )
        .required(),
        field("start", Shape::Time, "When it starts, `18:00`.").required(),
        field("end", Shape::Time, "When it ends, `21:00`.").required(),
    ],
};

static SCHEDULE: Object = Object {
    name: "Schedule",
    fields: &[
        field("name", LABEL, "What you call it: `Evening track`.").alone(),
        field(
            "sessions",
            strict_list(&Shape::Object(&SESSION), 50),
            "The exact sessions. Clients attend all of them, unless `days_per_week` asks for fewer days. A night that goes on after midnight is split there; its two parts count as one.",
        ),
        field("days_per_week", Shape::Span(DAYS), "Days a week that a client attends."),
        field(
            "hours_per_day",
            Shape::Span(HOURS_A_DAY),
            "Hours on each of those days; not needed with `sessions`.",
        ),
        field(
            "times",
            strict_list(&Shape::Choice(&WeekPart::CHOICES), 4),
            "When it is held; a client chooses one of these. Not needed with `sessions`.",
        ),
    ],
};

static VISITS: Object = Object {
    name: "Visits",
    fields: &[
        field("per_week", Shape::Number(PER_WEEK), "How often a week; 0.25 is once a month.").required(),
        field("minutes", Shape::Number(MINUTES), "How long, in minutes."),
    ],
};

static PROGRAM: Object = Object {
    name: "Program",
    fields: &[
        field("level", Shape::Choice(&LEVELS), "The level of care. The one thing a program must say.")
            .required(),
        field("name", LABEL, "What you call it.").alone(),
        field("about", SENTENCES, "One or two plain sentences.").alone(),
        field(
            "schedule",
            Shape::OneOrList(List { of: &Shape::Object(&SCHEDULE), least: 1, most: 10, loss: Loss::Parent }),
            "When it is held. With several schedules a client chooses one.",
        ),
        field("weeks", Shape::Span(WEEKS), "How long it usually lasts.").alone(),
        field(
            "attendance",
            Shape::Choice(&Attendance::CHOICES),
            "How people attend: `in-person`, `telehealth` or `both`.",
        ),
        field(
            "starts_within_days",
            Shape::Number(WAIT),
            "How many days people usually wait for the first day.",
        )
        .alone(),
        field("services", list(&Shape::Choice(&Service::CHOICES), 40), "What it offers.").alone(),
        field("individual_visits", Shape::Object(&VISITS), "One-to-one sessions.").alone(),
        field("medical_visits", Shape::Object(&VISITS), "Visits with a doctor or nurse.").alone(),
        field(
            "admission",
            Shape::Object(&ADMISSION),
            "Whom it admits; adds to or replaces the center's `admission`.",
        ),
        field(
            "crisis",
            Shape::Choice(&Crisis::CHOICES),
            "Whom clients in crisis reach; replaces the center's.",
        ),
        field("languages", LANGUAGES, "Replaces the center's `languages`."),
        field("insurance", INSURANCE, "Replaces the center's `insurance`."),
        field("price", Shape::Words(300), "A note on price.").alone(),
    ],
};

/// The whole file.
pub static FILE: Object = Object {
    name: "Provider",
    fields: &[
        field("$schema", Shape::Anything, "Where the schema is, so that an editor can help you.").alone(),
        field("version", Shape::Number(RELEASES), "The version of this file's form: 1.").alone(),
        field("name", LABEL, "The center's name.").required(),
        field("phone", Shape::Phone, "The number a visitor calls: `213-555-0101`.").required(),
        field(
            "programs",
            Shape::List(List {
                of: &Shape::Object(&PROGRAM),
                least: 1,
                most: MOST_PROGRAMS,
                loss: Loss::Itself,
            }),
            "Your programs, at least one.",
        )
        .required(),
        field("links", Shape::Object(&LINKS), "Other ways to reach you.").alone(),
        field("locations", list(&Shape::Object(&LOCATION), 200), "Where you are.").alone(),
        field("languages", LANGUAGES, "Languages your staff speak with clients."),
        field("insurance", INSURANCE, "How people can pay."),
        field(
            "admission",
            Shape::Object(&ADMISSION),
            "Whom every program admits, unless the program says otherwise.",
        ),
        field("crisis", Shape::Choice(&Crisis::CHOICES), "Whom a client in crisis reaches outside sessions."),
        field("housing", Shape::Choice(&Housing::CHOICES), "Sober housing you offer beside the programs."),
        field("theme", Shape::Object(&THEME), "Your colors.").alone(),
        field("words", Shape::Object(&WORDING), "A few sentences in your own voice.").alone(),
    ],
};
