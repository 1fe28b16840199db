//! Which questions a set holds, and orders that a seed decides.

use crate::content::Pack;

/// How many questions at the start of a set may be the one that has to come early.
const EARLY: u32 = 3;

/// Picks questions in turn from each service, so that neighbours differ; early ones move to the first three places.
pub(super) fn pick(pack: &Pack, seed: u32, n_questions: u32) -> Vec<u32> {
    let mut shuffle = Shuffle::new(seed);
    let mut left: Vec<u32> = (0..pack.questions().len() as u32).collect();
    shuffle.shuffle(&mut left);
    let (mut picked, rest): (Vec<u32>, Vec<u32>) =
        left.into_iter().partition(|&idx| pack.questions()[idx as usize].early);
    picked.truncate(EARLY.min(n_questions) as usize);
    let early = picked.len();

    let service = |idx: u32| pack.questions()[idx as usize].services.first().copied();
    let mut turns: Vec<Vec<u32>> = Vec::new();
    for idx in rest {
        match turns.iter_mut().find(|turn| service(turn[0]) == service(idx)) {
            Some(turn) => turn.push(idx),
            None => turns.push(vec![idx]),
        }
    }
    // The service of the early questions comes last, so that it stands beside none of them.
    turns.sort_by_key(|turn| picked.iter().any(|&idx| service(idx) == service(turn[0])));
    while picked.len() < n_questions as usize && !turns.is_empty() {
        for turn in &mut turns {
            if picked.len() < n_questions as usize {
                picked.extend(turn.pop());
            }
        }
        turns.retain(|turn| !turn.is_empty());
    }
    // Rotating the first places by the seed lets an early question stand first, second or third.
    let places = picked.len().min(EARLY as usize);
    if early > 0 && places > 0 {
        let turn = shuffle.below(places as u32) as usize;
        picked[..places].rotate_right(turn);
    }
    picked
}

/// A small generator for orders: the same seed gives the same order on every machine.
/// SplitMix by Steele, Lea and Flood (2014) with the 32-bit finalizer of MurmurHash3 (Appleby).
pub(super) struct Shuffle(u32);

impl Shuffle {
    pub(super) fn new(seed: u32) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9);
        let mut z = self.0;
        z = (z ^ (z >> 16)).wrapping_mul(0x85eb_ca6b);
        z = (z ^ (z >> 13)).wrapping_mul(0xc2b2_ae35);
        z ^ (z >> 16)
    }

    /// A number below `n`, which is not 0.
    fn below(&mut self, n: u32) -> u32 {
        self.next() % n
    }

    /// Fisher and Yates, in the form of Durstenfeld (1964).
    pub(super) fn shuffle(&mut self, items: &mut [u32]) {
        for last in (1..items.len()).rev() {
            let pick = self.below(last as u32 + 1) as usize;
            items.swap(last, pick);
        }
    }
}
