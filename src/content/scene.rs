//! The drawings of homes by name; what they look like is in `components/house`.

use serde::{Deserialize, Serialize};

/// The drawings that the widget has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scene {
    House,
    Apartment,
    /// An apartment with a kitchen team.
    Kitchen,
    /// A hotel room.
    Room,
    Storage,
    Archive,
}

impl Scene {
    /// Each with the name that packs call it by.
    pub const ALL: [(&str, Self); 6] = [
        ("house", Self::House),
        ("apartment", Self::Apartment),
        ("kitchen", Self::Kitchen),
        ("room", Self::Room),
        ("storage", Self::Storage),
        ("archive", Self::Archive),
    ];
}
