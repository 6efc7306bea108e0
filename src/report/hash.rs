//! The fingerprint of the rule book.

use crate::condition::Condition;
use crate::fingerprint::Fingerprint;
use crate::placement::Need;
use crate::question::{Kind, Question};
use crate::rule::{Book, Rule};

/// The rule book's fingerprint: FNV-1a, 64 bits, in 16 hexadecimal digits, over every question's id, kind
/// and choices and every rule's id, condition and floor. Words are not part of it; they move no placement.
///
/// The element carries no ids of rules. Its book is the declared one, whose fingerprint is found while compiling.
pub fn rules_hash(book: &Book) -> String {
    let hash = if cfg!(feature = "headless") {
        hash(book.questions, book.rules)
    } else {
        const { hash(&crate::questionnaire::QUESTIONS, &crate::rules::RULES) }
    };
    hash.digits()
}

const fn hash(questions: &[&Question], rules: &[Rule]) -> Fingerprint {
    let mut hash = Fingerprint::NOTHING;
    let mut at = 0;
    while at < questions.len() {
        let question = questions[at];
        hash.text(question.id);
        hash.byte(question.clinical as u8 * 2 + matches!(question.kind, Kind::Many) as u8);
        let mut choice = 0;
        while choice < question.choices.len() {
            hash.text(question.choices[choice].id);
            choice += 1;
        }
        at += 1;
    }
    at = 0;
    while at < rules.len() {
        let Rule { id, when, then, .. } = &rules[at];
        hash.text(id);
        hash_condition(&mut hash, *when);
        hash.bytes(&[then.level as u8, then.withdrawal as u8, then.living as u8, then.urgency as u8]);
        let mut need = 0;
        while need < Need::ALL.len() {
            if then.needs.has(Need::ALL[need]) {
                hash.text(Need::ALL[need].id());
            }
            need += 1;
        }
        at += 1;
    }
    hash
}

const fn hash_condition(hash: &mut Fingerprint, condition: Condition) {
    let (kind, first, second, parts): (u8, u8, u8, &[Condition]) = match condition {
        Condition::At(q, c) => (0, q, c, &[]),
        Condition::Has(q, c) => (1, q, c, &[]),
        Condition::Count(q, n) => (2, q, n, &[]),
        Condition::All(parts) => (3, 0, 0, parts),
        Condition::Any(parts) => (4, 0, 0, parts),
        Condition::AtLeast(n, parts) => (5, n, 0, parts),
    };
    hash.bytes(&[kind, first, second]);
    let mut at = 0;
    while at < parts.len() {
        hash_condition(hash, parts[at]);
        at += 1;
    }
    hash.byte(0xfe);
}
