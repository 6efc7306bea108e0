//! What an unsure answer to a question about danger calls for. It never silently sets the level; it says who
//! should be seen first.

use crate::answers::Answers;
use crate::ledger::Ledger;
use crate::placement::Urgency;

/// The questions, and how urgent it is if what they ask about is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Numbers of questions answered "unsure" or "rather not say".
    pub questions: Vec<u8>,
    /// How urgent it may be: today or now, and more than what is known already asks for.
    pub urgency: Urgency,
}

/// Takes every answer that is "unsure" or "rather not say" as the gravest it may be, and everything not asked as
/// the mildest. If that makes it more urgent, names the answers that do.
pub fn caution(ledger: &Ledger, answers: &Answers) -> Option<Doubt> {
    let mut values = ledger.low.clone();
    let mut doubtful = Vec::new();
    for (number, question) in (0..=u8::MAX).zip(ledger.book.questions) {
        if answers.get(usize::from(number)).is_some_and(|answer| answer.value().is_none()) {
            values.set(number, question.gravest());
            doubtful.push(number);
        }
    }
    if doubtful.is_empty() {
        return None;
    }
    let known = ledger.floor().urgency.max(Urgency::WithinDays);
    let mut urgency = known;
    let mut urgent = Vec::new();
    for (rule, _) in &ledger.rules {
        if rule.then.urgency >= urgency && rule.then.urgency > known && rule.when.holds(&values) {
            if rule.then.urgency > urgency {
                urgent.clear();
            }
            urgency = rule.then.urgency;
            urgent.push(&rule.when);
        }
    }
    if urgent.is_empty() {
        return None;
    }
    doubtful.retain(|number| urgent.iter().any(|when| when.hangs_on(*number, &ledger.low, &values)));
    Some(Doubt { questions: doubtful, urgency })
}
