//! The few-valued facts of a center's file: each an enum with stable ids, and what people write instead.

use super::set::Pick;
use super::shape::Choices;
use crate::placement::{Level, Withdrawal};

/// Declares an enum, its ids, and its [`Choices`].
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident, $what:literal { $($(#[$value_doc:meta])* $value:ident = $id:literal $(| $also:literal)*,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$value_doc])* $value,)+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The ids, and what else people write.
            pub const CHOICES: Choices = Choices {
                name: stringify!($name),
                what: $what,
                ids: &[$($id,)+],
                also: in_full(&[$($(($also, $id),)*)+]),
            };

            /// The stable kebab-case id.
            pub const fn id(self) -> &'static str {
                Self::CHOICES.ids[self as usize]
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.get(Self::CHOICES.position(id)?).copied()
            }
        }

        impl Pick for $name {
            const EACH: &'static [Self] = Self::ALL;
            const IDS: &'static Choices = &Self::CHOICES;

            fn at(self) -> usize {
                self as usize
            }
        }
    };
}

choices! {
    /// A day of the week.
    Day, "a day" {
        /// Monday.
        Monday = "mon" | "monday",
        /// Tuesday.
        Tuesday = "tue" | "tuesday" | "tues",
        /// Wednesday.
        Wednesday = "wed" | "wednesday",
        /// Thursday.
        Thursday = "thu" | "thursday" | "thur" | "thurs",
        /// Friday.
        Friday = "fri" | "friday",
        /// Saturday.
        Saturday = "sat" | "saturday",
        /// Sunday.
        Sunday = "sun" | "sunday",
    }
}

choices! {
    /// A part of the week, as visitors say when they are free.
    WeekPart, "a part of the week" {
        /// Monday to Friday before 12:00.
        Mornings = "weekday-mornings" | "mornings" | "morning",
        /// Monday to Friday from 12:00 to 17:00.
        Afternoons = "weekday-afternoons" | "afternoons" | "afternoon" | "days",
        /// Monday to Friday from 17:00.
        Evenings = "weekday-evenings" | "evenings" | "evening" | "nights",
        /// Saturday and Sunday.
        Weekends = "weekends" | "weekend" | "saturdays" | "sundays",
    }
}

choices! {
    /// A language that staff speak with clients, without an interpreter.
    Language, "a language" {
        /// English.
        English = "english" | "en" | "en-us",
        /// Spanish.
        Spanish = "spanish" | "es" | "español" | "espanol",
        /// American Sign Language.
        Asl = "asl" | "american-sign-language" | "sign-language",
        /// Arabic.
        Arabic = "arabic" | "ar",
        /// Armenian.
        Armenian = "armenian" | "hy",
        /// Chinese.
        Chinese = "chinese" | "zh" | "mandarin" | "cantonese",
        /// Farsi.
        Farsi = "farsi" | "fa" | "persian",
        /// French.
        French = "french" | "fr",
        /// Haitian Creole.
        HaitianCreole = "haitian-creole" | "creole" | "ht",
        /// Korean.
        Korean = "korean" | "ko",
        /// Polish.
        Polish = "polish" | "pl",
        /// Portuguese.
        Portuguese = "portuguese" | "pt",
        /// Russian.
        Russian = "russian" | "ru",
        /// Tagalog.
        Tagalog = "tagalog" | "tl" | "filipino",
        /// Vietnamese.
        Vietnamese = "vietnamese" | "vi",
        /// Another one.
        Other = "other",
    }
}

choices! {
    /// A way to pay.
    Payment, "a way to pay" {
        /// Private or employer insurance.
        Private = "private" | "commercial" | "ppo" | "hmo" | "employer",
        /// Medicaid, under any state's name.
        Medicaid = "medicaid" | "medi-cal" | "state",
        /// Medicare.
        Medicare = "medicare",
        /// TRICARE, VA and other military cover.
        Military = "military" | "tricare" | "va" | "veterans",
        /// Paying oneself.
        SelfPay = "self-pay" | "cash" | "private-pay",
        /// A fee by income.
        SlidingScale = "sliding-scale" | "sliding",
        /// No fee.
        Free = "free" | "none",
    }
}

choices! {
    /// How people attend.
    Attendance, "a way to attend" {
        /// At the center.
        InPerson = "in-person" | "onsite" | "on-site" | "in_person",
        /// By video or phone.
        Telehealth = "telehealth" | "online" | "virtual" | "remote" | "video",
        /// Either, as the client prefers.
        Both = "both" | "hybrid" | "either",
    }
}

choices! {
    /// A group of substances, as visitors name them.
    Substance, "a substance" {
        /// Alcohol.
        Alcohol = "alcohol" | "drinking",
        /// Opioids.
        Opioids = "opioids" | "opioid" | "heroin" | "fentanyl" | "opiates" | "painkillers",
        /// Sedatives.
        Sedatives = "sedatives" | "benzodiazepines" | "benzos" | "sleeping-pills",
        /// Stimulants.
        Stimulants = "stimulants" | "cocaine" | "meth" | "methamphetamine" | "amphetamines",
        /// Cannabis.
        Cannabis = "cannabis" | "marijuana" | "weed",
        /// Any other.
        Other = "other" | "drugs",
    }
}

choices! {
    /// How well a program cares for mental health and substance use together.
    CoOccurring, "a kind of co-occurring care" {
        /// Not at all.
        None = "none" | "no" | "not-accepted",
        /// Steady conditions are cared for in the same program.
        Capable = "capable" | "yes" | "dual-diagnosis" | "accepted",
        /// Psychiatric care is part of the program, for grave conditions too.
        Enhanced = "enhanced" | "specialized" | "psychiatric",
    }
}

choices! {
    /// Where a client has to live.
    HomeRule, "a rule about home" {
        /// Anywhere.
        Any = "any" | "none" | "no",
        /// In a safe home, or in sober living.
        SafeOrSoberLiving = "safe-or-sober-living" | "sober" | "sober-living",
        /// In a safe home.
        Safe = "safe" | "safe-home" | "yes",
    }
}

choices! {
    /// Whether pregnant clients are admitted.
    Pregnancy, "an answer about pregnancy" {
        /// No.
        No = "no" | "not-accepted",
        /// Yes.
        Yes = "yes" | "accepted",
        /// Yes, with prenatal care or a program for mothers.
        SpecialCare = "special-care" | "specialized" | "perinatal",
    }
}

choices! {
    /// How grave a person's use is.
    UseSeverity, "a severity" {
        /// Mild.
        Mild = "mild" | "low",
        /// Moderate.
        Moderate = "moderate" | "medium",
        /// Severe.
        Severe = "severe" | "high" | "any",
    }
}

choices! {
    /// What a program does about medicine for opioid use, such as buprenorphine or methadone.
    OpioidMedicine, "an answer about medicine for opioid use" {
        /// Clients may not take it.
        NotAccepted = "not-accepted" | "no" | "none",
        /// Clients who get it elsewhere are welcome.
        Accepted = "accepted" | "yes" | "allowed",
        /// The program prescribes or gives it.
        Offered = "offered" | "provided" | "prescribed" | "mat" | "moud",
    }
}

choices! {
    /// Sober housing beside the programs.
    Housing, "a kind of housing" {
        /// None.
        None = "none" | "no",
        /// In a house of a partner.
        Partner = "partner" | "referral",
        /// In the center's own house.
        Own = "own" | "yes" | "sober-living" | "on-site",
    }
}

choices! {
    /// Whom a client in crisis reaches, outside sessions.
    Crisis, "an answer about crisis" {
        /// Nobody.
        None = "none" | "no",
        /// Somebody in office hours.
        OfficeHours = "office-hours" | "business-hours" | "daytime",
        /// Somebody of the program by phone, day and night.
        OnCall = "on-call" | "24-hour-line" | "24-7" | "hotline",
        /// Nurses or doctors on the spot, day and night.
        OnSite = "on-site" | "24-hour-nursing" | "nursing" | "medical",
    }
}

choices! {
    /// Something a program offers.
    Service, "a service" {
        /// Group sessions.
        Group = "group" | "group-therapy" | "groups",
        /// One-to-one sessions.
        Individual = "individual" | "individual-therapy" | "counseling" | "therapy",
        /// Sessions with family.
        Family = "family" | "family-therapy",
        /// Learning about the condition.
        Psychoeducation = "psychoeducation" | "psycho-education",
        /// Skills for coping and for daily life.
        Skills = "skills" | "coping-skills" | "skill-building" | "relapse-prevention",
        /// Medicine prescribed and followed.
        Medication = "medication" | "medication-management" | "medications",
        /// Visits with a psychiatric prescriber.
        Psychiatry = "psychiatry" | "psychiatrist" | "psychiatric",
        /// Visits with a doctor or nurse for physical health.
        Medical = "medical" | "physician" | "doctor" | "primary-care",
        /// Care that takes past trauma into account.
        Trauma = "trauma" | "trauma-informed" | "emdr",
        /// Care for eating disorders.
        EatingDisorder = "eating-disorder" | "eating-disorders",
        /// Prenatal care, or a program for mothers.
        Perinatal = "perinatal" | "prenatal",
        /// Naloxone is handed out.
        Naloxone = "naloxone" | "narcan",
        /// A slower pace for people with trouble thinking or remembering.
        CognitiveSupport = "cognitive-support" | "cognitive",
        /// Help with housing, benefits, law and the like.
        CaseManagement = "case-management" | "case-manager",
        /// Help with work.
        Vocational = "vocational" | "employment" | "vocational-training",
        /// Help with school.
        Education = "education" | "school",
        /// Support from people in recovery.
        Peer = "peer" | "peer-support",
        /// Twelve-step meetings or ideas.
        TwelveStep = "twelve-step" | "12-step" | "12-steps" | "aa" | "na",
        /// Support groups that are not twelve-step.
        NotTwelveStep = "not-twelve-step" | "non-12-step" | "smart-recovery" | "secular",
        /// Faith is part of it.
        Faith = "faith" | "faith-based" | "religious",
        /// A group or track for people who served.
        Veterans = "veterans" | "military",
        /// Drug testing.
        DrugTesting = "drug-testing" | "drug-test" | "urine-testing",
        /// Care or groups after the program.
        Aftercare = "aftercare" | "alumni" | "continuing-care",
        /// Rides to the program.
        Transport = "transport" | "transportation" | "rides",
        /// Children are looked after during sessions.
        Childcare = "childcare" | "child-care",
        /// Help with safety from somebody who hurts or threatens.
        SafetyPlanning = "safety-planning" | "domestic-violence",
    }
}

/// The levels, with what people write instead.
pub const LEVELS: Choices = Choices {
    name: "Level",
    what: "a level of care",
    ids: &level_ids(),
    also: in_full(&[
        ("op", "outpatient"),
        ("iop", "intensive-outpatient"),
        ("intensive", "intensive-outpatient"),
        ("php", "partial-hospitalization"),
        ("partial", "partial-hospitalization"),
        ("day-treatment", "partial-hospitalization"),
        ("inpatient", "residential"),
        ("rehab", "residential"),
        ("rtc", "residential"),
        ("detox", "medically-monitored"),
        ("education", "early-help"),
    ]),
};

/// The withdrawal settings, with what people write instead.
pub const WITHDRAWALS: Choices = Choices {
    name: "Withdrawal",
    what: "a withdrawal setting",
    ids: &withdrawal_ids(),
    also: in_full(&[
        ("no", "none"),
        ("outpatient", "ambulatory"),
        ("social", "residential"),
        ("detox", "medically-monitored"),
        ("inpatient", "medically-monitored"),
        ("medical", "medically-monitored"),
        ("yes", "medically-monitored"),
    ]),
};

/// What people write instead serves only to say what they meant; the element does not say it.
const fn in_full(also: &'static [(&'static str, &'static str)]) -> &'static [(&'static str, &'static str)] {
    if cfg!(feature = "headless") { also } else { &[] }
}

const fn level_ids() -> [&'static str; Level::ALL.len()] {
    let mut ids = [""; Level::ALL.len()];
    let mut i = 0;
    while i < ids.len() {
        ids[i] = Level::ALL[i].id();
        i += 1;
    }
    ids
}

const fn withdrawal_ids() -> [&'static str; Withdrawal::ALL.len()] {
    let mut ids = [""; Withdrawal::ALL.len()];
    let mut i = 0;
    while i < ids.len() {
        ids[i] = Withdrawal::ALL[i].id();
        i += 1;
    }
    ids
}
