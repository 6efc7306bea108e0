//! Every cited work, once. Rules cite these; no text of theirs is copied.

use crate::rule::Source;

/// Declares sources and lists them all.
macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident { id: $id:literal, title: $title:literal, year: $year:literal, place: $place:literal, license: $license:literal })+) => {
        $($(#[$doc])* pub static $name: Source = Source { id: $id, title: $title, year: $year, place: $place, license: $license };)+

        /// Every source, in order.
        pub static ALL: &[&Source] = &[$(&$name,)+];
    };
}

sources! {
    /// Alcohol withdrawal after emergency care.
    WITHDRAWAL_SETTINGS_2020 {
        id: "withdrawal-settings-2020",
        title: "Level of care for alcohol detoxification after emergency treatment, Table 3 (Open Access Emergency Medicine)",
        year: 2020,
        place: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7093658/",
        license: "Open access"
    }
}
