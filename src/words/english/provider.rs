//! What a check of a center's file says.

words! {}
