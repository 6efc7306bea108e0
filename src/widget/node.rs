//! The view's tree: plain data that `dom/` draws and that tests print as HTML.
//!
//! A node has either a text or children, never both; so a browser's translator, which wraps texts in elements
//! of its own, can never confuse a redraw.

use super::update::Msg;
use crate::words::{Word, Words};

/// One element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The element's name; everything inside an `svg` is drawn as SVG.
    pub tag: &'static str,
    /// Attributes in order. `checked` is drawn as the live state of a box, not only as its first state; `key`
    /// is not drawn: it tells siblings with the same tag and class apart, so that each keeps its element. A name
    /// that begins with `--` is a style property.
    pub attributes: Vec<(&'static str, String)>,
    /// The text, when there are no children.
    pub text: String,
    /// The elements inside.
    pub children: Vec<Node>,
    /// What happens on a click, or for an input on a change.
    pub on: Option<Msg>,
}

/// A tree in the making: elements are opened, filled and closed in document order. Written this way, rather
/// than as nested values, a screen costs a third of the bytes.
pub struct Draft<'a> {
    /// The language and person that words are said in.
    pub words: &'a Words,
    open: Vec<Node>,
}

impl<'a> Draft<'a> {
    /// A tree whose root is this element.
    pub fn new(words: &'a Words, tag: &'static str, class: &str) -> Self {
        let mut draft = Self { words, open: vec![] };
        draft.open(tag, class);
        draft
    }

    /// Opens an element.
    pub fn open(&mut self, tag: &'static str, class: &str) {
        self.open.push(Node { tag, ..Node::default() });
        if !class.is_empty() {
            self.put("class", class);
        }
    }

    /// Closes the element opened last.
    pub fn close(&mut self) {
        if let Some(node) = self.open.pop() {
            match self.open.last_mut() {
                Some(parent) => parent.children.push(node),
                None => self.open.push(node),
            }
        }
    }

    /// Gives the open element an attribute.
    pub fn put(&mut self, name: &'static str, value: &str) {
        if let Some(node) = self.open.last_mut() {
            node.attributes.push((name, value.to_owned()));
        }
    }

    /// Gives the open element an attribute in words.
    pub fn put_word(&mut self, name: &'static str, word: Word) {
        let text = self.words.say(word);
        self.put(name, &text);
    }

    /// Gives the open element its text.
    pub fn text(&mut self, text: String) {
        if let Some(node) = self.open.last_mut() {
            node.text = text;
        }
    }

    /// Makes the open element send a message.
    pub fn sends(&mut self, message: Msg) {
        if let Some(node) = self.open.last_mut() {
            node.on = Some(message);
        }
    }

    /// A whole element with a text.
    pub fn line(&mut self, tag: &'static str, class: &str, text: String) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// A whole element with words.
    pub fn say(&mut self, tag: &'static str, class: &str, word: Word) {
        let text = self.words.say(word);
        self.line(tag, class, text);
    }

    /// A whole button.
    pub fn button(&mut self, class: &str, word: Word, message: Msg) {
        self.open("button", class);
        self.put("type", "button");
        self.text(self.words.say(word));
        self.sends(message);
        self.close();
    }

    /// The finished tree.
    pub fn done(mut self) -> Node {
        while self.open.len() > 1 {
            self.close();
        }
        self.open.pop().unwrap_or_default()
    }
}

impl Node {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }

    /// Whether a redraw may turn this element into the other one.
    pub fn continues(&self, other: &Self) -> bool {
        let same = |name| self.attribute(name) == other.attribute(name);
        self.tag == other.tag && same("class") && same("key")
    }

    /// Calls `each` for this node and everything inside, in document order.
    pub fn walk<'a>(&'a self, each: &mut dyn FnMut(&'a Node)) {
        each(self);
        for child in &self.children {
            child.walk(each);
        }
    }

    /// The HTML, for tests and for pages drawn ahead of time.
    pub fn html(&self) -> String {
        let mut out = String::new();
        self.html_to(&mut out);
        out
    }

    fn html_to(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.tag);
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
        out.push_str(self.tag);
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
