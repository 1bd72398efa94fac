//! Putting things in order, compiled once for all of them.

use std::cmp::Ordering;

/// Sorts by `compare`; equal ones stay in the order in which they came.
///
/// The sort of the standard library is compiled anew for every type that it sorts, 2 kB of download
/// each. Here only the places are sorted, whatever stands in them, and then everything moves to its
/// place.
///
/// ```
/// let mut words = vec!["pear", "fig", "plum"];
/// vet_core::kernel::order::sort_by(&mut words, |a, b| a.len().cmp(&b.len()));
/// assert_eq!(words, ["fig", "pear", "plum"]);
/// ```
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut from = sorted_places(items.len(), &|a, b| compare(&items[a], &items[b]));
    for start in 0..items.len() {
        let mut at = start;
        while from[at] != start {
            let next = from[at];
            items.swap(at, next);
            from[at] = at;
            at = next;
        }
        from[at] = at;
    }
}

/// Sorts things that have an order of their own.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// A copy in order, in which things are found by `binary_search`.
#[must_use]
pub fn sorted<T: Ord + Clone>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    sort(&mut items);
    items
}

/// For every place, which one comes to stand there: a merge sort from the bottom up.
fn sorted_places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut from: Vec<usize> = (0..count).collect();
    let mut to = from.clone();
    let mut width = 1;
    while width < count {
        for start in (0..count).step_by(2 * width) {
            let (middle, end) = ((start + width).min(count), (start + 2 * width).min(count));
            let (mut left, mut right) = (start, middle);
            for place in &mut to[start..end] {
                let next = if left < middle && (right == end || compare(from[left], from[right]).is_le()) {
                    &mut left
                } else {
                    &mut right
                };
                *place = from[*next];
                *next += 1;
            }
        }
        std::mem::swap(&mut from, &mut to);
        width *= 2;
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            seed >> 40
        };
        for count in 0..200 {
            let mut ours: Vec<(u64, usize)> = (0..count).map(|place| (next() % 17, place)).collect();
            let mut theirs = ours.clone();
            sort_by(&mut ours, |a, b| a.0.cmp(&b.0));
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
        }
    }
}
