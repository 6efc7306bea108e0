//! What every rule says of one set of answers, kept up to date as answers come.
//!
//! A rule is judged anew only when an answer changes that it mentions, so walking the whole interview costs
//! little more than judging every rule once.

use crate::answers::{Answer, Answers, Values};
use crate::condition::Truth;
use crate::placement::{FLOOR, Level, Need, Needs, Placement};
use crate::rule::{Book, Rule};

/// The two corners that answers span, and the truth of every rule between them.
#[derive(Clone, Debug)]
pub struct Ledger<'a> {
    /// The book.
    pub book: &'a Book,
    /// Everything open at its mildest.
    pub low: Values,
    /// Everything open at its gravest.
    pub high: Values,
    /// Every rule and its truth, in the order of the book.
    pub rules: Vec<(&'a Rule, Truth)>,
    mentioning: Vec<Vec<usize>>,
}

impl<'a> Ledger<'a> {
    /// Judges every rule on these answers.
    pub fn of(book: &'a Book, answers: &Answers) -> Self {
        let (low, high) = answers.corners(book.questions);
        let mut mentioning = vec![Vec::new(); book.questions.len()];
        let mut rules = Vec::with_capacity(book.rules.len());
        for (number, rule) in book.rules.iter().enumerate() {
            rule.when.each(&mut |part| {
                if let Some(rules) = part.question().and_then(|q| mentioning.get_mut(usize::from(q)))
                    && rules.last() != Some(&number)
                {
                    rules.push(number);
                }
            });
            rules.push((rule, rule.when.between(&low, &high)));
        }
        Self { book, low, high, rules, mentioning }
    }

    /// Says, changes or takes back one answer.
    pub fn set(&mut self, question: usize, answer: Option<Answer>) {
        let Some(asked) = self.book.questions.get(question) else { return };
        let Ok(number) = u8::try_from(question) else { return };
        let value = answer.and_then(Answer::value);
        self.low.set(number, value.unwrap_or(0));
        self.high.set(number, value.unwrap_or(asked.gravest()));
        for rule in self.mentioning.get(question).map_or(&[][..], Vec::as_slice) {
            if let Some((rule, truth)) = self.rules.get_mut(*rule) {
                *truth = rule.when.between(&self.low, &self.high);
            }
        }
    }

    /// The numbers of the rules that mention a question, in the order of the book.
    pub fn mentioning(&self, question: u8) -> &[usize] {
        self.mentioning.get(usize::from(question)).map_or(&[], Vec::as_slice)
    }

    /// The placement at the mild corner.
    pub fn floor(&self) -> Placement {
        self.join(Truth::Yes)
    }

    /// The placement at the grave corner.
    pub fn ceiling(&self) -> Placement {
        self.join(Truth::Unknown)
    }

    /// What the rules that do not mention a question come to at both corners. With what the others say,
    /// this is the placement for any answer to that question.
    pub fn without(&self, question: u8) -> (Placement, Placement) {
        let mentioned = self.mentioning(question);
        let (mut floor, mut ceiling) = (FLOOR, FLOOR);
        for (number, (rule, truth)) in self.rules.iter().enumerate() {
            let known = if *truth == Truth::Yes { floor } else { ceiling };
            if *truth == Truth::No || rule.then.within(known) || mentioned.binary_search(&number).is_ok() {
                continue;
            }
            ceiling = ceiling.join(rule.then);
            if *truth == Truth::Yes {
                floor = floor.join(rule.then);
            }
        }
        (floor, ceiling)
    }

    /// The level that the rules that do not mention a question come to at the mild corner.
    pub fn level_without(&self, question: u8) -> Level {
        let mentioned = self.mentioning(question);
        let mut level = FLOOR.level;
        for (number, (rule, truth)) in self.rules.iter().enumerate() {
            if *truth == Truth::Yes && rule.then.level > level && mentioned.binary_search(&number).is_err() {
                level = rule.then.level;
            }
        }
        level
    }

    /// The level in these values, which differ from the mild corner in this question alone; `rest` is what the
    /// rules that do not mention it come to there.
    pub fn level_at(&self, values: &Values, question: u8, rest: Level) -> Level {
        let mut level = rest;
        for number in self.mentioning(question) {
            if let Some((rule, _)) = self.rules.get(*number)
                && rule.then.level > level
                && rule.when.holds(values)
            {
                level = rule.then.level;
            }
        }
        level
    }

    /// Whether the answer to a question could still lift the placement.
    pub fn is_needed(&self, question: u8) -> bool {
        self.could_lift(question, self.floor())
    }

    /// Whether the answer to a question could still lift the level, withdrawal setting, living or urgency, or show one
    /// of what is asked of everyone: that somebody is under 18, as the tool is made for adults; that they are not safe
    /// from another person; that they are pregnant or gave birth.
    pub fn is_needed_beyond_needs(&self, question: u8) -> bool {
        let needs = Needs::ALL.without(Need::Youth).without(Need::SafetyPlanning).without(Need::Perinatal);
        self.could_lift(question, Placement { needs, ..self.floor() })
    }

    fn could_lift(&self, question: u8, floor: Placement) -> bool {
        self.mentioning(question).iter().any(|number| {
            self.rules.get(*number).is_some_and(|(rule, truth)| {
                *truth == Truth::Unknown
                    && !rule.then.within(floor)
                    && rule.when.hangs_on(question, &self.low, &self.high)
            })
        })
    }

    fn join(&self, least: Truth) -> Placement {
        let mut placement = FLOOR;
        for (rule, truth) in &self.rules {
            if *truth >= least {
                placement = placement.join(rule.then);
            }
        }
        placement
    }
}
