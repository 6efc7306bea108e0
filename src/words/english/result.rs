//! What the result's page says around the report.

use crate::placement::Level;
use crate::words::Word;

words! {
    after super::widget::END;

    /// The heading, for one level.
    TITLE: "result.title" = "[Your|The] answers point to {level}";
    /// The heading, when a stay for withdrawal comes first.
    TITLE_FIRST: "result.title-first" = "[Your|The] answers point to {first} first, then {level}";
    /// The heading, when far too little is known.
    TITLE_OPEN: "result.title-open" = "We cannot tell yet which care fits";
    /// The levels of a range, inside a heading.
    TITLE_RANGE: "result.title-range" = "care between {low} and {high}";
    /// In an emergency.
    URGENT: "result.urgent" = "This may be an emergency. Call 911 now. For thoughts of suicide, you can also call 988. The rest can wait.";
    /// First step.
    FIRST: "result.first" = "[Your|The] first step, {when}";
    /// Whom to call first.
    FIRST_CALL: "result.first-call" = "Call a program or the free helpline, and say: “I am looking for {care}. How soon can you see [me|my loved one]?”";
    /// Where to go first.
    FIRST_HOSPITAL: "result.first-hospital" = "Call 911, or have somebody drive [you|your loved one] to a hospital.";
    /// What to do first when it is not known if there is danger.
    FIRST_ASK: "result.first-ask" = "If there may be danger, call 911 or 988 and talk it over.";
    /// Above the picture of levels.
    STEP: "result.step" = "From the least care to the most";
    /// Reasons.
    WHY: "result.why" = "Why this fits";
    /// More reasons.
    MORE: "result.more" = "More reasons";
    /// Sources of a reason.
    SOURCES: "result.sources" = "What this rests on";
    /// Not known.
    UNKNOWN: "result.unknown" = "What is not known yet";
    /// More of what is not known.
    UNKNOWN_MORE: "result.unknown-more" = "More that is not known yet";
    /// What would change it.
    CHANGES: "result.changes" = "What could change it";
    /// Why not more or less.
    WHY_NOT: "result.why-not" = "Why not more, or less?";
    /// Needs.
    NEEDS: "result.needs" = "What a program should offer";
    /// Why it should.
    NEEDS_WHY: "result.needs-why" = "Why each of these";
    /// The path.
    PATH: "result.path" = "The path over time";
    /// The picture of the path.
    PATH_PICTURE: "result.path-picture" = "Care starts strong and gets lighter as things get steady.";
    /// The profile.
    PROFILE: "result.profile" = "Six parts of life, and what each asks for";
    /// The week.
    WEEK: "result.week" = "What a week can look like";
    /// The week of a level.
    WEEK_OF: "result.week-of" = "A usual week in {level}";
    /// The week of a program.
    WEEK_AT: "result.week-at" = "A week in this program";
    /// The comparison.
    COMPARE: "result.compare" = "Compare the levels";
    /// Marks the level that fits.
    THIS_ONE: "result.this-one" = "Fits now";
    /// Marks where withdrawal care comes first.
    FIRST_OF_TWO: "result.first-of-two" = "First";
    /// Marks the level that fits after it.
    THEN: "result.then" = "Then";
    /// Marks each level that may fit, when it is not known which.
    ONE_OF_THESE: "result.one-of-these" = "Could fit";
    /// Programs.
    PROGRAMS: "result.programs" = "Programs at {center}";
    /// Programs that do not fit.
    PROGRAMS_OTHER: "result.programs-other" = "Programs that do not fit now";
    /// What speaks for a program.
    PROGRAM_MORE: "result.program-more" = "More about this program";
    /// Calls the center.
    CALL_CENTER: "result.call" = "Call {center}: {phone}";
    /// Books with the center.
    BOOK: "result.book" = "Book a talk";
    /// The center's page.
    WEBSITE: "result.website" = "Website";
    /// Questions to ask.
    ASK: "result.ask" = "Questions to ask when you call";
    /// A question to ask.
    ASK_PLACE: "ask.place" = "Do you have a place, and how soon could it start?";
    /// A question to ask.
    ASK_COST: "ask.cost" = "What would it cost with [my|my loved one's] insurance, or without any?";
    /// A question to ask.
    ASK_STAFF: "ask.staff" = "Which doctors, nurses, and counselors are there, and when?";
    /// A question to ask.
    ASK_MEDICINE: "ask.medicine" = "Can [I|my loved one] keep taking the medicine [I take|they take] now?";
    /// A question to ask.
    ASK_SLIP: "ask.slip" = "What happens if [I drink or use|my loved one drinks or uses] again while in the program?";
    /// A question to ask.
    ASK_FAMILY: "ask.family" = "How can family take part?";
    /// A question to ask.
    ASK_AFTER: "ask.after" = "What comes after, and who helps to set it up?";

    /// What if.
    WHAT_IF: "what-if.title" = "Try a “what if”";
    /// What it is.
    WHAT_IF_TEXT: "what-if.text" = "What if something changed, with help? Pick another answer and see. Your real answers stay safe.";
    /// The banner.
    WHAT_IF_ON: "what-if.on" = "This is a “what if”. It is not your result.";
    /// What would fit.
    WHAT_IF_NOW: "what-if.now" = "With these changes: {level}.";
    /// Back to the real answers.
    WHAT_IF_OFF: "what-if.off" = "Back to my answers";

    /// What can wait in an emergency.
    LATER: "result.later" = "All else, for later";

    /// Keeping the result.
    KEEP: "keep.title" = "Keep this";
    /// A warning.
    KEEP_TEXT: "keep.text" = "Nothing is kept unless you choose to. Do others use this device? Then a copy, a print, or a file could be seen by them.";
    /// Copies.
    COPY: "keep.copy" = "Copy as text";
    /// Prints.
    PRINT: "keep.print" = "Print";
    /// Saves.
    SAVE: "keep.save" = "Save as a file";
    /// Said after copying.
    COPIED: "keep.copied" = "Copied.";
    /// Said when copying failed.
    NOT_COPIED: "keep.not-copied" = "That did not work here. Try to save or print.";
    /// Said after saving.
    SAVED: "keep.saved" = "Look for notes.txt in your downloads.";

    /// Crisis lines.
    CRISIS: "result.crisis" = "If you need help now";
    /// Limits.
    LIMITS: "result.limits" = "What this can and cannot tell you";
    /// Limits, in words.
    LIMITS_TEXT: "result.limits-text" = "This is to help you get ready for a talk. It is not a diagnosis and not an order. A care team may see it another way, and may be right. The rules are our own, from public sources. Clinicians have not reviewed them yet.";
    /// The version.
    VERSION: "result.version" = "Rule book {version} ({hash})";
    /// Begins again.
    RESTART: "result.restart" = "Start over";

    /// Days of the week, Monday first, as short as can be.
    DAYS: "week.days" = "Mo Tu We Th Fr Sa Su";
    /// A part of the day.
    MORNING: "week.morning" = "Morning";
    /// A part of the day.
    AFTERNOON: "week.afternoon" = "Afternoon";
    /// A part of the day.
    EVENING: "week.evening" = "Evening";
    /// A part of the day.
    NIGHT: "week.night" = "Night";
    /// A mark in the week.
    CARE: "week.care" = "Care";
    /// A mark in the week.
    CLASH: "week.clash" = "Care, when [you are|your loved one is] not free";
    /// A mark in the week.
    FREE: "week.free" = "Free time";

    /// A row of the comparison.
    NIGHTS: "compare.nights" = "Nights";
    /// A row of the comparison.
    HOURS: "compare.hours" = "Time in care";
    /// A row of the comparison.
    MEDICAL: "compare.medical" = "Doctors and nurses";
    /// A row of the comparison.
    LENGTH: "compare.length" = "Usual length";
    /// A row of the comparison.
    SUITS: "compare.suits" = "Suits people who";
    /// Nights.
    NIGHTS_HOME: "compare.nights-home" = "At home";
    /// Nights.
    NIGHTS_THERE: "compare.nights-there" = "At the program";
    /// Nights.
    NIGHTS_HOSPITAL: "compare.nights-hospital" = "In the hospital";
    /// Time in early help.
    HOURS_0: "compare.hours-0" = "A talk now and then";
    /// Time in outpatient care.
    HOURS_1: "compare.hours-1" = "Under 9 hours a week";
    /// Time in intensive outpatient care.
    HOURS_2: "compare.hours-2" = "9 to 19 hours a week";
    /// Time in day treatment.
    HOURS_3: "compare.hours-3" = "20 hours a week or more";
    /// Time in residential care and above.
    HOURS_4: "compare.hours-4" = "Every day, day and night";
    /// Medical cover of early help.
    MEDICAL_0: "compare.medical-0" = "[Your|Their] own doctor";
    /// Medical cover of outpatient care.
    MEDICAL_1: "compare.medical-1" = "By appointment";
    /// Medical cover of day treatment.
    MEDICAL_3: "compare.medical-3" = "On most days";
    /// Medical cover of residential care.
    MEDICAL_4: "compare.medical-4" = "Staff day and night, doctors by appointment";
    /// Medical cover of medically monitored care.
    MEDICAL_5: "compare.medical-5" = "Nurses day and night, a doctor on call";
    /// Medical cover of a hospital.
    MEDICAL_6: "compare.medical-6" = "Doctors and nurses day and night";
    /// Length of early help.
    LENGTH_0: "compare.length-0" = "A few talks";
    /// Length of outpatient care.
    LENGTH_1: "compare.length-1" = "Months, often a year or more";
    /// Length of intensive outpatient care.
    LENGTH_2: "compare.length-2" = "Often 6 to 12 weeks";
    /// Length of day treatment.
    LENGTH_3: "compare.length-3" = "Often 1 to 6 weeks";
    /// Length of residential care.
    LENGTH_4: "compare.length-4" = "Often 2 to 6 weeks, at times longer";
    /// Length of medically monitored care.
    LENGTH_5: "compare.length-5" = "Often 5 to 28 days";
    /// Length of hospital care.
    LENGTH_6: "compare.length-6" = "Often 3 to 7 days";
    /// Whom early help suits.
    SUITS_0: "compare.suits-0" = "have early worries and few harms so far";
    /// Whom outpatient care suits.
    SUITS_1: "compare.suits-1" = "are steady and have support at home";
    /// Whom intensive outpatient care suits.
    SUITS_2: "compare.suits-2" = "need a lot of support but have a safe place at night";
    /// Whom day treatment suits.
    SUITS_3: "compare.suits-3" = "need care on most days but are safe at night";
    /// Whom residential care suits.
    SUITS_4: "compare.suits-4" = "need people around day and night to stay safe";
    /// Whom medically monitored care suits.
    SUITS_5: "compare.suits-5" = "need nurses close by, such as to stop safely";
    /// Whom hospital care suits.
    SUITS_6: "compare.suits-6" = "are in danger from their health or their thoughts";
}

/// The mark of a level that fits, when it is the one, and when several may.
pub const fn badge(one: bool) -> Word {
    if one { THIS_ONE } else { ONE_OF_THESE }
}

/// Nights, time, medical cover, usual length, and whom a level suits.
pub const fn about(level: Level) -> [Word; 5] {
    match level {
        Level::EarlyHelp => [NIGHTS_HOME, HOURS_0, MEDICAL_0, LENGTH_0, SUITS_0],
        Level::Outpatient => [NIGHTS_HOME, HOURS_1, MEDICAL_1, LENGTH_1, SUITS_1],
        Level::IntensiveOutpatient => [NIGHTS_HOME, HOURS_2, MEDICAL_1, LENGTH_2, SUITS_2],
        Level::PartialHospitalization => [NIGHTS_HOME, HOURS_3, MEDICAL_3, LENGTH_3, SUITS_3],
        Level::Residential => [NIGHTS_THERE, HOURS_4, MEDICAL_4, LENGTH_4, SUITS_4],
        Level::MedicallyMonitored => [NIGHTS_THERE, HOURS_4, MEDICAL_5, LENGTH_5, SUITS_5],
        Level::Hospital => [NIGHTS_HOSPITAL, HOURS_4, MEDICAL_6, LENGTH_6, SUITS_6],
    }
}
