//! What declarations need while compiling: lists made of lists, and texts that are compared.

/// How many there are in all.
pub(crate) const fn total<T>(lists: &[&[T]]) -> usize {
    let (mut total, mut list) = (0, 0);
    while list < lists.len() {
        total += lists[list].len();
        list += 1;
    }
    total
}

/// One list after the other, where `N` is their [`total`].
pub(crate) const fn flat<T: Copy, const N: usize>(lists: &[&[T]]) -> [T; N] {
    let mut all = [lists[0][0]; N];
    let (mut filled, mut list) = (0, 0);
    while list < lists.len() {
        let mut one = 0;
        while one < lists[list].len() {
            all[filled] = lists[list][one];
            filled += 1;
            one += 1;
        }
        list += 1;
    }
    all
}

/// Whether two texts are the same, while compiling.
pub(crate) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut i = 0;
    while i < one.len() {
        if one[i] != other[i] {
            return false;
        }
        i += 1;
    }
    true
}
