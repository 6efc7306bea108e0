//! What the report says.

words! {}
