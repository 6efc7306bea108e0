//! JSON as plain data: a small reader with limits and positions, and a writer whose bytes never vary.
//!
//! Own code for one reason, bytes: the module ships to phones, and the usual library costs more than the whole
//! rule engine. The reader is checked against that library in the tests. Numbers are kept in thousandths, as
//! hours need quarters and nothing needs more; the core has no floats.

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

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = (self.line.to_string(), self.column.to_string());
        f.write_str(&["Line ", &line, ", column ", &column, ": ", self.what].concat())
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

    /// An array of strings.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// An object from pairs.
    pub fn object<const N: usize>(pairs: [(&str, Self); N]) -> Self {
        Self::Object(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
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
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0)?;
        reader.space();
        if reader.peek().is_some() {
            return Err(reader.error("there is more text after the end; remove it."));
        }
        Ok(value)
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
    out.push_str(&(size / 1000).to_string());
    let decimals = size % 1000;
    if decimals > 0 {
        let padded = (1000 + decimals).to_string();
        out.push('.');
        out.push_str(padded.get(1..).unwrap_or("").trim_end_matches('0'));
    }
}

fn write_text(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x20 => {
                out.push_str("\\u00");
                out.push(char::from(HEX[(u32::from(c) >> 4) as usize & 15]));
                out.push(char::from(HEX[u32::from(c) as usize & 15]));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn error(&self, what: &'static str) -> JsonError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        JsonError {
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or("").chars().count() + 1,
            what,
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, JsonError> {
        if depth > MAX_DEPTH {
            return Err(self.error("lists and objects are nested too deep; use fewer levels."));
        }
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => {
                let words = [("true", Json::Bool(true)), ("false", Json::Bool(false)), ("null", Json::Null)];
                for (word, value) in words {
                    if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
                        self.at += word.len();
                        return Ok(value);
                    }
                }
                Err(self.error("a value should stand here; texts need double quotes around them."))
            }
            None => Err(self.error("the text ends too early; a value is missing.")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, JsonError> {
        let mut pairs = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Json::Object(pairs));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.error("a name in double quotes should stand here."));
            }
            let name = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err(self.error("a colon should stand here, between a name and its value."));
            }
            pairs.push((name, self.value(depth + 1)?));
            self.space();
            if self.take(b'}') {
                return Ok(Json::Object(pairs));
            }
            if !self.take(b',') {
                return Err(self.error("a comma or a closing } should stand here."));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, JsonError> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']') {
                return Ok(Json::List(items));
            }
            if !self.take(b',') {
                return Err(self.error("a comma or a closing ] should stand here."));
            }
        }
    }

    fn number(&mut self) -> Result<Json, JsonError> {
        let negative = self.take(b'-');
        let first = self.peek();
        let mut size: i64 = 0;
        let whole = self.digits(&mut |digit| {
            size = size.saturating_mul(10).saturating_add(digit);
        });
        if whole == 0 || (whole > 1 && first == Some(b'0')) {
            return Err(self.error("this is not a number; write it like 9 or 2.5."));
        }
        size = size.saturating_mul(1000);
        if self.take(b'.') {
            let mut unit = 100;
            let decimals = self.digits(&mut |digit| {
                size = size.saturating_add(digit * unit);
                unit /= 10;
            });
            if decimals == 0 {
                return Err(self.error("a digit should follow the decimal point."));
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            return Err(self.error("write the number in full, without an exponent."));
        }
        Ok(Json::Number(if negative { -size } else { size }))
    }

    fn digits(&mut self, each: &mut dyn FnMut(i64)) -> usize {
        let start = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            each(i64::from(digit - b'0'));
            self.at += 1;
        }
        self.at - start
    }

    fn string(&mut self) -> Result<String, JsonError> {
        let mut out = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at).unwrap_or(""));
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err(self.error("a text may not contain a line break; write \\n.")),
                None => return Err(self.error("a text is not closed; add a double quote.")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        self.at += 1;
        let escaped = match self.peek() {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.error("after a backslash comes one of \" \\ / b f n r t u.")),
        };
        self.at += 1;
        Ok(escaped)
    }

    /// `\uXXXX`, or a pair of them for one character beyond the first plane.
    fn unicode(&mut self) -> Result<char, JsonError> {
        let wrong = "after \\u come four hexadecimal digits, and pairs must match.";
        let first = self.hex().ok_or_else(|| self.error(wrong))?;
        let code = if (0xd800..0xdc00).contains(&first) {
            if !(self.take(b'\\') && self.peek() == Some(b'u')) {
                return Err(self.error(wrong));
            }
            let second = self.hex().filter(|code| (0xdc00..0xe000).contains(code));
            let second = second.ok_or_else(|| self.error(wrong))?;
            0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        } else {
            first
        };
        char::from_u32(code).ok_or_else(|| self.error(wrong))
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at + 1..self.at + 5)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 5;
        u32::from_str_radix(digits, 16).ok()
    }
}
