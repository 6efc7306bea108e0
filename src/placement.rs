//! Where somebody is placed: a point in a product of small ordered axes, and how rules raise it.
//!
//! A placement is the join (axis by axis maximum, union of needs) of the floors of every rule that holds.
//! Rules therefore cannot conflict, their order cannot matter, and a graver answer never lowers anything.

use crate::answers::Answers;
use crate::rule::{Book, Rule};

/// Declares one ordered axis: its values lowest first, each with its stable id.
macro_rules! axis {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$value_doc])* $value,)+ }

        impl $name {
            /// Every value, lowest first.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The stable kebab-case id.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id,)+ }
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }
    };
}

axis! {
    /// How intensive the treatment is.
    Level {
        /// Advice and check-ups; no treatment program.
        EarlyHelp = "early-help",
        /// Under 9 hours a week.
        Outpatient = "outpatient",
        /// 9 to 19 hours a week.
        IntensiveOutpatient = "intensive-outpatient",
        /// 20 hours a week or more, nights at home.
        PartialHospitalization = "partial-hospitalization",
        /// Living at the program, staff day and night.
        Residential = "residential",
        /// Nurses day and night, a doctor on call.
        MedicallyMonitored = "medically-monitored",
        /// Doctors and nurses day and night.
        Hospital = "hospital",
    }
}

axis! {
    /// Where to come off a substance safely.
    Withdrawal {
        /// No withdrawal care needed.
        None = "none",
        /// At home with clinic visits and medicine.
        Ambulatory = "ambulatory",
        /// In a staffed house, without round-the-clock nursing.
        Residential = "residential",
        /// In a unit with nurses day and night.
        MedicallyMonitored = "medically-monitored",
        /// In a hospital.
        Hospital = "hospital",
    }
}

axis! {
    /// Where to live meanwhile.
    Living {
        /// As now.
        AsNow = "as-now",
        /// In a sober, supportive house.
        RecoveryHousing = "recovery-housing",
    }
}

axis! {
    /// How soon to act.
    Urgency {
        /// When ready.
        WhenReady = "when-ready",
        /// Within days.
        WithinDays = "within-days",
        /// Today.
        Today = "today",
        /// Now: an emergency.
        Now = "now",
    }
}

axis! {
    /// Something a program must offer, whatever its level. Needs are a set; their order is only for print.
    Need {
        /// Medicine that treats opioid use, such as buprenorphine or methadone.
        OpioidMedication = "opioid-medication",
        /// Medicine that treats alcohol use, such as naltrexone or acamprosate.
        AlcoholMedication = "alcohol-medication",
        /// Naloxone at hand, to reverse an overdose.
        Naloxone = "naloxone",
        /// Mental-health and substance-use care in one program.
        CoOccurring = "co-occurring",
        /// A program with psychiatric care strong enough for grave conditions.
        CoOccurringEnhanced = "co-occurring-enhanced",
        /// Care during pregnancy and after birth.
        Perinatal = "perinatal",
        /// A program made for people under 18.
        Youth = "youth",
        /// Care that takes past trauma into account.
        Trauma = "trauma-informed",
        /// A doctor looks at physical health first or alongside.
        MedicalReview = "medical-review",
        /// Help with safety from somebody who hurts or threatens.
        SafetyPlanning = "safety-planning",
        /// A slow, supervised taper rather than a stop.
        SlowTaper = "slow-taper",
        /// Help with finding motivation, one step at a time.
        Motivation = "motivation",
        /// A careful look at thinking and memory, with a slower pace.
        Cognitive = "cognitive-support",
        /// A visit with a psychiatric prescriber.
        PsychiatricReview = "psychiatric-review",
        /// A plan for staying safe when thoughts of suicide come.
        SuicideSafetyPlan = "suicide-safety-plan",
        /// Help with housing.
        Housing = "housing-help",
        /// Help for an eating disorder.
        Eating = "eating-disorder",
    }
}

/// A set of needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Needs(u32);

impl Needs {
    /// Every need there is.
    pub const ALL: Self = Self(u32::MAX);

    /// The set of these bits, one for each of [`Need::ALL`].
    pub(crate) const fn of(bits: u32) -> Self {
        Self(bits)
    }

    /// A bit for each of [`Need::ALL`].
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// Whether the need is in the set.
    pub const fn has(self, need: Need) -> bool {
        self.0 >> need as u8 & 1 == 1
    }

    /// The set without this need.
    #[must_use]
    pub const fn without(self, need: Need) -> Self {
        Self(self.0 & !(1 << need as u8))
    }

    /// The needs in the set, in the order of [`Need::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Need> {
        Need::ALL.iter().copied().filter(move |need| self.has(*need))
    }

    /// Whether every need here is also in `other`.
    pub const fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

/// A point on all five axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Placement {
    /// How intensive.
    pub level: Level,
    /// Where to come off a substance.
    pub withdrawal: Withdrawal,
    /// Where to live.
    pub living: Living,
    /// How soon.
    pub urgency: Urgency,
    /// What a program must offer.
    pub needs: Needs,
}

/// Nothing raised on any axis. Rules are written from here: `FLOOR.level(Level::Residential)`.
pub const FLOOR: Placement = Placement {
    level: Level::EarlyHelp,
    withdrawal: Withdrawal::None,
    living: Living::AsNow,
    urgency: Urgency::WhenReady,
    needs: Needs(0),
};

impl Placement {
    /// With this level.
    #[must_use]
    pub const fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// With this withdrawal setting.
    #[must_use]
    pub const fn withdrawal(mut self, withdrawal: Withdrawal) -> Self {
        self.withdrawal = withdrawal;
        self
    }

    /// With this way of living.
    #[must_use]
    pub const fn living(mut self, living: Living) -> Self {
        self.living = living;
        self
    }

    /// With this urgency.
    #[must_use]
    pub const fn urgency(mut self, urgency: Urgency) -> Self {
        self.urgency = urgency;
        self
    }

    /// With this need added.
    #[must_use]
    pub const fn need(mut self, need: Need) -> Self {
        self.needs = Needs(self.needs.0 | 1 << need as u8);
        self
    }

    /// The least placement that is at least as high as both on every axis.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self {
            level: self.level.max(other.level),
            withdrawal: self.withdrawal.max(other.withdrawal),
            living: self.living.max(other.living),
            urgency: self.urgency.max(other.urgency),
            needs: Needs(self.needs.0 | other.needs.0),
        }
    }

    /// Whether no axis of it is above `other`.
    pub fn within(self, other: Self) -> bool {
        self.level <= other.level
            && self.withdrawal <= other.withdrawal
            && self.living <= other.living
            && self.urgency <= other.urgency
            && self.needs.within(other.needs)
    }

    /// The graver of level and withdrawal setting: where the person should be first.
    pub fn today(self) -> Level {
        self.level.max(match self.withdrawal {
            Withdrawal::None => Level::EarlyHelp,
            Withdrawal::Ambulatory => Level::Outpatient,
            Withdrawal::Residential => Level::Residential,
            Withdrawal::MedicallyMonitored => Level::MedicallyMonitored,
            Withdrawal::Hospital => Level::Hospital,
        })
    }

    /// Whether withdrawal care is called for and begins where the level is, with nurses or doctors day and night: then
    /// nothing comes before the level.
    pub fn withdraws_there(self) -> bool {
        self.withdrawal > Withdrawal::None
            && self.level >= Level::MedicallyMonitored
            && self.today() == self.level
    }
}

/// What partial answers leave possible: every completion lies between `floor` and `ceiling`, and both are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    /// With everything open at its mildest.
    pub floor: Placement,
    /// With everything open at its gravest.
    pub ceiling: Placement,
}

/// The placement: the join of the floors of every rule that holds. A rule is judged only while it could still raise the floor.
pub fn place(book: &Book, answers: &Answers) -> Range {
    let (low, high) = answers.corners(book.questions);
    let (mut floor, mut ceiling) = (FLOOR, FLOOR);
    for rule in book.rules {
        if !rule.then.within(floor) && rule.when.holds(&high) {
            ceiling = ceiling.join(rule.then);
            if rule.when.holds(&low) {
                floor = floor.join(rule.then);
            }
        }
    }
    Range { floor, ceiling }
}

/// The join of the floors of these rules.
pub fn join_of<'a>(rules: impl Iterator<Item = &'a Rule>) -> Placement {
    rules.fold(FLOOR, |placement, rule| placement.join(rule.then))
}
