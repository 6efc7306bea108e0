//! What somebody probably meant: the known name nearest to what they wrote.

/// The known name nearest to `written`, when it is near enough to be what was meant.
pub fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let written = plain(written);
    if written.len() > 60 {
        return None;
    }
    let close = known.map(|name| (distance(&written, &plain(name)), name)).min_by_key(|(steps, _)| *steps);
    close.filter(|(steps, name)| *steps <= 1 + name.len() / 4).map(|(_, name)| name)
}

/// The known name nearest to `written`, however far it is; the first of equals.
pub fn closest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let written = plain(&written.chars().take(60).collect::<String>());
    known.min_by_key(|name| distance(&written, name))
}

/// Lower case, with every space, dot and underline as a hyphen, as ids are written.
pub fn plain(text: &str) -> String {
    let hyphen = |c: char| if matches!(c, ' ' | '_' | '.' | '/') { '-' } else { c.to_ascii_lowercase() };
    text.trim().chars().map(hyphen).collect()
}

/// How many letters must be added, dropped or replaced to get from one text to the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (1..=other.chars().count()).collect();
    for (i, a) in one.chars().enumerate() {
        let (mut diagonal, mut left) = (i, i + 1);
        for (cell, b) in row.iter_mut().zip(other.chars()) {
            let steps = (diagonal + usize::from(a != b)).min(*cell + 1).min(left + 1);
            diagonal = *cell;
            left = steps;
            *cell = steps;
        }
    }
    row.last().copied().unwrap_or(one.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_single_letters() {
        assert_eq!(distance("evening", "evenings"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn the_closest_name_is_named_even_when_it_is_far() {
        let known = ["daily", "weekly", "never"];
        assert_eq!(closest("dayly", known.into_iter()), Some("daily"));
        assert_eq!(closest("Wekly", known.into_iter()), Some("weekly"));
        assert_eq!(closest("\u{1f9ed}", known.into_iter()), Some("daily"));
        assert_eq!(closest("x", [].into_iter()), None);
    }

    #[test]
    fn a_short_word_may_be_off_by_a_letter_and_a_long_text_is_no_slip() {
        assert_eq!(nearest("mun", ["mon"].into_iter()), Some("mon"));
        assert_eq!(nearest("man", ["sub"].into_iter()), None);
        let (longest, longer) = ("x".repeat(60), "x".repeat(61));
        assert_eq!(nearest(&longest, [longest.as_str()].into_iter()), Some(longest.as_str()));
        assert_eq!(nearest(&longer, [longer.as_str()].into_iter()), None);
    }

    #[test]
    fn a_slip_is_understood_and_another_word_is_not() {
        let known = ["telehealth", "in-person", "both"];
        assert_eq!(nearest("Telehelth", known.into_iter()), Some("telehealth"));
        assert_eq!(nearest("in person", known.into_iter()), Some("in-person"));
        assert_eq!(nearest("carrier pigeon", known.into_iter()), None);
    }
}
