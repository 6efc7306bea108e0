//! What a file may look like, as data. One table ([`super::file`]) written in these terms is the single source
//! of the checker, the JSON Schema, the TypeScript types and the reference in the documentation.

/// What one value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Words for people: in one line, no markup, at most this many characters.
    Words(usize),
    /// A telephone number that can be dialed.
    Phone,
    /// An address that starts with one of these.
    Link(&'static [&'static str]),
    /// A time of day, `18:00`; midnight at the end of a day is `24:00`.
    Time,
    /// A color, `#0a5c4e` or `#fff`.
    Color,
    /// Any text at all, not read further.
    Anything,
    /// One of a few ids.
    Choice(&'static Choices),
    /// A number.
    Number(Number),
    /// A number, or a range `{"min": 3, "max": 5}` with at least one end.
    Span(Number),
    /// `true` or `false`.
    Flag,
    /// A list.
    List(List),
    /// One object, or a list of them.
    OneOrList(List),
    /// An object.
    Object(&'static Object),
}

/// A named set of ids.
#[derive(Debug)]
pub struct Choices {
    /// Its name in the TypeScript types.
    pub name: &'static str,
    /// What one of them is called in a sentence: "a level of care".
    pub what: &'static str,
    /// The ids.
    pub ids: &'static [&'static str],
    /// What people write instead, and the id they mean.
    pub also: &'static [(&'static str, &'static str)],
}

impl Choices {
    /// The position of this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| *known == id)
    }
}

/// The bounds of a number, in whole units.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    /// Least.
    pub least: i64,
    /// Most.
    pub most: i64,
    /// Whether decimals are refused.
    pub whole: bool,
    /// What is counted, in the plural: "hours".
    pub unit: &'static str,
}

/// The bounds of a list.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// What each item is.
    pub of: &'static Shape,
    /// Fewest items.
    pub least: usize,
    /// Most items.
    pub most: usize,
    /// What an error in one item costs.
    pub loss: Loss,
}

/// What an error costs. The smallest part that still tells the truth is left out, never a restriction: a program
/// whose admission cannot be read is left out whole, so that nobody is sent to a door that may be shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Only the value itself is left out.
    Itself,
    /// Whatever contains the value is left out.
    Parent,
}

/// An object with known names.
#[derive(Debug)]
pub struct Object {
    /// Its name in the TypeScript types.
    pub name: &'static str,
    /// Its fields, in the order they are documented.
    pub fields: &'static [Field],
}

/// One name in an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name.
    pub name: &'static str,
    /// What its value may be.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// What an error in its value costs.
    pub loss: Loss,
    /// What it means, for the page's owner. Not carried into the browser.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

/// A field that may be left out; an error in it costs what contains it.
#[cfg_attr(target_arch = "wasm32", allow(unused_variables))]
pub const fn field(name: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field {
        name,
        shape,
        required: false,
        loss: Loss::Parent,
        #[cfg(not(target_arch = "wasm32"))]
        doc,
    }
}

impl Field {
    /// The same field, which must be there.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same field; an error in it costs nothing else.
    #[must_use]
    pub const fn alone(mut self) -> Self {
        self.loss = Loss::Itself;
        self
    }
}

/// A list of at most this many items, where one bad item is left out alone.
pub const fn list(of: &'static Shape, most: usize) -> Shape {
    Shape::List(List { of, least: 0, most, loss: Loss::Itself })
}

/// A list of one to this many items, where one bad item spoils the list.
pub const fn strict_list(of: &'static Shape, most: usize) -> Shape {
    Shape::List(List { of, least: 1, most, loss: Loss::Parent })
}
