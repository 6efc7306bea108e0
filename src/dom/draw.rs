//! Draws a tree of plain data, changing as little of the page as it can: an element whose node continues keeps
//! its identity, and with it focus, scroll and an opened fold.

use super::theme;
use crate::json::Json;
use crate::widget::node::Node;
use crate::widget::update::Msg;
use js_sys::Reflect;
use web_sys::{Document, Element, ShadowRoot};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A node and the element it was drawn as.
pub(super) struct Drawn {
    node: Node,
    element: Element,
    children: Vec<Drawn>,
}

/// Draws a whole view. `messages` receives what its elements send; each carries its place as `data-on`.
pub(super) fn draw(
    document: &Document,
    root: &ShadowRoot,
    before: Option<Drawn>,
    node: Node,
    messages: &mut Vec<Msg>,
) -> Option<Drawn> {
    let mut pen = Pen { document, messages };
    match before {
        Some(mut drawn) if drawn.node.continues(&node) => {
            pen.patch(&mut drawn, node, false);
            Some(drawn)
        }
        _ => {
            root.set_text_content(None);
            let drawn = pen.create(node, false)?;
            root.append_child(&drawn.element).ok()?;
            Some(drawn)
        }
    }
}

struct Pen<'a> {
    document: &'a Document,
    messages: &'a mut Vec<Msg>,
}

impl Pen<'_> {
    fn create(&mut self, mut node: Node, svg: bool) -> Option<Drawn> {
        let svg = svg || node.tag == "svg";
        let made = if svg {
            self.document.create_element_ns(Some(SVG), node.tag)
        } else {
            self.document.create_element(node.tag)
        };
        let element = made.ok()?;
        self.number(&mut node);
        for (name, value) in &node.attributes {
            put(&element, name, Some(value));
        }
        if !node.text.is_empty() {
            element.set_text_content(Some(&node.text));
        }
        let mut children = Vec::new();
        for child in std::mem::take(&mut node.children) {
            if let Some(child) = self.create(child, svg) {
                let _ = element.append_child(&child.element);
                children.push(child);
            }
        }
        Some(Drawn { node, element, children })
    }

    fn patch(&mut self, drawn: &mut Drawn, mut node: Node, svg: bool) {
        let svg = svg || node.tag == "svg";
        self.number(&mut node);
        for (name, _) in &drawn.node.attributes {
            if node.attribute(name).is_none() {
                put(&drawn.element, name, None);
            }
        }
        for (name, value) in &node.attributes {
            if drawn.node.attribute(name) != Some(value) {
                put(&drawn.element, name, Some(value));
            }
        }
        if node.text != drawn.node.text {
            drawn.element.set_text_content(Some(&node.text));
        }
        let wanted = std::mem::take(&mut node.children);
        drawn.node = node;
        self.patch_children(drawn, wanted, svg);
    }

    /// Keeps children in order: looks ahead for the first old one that continues, drops those passed over.
    fn patch_children(&mut self, drawn: &mut Drawn, wanted: Vec<Node>, svg: bool) {
        let mut old = std::mem::take(&mut drawn.children);
        for node in wanted {
            let child = match old.iter().position(|child| child.node.continues(&node)) {
                Some(found) => {
                    for passed in old.drain(..found) {
                        passed.take_off();
                    }
                    let mut child = old.remove(0);
                    if child.is_as_ticked(&node) {
                        self.patch(&mut child, node, svg);
                        Some(child)
                    } else {
                        self.create(node, svg).inspect(|fresh| {
                            let _ = drawn.element.insert_before(&fresh.element, Some(&child.element));
                            child.take_off();
                        })
                    }
                }
                None => self.create(node, svg).inspect(|child| {
                    let next = old.first().map(|next| -> &web_sys::Node { &next.element });
                    let _ = drawn.element.insert_before(&child.element, next);
                }),
            };
            drawn.children.extend(child);
        }
        for rest in old {
            rest.take_off();
        }
    }

    fn number(&mut self, node: &mut Node) {
        if let Some(message) = node.on.take() {
            node.attributes.push(("data-on", Json::count(self.messages.len())));
            self.messages.push(message);
        }
    }
}

impl Drawn {
    /// Takes it off the page. Names go first: Chromium keeps every radio button for good that leaves a shadow root with
    /// the name of its group, and with the button the whole screen.
    fn take_off(&self) {
        self.without_names();
        self.element.remove();
    }

    fn without_names(&self) {
        if self.node.tag == "input" {
            let _ = self.element.remove_attribute("name");
        }
        for child in &self.children {
            child.without_names();
        }
    }

    /// Whether a box, or a list, now shows what the node says. One that does not is drawn anew: what a script writes
    /// to `checked` or `selected`, session recorders read along, even in a closed root.
    fn is_as_ticked(&self, node: &Node) -> bool {
        let shows = |drawn: &Self, node: &Node, name: &str| {
            let live = Reflect::get(&drawn.element, &name.into());
            live.is_ok_and(|live| live.is_truthy()) == node.attribute(name).is_some()
        };
        match node.tag {
            "input" => shows(self, node, "checked"),
            "select" => {
                self.children.len() == node.children.len()
                    && self
                        .children
                        .iter()
                        .zip(&node.children)
                        .all(|(one, other)| shows(one, other, "selected"))
            }
            _ => true,
        }
    }
}

fn put(element: &Element, name: &str, value: Option<&str>) {
    match name {
        "key" => {}
        _ if name.starts_with("--") => theme::set(element, name, value.unwrap_or("")),
        _ => {
            let _ = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }
}
