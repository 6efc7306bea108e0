//! The view's tree: plain data that `dom/` draws and that tests print as HTML.
//!
//! A node has either a text or children, never both; so a browser's translator, which wraps texts in elements
//! of its own, can never confuse a redraw.

use super::update::Msg;

/// One element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The element's name; everything inside an `svg` is drawn as SVG.
    pub tag: &'static str,
    /// Tells siblings with the same tag and class apart, so that a redraw keeps each one's element.
    pub key: String,
    /// Attributes in order. `checked` is drawn as the live state of a box, not only as its first state.
    pub attributes: Vec<(&'static str, String)>,
    /// The text, when there are no children.
    pub text: String,
    /// The elements inside.
    pub children: Vec<Node>,
    /// What happens on a click, or for an input on a change.
    pub on: Option<Msg>,
}

/// An element with a class and children.
pub fn element(tag: &'static str, class: &str, children: Vec<Node>) -> Node {
    let node = Node { tag, children, ..Node::default() };
    if class.is_empty() { node } else { node.with("class", class) }
}

/// An element with a class and a text.
pub fn says(tag: &'static str, class: &str, text: String) -> Node {
    let mut node = element(tag, class, vec![]);
    node.text = text;
    node
}

impl Node {
    /// With one more attribute.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// With an attribute that has no value, when it is to be there.
    #[must_use]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.with(name, "") } else { self }
    }

    /// With a key among its siblings.
    #[must_use]
    pub fn keyed(mut self, key: &str) -> Self {
        key.clone_into(&mut self.key);
        self
    }

    /// With a message for a click or a change.
    #[must_use]
    pub fn sends(mut self, message: Msg) -> Self {
        self.on = Some(message);
        self
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }

    /// Whether a redraw may turn this element into the other one.
    pub fn continues(&self, other: &Self) -> bool {
        self.tag == other.tag && self.key == other.key && self.attribute("class") == other.attribute("class")
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
        for (name, value) in &self.attributes {
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
