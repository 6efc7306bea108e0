//! A screen in the making, written down in document order as it crosses the border to the page.
//!
//! It is JSON: an element is a list of its name, then pairs of an attribute and its value, then the elements
//! inside, each a list again. Written at once rather than kept as nested values, a screen costs a fraction of the
//! bytes. [`super::node`] reads it back.

use super::update::Msg;
use crate::json::{Json, write_text};
use crate::words::{Word, Words};

/// A whole screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// The elements, as JSON. Three kinds of attributes are not meant as HTML: one without a name is the text, and
    /// then there are no elements inside; `key` tells siblings with the same name and class apart, so that each
    /// keeps its element; a name that begins with `--` is a style property.
    pub tree: String,
    /// What happens on a click, or for an input on a change: `data-on` is a position in here.
    pub messages: Vec<Msg>,
}

/// The attribute that says which message an element sends.
pub const SENDS: &str = "data-on";

/// A screen in the making: elements are opened, filled and closed.
pub struct Draft<'a> {
    /// The language and person that words are said in.
    pub words: &'a Words,
    drawing: Drawing,
    /// How many elements are open.
    depth: usize,
}

impl<'a> Draft<'a> {
    /// A screen whose root is this element.
    pub fn new(words: &'a Words, tag: &str, class: &str) -> Self {
        let mut draft = Self { words, drawing: Drawing::default(), depth: 0 };
        draft.open(tag, class);
        draft
    }

    /// Opens an element.
    pub fn open(&mut self, tag: &str, class: &str) {
        if self.depth > 0 {
            self.drawing.tree.push(',');
        }
        self.depth += 1;
        self.drawing.tree.push('[');
        write_text(tag, &mut self.drawing.tree);
        if !class.is_empty() {
            self.put("class", class);
        }
    }

    /// Closes the element opened last.
    pub fn close(&mut self) {
        self.depth -= 1;
        self.drawing.tree.push(']');
    }

    /// Gives the open element an attribute.
    pub fn put(&mut self, name: &str, value: &str) {
        for text in [name, value] {
            self.drawing.tree.push(',');
            write_text(text, &mut self.drawing.tree);
        }
    }

    /// Gives the open element an attribute in words.
    pub fn put_word(&mut self, name: &str, word: Word) {
        let text = self.words.say(word);
        self.put(name, &text);
    }

    /// Gives the open element its text.
    pub fn text(&mut self, text: &str) {
        self.put("", text);
    }

    /// Makes the open element send a message.
    pub fn sends(&mut self, message: Msg) {
        self.put(SENDS, &Json::count(self.drawing.messages.len()));
        self.drawing.messages.push(message);
    }

    /// A whole element with a text.
    pub fn line(&mut self, tag: &str, class: &str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// A whole element with words.
    pub fn say(&mut self, tag: &str, class: &str, word: Word) {
        let text = self.words.say(word);
        self.line(tag, class, &text);
    }

    /// A whole button.
    pub fn button(&mut self, class: &str, word: Word, message: Msg) {
        self.open("button", class);
        self.put("type", "button");
        self.text(&self.words.say(word));
        self.sends(message);
        self.close();
    }

    /// The finished screen.
    pub fn done(mut self) -> Drawing {
        while self.depth > 0 {
            self.close();
        }
        self.drawing
    }
}
