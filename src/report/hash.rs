//! Fingerprints: of the rule book, and of anything else made of texts.

use crate::condition::Condition;
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
        hash.condition(rule.when);
        let then = rule.then;
        let axes = [then.level as u8, then.withdrawal as u8, then.living as u8, then.urgency as u8];
        hash.bytes(&axes);
        for need in then.needs.iter() {
            hash.text(need.id());
        }
    }
    hash.digits()
}

/// FNV-1a, 64 bits, in the making.
pub struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    /// The 16 hexadecimal digits.
    pub fn digits(&self) -> String {
        let bytes = self.0.to_be_bytes().into_iter();
        bytes.flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|d| char::from_digit(d.into(), 16)).collect()
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.byte(*byte);
        }
    }

    /// A text and an end mark, so that "ab", "c" and "a", "bc" differ.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.byte(0xff);
    }

    fn condition(&mut self, condition: Condition) {
        let (kind, first, second, parts): (u8, u8, u8, &[Condition]) = match condition {
            Condition::At(q, c) => (0, q, c, &[]),
            Condition::Has(q, c) => (1, q, c, &[]),
            Condition::Count(q, n) => (2, q, n, &[]),
            Condition::All(parts) => (3, 0, 0, parts),
            Condition::Any(parts) => (4, 0, 0, parts),
            Condition::AtLeast(n, parts) => (5, n, 0, parts),
        };
        self.bytes(&[kind, first, second]);
        for part in parts {
            self.condition(*part);
        }
        self.byte(0xfe);
    }
}
