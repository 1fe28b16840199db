//! Where the line stands: one rule for every service, from the owners of its rows.
//!
//! Above the line everything is the customer's, below it the provider's. Shared rows form a block
//! that the line steps through. Rows that the service does not use count for nothing.

use super::{Owner, Pack};

/// The line of one service, as row indexes from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Last row of the customer.
    pub customer_end: Option<u32>,
    /// First and last shared row.
    pub shared: Option<(u32, u32)>,
    /// First row of the provider.
    pub provider_start: Option<u32>,
}

impl Line {
    /// The line of a service.
    pub fn of(pack: &Pack, service_idx: u32) -> Self {
        let owners = owners(pack, service_idx);
        let first = |owner| owners.iter().position(|row| *row == Some(owner)).map(|row| row as u32);
        let last = |owner| owners.iter().rposition(|row| *row == Some(owner)).map(|row| row as u32);
        Self {
            customer_end: last(Owner::Customer),
            shared: first(Owner::Shared).zip(last(Owner::Shared)),
            provider_start: first(Owner::Provider),
        }
    }

    /// The row under which the line leaves the customer's part for good: the ghost of a former line is drawn there.
    pub fn level(&self) -> Option<u32> {
        self.shared.map(|(_, end)| end).or(self.customer_end)
    }
}

/// How many rows each side has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub customer: u32,
    pub shared: u32,
    pub provider: u32,
    pub unused: u32,
}

impl Tally {
    /// Counts the rows of a service.
    pub fn of(pack: &Pack, service_idx: u32) -> Self {
        let owners = owners(pack, service_idx);
        let n = |owner| owners.iter().filter(|row| **row == owner).count() as u32;
        Self {
            customer: n(Some(Owner::Customer)),
            shared: n(Some(Owner::Shared)),
            provider: n(Some(Owner::Provider)),
            unused: n(None),
        }
    }
}

fn owners(pack: &Pack, service_idx: u32) -> Vec<Option<Owner>> {
    pack.layers.iter().map(|layer| layer.cells[service_idx as usize].owner).collect()
}
