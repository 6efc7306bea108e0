//! Slow and plain: every definition spelled out over every completion, to check the quick answers against.
#![allow(dead_code)] // each test file uses its own part

use level_of_care::answers::{Answer, Answers, Values};
use level_of_care::condition::Condition;
use level_of_care::placement::{FLOOR, Level, Living, Placement, Urgency, Withdrawal};
use level_of_care::question::{Area, Change, Choice, Kind, Question};
use level_of_care::rule::{Book, Rule};

/// Numbers that look random and are the same in every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % n as u64).unwrap()
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

const CHOICES: [Choice; 3] =
    [Choice { id: "a", text: "A" }, Choice { id: "b", text: "B" }, Choice { id: "c", text: "C" }];

/// A small book of random questions and rules, every kind of condition among them.
pub fn small_book(dice: &mut Dice) -> Book {
    let ids = ["q0", "q1", "q2", "q3"];
    let count = 2 + dice.below(3);
    let mut questions: Vec<&'static Question> = Vec::new();
    for id in ids.into_iter().take(count) {
        questions.push(Box::leak(Box::new(Question {
            id,
            area: dice.pick(&[Area::Safety, Area::Withdrawal, Area::Mind, Area::Use, Area::Home, Area::Home]),
            kind: dice.pick(&[Kind::One, Kind::One, Kind::Many]),
            clinical: true,
            name: "Name",
            text: "Text?",
            hint: "",
            why: "Why.",
            ask: "Ask.",
            help: "help",
            change: dice.pick(&[Change::Fixed, Change::WithHelp, Change::WithHelp, Change::Now]),
            choices: &CHOICES[..2 + dice.below(2)],
        })));
    }
    let rules = (0..3 + dice.below(5)).map(|number| Rule {
        id: ["r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7"][number],
        area: Area::Use,
        when: condition(dice, &questions, 2),
        then: FLOOR
            .level(dice.pick(&Level::ALL[..4]))
            .withdrawal(dice.pick(&Withdrawal::ALL[..3]))
            .living(dice.pick(Living::ALL))
            .urgency(dice.pick(Urgency::ALL)),
        because: "Because.",
        sources: &[],
    });
    let rules: Vec<Rule> = rules.collect();
    Book { questions: questions.leak(), rules: rules.leak() }
}

fn condition(dice: &mut Dice, questions: &[&'static Question], depth: usize) -> Condition {
    if depth == 0 || dice.chance(40) {
        let number = dice.below(questions.len());
        let question = questions[number];
        let number = u8::try_from(number).unwrap();
        let choices = question.choices.len();
        let n = u8::try_from(dice.below(choices)).unwrap();
        return match question.kind {
            Kind::One => Condition::At(number, n),
            Kind::Many if dice.chance(50) => Condition::Has(number, n),
            Kind::Many => Condition::Count(number, n + 1),
        };
    }
    let parts: Vec<_> = (0..2 + dice.below(2)).map(|_| condition(dice, questions, depth - 1)).collect();
    let n = u8::try_from(1 + dice.below(parts.len())).unwrap();
    let parts: &'static [Condition] = parts.leak();
    match dice.below(3) {
        0 => Condition::All(parts),
        1 => Condition::Any(parts),
        _ => Condition::AtLeast(n, parts),
    }
}

/// Every answer there is to a question; none, unsure and rather not say among them.
pub fn every_answer(question: &Question) -> Vec<Option<Answer>> {
    let definite = (0..=question.gravest()).map(|value| Some(Answer::of(question, value)));
    [None, Some(Answer::Unsure), Some(Answer::Declined)].into_iter().chain(definite).collect()
}

/// Calls `visit` with every set of answers of a small book.
pub fn every_set(book: &Book, visit: &mut dyn FnMut(&Answers)) {
    fn go(book: &Book, at: usize, answers: &mut Answers, visit: &mut dyn FnMut(&Answers)) {
        match book.questions.get(at) {
            None => visit(answers),
            Some(question) => {
                for answer in every_answer(question) {
                    answers.set(at, answer);
                    go(book, at + 1, answers, visit);
                }
            }
        }
    }
    go(book, 0, &mut book.no_answers(), visit);
}

/// Every completion: a definite value for every question, in agreement with the answers.
pub fn completions(book: &Book, answers: &Answers) -> Vec<Vec<u32>> {
    let mut all = vec![vec![]];
    for (position, question) in book.questions.iter().enumerate() {
        let values: Vec<u32> = match answers.get(position).and_then(Answer::value) {
            Some(value) => vec![value],
            None => (0..=question.gravest()).collect(),
        };
        all = all
            .iter()
            .flat_map(|before| values.iter().map(|value| [&before[..], &[*value]].concat()))
            .collect();
    }
    all
}

/// Values as the engine wants them.
pub fn values(of: &[u32]) -> Values {
    let mut values = Values::MILDEST;
    for (question, value) in of.iter().enumerate() {
        values.set(u8::try_from(question).unwrap(), *value);
    }
    values
}

/// Whether danger holds the level up: nurses or doctors day and night, or a rule of this level that rests on an answer
/// about danger, or on one that alone calls for care today.
pub fn danger_holds_the_level_up(book: &Book, of: &[u32]) -> bool {
    let level = placement(book, of).level;
    let weighs = |rule: &Rule| {
        let mut questions = (0..=u8::MAX).zip(book.questions);
        rule.then.level == level
            && holds(rule.when, of)
            && questions.any(|(number, question)| {
                let mut alone = vec![0; of.len()];
                alone[usize::from(number)] = of[usize::from(number)];
                let danger =
                    question.area == Area::Safety || placement(book, &alone).urgency >= Urgency::Today;
                danger && of[usize::from(number)] > 0 && rule.when.mentions(number)
            })
    };
    level >= Level::MedicallyMonitored || book.rules.iter().any(weighs)
}

/// Whether a condition holds, spelled out a second time.
pub fn holds(condition: Condition, of: &[u32]) -> bool {
    let value = |question: u8| of[usize::from(question)];
    match condition {
        Condition::At(question, choice) => value(question) >= u32::from(choice),
        Condition::Has(question, item) => value(question) & (1 << item) != 0,
        Condition::Count(question, n) => value(question).count_ones() >= u32::from(n),
        Condition::All(parts) => !parts.iter().any(|part| !holds(*part, of)),
        Condition::Any(parts) => parts.iter().any(|part| holds(*part, of)),
        Condition::AtLeast(n, parts) => parts.iter().map(|part| u8::from(holds(*part, of))).sum::<u8>() >= n,
    }
}

/// The placement at one completion, spelled out a second time.
pub fn placement(book: &Book, of: &[u32]) -> Placement {
    let mut placement = FLOOR;
    for rule in book.rules.iter().filter(|rule| holds(rule.when, of)) {
        placement = Placement {
            level: placement.level.max(rule.then.level),
            withdrawal: placement.withdrawal.max(rule.then.withdrawal),
            living: placement.living.max(rule.then.living),
            urgency: placement.urgency.max(rule.then.urgency),
            needs: placement.join(rule.then).needs,
        };
    }
    placement
}

/// The four ordered axes as numbers.
pub fn axes(placement: Placement) -> [u8; 4] {
    [placement.level as u8, placement.withdrawal as u8, placement.living as u8, placement.urgency as u8]
}

/// The mild corner of some answers.
pub fn mild(answers: &Answers) -> Vec<u32> {
    (0..answers.len()).map(|i| answers.get(i).and_then(Answer::value).unwrap_or(0)).collect()
}

/// The grave corner of some answers.
pub fn grave(book: &Book, answers: &Answers) -> Vec<u32> {
    let questions = book.questions.iter().enumerate();
    questions.map(|(i, q)| answers.get(i).and_then(Answer::value).unwrap_or(q.gravest())).collect()
}

/// Answers of somebody. The graver they are (0 to 100), the graver the answers; `open` percent are unsure or missing.
/// Danger now is rare, as it hides everything else.
pub fn somebody(book: &Book, dice: &mut Dice, gravity: usize, open: usize) -> Answers {
    let mut answers = book.no_answers();
    for (position, question) in book.questions.iter().enumerate() {
        let answer = if dice.chance(open) {
            dice.pick(&[None, Some(Answer::Unsure), Some(Answer::Declined)])
        } else {
            let mut value = 0;
            let gravity = if question.area == Area::Safety { gravity / 8 } else { gravity };
            match question.kind {
                Kind::One => {
                    while value < question.gravest() && dice.chance(gravity) {
                        value += 1;
                    }
                }
                Kind::Many => {
                    for item in 0..question.choices.len() {
                        value |= u32::from(dice.chance(gravity / 3)) << item;
                    }
                }
            }
            Some(Answer::of(question, value))
        };
        answers.set(position, answer);
    }
    answers
}

/// Parts of some answers: each left out or kept, and a checklist kept with any of its ticked items.
pub fn parts(book: &Book, answers: &Answers) -> Vec<Vec<(u8, u32)>> {
    let mut all: Vec<Vec<(u8, u32)>> = vec![vec![]];
    for (position, answer) in answers.given() {
        let Some(value) = answer.value() else { continue };
        let kept: Vec<u32> = match book.questions[position].kind {
            Kind::One => vec![value],
            Kind::Many => (1..=value).filter(|items| items & !value == 0).collect(),
        };
        let number = u8::try_from(position).unwrap();
        let longer: Vec<_> = all
            .iter()
            .flat_map(|part| kept.iter().map(move |value| [&part[..], &[(number, *value)]].concat()))
            .collect();
        all.extend(longer);
    }
    all
}

/// These answers alone, as answers.
pub fn only(book: &Book, part: &[(u8, u32)]) -> Answers {
    let mut answers = book.no_answers();
    for (number, value) in part {
        let position = usize::from(*number);
        answers.set(position, Some(Answer::of(book.questions[position], *value)));
    }
    answers
}

/// How big a part is: questions first, then things said.
pub fn size(book: &Book, part: &[(u8, u32)]) -> (usize, u32) {
    let said = part.iter().map(|(number, value)| match book.questions[usize::from(*number)].kind {
        Kind::One => 1,
        Kind::Many => value.count_ones(),
    });
    (part.len(), said.sum())
}

/// Calls `visit` with every set of answers of some small books.
pub fn small(books: u64, visit: &mut dyn FnMut(&Book, &Answers)) {
    let mut sets = 0;
    for seed in 1..=books {
        let book = small_book(&mut Dice::new(seed));
        every_set(&book, &mut |answers| {
            sets += 1;
            visit(&book, answers);
        });
    }
    println!("{books} small books, {sets} sets of answers, every one of them checked");
}

/// Every answer with its number.
pub fn all(of: &[u32]) -> Vec<(u8, u32)> {
    (0..=u8::MAX).zip(of).map(|(number, value)| (number, *value)).collect()
}
