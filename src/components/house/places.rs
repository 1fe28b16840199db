//! Homes that are used, not lived in: a hotel room, a storage unit, a record office.

use super::{
    drawing::{DISC, FACILITIES, Part, Scene, TALL},
    items::*,
};

pub static ROOM: Scene = Scene {
    view_box: TALL,
    sky: DISC,
    far: "M0 392V220h50v172zM350 392V170h50v222z",
    rooms: "M52 52h296v236H56zM72 296h256v96H72zM8 236h12v18h-12zM28 236h12v18h-12zM8 274h12v18h-12zM28 274h12v18h-12zM366 186h12v18h-12zM384 186h12v18h-12zM366 224h12v18h-12zM384 224h12v18h-12z",
    lines: "M98 58v26M156 70h20M268 58v26M54 108h20M132 96v26M302 96v26M88 264h20M200 252v26M302 252v26M150 28v-24M250 28v-24",
    ink: "M132 24V2h136v22zM160 5l2 5h6l-5 3 2 6-5-3-5 3 2-6-5-3h6zM180 5l2 5h6l-5 3 2 6-5-3-5 3 2-6-5-3h6zM200 5l2 5h6l-5 3 2 6-5-3-5 3 2-6-5-3h6zM220 5l2 5h6l-5 3 2 6-5-3-5 3 2-6-5-3h6zM240 5l2 5h6l-5 3 2 6-5-3-5 3 2-6-5-3h6zM233 158a10 10 0 1 0 20 0a10 10 0 1 0-20 0m2 0a8 8 0 0 1 16 0a8 8 0 0 1-16 0m7-6h2v5l4 3-1 2-5-3zM100 392v-34q0-12 11-12t11 12v12h10v22h-18v-14h-4v14zM104 336a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
    parts: [
        Part(258, 222, &[(246, 240, &BED)]),
        Part(165, 164, &[(133, 144, &CARD)]),
        Part(180, 198, &[(130, 236, &SAFE)]),
        Part(211, 228, &[(182, 240, &CASE)]),
        Part(103, 194, &[(80, 240, &DOOR), (262, 140, &WINDOW)]),
        Part(316, 197, &[(286, 203, &LETTER)]),
        Part(192, 152, &[(190, 140, &WALL_SAFE)]),
        Part(192, 374, &[(154, 392, &DESK_BELL), (174, 352, &STAFF), (252, 392, &STOVE), (298, 392, &COOK)]),
        Part(128, 245, &[(0, 0, &shape("M72 240h256v10H72zM72 126h256v8H72z")), (232, 296, &ALARM)]),
        Part(
            58,
            190,
            &[(
                0,
                0,
                &shape(
                    "M44 392V44h312v348h-28V296H72v96zM34 44V28h332v16zM54 58v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zM54 96v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zM72 134v106h256V134zM54 252v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26zm34 0v26h20v-26z",
                ),
            )],
        ),
        Part(200, 434, &[(0, 0, &FOUNDATION)]),
        Part(21, 324, FACILITIES),
    ],
};

pub static STORAGE: Scene = Scene {
    view_box: "0 124 400 350",
    sky: "M0 392a200 258 0 0 1 400 0z",
    far: "M0 392V262q20-12 44-12v142zM356 392V250q24 0 44 12v130zM64 232h48v160H64z",
    rooms: "M112 226h224v166H112z",
    lines: "M64 248h48M64 264h48M64 280h48M64 296h48M64 312h48M64 328h48M64 344h48M64 360h48M64 376h48M0 290h40M0 306h40M364 290h36M364 306h36",
    ink: "M182 182l18-9 18 9v19l-18 9-18-9zm4 3v14l12 6v-14zm28 0l-12 6v14l12-6z",
    parts: [
        Part(
            139,
            374,
            &[
                (124, 392, &BOX),
                (154, 392, &BOX),
                (184, 392, &BOX),
                (124, 370, &BOX),
                (154, 370, &BOX),
                (184, 370, &BOX),
                (124, 348, &BOX),
            ],
        ),
        Part(166, 290, &[(126, 274, &CODE)]),
        Part(156, 330, &[(156, 344, &SAFE)]),
        Part(276, 348, &[(218, 392, &DESK)]),
        Part(
            204,
            250,
            &[(
                0,
                0,
                &shape(
                    "M120 226h168v10H120zM124 236h160v34H124zM124 244h160M124 252h160M124 260h160M198 270h12v5h-12z",
                ),
            )],
        ),
        Part(218, 312, &[(188, 280, &LETTER)]),
        Part(252, 326, &[(242, 278, &WALL_SAFE)]),
        Part(316, 334, &[(299, 262, &BOILER), (305, 392, &STAFF)]),
        Part(86, 218, &[(0, 0, &shape("M50 210h300v16H50z")), (304, 226, &ALARM)]),
        Part(
            116,
            310,
            &[(
                0,
                0,
                &shape(
                    "M50 226h14v166H50zM112 226h8v166h-8zM288 226h8v166h-8zM336 226h14v166h-14zM36 210q164-100 328 0z",
                ),
            )],
        ),
        Part(200, 434, &[(0, 0, &FOUNDATION)]),
        Part(21, 324, FACILITIES),
    ],
};

pub static ARCHIVE: Scene = Scene {
    view_box: TALL,
    sky: DISC,
    far: "M0 392V250h46v142zM354 392V230h46v162zM366 230q12-26 24 0z",
    rooms: "M72 152h256v240H72zM12 268h8v24h-8zM28 268h8v24h-8zM366 250h8v24h-8zM382 250h8v24h-8z",
    lines: "M158 92q2-34 26-48M242 92q-2-34-26-48M200 44v48M232 262l14-100M240 262l14-100M234 246h8M237 228h8M239 210h8M242 192h8M244 174h8",
    ink: "M178 392v-34q0-12 10-12t10 10l8-4 2 5-11 7v28h-7v-18h-4v18zM181 336a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
    parts: [
        Part(
            141,
            170,
            &[(84, 262, &SHELF), (122, 262, &SHELF), (160, 262, &SHELF), (250, 262, &SHELF), (288, 262, &SHELF)],
        ),
        Part(184, 300, &[(136, 292, &LIST)]),
        Part(134, 348, &[(130, 388, &SAFE)]),
        Part(308, 370, &[(290, 392, &WASHER)]),
        Part(103, 344, &[(80, 392, &DOOR)]),
        Part(262, 308, &[(241, 324, &LETTER)]),
        Part(304, 334, &[(284, 282, &WALL_SAFE)]),
        Part(240, 376, &[(202, 392, &DESK_BELL), (208, 352, &STAFF), (204, 262, &STAFF)]),
        Part(106, 268, &[(0, 0, &shape("M72 262h256v12H72z")), (160, 152, &ALARM)]),
        Part(
            64,
            224,
            &[(
                0,
                0,
                &shape(
                    "M56 392V136h288v256h-16V152H72v240zM44 136v-14h312v14zM112 122V94h176v28zM124 94a76 66 0 0 1 152 0zM190 29V14h20v15zM50 146h28v6h-28zM322 146h28v6h-28zM50 384h28v8h-28zM322 384h28v8h-28zM61 152v232M67 152v232M333 152v232M339 152v232M134 94v28M156 94v28M178 94v28M222 94v28M244 94v28M266 94v28",
                ),
            )],
        ),
        Part(200, 434, &[(0, 0, &FOUNDATION)]),
        Part(21, 324, FACILITIES),
    ],
};
