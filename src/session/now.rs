//! When a step is taken. Two clocks say it: no one clock is right for both a date and a duration.

/// The time of a step, as data: a session has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Now {
    /// In seconds since 1970, by the clock of the device, which its owner or the network may put back or forward. Says
    /// when to ask again.
    pub date: u32,
    /// In seconds since the page was opened, by a clock that only runs forward. Says how long something took.
    pub clock: u32,
}
