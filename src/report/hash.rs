//! The fingerprint of the rule book.

use crate::condition::Condition;
use crate::fingerprint::Fingerprint;
use crate::question::Kind;
use crate::rule::Book;

/// The rule book's fingerprint: FNV-1a, 64 bits, in 16 hexadecimal digits, over every question's id, kind
/// and choices and every rule's id, condition and floor. Words are not part of it; they move no placement.
pub fn rules_hash(book: &Book) -> String {
    let mut hash = Fingerprint::default();
    for question in book.questions {
        hash.text(question.id);
        hash.byte(u8::from(question.clinical) * 2 + u8::from(question.kind == Kind::Many));
        for choice in question.choices {
            hash.text(choice.id);
        }
    }
    for rule in book.rules {
        hash.text(rule.id);
        hash_condition(&mut hash, rule.when);
        let then = rule.then;
        let axes = [then.level as u8, then.withdrawal as u8, then.living as u8, then.urgency as u8];
        hash.bytes(&axes);
        for need in then.needs.iter() {
            hash.text(need.id());
        }
    }
    hash.digits()
}

fn hash_condition(hash: &mut Fingerprint, condition: Condition) {
    let (kind, first, second, parts): (u8, u8, u8, &[Condition]) = match condition {
        Condition::At(q, c) => (0, q, c, &[]),
        Condition::Has(q, c) => (1, q, c, &[]),
        Condition::Count(q, n) => (2, q, n, &[]),
        Condition::All(parts) => (3, 0, 0, parts),
        Condition::Any(parts) => (4, 0, 0, parts),
        Condition::AtLeast(n, parts) => (5, n, 0, parts),
    };
    hash.bytes(&[kind, first, second]);
    for part in parts {
        hash_condition(hash, *part);
    }
    hash.byte(0xfe);
}
