//! What the report says.

use crate::placement::{Level, Need, Urgency, Withdrawal};
use crate::question::Area;
use crate::words::Word;

words! {
    after super::answer::END;

    /// A level's name.
    EARLY_HELP: "level.early-help" = "early help";
    /// A level's name.
    OUTPATIENT: "level.outpatient" = "outpatient care";
    /// A level's name.
    INTENSIVE_OUTPATIENT: "level.intensive-outpatient" = "intensive outpatient care (IOP)";
    /// A level's name.
    PARTIAL_HOSPITALIZATION: "level.partial-hospitalization" = "day treatment (PHP)";
    /// A level's name.
    RESIDENTIAL: "level.residential" = "residential care";
    /// A level's name.
    MEDICALLY_MONITORED: "level.medically-monitored" = "medically monitored inpatient care";
    /// A level's name.
    HOSPITAL: "level.hospital" = "hospital care";

    /// What a level is like.
    EARLY_HELP_IS: "level.early-help.is" = "A talk with a doctor or a counselor, some advice, and a check-up later. A program may not be needed now.";
    /// What a level is like.
    OUTPATIENT_IS: "level.outpatient.is" = "Visits each week, under 9 hours in all. Daily life goes on.";
    /// What a level is like.
    INTENSIVE_OUTPATIENT_IS: "level.intensive-outpatient.is" = "9 to 19 hours a week, often on 3 or more days or evenings. Nights are not at the program.";
    /// What a level is like.
    PARTIAL_HOSPITALIZATION_IS: "level.partial-hospitalization.is" = "20 hours a week or more, on most days. Nights are not at the program.";
    /// What a level is like.
    RESIDENTIAL_IS: "level.residential.is" = "[You live|Your loved one lives] at the program for some weeks. Staff are there day and night.";
    /// What a level is like.
    MEDICALLY_MONITORED_IS: "level.medically-monitored.is" = "A stay in a unit with nurses day and night and a doctor on call.";
    /// What a level is like.
    HOSPITAL_IS: "level.hospital.is" = "A stay in a hospital, with doctors and nurses day and night.";

    /// Withdrawal care.
    WITHDRAWAL_NONE: "withdrawal.none" = "no withdrawal care";
    /// Withdrawal care.
    WITHDRAWAL_AMBULATORY: "withdrawal.ambulatory" = "withdrawal care by day at a clinic";
    /// Withdrawal care.
    WITHDRAWAL_RESIDENTIAL: "withdrawal.residential" = "withdrawal care in a staffed house";
    /// Withdrawal care.
    WITHDRAWAL_MONITORED: "withdrawal.medically-monitored" = "withdrawal care with nurses day and night";
    /// Withdrawal care.
    WITHDRAWAL_HOSPITAL: "withdrawal.hospital" = "withdrawal care in a hospital";

    /// How soon.
    WHEN_READY: "urgency.when-ready" = "when [you are|your loved one is] ready";
    /// How soon.
    WITHIN_DAYS: "urgency.within-days" = "within a few days";
    /// How soon.
    TODAY: "urgency.today" = "today";
    /// How soon.
    NOW: "urgency.now" = "right now";

    /// A need.
    OPIOID_MEDICATION: "need.opioid-medication" = "medicine for opioid use";
    /// A need.
    ALCOHOL_MEDICATION: "need.alcohol-medication" = "medicine for alcohol use, where a doctor advises it";
    /// A need.
    NALOXONE: "need.naloxone" = "naloxone (Narcan) at hand, to undo an opioid overdose";
    /// A need.
    CO_OCCURRING: "need.co-occurring" = "care for mental health and use in one place";
    /// A need.
    CO_OCCURRING_ENHANCED: "need.co-occurring-enhanced" = "strong mental health care in the same program";
    /// A need.
    PERINATAL: "need.perinatal" = "care around pregnancy and birth";
    /// A need.
    YOUTH: "need.youth" = "a program for people under 18";
    /// A need.
    TRAUMA: "need.trauma-informed" = "care that knows about trauma";
    /// A need.
    MEDICAL_REVIEW: "need.medical-review" = "a check by a doctor";
    /// A need.
    SAFETY_PLANNING: "need.safety-planning" = "a plan for staying safe";
    /// A need.
    SLOW_TAPER: "need.slow-taper" = "a doctor's plan for sedatives, never a sudden stop";
    /// A need.
    MOTIVATION: "need.motivation" = "help to find reasons and take first steps";
    /// A need.
    COGNITIVE: "need.cognitive-support" = "help with thinking and memory";
    /// A need.
    PSYCHIATRIC_REVIEW: "need.psychiatric-review" = "a visit with a mental health doctor";
    /// A need.
    SUICIDE_SAFETY_PLAN: "need.suicide-safety-plan" = "a plan for times of suicidal thoughts, with guns and medicine locked up";
    /// A need.
    HOUSING: "need.housing-help" = "help with a place to live";
    /// A need.
    EATING: "need.eating-disorder" = "care for an eating disorder";

    /// An area.
    AREA_SAFETY: "area.safety" = "Danger now";
    /// An area.
    AREA_WITHDRAWAL: "area.withdrawal" = "Stopping safely";
    /// An area.
    AREA_BODY: "area.body" = "Physical health";
    /// An area.
    AREA_MIND: "area.mind" = "Mental health";
    /// An area.
    AREA_USE: "area.use" = "Use, and what it costs";
    /// An area.
    AREA_HOME: "area.home" = "Home and people";
    /// An area.
    AREA_READINESS: "area.readiness" = "Being ready";
    /// An area.
    AREA_CONTEXT: "area.context" = "What is possible";
    /// An area that raises nothing.
    AREA_CALM: "profile.calm" = "Nothing here asks for a program.";
    /// An area that raises one level.
    AREA_ASKS: "profile.asks" = "This asks for {level}.";
    /// An area that is not all known.
    AREA_RANGE: "profile.range" = "This asks for {low}, or up to {high}. Not all of it is known.";

    /// The result in a sentence.
    SUMMARY: "report.summary" = "From what you told us, {level} fits.";
    /// The result as a range.
    SUMMARY_RANGE: "report.summary-range" = "From what you told us, the fit is between {low} and {high}.";
    /// Withdrawal care comes first.
    SUMMARY_FIRST: "report.summary-first" = "First comes {withdrawal}.";
    /// Medicine for opioid use comes first.
    SUMMARY_MEDICINE: "report.summary-medicine" = "First comes medicine for opioid use, as part of {withdrawal}.";
    /// Withdrawal care begins where the level is.
    WITHDRAWAL_THERE: "report.withdrawal-there" = "Withdrawal care can begin there.";
    /// The result in an emergency that no level of care answers.
    SUMMARY_NOW: "report.summary-now" = "Get help right now. What fits after that can be looked at once [you are|your loved one is] safe.";
    /// Recovery housing.
    SUMMARY_LIVING: "report.summary-living" = "A sober living home would help.";
    /// Recovery housing after a stay.
    SUMMARY_LIVING_AFTER: "report.summary-living-after" = "After that, a sober living home would help.";

    /// One answer in quotes: “Home: No home”.
    SAID: "report.said" = "“{name}: {answer}”";
    /// The first answer of a reason.
    TOLD: "report.told" = "You told us: {said}.";
    /// A further answer of a reason.
    TOLD_ALSO: "report.told-also" = "Also: {said}.";
    /// Between the last two of a list.
    AND: "report.and" = " and ";
    /// After a work that a fact was not read in.
    TO_CONFIRM: "report.to-confirm" = "to be confirmed";
    /// Nothing calls for a program.
    REASON_NONE: "report.reason-none" = "Nothing you told us so far calls for a program.";

    /// Why not less.
    NOT_LOWER: "report.not-lower" = "Less would not be enough. {because}";
    /// A higher level that is still possible.
    STILL_OPEN: "report.still-open" = "This may still be the fit. Not known yet: {names}.";
    /// A higher level that no rule asks for.
    NO_RULE: "report.no-rule" = "None of our rules asks for this.";
    /// A higher level, one answer away.
    NOT_HIGHER_ONE: "report.not-higher-one" = "Nothing you told us calls for this. One answer would have to be more serious: {names}.";
    /// A higher level, some answers away.
    NOT_HIGHER: "report.not-higher" = "Nothing you told us calls for this. At least {n} answers would have to be more serious: {names}.";

    /// Help that would lower the level.
    CHANGE_LOWER: "report.change-lower" = "With {help}, {level} could be enough.";
    /// What would raise the level.
    CHANGE_HIGHER: "report.change-higher" = "If you answered {answers}, {level} would fit better.";

    /// What to do about what is not known, where a question has no words of its own.
    ASK: "report.ask" = "Ask a doctor or a counselor about this.";
    /// Unsure about a danger, now.
    CAUTION_NOW: "report.caution-now" = "You were not sure about {names}. [Get help|Get help for your loved one] first, right now.";
    /// Unsure about a danger, today.
    CAUTION_TODAY: "report.caution-today" = "You were not sure about {names}. [See a doctor|Have your loved one see a doctor] first, today.";
    /// A danger not spoken of, now.
    UNSAID_NOW: "report.unsaid-now" = "You chose not to speak about {names}, and that is fine. If it is so, get help right now.";
    /// A danger not spoken of, today.
    UNSAID_TODAY: "report.unsaid-today" = "You chose not to speak about {names}, and that is fine. If it is so, get help today.";
    /// A question by its short name, in a sentence.
    NAMED: "report.named" = "“{name}”";

    /// In an emergency nothing is weighed.
    FIRM_NOW: "report.firm-now" = "Help right now comes before every level of care.";
    /// Firm.
    CLEAR: "report.clear" = "This is a clear fit. If one of the problems you named were a step milder or more serious, it would still fit. A new problem or a danger sign could change it.";
    /// Not firm yet.
    OPEN: "report.open" = "Some things are not known yet, so this can still change.";
    /// Not so firm.
    CLOSE: "report.close" = "If one answer were a step milder or more serious, {level} could fit.";

    /// Step.
    PATH_NOW: "path.now" = "Right now";
    /// Step.
    PATH_NOW_TEXT: "path.now.text" = "Call 911. For thoughts of suicide, you can also call 988. All other steps can wait.";
    /// When somebody is being hurt.
    EMERGENCY_GET_AWAY: "emergency.get-away" = "[Go|Help your loved one go] to a safer place, if it is safe to go. The hotline 1-800-799-7233 can help to plan for safety.";
    /// When somebody may hurt others.
    EMERGENCY_MOVE_AWAY: "emergency.move-away" = "[Put some space between you and others|Move away to a safe place] first.";
    /// Step.
    PATH_WITHDRAWAL: "path.withdrawal" = "First, stop safely";
    /// How withdrawal care begins.
    PATH_START: "path.start" = "Start with {withdrawal}.";
    /// Where the level is a live-in program.
    PATH_START_THERE: "path.start-there" = "Ask the live-in program if this can start there.";
    /// How long it takes.
    PATH_WITHDRAWAL_TEXT: "path.withdrawal.text" = "This often takes 3 to 7 days, and the team there sets the pace. [You|Your loved one] should not stop alone. It can be unsafe.";
    /// How sedatives are left.
    PATH_TAPER_TEXT: "path.taper.text" = "Sedatives go down in small steps, often over weeks or more.";
    /// The step of medicine for opioid use.
    PATH_MEDICINE: "path.medicine" = "First, start medicine";
    /// How opioids are left.
    PATH_MEDICINE_TEXT: "path.medicine.text" = "Medicine for opioid use can start there. It goes on after that. Do not stop it when [you feel|your loved one feels] better.";
    /// What to do until the first visit.
    PATH_MEANWHILE: "path.meanwhile" = "Until [you are|your loved one is] seen, it is not safe to stop all at once. For a seizure, confusion, hard shaking, or slow breathing, call 911.";
    /// The same, where it is opioids alone.
    PATH_MEANWHILE_OPIOIDS: "path.meanwhile-opioids" = "Until [you are|your loved one is] seen, it is not safe to stop all at once. After a pause, the old amount can be too much: keep naloxone (Narcan) close. For slow breathing or blue lips, call 911.";
    /// Step.
    PATH_WITHDRAWAL_OPEN: "path.withdrawal-open" = "First, ask if it is safe to stop";
    /// Step.
    PATH_WITHDRAWAL_OPEN_TEXT: "path.withdrawal-open.text" = "Some of it is not known yet. Ask a doctor or a nurse before [you stop|your loved one stops] all at once.";
    /// Step.
    PATH_LIVING: "path.living" = "A place to live";
    /// Step.
    PATH_LIVING_TEXT: "path.living.text" = "Look for a sober living home: a house where nobody drinks or uses. It goes well with care by day.";
    /// Step.
    PATH_STEP_DOWN: "path.step-down" = "As things get steady";
    /// Step.
    PATH_STEP_DOWN_TEXT: "path.step-down.text" = "Care can step down to {level}. It need not end all at once.";
    /// Step.
    PATH_CONTINUING: "path.continuing" = "Keep it going";
    /// Step.
    PATH_CONTINUING_TEXT: "path.continuing.text" = "Check-ups, a support group, and medicine that helps can go on for a year or more.";
    /// Step.
    PATH_STEP_UP: "path.step-up" = "If it gets harder";
    /// Step.
    PATH_STEP_UP_TEXT: "path.step-up.text" = "Ask for more care soon. It is common, and no one is to blame. A plan can change.";

    /// Heading of the plain text.
    NOTES: "notes.title" = "Notes for a talk about care";
    /// Safety line.
    NOTES_SAFETY: "notes.safety" = "In danger? Call 911. For a crisis or thoughts of suicide, call or text 988, day or night.";
    /// Heading.
    NOTES_RESULT: "notes.result" = "Result";
    /// How soon.
    NOTES_WHEN: "notes.when" = "How soon to get help: {when}";
    /// Heading.
    NOTES_WHY: "notes.why" = "Why";
    /// Heading.
    NOTES_UNKNOWN: "notes.unknown" = "Not known yet";
    /// Questions without an answer.
    NOTES_NOT_ASKED: "notes.not-asked" = "More questions without an answer that could matter: {n}";
    /// Heading.
    NOTES_NEEDS: "notes.needs" = "A program should offer";
    /// Heading.
    NOTES_PATH: "notes.path" = "Steps";
    /// Heading.
    NOTES_PROGRAMS: "notes.programs" = "Programs";
    /// Heading.
    NOTES_ANSWERS: "notes.answers" = "Answers";
    /// Heading.
    NOTES_ABOUT: "notes.about" = "About these notes";
    /// Self-reported.
    NOTES_LIMITS: "notes.limits" = "Self-reported, not checked by anyone. This is not a diagnosis and not an order. The rules are our own, from public sources. Clinicians have not reviewed them yet.";
    /// Version.
    NOTES_VERSION: "notes.version" = "Rule book {version} ({hash})";
}

/// A level's name.
pub const fn level(level: Level) -> Word {
    match level {
        Level::EarlyHelp => EARLY_HELP,
        Level::Outpatient => OUTPATIENT,
        Level::IntensiveOutpatient => INTENSIVE_OUTPATIENT,
        Level::PartialHospitalization => PARTIAL_HOSPITALIZATION,
        Level::Residential => RESIDENTIAL,
        Level::MedicallyMonitored => MEDICALLY_MONITORED,
        Level::Hospital => HOSPITAL,
    }
}

/// What a level is like.
pub const fn level_is(level: Level) -> Word {
    match level {
        Level::EarlyHelp => EARLY_HELP_IS,
        Level::Outpatient => OUTPATIENT_IS,
        Level::IntensiveOutpatient => INTENSIVE_OUTPATIENT_IS,
        Level::PartialHospitalization => PARTIAL_HOSPITALIZATION_IS,
        Level::Residential => RESIDENTIAL_IS,
        Level::MedicallyMonitored => MEDICALLY_MONITORED_IS,
        Level::Hospital => HOSPITAL_IS,
    }
}

/// A withdrawal setting's name.
pub const fn withdrawal(setting: Withdrawal) -> Word {
    match setting {
        Withdrawal::None => WITHDRAWAL_NONE,
        Withdrawal::Ambulatory => WITHDRAWAL_AMBULATORY,
        Withdrawal::Residential => WITHDRAWAL_RESIDENTIAL,
        Withdrawal::MedicallyMonitored => WITHDRAWAL_MONITORED,
        Withdrawal::Hospital => WITHDRAWAL_HOSPITAL,
    }
}

/// How soon, in words.
pub const fn urgency(urgency: Urgency) -> Word {
    match urgency {
        Urgency::WhenReady => WHEN_READY,
        Urgency::WithinDays => WITHIN_DAYS,
        Urgency::Today => TODAY,
        Urgency::Now => NOW,
    }
}

/// A need, in words.
pub const fn need(need: Need) -> Word {
    match need {
        Need::OpioidMedication => OPIOID_MEDICATION,
        Need::AlcoholMedication => ALCOHOL_MEDICATION,
        Need::Naloxone => NALOXONE,
        Need::CoOccurring => CO_OCCURRING,
        Need::CoOccurringEnhanced => CO_OCCURRING_ENHANCED,
        Need::Perinatal => PERINATAL,
        Need::Youth => YOUTH,
        Need::Trauma => TRAUMA,
        Need::MedicalReview => MEDICAL_REVIEW,
        Need::SafetyPlanning => SAFETY_PLANNING,
        Need::SlowTaper => SLOW_TAPER,
        Need::Motivation => MOTIVATION,
        Need::Cognitive => COGNITIVE,
        Need::PsychiatricReview => PSYCHIATRIC_REVIEW,
        Need::SuicideSafetyPlan => SUICIDE_SAFETY_PLAN,
        Need::Housing => HOUSING,
        Need::Eating => EATING,
    }
}

/// An area's name.
pub const fn area(area: Area) -> Word {
    match area {
        Area::Safety => AREA_SAFETY,
        Area::Withdrawal => AREA_WITHDRAWAL,
        Area::Body => AREA_BODY,
        Area::Mind => AREA_MIND,
        Area::Use => AREA_USE,
        Area::Home => AREA_HOME,
        Area::Readiness => AREA_READINESS,
        Area::Context => AREA_CONTEXT,
    }
}
