//! Finds the words for an explanation: everything here is a sentence, nothing is decided.

use super::notes::in_words;
use super::path::path;
use super::{
    Caution, ChangeOption, Facet, Firmness, NeedReason, Reason, Report, Said, Unknown, WhyNot, rules_hash,
};
use crate::answers::{Answer, Answers};
use crate::condition::Truth;
use crate::explanation::reasons::{Because, nearest, reasons, supports};
use crate::explanation::support::Support;
use crate::explanation::{caution, changes, firmness, narrowing};
use crate::ledger::Ledger;
use crate::placement::{FLOOR, Level, Placement, Range, Urgency, join_of};
use crate::question::Area;
use crate::rule::{Book, Rule, Standing};
use crate::words::english::report as w;
use crate::words::{Word, Words};

/// Puts the report together: a pure function of its arguments.
pub fn report(book: &Book, answers: &Answers, words: &Words) -> Report {
    let ledger = Ledger::of(book, answers);
    let range = Range { floor: ledger.floor(), ceiling: ledger.ceiling() };
    let speaker = Speaker { book, words };
    let supports = supports(&ledger);
    let unknowns = speaker.unknowns(&ledger, answers);
    Report {
        range,
        summary: speaker.summary(range),
        caution: speaker.caution(&ledger, answers),
        reasons: speaker.reasons(&ledger, &supports, range.floor),
        not_lower: speaker.not_lower(&ledger, &supports, range.floor.level),
        not_higher: speaker.not_higher(&ledger, &unknowns, range),
        changes: speaker.changes(&ledger, range.floor.level),
        needs: speaker.needs(&ledger, range.floor),
        unknowns,
        firmness: speaker.firmness(&ledger),
        path: path(words, range),
        profile: speaker.profile(&ledger),
        rules_version: env!("CARGO_PKG_VERSION"),
        rules_hash: rules_hash(book),
    }
}

/// Speaks about one book to one person.
struct Speaker<'a> {
    book: &'a Book,
    words: &'a Words,
}

impl Speaker<'_> {
    fn say(&self, word: &Word) -> String {
        self.words.say(word)
    }

    fn level(&self, level: Level) -> String {
        self.say(w::level(level))
    }

    fn rule_ids(&self, numbers: impl Iterator<Item = usize>) -> Vec<&'static str> {
        numbers.filter_map(|number| self.book.rules.get(number)).map(|rule| rule.id).collect()
    }

    /// “a”, “a and b”, “a, b and c”.
    fn list(&self, items: &[String]) -> String {
        match items.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => [&*before.join(", "), &self.say(&w::AND), last].concat(),
            None => String::new(),
        }
    }

    fn said(&self, support: &[(u8, u32)]) -> Vec<Said> {
        let said = |(number, value): &(u8, u32)| {
            let question = self.book.questions.get(usize::from(*number)).copied()?;
            let answer = Answer::of(question, *value);
            let ids = match answer {
                Answer::Many(items) => question.ticked(items).map(|choice| choice.id).collect(),
                Answer::One(rank) => {
                    question.choices.get(usize::from(rank)).map(|c| c.id).into_iter().collect()
                }
                _ => vec![],
            };
            Some(Said {
                question: question.id,
                name: self.words.name(question),
                answer: ids,
                words: in_words(self.words, question, answer),
                many: matches!(answer, Answer::Many(_)),
            })
        };
        support.iter().filter_map(said).collect()
    }

    fn quote(&self, said: &[Said]) -> String {
        let quote = |said: &Said| {
            self.words.fill(&w::SAID, &[("name", &said.name), ("answer", &said.words.join("; "))])
        };
        self.list(&said.iter().map(quote).collect::<Vec<_>>())
    }

    fn named(&self, name: &str) -> String {
        self.words.fill(&w::NAMED, &[("name", name)])
    }

    fn summary(&self, range: Range) -> String {
        let (floor, ceiling) = (range.floor, range.ceiling);
        let (low, high) = (self.level(floor.level), self.level(ceiling.level));
        let mut summary = if floor.level == ceiling.level {
            self.words.fill(&w::SUMMARY, &[("level", &low)])
        } else {
            self.words.fill(&w::SUMMARY_RANGE, &[("low", &low), ("high", &high)])
        };
        if floor.withdrawal > FLOOR.withdrawal {
            let setting = self.say(w::withdrawal(floor.withdrawal));
            summary.push(' ');
            summary.push_str(&self.words.fill(&w::SUMMARY_FIRST, &[("withdrawal", &setting)]));
        }
        if floor.living > FLOOR.living {
            summary.push(' ');
            summary.push_str(&self.say(&w::SUMMARY_LIVING));
        }
        summary
    }

    fn reasons(&self, ledger: &Ledger, supports: &[(usize, Support)], floor: Placement) -> Vec<Reason> {
        let mut all = Vec::new();
        let mut axis = |axis: &'static str, value: &'static str, forces: &dyn Fn(Placement) -> bool| {
            for (i, because) in reasons(ledger, supports, forces).iter().enumerate() {
                all.push(self.reason(axis, value, because, i == 0));
            }
        };
        if floor.level > FLOOR.level {
            axis("level", floor.level.id(), &|then| then.level >= floor.level);
        }
        if floor.withdrawal > FLOOR.withdrawal {
            axis("withdrawal", floor.withdrawal.id(), &|then| then.withdrawal >= floor.withdrawal);
        }
        if floor.living > FLOOR.living {
            axis("living", floor.living.id(), &|then| then.living >= floor.living);
        }
        if floor.urgency > FLOOR.urgency {
            axis("urgency", floor.urgency.id(), &|then| then.urgency >= floor.urgency);
        }
        // In an emergency it would sound as if nothing were wrong.
        if floor.level == FLOOR.level && floor.urgency < Urgency::Now {
            let mut none = self.reason("level", floor.level.id(), &Because::default(), true);
            none.text = self.say(&w::REASON_NONE);
            all.insert(0, none);
        }
        all
    }

    fn reason(&self, axis: &'static str, value: &'static str, because: &Because, main: bool) -> Reason {
        let answers = self.said(&because.support);
        let rules: Vec<&Rule> =
            because.rules.iter().filter_map(|number| self.book.rules.get(*number)).collect();
        let why = rules.first().map(|rule| self.words.because(rule)).unwrap_or_default();
        let mut sources: Vec<String> = Vec::new();
        for citation in rules.iter().flat_map(|rule| rule.sources) {
            let confirm = match citation.standing {
                Standing::Read => "",
                Standing::Background => ", to be confirmed",
            };
            let year = citation.source.year.to_string();
            let source = [citation.source.title, " (", &year, ")", confirm].concat();
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        Reason {
            axis,
            value,
            text: self.words.fill(&w::REASON, &[("answers", &self.quote(&answers)), ("because", &why)]),
            answers,
            rules: rules.iter().map(|rule| rule.id).collect(),
            sources,
            main,
        }
    }

    fn not_lower(&self, ledger: &Ledger, supports: &[(usize, Support)], floor: Level) -> Vec<WhyNot> {
        let below = Level::ALL.iter().copied().rev().filter(|level| *level < floor);
        below
            .map(|level| {
                let blocks = |then: Placement| then.level > level;
                let first = reasons(ledger, supports, &blocks).into_iter().next().unwrap_or_default();
                let rule = first.rules.first().and_then(|number| self.book.rules.get(*number));
                let because = rule.map(|rule| self.words.because(rule)).unwrap_or_default();
                let blocking =
                    ledger.holding().filter(|(_, rule)| blocks(rule.then)).map(|(number, _)| number);
                WhyNot {
                    level,
                    text: self.words.fill(&w::NOT_LOWER, &[("because", &because)]),
                    rules: self.rule_ids(blocking),
                    distance: 0,
                }
            })
            .collect()
    }

    fn not_higher(&self, ledger: &Ledger, unknowns: &[Unknown], range: Range) -> Vec<WhyNot> {
        let above = Level::ALL.iter().copied().filter(|level| *level > range.floor.level);
        above
            .map(|level| {
                let near = nearest(ledger, level);
                let questions = near.as_ref().map_or(&[][..], |near| &near.questions);
                let names =
                    questions.iter().filter_map(|number| self.book.questions.get(usize::from(*number)));
                let names = self
                    .list(&names.map(|question| self.named(&self.words.name(question))).collect::<Vec<_>>());
                let n = questions.len().to_string();
                let text = match questions.len() {
                    _ if level <= range.ceiling.level => {
                        let open: Vec<_> =
                            unknowns.iter().take(3).map(|unknown| self.named(&unknown.name)).collect();
                        self.words.fill(&w::STILL_OPEN, &[("names", &self.list(&open))])
                    }
                    0 => self.say(&w::NO_RULE),
                    1 => self.words.fill(&w::NOT_HIGHER_ONE, &[("names", &names)]),
                    _ => self.words.fill(&w::NOT_HIGHER, &[("names", &names), ("n", &n)]),
                };
                WhyNot {
                    level,
                    text,
                    rules: self.rule_ids(near.iter().map(|near| near.rule)),
                    distance: questions.len(),
                }
            })
            .collect()
    }

    fn changes(&self, ledger: &Ledger, floor: Level) -> Vec<ChangeOption> {
        let all = changes::lowering(ledger).into_iter().chain(changes::raising(ledger));
        all.map(|change| {
            let answers = self.said(&change.answers);
            let to = self.level(change.to);
            let lower = change.to < floor;
            let text = if lower {
                let questions =
                    change.answers.iter().filter_map(|(q, _)| self.book.questions.get(usize::from(*q)));
                let help =
                    self.list(&questions.map(|question| self.words.help(question)).collect::<Vec<_>>());
                self.words.fill(&w::CHANGE_LOWER, &[("help", &help), ("level", &to)])
            } else {
                self.words.fill(&w::CHANGE_HIGHER, &[("answers", &self.quote(&answers)), ("level", &to)])
            };
            ChangeOption { to: change.to, lower, answers, text }
        })
        .collect()
    }

    fn unknowns(&self, ledger: &Ledger, answers: &Answers) -> Vec<Unknown> {
        let mut numbers = narrowing::unknowns(ledger);
        let most = narrowing::most_narrowing(ledger, &numbers);
        if let Some(place) = numbers.iter().position(|number| Some(*number) == most) {
            let first = numbers.remove(place);
            numbers.insert(0, first);
        }
        let unknown = |number: u8| {
            let question = self.book.questions.get(usize::from(number)).copied()?;
            let ask = self.words.ask(question);
            Some(Unknown {
                question: question.id,
                name: self.words.name(question),
                said_unsure: answers.get(usize::from(number)).is_some(),
                most: Some(number) == most,
                text: if ask.is_empty() { self.say(&w::ASK) } else { ask },
            })
        };
        numbers.into_iter().filter_map(unknown).collect()
    }

    fn caution(&self, ledger: &Ledger, answers: &Answers) -> Option<Caution> {
        let caution = caution::caution(ledger, answers)?;
        let questions = caution.questions.iter().filter_map(|q| self.book.questions.get(usize::from(*q)));
        let names: Vec<_> =
            questions.clone().map(|question| self.named(&self.words.name(question))).collect();
        let unsure = |number: &u8| answers.get(usize::from(*number)) == Some(Answer::Unsure);
        let word = match (caution.urgency, caution.questions.iter().any(unsure)) {
            (Urgency::Now, true) => &w::CAUTION_NOW,
            (Urgency::Now, false) => &w::UNSAID_NOW,
            (_, true) => &w::CAUTION_TODAY,
            (_, false) => &w::UNSAID_TODAY,
        };
        Some(Caution {
            questions: questions.map(|question| question.id).collect(),
            urgency: caution.urgency,
            text: self.words.fill(word, &[("names", &self.list(&names))]),
        })
    }

    fn needs(&self, ledger: &Ledger, floor: Placement) -> Vec<NeedReason> {
        let reason = |need| {
            let holding = ledger.holding().map(|(_, rule)| rule);
            let rules: Vec<&Rule> = holding.filter(|rule| rule.then.needs.has(need)).collect();
            NeedReason {
                need,
                name: self.say(w::need(need)),
                text: rules.first().map(|rule| self.words.because(rule)).unwrap_or_default(),
                rules: rules.iter().map(|rule| rule.id).collect(),
            }
        };
        floor.needs.iter().map(reason).collect()
    }

    fn firmness(&self, ledger: &Ledger) -> Firmness {
        let neighbors = firmness::neighbors(ledger);
        let (changes, lower, higher) = (neighbors.changes(), neighbors.lower(), neighbors.higher());
        let close_to = neighbors.close_to();
        let first = match close_to {
            Some(level) => self.words.fill(&w::CLOSE, &[("level", &self.level(level))]),
            None => self.say(&w::CLEAR),
        };
        let counts = [("changes", &*changes.to_string()), ("moving", &*(lower + higher).to_string())];
        let text = [&*first, " ", &self.words.fill(&w::MOVING, &counts)].concat();
        Firmness { changes, lower, higher, clear: close_to.is_none(), close_to, text }
    }

    fn profile(&self, ledger: &Ledger) -> Vec<Facet> {
        let areas = Area::ALL.into_iter().filter(|area| !matches!(area, Area::Safety | Area::Context));
        areas
            .map(|area| {
                let of = |least: Truth| {
                    let rules =
                        ledger.rules().filter(move |(_, rule, truth)| rule.area == area && *truth >= least);
                    join_of(rules.map(|(_, rule, _)| rule)).today()
                };
                let (floor, ceiling) = (of(Truth::Yes), of(Truth::Unknown));
                let (low, high) = (self.level(floor), self.level(ceiling));
                let text = if floor != ceiling {
                    self.words.fill(&w::AREA_RANGE, &[("low", &low), ("high", &high)])
                } else if floor == FLOOR.level {
                    self.say(&w::AREA_CALM)
                } else {
                    self.words.fill(&w::AREA_ASKS, &[("level", &low)])
                };
                Facet { area, name: self.say(w::area(area)), floor, ceiling, text }
            })
            .collect()
    }
}
