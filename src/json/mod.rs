//! JSON as plain data: a small reader with limits and positions, and a writer whose bytes never vary.
//!
//! Own code for one reason, bytes: the module ships to phones, and the usual library costs more than the whole
//! rule engine. The reader is checked against that library in the tests. Numbers are kept in thousandths, as
//! hours need quarters and nothing needs more; the core has no floats.

mod read;

use read::Reader;
use std::fmt;

/// Nesting deeper than this is refused.
pub const MAX_DEPTH: usize = 32;

/// Text longer than this many bytes is refused.
pub const MAX_BYTES: usize = 1_000_000;

/// A JSON value. Objects keep their order, and keep a name that is written twice twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, in thousandths: `2.5` is 2500. Out of range saturates; further decimals are dropped.
    Number(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object: name and value pairs in order.
    Object(Vec<(String, Json)>),
}

/// Why a text is not JSON: where it stops making sense, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong, as a sentence without the place.
    pub what: &'static str,
}

impl JsonError {
    /// The place and what is wrong there. The module says it this way; formatting machinery would cost it bytes.
    pub fn sentence(&self) -> String {
        ["Line ", &Json::count(self.line), ", column ", &Json::count(self.column), ": ", self.what].concat()
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl std::error::Error for JsonError {}

impl Json {
    /// A string value.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A whole number.
    pub fn whole(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX / 1000).saturating_mul(1000))
    }

    /// A whole number as text. One way to print numbers, rather than one for each of their types, saves bytes.
    pub fn decimal(number: i64) -> String {
        Self::Number(number.saturating_mul(1000)).write()
    }

    /// How many there are, as text.
    pub fn count(number: usize) -> String {
        Self::whole(number).write()
    }

    /// An array of strings.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// An object from pairs.
    pub fn object<const N: usize>(pairs: [(&str, Self); N]) -> Self {
        let mut named = Vec::with_capacity(N);
        for (name, value) in Vec::from(pairs) {
            named.push((name.to_owned(), value));
        }
        Self::Object(named)
    }

    /// The value of a name in an object; none for anything else. A name written twice counts once, the last.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(pairs) => pairs.iter().rev().find(|(n, _)| n == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is an array.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// What kind of value it is, in words: "a number".
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// Reads a text.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        if text.len() > MAX_BYTES {
            let what = "the text is larger than 1 MB; shorten it.";
            return Err(JsonError { line: 1, column: 1, what });
        }
        Reader::new(text).whole()
    }

    /// Reads a text whose length was looked at already.
    #[cfg(feature = "headless")]
    pub fn parse_any_length(text: &str) -> Result<Self, JsonError> {
        Reader::new(text).whole()
    }

    /// Writes the value without spaces. The same value always gives the same bytes.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(thousandths) => write_number(*thousandths, out),
            Self::Text(text) => write_text(text, out),
            Self::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write_to(out);
                }
                out.push(']');
            }
            Self::Object(pairs) => {
                out.push('{');
                for (i, (name, value)) in pairs.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write_to(out);
                }
                out.push('}');
            }
        }
    }
}

/// A number in thousandths, as short as it can be written.
fn write_number(thousandths: i64, out: &mut String) {
    if thousandths < 0 {
        out.push('-');
    }
    let size = thousandths.unsigned_abs();
    write_digits(size / 1000, 1, out);
    let (mut decimals, mut places) = (size % 1000, 3);
    if decimals > 0 {
        while decimals % 10 == 0 {
            decimals /= 10;
            places -= 1;
        }
        out.push('.');
        write_digits(decimals, places, out);
    }
}

/// A whole number in at least this many digits.
fn write_digits(number: u64, places: usize, out: &mut String) {
    if number >= 10 || places > 1 {
        write_digits(number / 10, places.saturating_sub(1), out);
    }
    out.extend(char::from_digit((number % 10) as u32, 10));
}

/// A string as JSON.
pub(crate) fn write_text(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    let mut plain_from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0..0x20 => "\\u00",
            _ => continue,
        };
        out.push_str(text.get(plain_from..at).unwrap_or(""));
        out.push_str(escaped);
        if escaped.len() > 2 {
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
        plain_from = at + 1;
    }
    out.push_str(text.get(plain_from..).unwrap_or(""));
    out.push('"');
}
