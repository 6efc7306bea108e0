//! Answers that belong to every question.

words! {
    after 0;

    /// An answer that is not known.
    UNSURE: "answer.unsure" = "I'm not sure";
    /// An answer that is not given.
    DECLINED: "answer.rather-not-say" = "I'd rather not say";
    /// The answer to a checklist with nothing ticked.
    NONE_OF_THESE: "answer.none" = "None of these";
}
