//! Walks a file along its table of fields, collects every problem at once, and hands back what can be used.
//!
//! The walk goes only where the table goes, so no file can make it deep. What is left out follows
//! [`Loss`]: a slip in a description costs the description, a slip in who is admitted costs the program.

use super::contact;
use super::diagnostic::{Diagnostic, Severity, told};
use super::shape::{Choices, List, Loss, Number, Object, Shape};
use crate::json::Json;
use crate::nearest::{nearest, plain};

/// More errors than this, or more warnings, are counted but not listed.
const MOST_LISTED: usize = 200;

/// A walk in progress: where it is, and what it found.
#[derive(Debug, Default)]
pub struct Walk {
    path: String,
    found: Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
}

impl Walk {
    /// Every problem found.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        let unlisted = self.errors + self.warnings - self.found.len();
        if unlisted > 0 {
            let count = Json::count(unlisted);
            let message =
                [&count, " more problems are not listed. Mend these first, then check again."].concat();
            let severity = if self.errors > 0 { Severity::Error } else { Severity::Warning };
            self.found.push(Diagnostic { severity, path: String::new(), message });
        }
        self.found
    }

    /// How many errors were found so far.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Goes one step down: does `inside` with `step` added to the path.
    pub fn at<T>(&mut self, step: &str, inside: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        if length > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(&shorten(step));
        let result = inside(self);
        self.path.truncate(length);
        result
    }

    /// The same for an item of a list.
    pub fn item<T>(&mut self, position: usize, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.at(&["[", &Json::count(position), "]"].concat(), inside)
    }

    /// Notes an error here.
    #[inline]
    pub fn error(&mut self, message: &[&str]) {
        self.note(Severity::Error, told(|| message.concat()));
    }

    /// Notes a warning here.
    #[inline]
    pub fn warning(&mut self, message: &[&str]) {
        self.note(Severity::Warning, told(|| message.concat()));
    }

    fn note(&mut self, severity: Severity, message: String) {
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= MOST_LISTED {
            self.found.push(Diagnostic { severity, path: self.path.clone(), message });
        }
    }

    /// The value as far as it can be used, or none when an error spoils it.
    pub fn value(&mut self, value: &Json, shape: &Shape) -> Option<Json> {
        match (shape, value) {
            (Shape::Anything, _) | (Shape::Flag, Json::Bool(_)) => Some(value.clone()),
            (Shape::Words(most), Json::Text(text)) => self.words(text, *most),
            (Shape::Phone, Json::Text(text)) => self.read(contact::dial(text)).map(Json::Text),
            (Shape::Link(starts), Json::Text(text)) => self.read(contact::link(text, starts)).map(Json::Text),
            (Shape::Time, Json::Text(text)) => self.read(time(text)).map(Json::whole),
            (Shape::Color, Json::Text(text)) => self.read(super::theme::color(text)).map(Json::whole),
            (Shape::Choice(choices), Json::Text(text)) => self.choice(text, choices),
            (Shape::Number(bounds), Json::Number(number)) => self.number(*number, *bounds),
            (Shape::Span(bounds), Json::Number(number)) => {
                let number = self.number(*number, *bounds)?;
                Some(Json::object([("min", number.clone()), ("max", number)]))
            }
            (Shape::Span(bounds), Json::Object(pairs)) => self.span(pairs, *bounds),
            (Shape::List(list) | Shape::OneOrList(list), Json::List(items)) => self.list(items, list),
            (Shape::OneOrList(list), Json::Object(_)) => Some(Json::List(vec![self.value(value, list.of)?])),
            (Shape::Object(object), Json::Object(pairs)) => self.object(pairs, object),
            _ => {
                // Said in full everywhere: a value of the wrong kind is the first slip that people make.
                let wanted = [noun(shape), &told(|| details(shape))].concat();
                let message = ["This is ", value.kind(), "; write ", &wanted, "."].concat();
                self.note(Severity::Error, message);
                None
            }
        }
    }

    fn read<T>(&mut self, read: Result<T, String>) -> Option<T> {
        read.map_err(|message| self.note(Severity::Error, message)).ok()
    }

    fn words(&mut self, text: &str, most: usize) -> Option<Json> {
        let length: usize = text.chars().map(|_| 1).sum();
        if text.chars().all(is_unseen) {
            self.error(&["This text is empty. Write at least a word."]);
        } else if length > most {
            let (length, most) = (told(|| Json::count(length)), told(|| Json::count(most)));
            self.error(&["This text has ", &length, " characters. Shorten it to ", &most, " or fewer."]);
        } else if let Some(tag) = markup(text) {
            self.error(&[
                "This text holds markup (",
                tag,
                "), which would be shown as it stands. Write plain words.",
            ]);
        } else if text.chars().any(is_control) {
            self.error(&["This text holds an invisible control character. Type it again in one line."]);
        } else {
            return Some(Json::text(text.trim()));
        }
        None
    }

    fn choice(&mut self, text: &str, choices: &Choices) -> Option<Json> {
        if choices.ids.contains(&text) {
            return Some(Json::text(text));
        }
        self.note(Severity::Error, told(|| unknown_choice(text, choices)));
        None
    }

    fn number(&mut self, number: i64, bounds: Number) -> Option<Json> {
        let (least, most) = (bounds.least * 1000, bounds.most * 1000);
        let fine = (least..=most).contains(&number) && !(bounds.whole && number % 1000 != 0);
        if !fine {
            let written = || Json::Number(number).write();
            let wanted = || [noun(&Shape::Number(bounds)), &bounds_of(bounds)].concat();
            self.error(&[&told(written), " does not work here. Write ", &told(wanted), "."]);
        }
        fine.then_some(Json::Number(number))
    }

    fn span(&mut self, pairs: &[(String, Json)], bounds: Number) -> Option<Json> {
        self.unknown_names(pairs, &["min", "max"], &|_| None);
        let object = Json::Object(pairs.to_vec());
        let mut fine = true;
        let mut ends = Vec::new();
        for end in ["min", "max"] {
            if let Some(value) = object.get(end) {
                match self.at(end, |walk| walk.value(value, &Shape::Number(bounds))) {
                    Some(number) => ends.push((end.to_owned(), number)),
                    None => fine = false,
                }
            }
        }
        if !fine {
            return None;
        }
        let number = |end: Option<&(String, Json)>| match end {
            Some((_, Json::Number(number))) => Some(*number),
            _ => None,
        };
        match (number(ends.first()), number(ends.get(1))) {
            (None, _) => self.error(&["This range has no end. Add \"min\", \"max\" or both."]),
            (Some(min), Some(max)) if min > max => self.error(&["\"min\" is above \"max\". Swap them."]),
            _ => return Some(Json::Object(ends)),
        }
        None
    }

    fn list(&mut self, items: &[Json], list: &List) -> Option<Json> {
        if items.len() > list.most {
            let (count, most) = (told(|| Json::count(items.len())), told(|| Json::count(list.most)));
            self.error(&["This list has ", &count, " items. Keep ", &most, " or fewer."]);
            return None;
        }
        if items.len() < list.least {
            self.error(&["This list is empty. Add at least one item: ", &told(|| wanted(list.of)), "."]);
            return None;
        }
        let mut spoiled = false;
        let mut read = Vec::with_capacity(items.len());
        for (position, item) in items.iter().enumerate() {
            let value = self.item(position, |walk| walk.value(item, list.of));
            spoiled |= value.is_none() && list.loss == Loss::Parent;
            // What was left out keeps its place, so that later messages count as the file does.
            read.push(value.unwrap_or(Json::Null));
        }
        (!spoiled).then_some(Json::List(read))
    }

    fn object(&mut self, pairs: &[(String, Json)], object: &Object) -> Option<Json> {
        let names: Vec<&str> = object.fields.iter().map(|field| field.name).collect();
        self.unknown_names(pairs, &names, &|name| {
            object.fields.iter().find_map(|field| match field.shape {
                Shape::Object(inner) if inner.fields.iter().any(|f| f.name == name) => Some(field.name),
                _ => None,
            })
        });
        let mut spoiled = false;
        let mut read = Vec::new();
        for field in object.fields {
            let Some((_, value)) = pairs.iter().rev().find(|(name, _)| name == field.name) else {
                if field.required {
                    spoiled = true;
                    self.at(field.name, |walk| {
                        walk.error(&["This is missing. Add ", &told(|| wanted(&field.shape)), "."]);
                    });
                }
                continue;
            };
            match self.at(field.name, |walk| walk.value(value, &field.shape)) {
                Some(value) => read.push((field.name.to_owned(), value)),
                None => spoiled |= field.required || field.loss == Loss::Parent,
            }
        }
        (!spoiled).then_some(Json::Object(read))
    }

    /// Warns of names that are not known, or that stand twice. `belongs` says where a stray name belongs.
    fn unknown_names(
        &mut self,
        pairs: &[(String, Json)],
        known: &[&str],
        belongs: &dyn Fn(&str) -> Option<&'static str>,
    ) {
        for (position, (name, _)) in pairs.iter().enumerate() {
            if known.contains(&name.as_str()) {
                if pairs.iter().take(position).any(|(earlier, _)| earlier == name) {
                    self.at(name, |walk| {
                        walk.warning(&["This name stands here twice; the last one counts. Remove one."]);
                    });
                }
                continue;
            }
            let advice = told(|| match (belongs(name), nearest(name, known.iter().copied())) {
                (Some(home), _) => ["Move it into \"", home, "\"."].concat(),
                (None, Some(near)) => ["Did you mean \"", near, "\"?"].concat(),
                (None, None) => "Remove it, or look the name up in the guide.".to_owned(),
            });
            self.at(name, |walk| {
                walk.warning(&["This name is not known here, so it is not read. ", &advice]);
            });
        }
    }
}

/// A choice that is not one, and the one that was perhaps meant.
fn unknown_choice(text: &str, choices: &Choices) -> String {
    let written = plain(text);
    let meant = |(also, id): &(&str, &'static str)| (*also == written).then_some(*id);
    let known = || choices.ids.iter().copied().chain(choices.also.iter().map(|(also, _)| *also));
    let id = choices.also.iter().find_map(meant).or_else(|| {
        let near = nearest(text, known())?;
        choices.also.iter().find(|(also, _)| *also == near).map(|(_, id)| *id).or(Some(near))
    });
    let hint = id.map_or(String::new(), |id| [" Did you mean \"", id, "\"?"].concat());
    let all = choices.ids.join(", ");
    ["\"", &shorten(text), "\" is not ", choices.what, " we know.", &hint, " Write one of: ", &all, "."]
        .concat()
}

/// What to write for a shape, to complete "write ...".
fn wanted(shape: &Shape) -> String {
    [noun(shape), &details(shape)].concat()
}

/// What a shape is, in words.
const fn noun(shape: &Shape) -> &'static str {
    match shape {
        Shape::Words(_) | Shape::Anything => "a text in double quotes",
        Shape::Phone => "a phone number in double quotes",
        Shape::Link(_) => "an address in double quotes",
        Shape::Time => "a time in double quotes",
        Shape::Color => "a color in double quotes",
        Shape::Choice(choices) => choices.what,
        Shape::Number(bounds) | Shape::Span(bounds) if bounds.whole => "a whole number",
        Shape::Number(_) | Shape::Span(_) => "a number",
        Shape::Flag => "true or false, without quotes",
        Shape::List(_) => "a list in square brackets",
        Shape::OneOrList(list) => noun(list.of),
        Shape::Object(_) => "an object in braces",
    }
}

/// The rest of it: an example, the bounds, or what to choose from.
fn details(shape: &Shape) -> String {
    match shape {
        Shape::Phone => ", such as \"213-555-0101\"".to_owned(),
        Shape::Link(starts) => [" that starts with ", &starts.join(" or ")].concat(),
        Shape::Time => ", such as \"18:00\"".to_owned(),
        Shape::Color => ", such as \"#0a5c4e\"".to_owned(),
        Shape::Choice(choices) => [" in double quotes, one of: ", &choices.ids.join(", ")].concat(),
        Shape::Number(bounds) => [bounds_of(*bounds).as_str(), ", without quotes"].concat(),
        Shape::Span(bounds) => {
            [bounds_of(*bounds).as_str(), ", or a range such as {\"min\": 3, \"max\": 5}"].concat()
        }
        Shape::OneOrList(list) => [details(list.of).as_str(), ", or a list of them"].concat(),
        _ => String::new(),
    }
}

fn bounds_of(bounds: Number) -> String {
    let of = if bounds.unit.is_empty() { "" } else { " of " };
    let (least, most) = (Json::decimal(bounds.least), Json::decimal(bounds.most));
    [of, bounds.unit, " from ", &least, " to ", &most].concat()
}

/// At most forty characters of a text, for a message.
fn shorten(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !is_control(*c)).take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Minutes from the start of the day.
fn time(text: &str) -> Result<usize, String> {
    let two = |digits: &str| {
        let number: Option<usize> = digits.parse().ok();
        number.filter(|_| digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_digit()))
    };
    let parts = text.split_once(':').and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
    match parts {
        Some((hour, minute)) if minute < 60 && hour * 60 + minute <= 24 * 60 => Ok(hour * 60 + minute),
        _ => Err(told(|| {
            [
                "\"",
                &shorten(text),
                "\" is not a time. Write hours and minutes of a 24-hour clock, such as \"09:00\" or \"18:30\".",
            ]
            .concat()
        })),
    }
}

/// The first thing in a text that looks like HTML.
fn markup(text: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find(['<', '&'])) {
        let start = from + found;
        let rest = text.get(start..).unwrap_or("");
        let inside = rest.get(1..).unwrap_or("");
        let end = if rest.starts_with('<') {
            let tag = inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
            tag.then(|| inside.find('>').unwrap_or(inside.len()))
        } else {
            let name = inside.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'));
            name.filter(|end| *end > 0 && inside.get(*end..).is_some_and(|after| after.starts_with(';')))
        };
        if let Some(end) = end {
            let shown: usize = inside.chars().take(20).map(char::len_utf8).sum();
            return rest.get(..=shown.min(end + 1));
        }
        from = start + 1;
    }
    None
}

/// Control characters and the marks that turn the direction of writing.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What leaves no trace on a screen.
fn is_unseen(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}
