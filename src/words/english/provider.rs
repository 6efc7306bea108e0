//! What is said of a center, outside its fit. What a check of its file says is for the page's owner, in English,
//! and stands beside the check.

words! {
    after super::fit::END;

    /// A center's own words.
    SAYS: "provider.says" = "{center} says: “{text}”";
    /// A center's note on price.
    PRICE: "provider.price" = "Price: {text}";
    /// How long a program lasts.
    WEEKS: "provider.weeks" = "Weeks: {weeks}";
    /// One-to-one sessions.
    INDIVIDUAL: "provider.individual" = "One-to-one visits a week: {visits}";
    /// Visits with a doctor or nurse.
    MEDICAL: "provider.medical" = "Visits a week with a doctor or nurse: {visits}";
    /// How many, and how long each is.
    MINUTES: "provider.minutes" = "{number}, of {minutes} minutes each";
    /// An assessment comes first.
    ASSESSMENT: "provider.assessment" = "It begins with an assessment.";
    /// Writes to the center.
    MESSAGE: "provider.message" = "Write a message";
}
