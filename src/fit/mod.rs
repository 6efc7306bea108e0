//! Which of a center's programs meets a placement, which nearly does and why not, and where else to look.
//!
//! The placement is an input here and never an output: nothing a center writes can move it. Each criterion has
//! its own verdict and reason; a program's verdict is the worst of them. What a center does not say is asked
//! about, never guessed.

mod admission;
mod axes;
mod json;
mod practical;
mod rank;
mod visitor;

pub use json::fit_json;
pub use visitor::Visitor;

use crate::answers::Answers;
use crate::json::Json;
use crate::placement::{FLOOR, Level, Need, Range, Urgency, Withdrawal};
use crate::provider::choice::Service;
use crate::provider::{Program, Provider};
use crate::rule::Book;
use crate::words::crisis::helpline;
use crate::words::english::fit as say;
use crate::words::{Word, Words};

/// Whether a program, or one thing about it, meets what is needed. The worst comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It does.
    Fits,
    /// It does if the thing named can be settled.
    FitsIf,
    /// It does not.
    DoesNotFit,
}

impl Verdict {
    /// `fits`, `fits-if` or `does-not-fit`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::FitsIf => "fits-if",
            Self::DoesNotFit => "does-not-fit",
        }
    }
}

/// One thing about a program, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Stable id: `level`, `hours`, `withdrawal`, `schedule` and so on.
    pub id: &'static str,
    /// Whether it meets what is needed.
    pub verdict: Verdict,
    /// Why, in the visitor's words.
    pub text: String,
}

/// One program, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramFit {
    /// Its position in the center's file.
    pub position: usize,
    /// What the center calls it, or the name of its level.
    pub name: String,
    /// Its level.
    pub level: Level,
    /// The worst verdict of its criteria.
    pub verdict: Verdict,
    /// Whether its level is above what is needed.
    pub more_than_needed: bool,
    /// Whether it is where withdrawal care comes first, before the level that fits.
    pub first_step: bool,
    /// The verdict in a sentence.
    pub text: String,
    /// Everything judged, always in the same order.
    pub criteria: Vec<Criterion>,
    /// What to ask the center about, since it does not say.
    pub ask: Vec<String>,
    /// How many of the visitor's wishes it meets.
    pub wishes: usize,
}

/// Withdrawal care, when it comes before any program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct First {
    /// The setting that is needed.
    pub setting: Withdrawal,
    /// Positions of the center's programs that give it and admit this person; empty when it has to be elsewhere.
    pub here: Vec<usize>,
    /// What to do, in a sentence or two.
    pub text: String,
}

/// Where else to look, when no program is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Where to look.
    pub text: String,
    /// What to ask the center for.
    pub ask: Vec<String>,
}

/// A center's programs against one placement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The center's name.
    pub center: String,
    /// Its phone number as people read it.
    pub phone: String,
    /// The same as a phone dials it.
    pub dial: String,
    /// The result in a sentence.
    pub text: String,
    /// True in an emergency: no program is shown then, only help.
    pub hold: bool,
    /// Withdrawal care that comes first.
    pub first: Option<First>,
    /// The programs, best first.
    pub programs: Vec<ProgramFit>,
    /// Where else to look.
    pub elsewhere: Option<Elsewhere>,
    /// Why the programs stand in this order.
    pub order: String,
}

/// What every judgement looks at.
struct Case<'a> {
    range: Range,
    visitor: Visitor,
    center: &'a Provider,
    words: &'a Words,
    levels: Vec<String>,
    /// The center's programs that give the withdrawal care needed, and admit this person.
    withdrawal_here: Vec<&'a Program>,
    /// What to ask a program that does not offer what a need calls for.
    asks: Vec<(Service, String)>,
}

impl Case<'_> {
    fn level(&self, level: Level) -> &str {
        self.levels.get(level as usize).map_or("", String::as_str)
    }

    fn name(&self, program: &Program) -> String {
        program.name.clone().unwrap_or_else(|| self.level(program.level).to_owned())
    }

    /// Whether it is where withdrawal care comes first, though its level is above what follows.
    fn is_first_step(&self, program: &Program) -> bool {
        let setting = self.range.floor.withdrawal;
        setting > Withdrawal::None
            && program.gives(setting)
            && program.level > self.range.ceiling.level
            && program.level <= self.range.ceiling.today()
    }

    /// Whether no rule of admission stands against this person.
    fn admits(&self, program: &Program) -> bool {
        let mut judged = Judged { case: self, criteria: vec![] };
        admission::judge(&mut judged, program);
        judged.criteria.iter().all(|one| one.verdict < Verdict::DoesNotFit)
    }

    fn needs(&self, need: Need) -> bool {
        self.range.floor.needs.has(need)
    }

    fn may_need(&self, need: Need) -> bool {
        self.range.ceiling.needs.has(need)
    }
}

/// What was judged about one program so far.
struct Judged<'a> {
    case: &'a Case<'a>,
    criteria: Vec<Criterion>,
}

impl Judged<'_> {
    fn note(&mut self, id: &'static str, verdict: Verdict, word: Word) {
        self.criteria.push(Criterion { id, verdict, text: self.case.words.say(word) });
    }

    fn fill(&mut self, id: &'static str, verdict: Verdict, word: Word, blanks: &[(&str, &str)]) {
        self.criteria.push(Criterion { id, verdict, text: self.case.words.fill(word, blanks) });
    }
}

/// Two numbers in thousandths in words: "9", "9 to 15", "9 or more".
pub(crate) fn span_text(words: &Words, least: i64, most: Option<i64>) -> String {
    let low = Json::Number(least).write();
    let high = most.map(|most| Json::Number(most).write());
    let word = match &high {
        Some(high) if *high == low => return low,
        Some(_) => say::BETWEEN,
        None => say::OR_MORE,
    };
    words.fill(word, &[("low", &low), ("high", &high.unwrap_or_default())])
}

/// Judges every program of a center against a placement and what the answers say of the visitor's situation.
pub fn fit(book: &Book, answers: &Answers, range: Range, center: &Provider, words: &Words) -> Fit {
    let visitor = Visitor::read(book, answers);
    let levels = Level::ALL.iter().map(|level| words.say(say::level(*level))).collect();
    let asks = asks(range, words);
    let mut case = Case { range, visitor, center, words, levels, withdrawal_here: vec![], asks };
    let gives = |program: &&Program| program.gives(range.floor.withdrawal) && case.admits(program);
    case.withdrawal_here = center.programs.iter().filter(gives).collect();
    let hold = range.floor.urgency == Urgency::Now;
    let programs = if hold { &[][..] } else { &center.programs };
    let programs = rank::ranked(programs.iter().map(|program| judge(&case, program)).collect());
    let best = programs.first();
    let (summary, found) = match best.map(|best| (best.verdict, best.more_than_needed)) {
        _ if hold => (say::HOLD, true),
        Some((Verdict::FitsIf, _)) if best.is_some_and(|best| best.first_step) => (say::ONLY_FIRST, false),
        Some((Verdict::Fits, _)) => (say::SOME_FIT, true),
        Some((Verdict::FitsIf, false)) => (say::SOME_FIT_IF, true),
        Some((Verdict::FitsIf, true)) => (say::ONLY_MORE, false),
        Some((Verdict::DoesNotFit, _)) | None => (say::NONE_FITS, false),
    };
    Fit {
        center: center.name.clone(),
        phone: center.phone.clone(),
        dial: center.dial.clone(),
        text: words.fill(summary, &[("center", &center.name)]),
        hold,
        first: if hold { None } else { first(&case) },
        elsewhere: (!found).then(|| elsewhere(&case, best)),
        programs,
        order: words.say(say::ORDER),
    }
}

fn judge(case: &Case, program: &Program) -> ProgramFit {
    let mut judged = Judged { case, criteria: Vec::with_capacity(16) };
    axes::judge(&mut judged, program);
    admission::judge(&mut judged, program);
    practical::judge(&mut judged, program);
    let verdict = judged.criteria.iter().map(|one| one.verdict).max().unwrap_or(Verdict::Fits);
    let first_step = case.is_first_step(program);
    let more_than_needed = program.level > case.range.ceiling.level && !first_step;
    let word = match verdict {
        Verdict::Fits => say::FITS,
        Verdict::FitsIf if more_than_needed => say::MORE,
        Verdict::FitsIf if first_step => say::FIRST_STEP,
        Verdict::FitsIf => say::FITS_IF,
        Verdict::DoesNotFit => say::DOES_NOT_FIT,
    };
    ProgramFit {
        position: program.position,
        name: case.name(program),
        level: program.level,
        verdict,
        more_than_needed,
        first_step,
        text: case.words.say(word),
        criteria: judged.criteria,
        ask: case
            .asks
            .iter()
            .filter(|(service, _)| !program.offers(*service))
            .map(|(_, ask)| ask.clone())
            .collect(),
        wishes: practical::wishes(&case.visitor, program),
    }
}

/// The services that the needs call for, each with what to ask a program that does not speak of it.
fn asks(range: Range, words: &Words) -> Vec<(Service, String)> {
    let needs = range.floor.needs.iter();
    let services = needs.filter_map(|need| {
        let service = match need {
            Need::AlcoholMedication | Need::SlowTaper => Service::Medication,
            Need::Naloxone => Service::Naloxone,
            Need::Perinatal => Service::Perinatal,
            Need::Trauma => Service::Trauma,
            Need::MedicalReview => Service::Medical,
            Need::SafetyPlanning => Service::SafetyPlanning,
            Need::Cognitive => Service::CognitiveSupport,
            Need::PsychiatricReview => Service::Psychiatry,
            Need::Housing => Service::CaseManagement,
            Need::Eating => Service::EatingDisorder,
            _ => return None,
        };
        Some((service, words.fill(say::ASK_NEED, &[("need", &words.say(say::need(need)))])))
    });
    services.collect()
}

/// Where withdrawal care comes first, and whether the center gives it to this person.
fn first(case: &Case) -> Option<First> {
    let floor = case.range.floor;
    let setting = floor.withdrawal;
    // What is less than the level itself gives does not come before it.
    let within = floor.withdraws_there() && FLOOR.withdrawal(setting).today() < floor.level;
    if setting == Withdrawal::None || within {
        return None;
    }
    let here = &case.withdrawal_here;
    let names: Vec<String> = here.iter().take(3).map(|program| case.name(program)).collect();
    let word = match setting {
        _ if !here.is_empty() => say::FIRST_HERE,
        Withdrawal::Hospital => say::FIRST_HOSPITAL,
        _ => say::FIRST_ELSEWHERE,
    };
    let setting_name = case.words.say(say::withdrawal(setting));
    let blanks: [(&str, &str); 4] = [
        ("setting", &setting_name),
        ("programs", &names.join(", ")),
        ("center", &case.center.name),
        ("helpline", helpline()),
    ];
    let text = case.words.fill(word, &blanks);
    Some(First { setting, here: here.iter().map(|program| program.position).collect(), text })
}

/// Where else to look, and what to ask of the program that came nearest.
fn elsewhere(case: &Case, nearest: Option<&ProgramFit>) -> Elsewhere {
    let level = case.level(case.range.floor.level);
    let center: &str = &case.center.name;
    let mut ask = vec![case.words.fill(say::ASK_REFER, &[("center", center), ("level", level)])];
    if let Some(nearest) = nearest {
        let missed =
            |id: &str| nearest.criteria.iter().any(|one| one.id == id && one.verdict == Verdict::DoesNotFit);
        let word = match () {
            () if missed("level") || missed("hours") => None,
            () if missed("schedule") => Some(say::ASK_TIMES),
            () if missed("co-occurring") => Some(say::ASK_MIND),
            () if nearest.verdict == Verdict::DoesNotFit => Some(say::ASK_BEFORE),
            () => None,
        };
        let blanks: [(&str, &str); 2] = [("center", center), ("program", &nearest.name)];
        ask.extend(word.map(|word| case.words.fill(word, &blanks)));
    }
    let blanks = [("level", level), ("helpline", helpline())];
    Elsewhere { text: case.words.fill(say::ELSEWHERE, &blanks), ask }
}
