//! A set of values of one kind, one bit each.

use super::shape::Choices;
use std::marker::PhantomData;

/// A kind with at most 32 values, each with a position.
pub trait Pick: Copy + 'static {
    /// Every value, in order.
    const EACH: &'static [Self];
    /// Their ids.
    const IDS: &'static Choices;
    /// The value's position.
    fn at(self) -> usize;
}

/// Some values of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Set<T> {
    bits: u32,
    of: PhantomData<T>,
}

impl<T: Pick> Default for Set<T> {
    fn default() -> Self {
        Self::of_bits(0)
    }
}

impl<T: Pick> Set<T> {
    /// The set with these bits, the first value lowest.
    pub const fn of_bits(bits: u32) -> Self {
        Self { bits, of: PhantomData }
    }

    /// Its bits, the first value lowest.
    pub const fn bits(self) -> u32 {
        self.bits
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Whether some value is in both.
    pub const fn meets(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    /// What is here and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self::of_bits(self.bits & !other.bits)
    }

    /// The set of these values.
    pub fn of(values: &[T]) -> Self {
        Self::of_bits(values.iter().fold(0, |bits, value| bits | 1 << value.at()))
    }

    /// Whether the value is in it.
    pub fn has(self, value: T) -> bool {
        self.bits >> value.at() & 1 == 1
    }

    /// Its values, in order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::EACH.iter().copied().filter(move |value| self.has(*value))
    }
}
