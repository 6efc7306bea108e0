//! What is said of a center, outside its fit. What a check of its file says is for the page's owner, in English,
//! and stands beside the check.

words! {
    after super::fit::END;

    /// A center's own words.
    SAYS: "provider.says" = "{center} says: “{text}”";
    /// A center's note on price.
    PRICE: "provider.price" = "Price: {text}";
    /// Writes to the center.
    MESSAGE: "provider.message" = "Write a message";
}
