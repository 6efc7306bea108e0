//! What the widget says around the questions.

words! {}
