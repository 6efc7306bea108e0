//! How a program fits a placement.

words! {}
