//! The two serviced apartments: one building, looked after in different ways.

use super::{
    drawing::{DISC, FACILITIES, Part, Scene, TALL},
    items::*,
};

const WALLS: Item = shape(
    "M60 392V58h280v334h-14V128H74v264zM50 58V44h300v14zM92 74v36h26V74zM132 74v36h26V74zM172 74v36h26V74zM212 74v36h26V74zM252 74v36h26V74zM292 74v36h26V74zM90 44v-16h44v16zM240 44v-26h4v10h20v-6h4v22z",
);
const FLOORS: Item = shape("M74 262h252v12H74zM74 128h252v8H74z");
const FAR: &str = "M0 392V190h54v202zM346 392V130h54v262z";
const ROOMS: &str = "M74 128h252v264H74zM92 74h226v36H92zM10 206h10v16h-10zM28 206h10v16h-10zM10 240h10v16h-10zM28 240h10v16h-10zM10 274h10v16h-10zM28 274h10v16h-10zM364 150h10v16h-10zM382 150h10v16h-10zM364 184h10v16h-10zM382 184h10v16h-10zM364 218h10v16h-10zM382 218h10v16h-10zM364 252h10v16h-10zM382 252h10v16h-10z";

pub static APARTMENT: Scene = Scene {
    view_box: TALL,
    sky: DISC,
    far: FAR,
    rooms: ROOMS,
    lines: "M105 74v36M145 74v36M185 74v36M225 74v36M265 74v36M292 86h26M292 98h26",
    ink: "M154 392v-34q0-12 11-12t11 10l10 2v6l-12-1v29h-7v-18h-4v18zM157 336a7 7 0 1 0 14 0a7 7 0 1 0-14 0M272 392v-34q0-12-11-12t-11 10l-10 2v6l12-1v29h7v-18h4v18zM269 336a7 7 0 1 1-14 0a7 7 0 1 1 14 0M176 110v-8q0-8 5-10l-2-8 4 3h4l4-3v8q5 4 4 18z",
    parts: [
        Part(307, 168, &[(288, 262, &SHELF)]),
        Part(160, 204, &[(138, 150, &KEYS)]),
        Part(190, 230, &[(136, 258, &SAFE)]),
        Part(213, 326, &[(202, 262, &DESK), (179, 362, &SOFA)]),
        Part(107, 214, &[(84, 262, &DOOR), (232, 146, &WINDOW)]),
        Part(300, 358, &[(278, 316, &LETTER)]),
        Part(208, 198, &[(188, 146, &WALL_SAFE)]),
        Part(134, 302, &[(84, 286, &BOILER), (122, 392, &STAFF)]),
        Part(220, 268, &[(0, 0, &FLOORS), (238, 274, &ALARM)]),
        Part(67, 224, &[(0, 0, &WALLS)]),
        Part(200, 434, &[(0, 0, &FOUNDATION)]),
        Part(21, 324, FACILITIES),
    ],
};

pub static KITCHEN: Scene = Scene {
    view_box: TALL,
    sky: DISC,
    far: FAR,
    rooms: ROOMS,
    lines: "M105 74v36M145 74v36M185 74v36M225 74v36M265 74v36M305 74v36M146 274v118h6V274M158 372l16-22M158 354l10-14M74 384h72",
    ink: "M112 392v-34q0-12 11-12t11 12l10-8 2 5-12 11v26h-8v-18h-4v18zM116 336a7 7 0 1 0 14 0a7 7 0 1 0-14 0M200 110V96q4-8 10-8t10 8v14zM204 83a6 6 0 1 0 12 0a6 6 0 1 0-12 0",
    parts: [
        Part(307, 168, &[(288, 262, &SHELF)]),
        Part(160, 204, &[(138, 150, &KEYS)]),
        Part(190, 230, &[(136, 258, &SAFE)]),
        Part(276, 244, &[(202, 262, &DESK)]),
        Part(107, 214, &[(84, 262, &DOOR), (232, 146, &WINDOW)]),
        Part(134, 320, &[(80, 288, &LETTER)]),
        Part(208, 198, &[(188, 146, &WALL_SAFE)]),
        Part(
            268,
            310,
            &[
                (172, 392, &COOK),
                (202, 392, &STOVE),
                (0, 0, &shape("M212 274h18v14l16 16h-50l16-16z")),
                (248, 392, &COOK),
                (282, 392, &STOVE),
                (286, 286, &BOILER),
            ],
        ),
        Part(220, 268, &[(0, 0, &FLOORS), (168, 274, &ALARM)]),
        Part(67, 224, &[(0, 0, &WALLS)]),
        Part(200, 434, &[(0, 0, &FOUNDATION)]),
        Part(21, 324, FACILITIES),
    ],
};
