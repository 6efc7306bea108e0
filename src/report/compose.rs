//! Finds the words for an explanation: everything here is a sentence, nothing is decided.

use super::path::{by_medicine, path};
use super::speaker::{HEADLESS, Speaker};
use super::{
    Caution, ChangeOption, Cited, Facet, Firmness, NeedReason, Reason, Report, Unknown, WhyNot, rules_hash,
};
use crate::answers::{Answer, Answers};
use crate::condition::Truth;
use crate::explanation::reasons::{Because, nearest, reasons, supports};
use crate::explanation::support::Support;
use crate::explanation::{caution, changes, firmness, narrowing};
use crate::json::Json;
use crate::ledger::Ledger;
use crate::placement::{FLOOR, Level, Need, Placement, Range, Urgency};
use crate::question::Area;
use crate::rule::{Book, Standing};
use crate::words::Words;
use crate::words::english::report as w;

/// Puts the report together: a pure function of its arguments.
pub fn report(book: &Book, answers: &Answers, words: &Words) -> Report {
    let ledger = Ledger::of(book, answers);
    let range = Range { floor: ledger.floor(), ceiling: ledger.ceiling() };
    let speaker = Speaker { book, words };
    let supports = supports(&ledger);
    let unknowns = narrowing::most_first(&ledger);
    let needs = speaker.needs(&ledger, range.floor);
    Report {
        range,
        summary: speaker.summary(&ledger, range, &needs),
        caution: speaker.caution(&ledger, answers),
        reasons: speaker.reasons(&ledger, &supports, range.floor),
        not_lower: speaker.not_lower(&ledger, &supports, range.floor.level),
        not_higher: speaker.not_higher(&ledger, range.floor.level),
        changes: speaker.changes(&ledger, range.floor.level),
        needs,
        unknowns: speaker.unknowns(&unknowns, answers),
        firmness: speaker.firmness(&ledger, range),
        path: path(words, &ledger, answers, range),
        profile: speaker.profile(&ledger),
        rules_version: env!("CARGO_PKG_VERSION"),
        rules_hash: rules_hash(book),
    }
}

/// An axis, its floor, whether that is raised, and whether a rule forces it.
type Axis<'a> = (&'static str, &'static str, bool, &'a dyn Fn(Placement) -> bool);

impl Speaker<'_> {
    fn summary(&self, ledger: &Ledger, range: Range, needs: &[NeedReason]) -> String {
        let (floor, ceiling) = (range.floor, range.ceiling);
        // In an emergency there is nothing but help.
        if floor.urgency == Urgency::Now && floor.level < Level::Hospital {
            return self.say(w::SUMMARY_NOW);
        }
        let (low, high) = (self.level(floor.level), self.level(ceiling.level));
        let word = if floor.level == ceiling.level { w::SUMMARY } else { w::SUMMARY_RANGE };
        let mut parts = vec![self.words.fill(word, &[("level", &low), ("low", &low), ("high", &high)])];
        if floor.withdraws_there() {
            parts.push(self.say(w::WITHDRAWAL_THERE));
        } else if floor.withdrawal > FLOOR.withdrawal {
            let setting = self.say(w::withdrawal(floor.withdrawal));
            let word = if by_medicine(ledger, floor) { w::SUMMARY_MEDICINE } else { w::SUMMARY_FIRST };
            parts.push(self.words.fill(word, &[("withdrawal", &setting)]));
        }
        if floor.living > FLOOR.living && floor.urgency < Urgency::Now {
            let after = floor.level >= Level::Residential;
            parts.push(self.say(if after { w::SUMMARY_LIVING_AFTER } else { w::SUMMARY_LIVING }));
        }
        // The rules were made for adults: whoever is not is told so with the result.
        if floor.urgency < Urgency::Now {
            parts.extend(needs.iter().filter(|need| need.need == Need::Youth).map(|need| need.text.clone()));
        }
        parts.join(" ")
    }

    fn reasons(&self, ledger: &Ledger, supports: &[(usize, Support)], floor: Placement) -> Vec<Reason> {
        let axes: [Axis; 4] = [
            ("level", floor.level.id(), floor.level > FLOOR.level, &|then| then.level >= floor.level),
            ("withdrawal", floor.withdrawal.id(), floor.withdrawal > FLOOR.withdrawal, &|then| {
                then.withdrawal >= floor.withdrawal
            }),
            ("living", floor.living.id(), floor.living > FLOOR.living, &|then| then.living >= floor.living),
            ("urgency", floor.urgency.id(), floor.urgency > FLOOR.urgency, &|then| {
                then.urgency >= floor.urgency
            }),
        ];
        let mut all = Vec::new();
        for (axis, value, raised, forces) in axes {
            if raised {
                for because in reasons(ledger, supports, forces) {
                    let main = all.last().is_none_or(|reason: &Reason| reason.axis != axis);
                    all.push(self.reason(axis, value, &because, main));
                }
            } else if axis == "level" && floor.urgency < Urgency::Now {
                let mut none = self.reason(axis, value, &Because::default(), true);
                none.text = self.say(w::REASON_NONE);
                all.push(none);
            }
        }
        all
    }

    fn reason(&self, axis: &'static str, value: &'static str, because: &Because, main: bool) -> Reason {
        let answers = self.said(&because.support);
        let (why, rules) = self.rules(&because.rules);
        let mut sources: Vec<Cited> = Vec::new();
        for rule in &because.rules {
            for citation in self.book.rules.get(*rule).map_or(&[][..], |rule| rule.sources) {
                let note = match citation.standing {
                    Standing::Read => String::new(),
                    Standing::Background => self.say(w::TO_CONFIRM),
                };
                let year = Json::count(usize::from(citation.source.year));
                let source = Cited { title: [citation.source.title, " (", &year, ")"].concat(), note };
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        let text = [&*self.told(&answers), " ", &why].concat();
        Reason { axis, value, answers, rules, text, why, sources, main }
    }

    fn not_lower(&self, ledger: &Ledger, supports: &[(usize, Support)], floor: Level) -> Vec<WhyNot> {
        let mut all = Vec::new();
        for level in Level::ALL.iter().rev() {
            if *level >= floor {
                continue;
            }
            let blocks = |then: Placement| then.level > *level;
            let first = reasons(ledger, supports, &blocks).into_iter().next().unwrap_or_default();
            let (because, _) = self.rules(&first.rules);
            let mut blocking = Vec::new();
            for (number, (rule, truth)) in ledger.rules.iter().enumerate() {
                if HEADLESS && *truth == Truth::Yes && blocks(rule.then) {
                    blocking.push(number);
                }
            }
            all.push(WhyNot {
                level: *level,
                text: self.words.fill(w::NOT_LOWER, &[("because", &because)]),
                rules: self.rules(&blocking).1,
                distance: 0,
            });
        }
        all
    }

    fn not_higher(&self, ledger: &Ledger, floor: Level) -> Vec<WhyNot> {
        let mut all = Vec::new();
        for level in Level::ALL {
            if *level <= floor {
                continue;
            }
            let Some(near) = nearest(ledger, *level) else {
                all.push(WhyNot { level: *level, text: self.say(w::NO_RULE), rules: vec![], distance: 0 });
                continue;
            };
            let (mut names, distance) = (near.questions, near.distance);
            let word = match distance {
                0 => w::STILL_OPEN,
                1 => w::NOT_HIGHER_ONE,
                _ => w::NOT_HIGHER,
            };
            names.truncate(3);
            let n = Json::count(distance);
            all.push(WhyNot {
                level: *level,
                text: self.words.fill(word, &[("names", &self.names(&names)), ("n", &n)]),
                rules: self.rules(&[near.rule]).1,
                distance,
            });
        }
        all
    }

    fn changes(&self, ledger: &Ledger, floor: Level) -> Vec<ChangeOption> {
        let mut all = Vec::new();
        let mut found = changes::lowering(ledger);
        found.extend(changes::raising(ledger));
        for change in found {
            let answers = self.said(&change.answers);
            let to = self.level(change.to);
            let lower = change.to < floor;
            let text = if lower {
                let mut help = Vec::new();
                for (number, _) in &change.answers {
                    if let Some(question) = self.question(*number) {
                        help.push(self.words.help(question));
                    }
                }
                self.words.fill(w::CHANGE_LOWER, &[("help", &self.list(&help)), ("level", &to)])
            } else {
                let mut quotes = Vec::new();
                for said in &answers {
                    quotes.push(self.quote(said));
                }
                self.words.fill(w::CHANGE_HIGHER, &[("answers", &self.list(&quotes)), ("level", &to)])
            };
            all.push(ChangeOption { to: change.to, lower, answers, text });
        }
        all
    }

    /// The one that narrows most stands first.
    fn unknowns(&self, numbers: &[u8], answers: &Answers) -> Vec<Unknown> {
        let mut all = Vec::new();
        for number in numbers {
            let Some(question) = self.question(*number) else { continue };
            let ask = self.words.ask(question);
            all.push(Unknown {
                question: question.id,
                name: self.words.name(question),
                said_unsure: answers.get(usize::from(*number)).is_some(),
                most: all.is_empty(),
                text: if ask.is_empty() { self.say(w::ASK) } else { ask },
            });
        }
        all
    }

    fn caution(&self, ledger: &Ledger, answers: &Answers) -> Option<Caution> {
        let caution = caution::caution(ledger, answers)?;
        let mut questions = Vec::new();
        let (mut unsure, mut unsaid) = (vec![], vec![]);
        for number in &caution.questions {
            questions.extend(self.question(*number).map(|question| question.id));
            let is_unsure = answers.get(usize::from(*number)) == Some(Answer::Unsure);
            if is_unsure { &mut unsure } else { &mut unsaid }.push(*number);
        }
        // What was not known goes first: nobody who would rather not say was unsure.
        let (word, mut named) = match (caution.urgency, unsure.is_empty()) {
            (Urgency::Now, false) => (w::CAUTION_NOW, unsure),
            (Urgency::Now, true) => (w::UNSAID_NOW, unsaid),
            (_, false) => (w::CAUTION_TODAY, unsure),
            (_, true) => (w::UNSAID_TODAY, unsaid),
        };
        // Two names are enough for one sentence.
        named.truncate(2);
        let mut text = self.words.fill(word, &[("names", &self.names(&named))]);
        for number in &named {
            if let Some(question) = self.question(*number) {
                let ask = self.words.ask(question);
                let told =
                    ask.is_empty() || text.as_bytes().windows(ask.len()).any(|part| part == ask.as_bytes());
                if !told {
                    text.push(' ');
                    text.push_str(&ask);
                }
            }
        }
        Some(Caution { questions, urgency: caution.urgency, text })
    }

    fn needs(&self, ledger: &Ledger, floor: Placement) -> Vec<NeedReason> {
        let mut all = Vec::new();
        for need in floor.needs.iter() {
            let (mut numbers, mut soonest) = (Vec::new(), Urgency::WhenReady);
            for (number, (rule, truth)) in ledger.rules.iter().enumerate() {
                if *truth == Truth::Yes && rule.then.needs.has(need) {
                    // What is most pressing speaks for it.
                    let at = if rule.then.urgency > soonest { 0 } else { numbers.len() };
                    numbers.insert(at, number);
                    soonest = soonest.max(rule.then.urgency);
                }
            }
            let (text, rules) = self.rules(&numbers);
            all.push(NeedReason { need, name: self.say(w::need(need)), rules, text });
        }
        all
    }

    fn firmness(&self, ledger: &Ledger, range: Range) -> Firmness {
        let neighbors = firmness::neighbors(ledger);
        let (changes, lower, higher) = (neighbors.changes(), neighbors.lower(), neighbors.higher());
        let close_to = neighbors.close_to();
        let clear = close_to.is_none() && range.floor.level == range.ceiling.level;
        let text = match close_to {
            _ if range.floor.urgency == Urgency::Now => self.say(w::FIRM_NOW),
            // A danger that is over, or one sign less, is no small change.
            Some(level) if level < range.floor.level && range.floor.today() >= Level::MedicallyMonitored => {
                String::new()
            }
            Some(level) => self.words.fill(w::CLOSE, &[("level", &self.level(level))]),
            None => self.say(if clear { w::CLEAR } else { w::OPEN }),
        };
        Firmness { changes, lower, higher, clear, close_to, text }
    }

    fn profile(&self, ledger: &Ledger) -> Vec<Facet> {
        let mut all = Vec::new();
        for area in Area::ALL {
            if matches!(area, Area::Safety | Area::Context) {
                continue;
            }
            let (mut floor, mut ceiling) = (FLOOR, FLOOR);
            for (rule, truth) in &ledger.rules {
                if rule.area == area && *truth != Truth::No {
                    ceiling = ceiling.join(rule.then);
                    if *truth == Truth::Yes {
                        floor = floor.join(rule.then);
                    }
                }
            }
            let (floor, ceiling) = (floor.today(), ceiling.today());
            let (low, high) = (self.level(floor), self.level(ceiling));
            let word = match () {
                () if floor != ceiling => w::AREA_RANGE,
                () if floor == FLOOR.level => w::AREA_CALM,
                () => w::AREA_ASKS,
            };
            let text = self.words.fill(word, &[("low", &low), ("high", &high), ("level", &low)]);
            all.push(Facet { area, name: self.say(w::area(area)), floor, ceiling, text });
        }
        all
    }
}
