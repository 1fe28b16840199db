//! The homes as drawings: for each scene what stands around it, and twelve parts from the top of the stack down.

use super::items::*;

/// A home cut open.
pub struct Scene {
    pub view_box: &'static str,
    /// What belongs to nobody here: the sky, the neighbours, the rooms, thin lines, people.
    pub sky: &'static str,
    pub far: &'static str,
    pub rooms: &'static str,
    pub lines: &'static str,
    pub ink: &'static str,
    /// One for each layer.
    pub parts: [Part; N_PARTS],
}

/// How many layers a pack has to have for its homes to be drawn.
pub const N_PARTS: usize = 12;

/// Where the number stands, and the things that make the part.
pub struct Part(pub i16, pub i16, pub &'static [(i16, i16, &'static Item)]);

pub const TALL: &str = "0 0 400 474";
pub const DISC: &str = "M10 202a190 190 0 1 0 380 0a190 190 0 1 0-380 0";
pub const FACILITIES: &[(i16, i16, &Item)] = &[(0, 392, &LAND), (4, 392, &HUT), (362, 392, &PYLON)];

pub static HOUSE: Scene = Scene {
    view_box: TALL,
    sky: DISC,
    far: "M0 392V276l26-24 30 24v116zM344 392V250l32-26 24 20v148zM356 392q-14-40 4-62q18 22 4 62z",
    rooms: "M80 146L200 55l120 91v246H80zM12 290h12v16h-12zM34 290h12v16h-12zM364 270h12v16h-12zM384 270h12v16h-12z",
    lines: "M275 22q-8-8 0-14t2-10M284 22q8-6 2-14t4-10",
    ink: "M226 392v-30q-1-13 10-13t10 10l13-17 4 3-16 24v23h-8v-16h-4v16zM230 341a7 7 0 1 0 14 0a7 7 0 1 0-14 0M256 342l2-7 7-5-1 6 5 1-4 6zM117 102q0-16 8-21l-4-5v-11l5 4h6l5-4v11q0 4-3 6q8 3 9 9z",
    parts: [
        Part(177, 178, &[(86, 270, &BED), (158, 270, &SHELF), (106, 158, &BOX), (258, 158, &BOX)]),
        Part(203, 306, &[(146, 298, &KEYS)]),
        Part(238, 126, &[(178, 154, &SAFE)]),
        Part(296, 248, &[(212, 270, &DESK)]),
        Part(113, 344, &[(90, 392, &DOOR), (96, 172, &WINDOW)]),
        Part(202, 378, &[(148, 363, &LETTER)]),
        Part(262, 190, &[(276, 174, &WALL_SAFE)]),
        Part(264, 312, &[(278, 392, &STOVE), (280, 290, &BOILER)]),
        Part(
            140,
            275,
            &[
                (0, 0, &shape("M80 158h240v9H80zM80 270h240v10H80zM197 167h6v103h-6z")),
                (214, 280, &ALARM),
                (218, 167, &ALARM),
            ],
        ),
        Part(
            73,
            224,
            &[(
                0,
                0,
                &shape(
                    "M200 34L42 154l11 13 13-10v235h14V146L200 55l120 91v246h14V157l13 10 11-13zM264 82V38h-4V28h38v10h-4v67z",
                ),
            )],
        ),
        Part(200, 434, &[(0, 0, &FOUNDATION)]),
        Part(21, 324, FACILITIES),
    ],
};
