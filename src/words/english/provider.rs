//! What is said of a center, outside its fit. What a check of its file says is for the page's owner, in English,
//! and stands beside the check.

words! {
    /// A center's own words.
    SAYS: "provider.says" = "{center} says: “{text}”";
}
