//! Fingerprints of anything made of texts: FNV-1a, 64 bits.

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

    /// One more byte.
    pub(crate) fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// More bytes.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.byte(*byte);
        }
    }

    /// A text and an end mark, so that "ab", "c" and "a", "bc" differ.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.byte(0xff);
    }
}
