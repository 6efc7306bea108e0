//! Which valid name a misspelled one was probably meant to be.

/// The candidate with the fewest letters to insert, remove or replace; the first of equals.
pub fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(80).map(|c| c.to_ascii_lowercase()).collect();
    candidates.min_by_key(|candidate| distance(&word, candidate))
}

fn distance(word: &[char], candidate: &str) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (i, there) in candidate.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, here) in row.iter_mut().skip(1).zip(word) {
            let best = (diagonal + usize::from(*here != there)).min(left + 1).min(*cell + 1);
            diagonal = *cell;
            *cell = best;
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_the_name_that_was_meant() {
        let valid = ["daily", "weekly", "never"];
        assert_eq!(nearest("dayly", valid.into_iter()), Some("daily"));
        assert_eq!(nearest("Wekly", valid.into_iter()), Some("weekly"));
        assert_eq!(nearest("", valid.into_iter()), Some("daily"));
        assert_eq!(nearest("x", [].into_iter()), None);
    }

    #[test]
    fn counts_insertions_removals_and_replacements() {
        let count = |a: &str, b: &str| super::distance(&a.chars().collect::<Vec<_>>(), b);
        assert_eq!(count("kitten", "sitting"), 3);
        assert_eq!(count("", "abc"), 3);
        assert_eq!(count("abc", ""), 3);
        assert_eq!(count("flaw", "lawn"), 2);
        assert_eq!(count("same", "same"), 0);
    }
}
