//! Fingerprints of anything made of texts: FNV-1a, 64 bits.

/// FNV-1a, 64 bits, in the making.
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of nothing yet.
    pub const NOTHING: Self = Self(0xcbf2_9ce4_8422_2325);

    /// The 16 hexadecimal digits.
    pub fn digits(&self) -> String {
        let bytes = self.0.to_be_bytes().into_iter();
        bytes.flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|d| char::from_digit(d.into(), 16)).collect()
    }

    /// One more byte.
    pub(crate) const fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ byte as u64).wrapping_mul(0x0100_0000_01b3);
    }

    /// More bytes.
    pub(crate) const fn bytes(&mut self, bytes: &[u8]) {
        let mut at = 0;
        while at < bytes.len() {
            self.byte(bytes[at]);
            at += 1;
        }
    }

    /// A text and an end mark, so that "ab", "c" and "a", "bc" differ.
    pub const fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.byte(0xff);
    }
}
