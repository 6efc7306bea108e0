//! What every rule says of one set of answers, kept up to date as answers come.
//!
//! A rule is judged anew only when an answer changes that it mentions, so walking the whole interview costs
//! little more than judging every rule once.

use crate::answers::{Answer, Answers, Values};
use crate::condition::Truth;
use crate::placement::{FLOOR, Placement};
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
    truths: Vec<Truth>,
    mentioning: Vec<Vec<usize>>,
}

impl<'a> Ledger<'a> {
    /// Judges every rule on these answers.
    pub fn of(book: &'a Book, answers: &Answers) -> Self {
        let (low, high) = (answers.mildest(), answers.gravest(book.questions));
        let mut mentioning = vec![Vec::new(); book.questions.len()];
        for (number, rule) in book.rules.iter().enumerate() {
            rule.when.each(&mut |part| {
                if let Some(rules) = part.question().and_then(|q| mentioning.get_mut(usize::from(q)))
                    && rules.last() != Some(&number)
                {
                    rules.push(number);
                }
            });
        }
        let truths = book.rules.iter().map(|rule| rule.when.between(&low, &high)).collect();
        Self { book, low, high, truths, mentioning }
    }

    /// Says, changes or takes back one answer.
    pub fn set(&mut self, question: usize, answer: Option<Answer>) {
        let Some(asked) = self.book.questions.get(question) else { return };
        let Ok(number) = u8::try_from(question) else { return };
        let value = answer.and_then(Answer::value);
        self.low.set(number, value.unwrap_or(0));
        self.high.set(number, value.unwrap_or(asked.gravest()));
        for rule in self.mentioning.get(question).into_iter().flatten() {
            if let (Some(truth), Some(rule)) = (self.truths.get_mut(*rule), self.book.rules.get(*rule)) {
                *truth = rule.when.between(&self.low, &self.high);
            }
        }
    }

    /// Every rule with its number and its truth, in the order of the book.
    pub fn rules(&self) -> impl Iterator<Item = (usize, &'a Rule, Truth)> + '_ {
        self.book.rules.iter().zip(&self.truths).enumerate().map(|(i, (rule, truth))| (i, rule, *truth))
    }

    /// Every rule that holds whatever the rest turns out to be, with its number.
    pub fn holding(&self) -> impl Iterator<Item = (usize, &'a Rule)> + '_ {
        self.rules().filter(|(_, _, truth)| *truth == Truth::Yes).map(|(i, rule, _)| (i, rule))
    }

    /// The rules that mention a question, with their truths, in the order of the book.
    pub fn mentioning(&self, question: u8) -> impl Iterator<Item = (&'a Rule, Truth)> + '_ {
        let numbers = self.mentioning.get(usize::from(question)).into_iter().flatten();
        numbers.filter_map(|number| Some((self.book.rules.get(*number)?, *self.truths.get(*number)?)))
    }

    /// The placement at the mild corner.
    pub fn floor(&self) -> Placement {
        self.join(&mut |truth| truth == Truth::Yes)
    }

    /// The placement at the grave corner.
    pub fn ceiling(&self) -> Placement {
        self.join(&mut |truth| truth != Truth::No)
    }

    /// What the rules that do not mention a question come to at both corners. With what the others say,
    /// this is the placement for any answer to that question.
    pub fn without(&self, question: u8) -> (Placement, Placement) {
        let mut mentioned = self.mentioning.get(usize::from(question)).into_iter().flatten().peekable();
        let (mut floor, mut ceiling) = (FLOOR, FLOOR);
        for (number, rule, truth) in self.rules() {
            if mentioned.next_if_eq(&&number).is_some() || truth == Truth::No {
                continue;
            }
            ceiling = ceiling.join(rule.then);
            if truth == Truth::Yes {
                floor = floor.join(rule.then);
            }
        }
        (floor, ceiling)
    }

    /// Whether the answer to a question could still lift the placement.
    pub fn is_needed(&self, question: u8) -> bool {
        let floor = self.floor();
        self.mentioning(question).any(|(rule, truth)| {
            truth == Truth::Unknown
                && !rule.then.within(floor)
                && rule.when.hangs_on(question, &self.low, &self.high)
        })
    }

    fn join(&self, counts: &mut dyn FnMut(Truth) -> bool) -> Placement {
        let counted = self.rules().filter(|(_, _, truth)| counts(*truth));
        counted.fold(FLOOR, |placement, (_, rule, _)| placement.join(rule.then))
    }
}
