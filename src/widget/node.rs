//! A screen as a tree of plain data, read back from how it crosses the border: for tests, which print it as HTML.

use super::draft::{Drawing, SENDS};
use super::update::Msg;
use crate::json::Json;

/// One element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The element's name; everything inside an `svg` is drawn as SVG.
    pub tag: String,
    /// Attributes in order; `key` and style properties are not drawn as such.
    pub attributes: Vec<(String, String)>,
    /// The text, when there are no children.
    pub text: String,
    /// The elements inside.
    pub children: Vec<Node>,
    /// What happens on a click, or for an input on a change.
    pub on: Option<Msg>,
}

impl Node {
    /// The tree of a screen. None when its text is not one.
    pub fn read(drawing: &Drawing) -> Option<Self> {
        Self::of(&Json::parse(&drawing.tree).ok()?, &drawing.messages)
    }

    fn of(element: &Json, messages: &[Msg]) -> Option<Self> {
        let (tag, mut rest) = element.as_list()?.split_first()?;
        let mut node = Self { tag: tag.as_text()?.to_owned(), ..Self::default() };
        while let [first, then @ ..] = rest {
            let Some(name) = first.as_text() else {
                node.children.push(Self::of(first, messages)?);
                rest = then;
                continue;
            };
            let (value, then) = then.split_first()?;
            let value = value.as_text()?;
            match name {
                "" => value.clone_into(&mut node.text),
                SENDS => node.on = Some(messages.get(value.parse::<usize>().ok()?)?.clone()),
                _ => node.attributes.push((name.to_owned(), value.to_owned())),
            }
            rest = then;
        }
        Some(node)
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }

    /// Calls `each` for this node and everything inside, in document order.
    pub fn walk<'a>(&'a self, each: &mut dyn FnMut(&'a Node)) {
        each(self);
        for child in &self.children {
            child.walk(each);
        }
    }

    /// The HTML.
    pub fn html(&self) -> String {
        let mut out = String::new();
        self.html_to(&mut out);
        out
    }

    fn html_to(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.tag);
        for (name, value) in self.attributes.iter().filter(|(name, _)| is_attribute(name)) {
            out.push(' ');
            out.push_str(name);
            if !value.is_empty() {
                out.push_str("=\"");
                escape(value, out);
                out.push('"');
            }
        }
        out.push('>');
        if self.tag == "input" {
            return;
        }
        escape(&self.text, out);
        for child in &self.children {
            child.html_to(out);
        }
        out.push_str("</");
        out.push_str(&self.tag);
        out.push('>');
    }
}

fn is_attribute(name: &str) -> bool {
    name != "key" && !name.starts_with("--")
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
