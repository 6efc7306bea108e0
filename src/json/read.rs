//! The reader: one pass over the text, no value kept that is not asked for, an error that says where.

use super::{Json, JsonError, MAX_DEPTH};

/// A text, and how far it was read.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// At the start of a text.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The one value that the text holds.
    pub fn whole(mut self) -> Result<Json, JsonError> {
        let value = self.value(0)?;
        self.space();
        if self.peek().is_some() {
            return Err(self.error("there is more text after the end; remove it."));
        }
        Ok(value)
    }

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

    /// What is wrong here. Without `headless` it says neither: the browser has read the text before, and told its owner.
    #[inline]
    fn error(&self, what: &'static str) -> JsonError {
        if cfg!(feature = "headless") { self.here(what) } else { JsonError { line: 0, column: 0, what: "" } }
    }

    fn here(&self, what: &'static str) -> JsonError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        JsonError {
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or("").chars().map(|_| 1).sum::<usize>() + 1,
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
        digits.chars().try_fold(0, |code, digit| Some(code << 4 | digit.to_digit(16)?))
    }
}
