//! How a program fits a placement.

words! {
    after super::result::END;

    /// Verdict on a program.
    FITS: "fit.fits" = "This program fits.";
    /// Verdict on a program.
    FITS_IF: "fit.fits-if" = "This program could fit. Some things need to be settled first.";
    /// Verdict on a program.
    DOES_NOT_FIT: "fit.does-not-fit" = "This program does not fit right now.";
    /// Verdict on a program.
    MORE: "fit.more" = "This program is more than [you need|your loved one needs] right now.";

    /// Verdict on a program.
    FIRST_STEP: "fit.first-step" = "This is where withdrawal care comes first.";

    /// Level.
    LEVEL_FITS: "fit.level.fits" = "This is {level}, the level that fits.";
    /// Level.
    LEVEL_SURE: "fit.level.sure" = "This is {level}. It is enough, however the open questions turn out.";
    /// Level.
    LEVEL_MAYBE: "fit.level.maybe" = "This is {level}. It is enough if the open questions turn out mild. If not, more is needed, up to {needed}.";
    /// Level.
    LEVEL_LESS: "fit.level.less" = "This is {level}. [You need|Your loved one needs] {needed} or more.";
    /// Level.
    LEVEL_MORE: "fit.level.more" = "This is {level}. Less may be enough: {needed}.";
    /// Level.
    LEVEL_FIRST: "fit.level.first" = "This is {level}, for withdrawal care only. After it, less is enough.";
    /// Level.
    LEVEL_NONE_NEEDED: "fit.level.none-needed" = "This is {level}. [You|Your loved one] may not need a program now.";

    /// Hours a week.
    HOURS_ENOUGH: "fit.hours.enough" = "It gives {hours} hours a week. {needed} or more are needed.";
    /// Hours a week.
    HOURS_MAYBE: "fit.hours.maybe" = "It gives {hours} hours a week. Ask for {needed} hours or more each week.";
    /// Hours a week.
    HOURS_ASK: "fit.hours.ask" = "It does not say how many hours a week it gives. Ask for {needed} or more.";
    /// A range of numbers.
    BETWEEN: "fit.between" = "{low} to {high}";
    /// A range of numbers without end.
    OR_MORE: "fit.or-more" = "{low} or more";
    /// Hours the visitor has.
    FREE_HOURS: "fit.free-hours.enough" = "[You have|Your loved one has] enough hours free for it.";
    /// Hours the visitor has.
    FREE_HOURS_FEW: "fit.free-hours.few" = "It takes {hours} hours a week, more than [you have|your loved one has] free. Leave from work or child care may help.";
    /// Living there.
    FREE_HOURS_STAY: "fit.free-hours.stay" = "[You live|Your loved one lives] at the program, so work and home have to wait. Leave from work or child care may help.";

    /// Withdrawal care.
    WITHDRAWAL_FITS: "fit.withdrawal.fits" = "It gives enough withdrawal care.";
    /// Withdrawal care.
    WITHDRAWAL_HERE: "fit.withdrawal.here" = "Withdrawal care comes first. The center gives it in {program}.";
    /// Withdrawal care.
    WITHDRAWAL_ELSEWHERE: "fit.withdrawal.elsewhere" = "Withdrawal care comes first. It may have to be elsewhere.";
    /// Withdrawal care.
    WITHDRAWAL_OPEN: "fit.withdrawal.open" = "Ask first how much withdrawal care is needed, if any. This program does not say that it gives all that may be needed.";

    /// Place to live.
    LIVING_STAY: "fit.living.stay" = "[You live|Your loved one lives] at the program, where nobody drinks or uses.";
    /// Place to live.
    LIVING_OWN: "fit.living.own" = "The center has sober living.";
    /// Place to live.
    LIVING_PARTNER: "fit.living.partner" = "A sober place to live is needed too. The center works with a house: ask for a place there.";
    /// Place to live.
    LIVING_FIND: "fit.living.find" = "A sober place to live is needed too. The center does not say that it has one.";
    /// Place to live.
    LIVING_OPEN: "fit.living.open" = "A sober place to live may be needed too. Ask the center about it.";

    /// How soon.
    URGENCY_SOON: "fit.urgency.soon" = "Longest usual wait to start, in days: {days}. That is soon enough.";
    /// How soon.
    URGENCY_WAIT: "fit.urgency.wait" = "Usual wait to start, in days: {days}. That is too long: ask to be seen sooner.";
    /// How soon.
    URGENCY_ASK: "fit.urgency.ask" = "Ask to be seen today. It does not say how soon people start.";

    /// Mental health.
    MIND_FITS: "fit.co-occurring.fits" = "It cares for mental health and substance use together.";
    /// Mental health.
    MIND_STRONG: "fit.co-occurring.strong" = "It cares for steady mental health conditions. Ask if its care is strong enough for [you|your loved one].";
    /// Mental health.
    MIND_ASK: "fit.co-occurring.ask" = "Mental health care is needed in the same program. It does not say if it has this: ask.";
    /// Mental health.
    MIND_NOT: "fit.co-occurring.not" = "It does not care for mental health and substance use together.";
    /// Mental health.
    MIND_OPEN: "fit.co-occurring.open" = "It does not care for mental health and substance use together, which may be needed.";

    /// Medicine for opioid use.
    MEDICINE_FITS: "fit.medicine.fits" = "It offers medicine for opioid use.";
    /// Medicine for opioid use.
    MEDICINE_ELSEWHERE: "fit.medicine.elsewhere" = "It accepts medicine for opioid use, but a doctor elsewhere has to give it.";
    /// Medicine for opioid use.
    MEDICINE_NOT: "fit.medicine.not" = "It does not accept medicine for opioid use, which saves lives.";
    /// Medicine for opioid use.
    MEDICINE_ASK: "fit.medicine.ask" = "It does not say if it accepts medicine for opioid use: ask.";
    /// Medicine for opioid use.
    MEDICINE_OPEN: "fit.medicine.open" = "It does not accept medicine for opioid use, which may be needed.";

    /// Substances.
    SUBSTANCES_FIT: "fit.substances.fits" = "It treats what [you use|your loved one uses].";
    /// Substances.
    SUBSTANCES_NOT: "fit.substances.not" = "It does not treat all that [you use|your loved one uses]. Missing: {missing}.";
    /// Substances.
    SUBSTANCES_ASK: "fit.substances.ask" = "Ask if it treats what else [you use|your loved one uses].";
    /// A substance.
    ALCOHOL: "fit.substance.alcohol" = "alcohol";
    /// A substance.
    OPIOIDS: "fit.substance.opioids" = "opioids";
    /// A substance.
    SEDATIVES: "fit.substance.sedatives" = "sedatives";
    /// A substance.
    STIMULANTS: "fit.substance.stimulants" = "stimulants";
    /// A substance.
    CANNABIS: "fit.substance.cannabis" = "cannabis";
    /// A substance.
    OTHER: "fit.substance.other" = "other";

    /// How serious the use is.
    SEVERITY_FITS: "fit.severity.fits" = "It admits people with use like [yours|your loved one's].";
    /// How serious the use is.
    SEVERITY_NOT: "fit.severity.not" = "It only admits people whose use is less serious than [yours|your loved one's].";
    /// How serious the use is.
    SEVERITY_OPEN: "fit.severity.open" = "It only admits people whose use is less serious. It is not known yet if that is so.";
    /// How serious the use is.
    SEVERITY_USUAL: "fit.severity.usual" = "It is made for less serious use. Ask if it can care well for [you|your loved one].";

    /// Home.
    HOME_FITS: "fit.home.fits" = "It asks for a safe, sober home, and [you have|your loved one has] one.";
    /// Home.
    HOME_ASK: "fit.home.ask" = "It asks for a safe home where nobody drinks or uses.";
    /// Home.
    HOME_OR_SOBER_LIVING: "fit.home.or-sober-living" = "It asks for a safe home or sober living.";
    /// Home.
    HOME_SOBER_LIVING: "fit.home.sober-living" = "It asks for a safe home or sober living. Sober living would be the way in.";
    /// Home.
    HOME_SOBER_LIVING_HERE: "fit.home.sober-living-here" = "It asks for a safe home or sober living. The center has sober living.";
    /// Home.
    HOME_NOT: "fit.home.not" = "It asks for a safe home where nobody drinks or uses, and [you do not have|your loved one does not have] one now.";

    /// Age.
    AGE_FITS: "fit.age.fits" = "It admits people of [your|your loved one's] age.";
    /// Age.
    AGE_NOT: "fit.age.not" = "It does not admit people of [your|your loved one's] age.";
    /// Age.
    AGE_SOME: "fit.age.some" = "It admits some people of [your|your loved one's] age group. Ages: {ages}.";
    /// Age.
    AGE_ASK: "fit.age.ask" = "It does not say if it admits people under 18: ask.";

    /// Pregnancy.
    PREGNANCY_FITS: "fit.pregnancy.fits" = "It admits people who are pregnant.";
    /// Pregnancy.
    PREGNANCY_SPECIAL: "fit.pregnancy.special" = "It has special care for people who are pregnant.";
    /// Pregnancy.
    PREGNANCY_NOT: "fit.pregnancy.not" = "It does not admit people who are pregnant.";
    /// Pregnancy.
    PREGNANCY_MAYBE: "fit.pregnancy.maybe" = "It does not admit people who are pregnant. A test would settle this.";
    /// Pregnancy.
    PREGNANCY_ASK: "fit.pregnancy.ask" = "It does not say if it admits people who are pregnant: ask.";

    /// Getting there.
    TRAVEL_FITS: "fit.attendance.fits" = "[You|Your loved one] can get to it.";
    /// Getting there.
    TRAVEL_VIDEO: "fit.attendance.video" = "It can be done by phone or video.";
    /// Getting there.
    TRAVEL_RIDE: "fit.attendance.ride" = "It meets in person and gives rides: ask for one.";
    /// Getting there.
    TRAVEL_STAY: "fit.attendance.stay" = "[You|Your loved one] would need a ride there once. Ask the center about one.";
    /// Getting there.
    TRAVEL_NEAR: "fit.attendance.near" = "It meets in person. Ask how far it is.";
    /// Getting there.
    TRAVEL_NOT: "fit.attendance.not" = "It meets only in person, and [you need|your loved one needs] phone or video.";
    /// Getting there.
    TRAVEL_ASK: "fit.attendance.ask" = "Ask if it can be done by phone or video.";

    /// Times.
    TIMES_FIT: "fit.schedule.fits" = "Its times are when [you are|your loved one is] free.";
    /// Times.
    TIMES_TRACK: "fit.schedule.track" = "Its times are when [you are|your loved one is] free: {track}.";
    /// Times.
    TIMES_SOME: "fit.schedule.some" = "Some sessions are when [you are|your loved one is] not free: {sessions}. Ask for other times.";
    /// Times.
    TIMES_NOT: "fit.schedule.not" = "Its sessions are when [you are|your loved one is] not free: {sessions}.";
    /// Times.
    TIMES_ASK: "fit.schedule.ask" = "It does not say its times. Ask for times when [you are|your loved one is] free.";
    /// A part of the week.
    MORNINGS: "fit.times.weekday-mornings" = "weekday mornings";
    /// A part of the week.
    AFTERNOONS: "fit.times.weekday-afternoons" = "weekday afternoons";
    /// A part of the week.
    EVENINGS: "fit.times.weekday-evenings" = "weekday evenings";
    /// A part of the week.
    WEEKENDS: "fit.times.weekends" = "weekends";
    /// Days of the week, Monday first.
    DAYS: "fit.days" = "Mon Tue Wed Thu Fri Sat Sun";

    /// What follows an hour of the first and of the second half of the day. One word alone where people count to 24.
    HALVES: "fit.halves" = "am pm";

    /// Language.
    LANGUAGE_FITS: "fit.language.fits" = "Staff speak [your|your loved one's] language.";
    /// Language.
    LANGUAGE_ASK: "fit.language.ask" = "It does not say that staff speak [your|your loved one's] language. Ask for someone who does, or for an interpreter.";

    /// Paying.
    PAYMENT_FITS: "fit.insurance.fits" = "It takes [your|your loved one's] insurance.";
    /// Paying.
    PAYMENT_LOW_COST: "fit.insurance.low-cost" = "It has a way to pay by income, or is free.";
    /// Paying.
    PAYMENT_NOT: "fit.insurance.not" = "It does not list [your|your loved one's] insurance. Ask what it would cost.";
    /// Paying.
    PAYMENT_NONE: "fit.insurance.none" = "Ask what it would cost without insurance.";

    /// Over all programs.
    SOME_FIT: "fit.summary.fits" = "{center} has a program that fits.";
    /// Over all programs.
    SOME_FIT_IF: "fit.summary.fits-if" = "{center} has a program that could fit, if a few things can be settled.";
    /// Over all programs.
    ONLY_MORE: "fit.summary.more" = "At {center}, only a program that is more than [you need|your loved one needs] could fit now.";
    /// Over all programs.
    NONE_FITS: "fit.summary.none" = "None of the programs of {center} fits right now.";
    /// Over all programs.
    ONLY_FIRST: "fit.summary.first" = "{center} gives the withdrawal care that comes first. For what comes after it, none of its programs fits now.";
    /// Emergency.
    HOLD: "fit.summary.hold" = "Call 911 first. Programs can wait.";
    /// How programs are put in order.
    ORDER: "fit.order" = "Programs that fit come first, the least intensive before the others. Then come those that could fit, and those for withdrawal care only. Last come those that are more than needed, and those that do not fit. The center cannot change this rule.";

    /// Withdrawal care first.
    FIRST_HERE: "fit.first.here" = "First comes {setting}. {center} gives it in {programs}.";
    /// Withdrawal care first.
    FIRST_ELSEWHERE: "fit.first.elsewhere" = "First comes {setting}. {center} may not give this to [you|your loved one]. Ask, or call {helpline}, day or night, or look at findtreatment.gov. Then come back to the programs here.";
    /// Withdrawal care first.
    FIRST_HOSPITAL: "fit.first.hospital" = "First comes {setting}. Call 911, or have somebody drive [you|your loved one] to a hospital. The programs here can come after.";

    /// Where else to look.
    ELSEWHERE: "fit.elsewhere" = "To find {level} near [you|your loved one], look at findtreatment.gov or call {helpline}. It is free and private, day and night.";
    /// What to ask the center.
    ASK_REFER: "fit.ask.refer" = "Ask {center}: Do you know a good place for {level}?";
    /// What to ask the center.
    ASK_TIMES: "fit.ask.times" = "Ask {center}: Could {program} be at other times?";
    /// What to ask the center.
    ASK_MIND: "fit.ask.mind" = "Ask {center}: Who could treat mental health at the same time?";
    /// What to ask the center.
    ASK_BEFORE: "fit.ask.before" = "Ask {center}: What would have to change before {program} could admit [me|my loved one]?";
    /// What to ask about one program.
    ASK_NEED: "fit.ask.need" = "Ask if it has this: {need}.";
}

pub use super::report::{level, need, withdrawal};
use crate::provider::choice::{Substance, WeekPart};
use crate::words::Word;

/// The name of a substance.
pub const fn substance(substance: Substance) -> Word {
    match substance {
        Substance::Alcohol => ALCOHOL,
        Substance::Opioids => OPIOIDS,
        Substance::Sedatives => SEDATIVES,
        Substance::Stimulants => STIMULANTS,
        Substance::Cannabis => CANNABIS,
        Substance::Other => OTHER,
    }
}

/// The name of a part of the week.
pub const fn week_part(part: WeekPart) -> Word {
    match part {
        WeekPart::Mornings => MORNINGS,
        WeekPart::Afternoons => AFTERNOONS,
        WeekPart::Evenings => EVENINGS,
        WeekPart::Weekends => WEEKENDS,
    }
}
