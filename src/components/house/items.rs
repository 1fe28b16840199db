//! Things that stand in the homes, drawn once and placed many times: paths that begin where they are put.
//!
//! What stands on a floor begins at its lower left corner, what hangs at its upper left one. A contour that turns the
//! other way round is a hole.

/// A thing: a body in the material of its owner, and marks on it in the owner's plain colour.
pub struct Item {
    pub body: &'static str,
    pub mark: &'static str,
}

const fn item(body: &'static str, mark: &'static str) -> Item {
    Item { body, mark }
}

/// A part of one scene alone, where it stands.
pub const fn shape(body: &'static str) -> Item {
    item(body, "")
}

pub const SHELF: Item = item(
    "v-80h38v80zm0-27h38m0-26h-38",
    "m4-3v-17h5v17zm8 0v-13h5v13zm8 0v-19h4v19zm6 0v-15h5v15zm-23-27v-15h6v15zm9 0v-18h4v18zm10 0v-12h8v12zm-18-26v-18h5v18zm8 0v-14h5v14zm8 0v-18h5v18z",
);
pub const BOX: Item = item("v-22h30v22zm0-14h30", "m12-22h6v12h-6zm-7 17h5v-4h-5z");
pub const BED: Item = item("v-40h6v18h56q8 0 8 8v14h-6v-6h-58v6zm8-22q0-9 10-9h10v9z", "m0-14h70v3h-70z");
pub const KEYS: Item = item(
    "h44v7h-44z",
    "m5 17a6 6 0 1 0 12 0a6 6 0 1 0-12 0m3 0a3 3 0 1 1 6 0a3 3 0 1 1-6 0m2 5h3v20h-3zm3 10h4v3h-4zm0 6h5v3h-5zm-3-28h2v4h-2zm17 5a6 6 0 1 0 12 0a6 6 0 1 0-12 0m3 0a3 3 0 1 1 6 0a3 3 0 1 1-6 0m2 5h3v14h-3zm3 6h5v3h-5zm-3-24h2v4h-2z",
);
pub const CARD: Item = item("h22v34h-22zm4 4h14v8h-14zm-1 18h16v22h-16z", "m6 30h10v3h-10zm-1-12h3v3h-3zm7 0h3v3h-3z");
pub const CODE: Item = item(
    "h30v46h-30zm5 5h20v9h-20z",
    "m6 19h5v5h-5zm7 0h5v5h-5zm7 0h5v5h-5zm-14 8h5v5h-5zm7 0h5v5h-5zm7 0h5v5h-5zm-14 8h5v5h-5zm7 0h5v5h-5zm7 0h5v5h-5z",
);
pub const LIST: Item = item(
    "h36v48h-36z",
    "m12-4h12v7h-12zm-6 13h4v4h-4zm8 1h16v2h-16zm-8 9h4v4h-4zm8 1h16v2h-16zm-8 9h4v4h-4zm8 1h12v2h-12zm-8 9h4v4h-4zm8 1h16v2h-16z",
);
pub const SAFE: Item = item(
    "v-38h44v38zm6-6v-26h32v26z",
    "m4 0v4h8v-4zm28 0v4h8v-4zm-18-19a8 8 0 1 0 16 0a8 8 0 1 0-16 0m3 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0m4-6h2v12h-2zm-5 5h12v2h-12zm-12-5h2v12h-2z",
);
pub const WALL_SAFE: Item = item(
    "h40v40h-40zm6 20a14 14 0 0 0 28 0a14 14 0 0 0-28 0",
    "m12 20a8 8 0 1 0 16 0a8 8 0 1 0-16 0m2 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0m5-12h2v24h-2zm-11 11h24v2h-24z",
);
pub const DESK: Item = item(
    "m0-30h68v5h-68zm5 5h5v25h-5zm53 0h5v25h-5zm-40-31h34v22h-34zm14 22h6v4h-6z",
    "m22-52h12v2h-12zm4 4h16v2h-16zm0 4h10v2h-10zm-4 4h8v2h-8z",
);
pub const SOFA: Item = item(
    "v-20q0-6 7-6t7 6v6h44v-6q0-6 7-6t7 6v20zm10-26v-9q0-5 6-5h40q6 0 6 5v9q-6 1-6 7h-40q0-6-6-7",
    "m6 0v4h6v-4zm54 0v4h6v-4z",
);
pub const WASHER: Item = item(
    "v-44h36v44zm0-34h36",
    "m8-16a10 10 0 1 0 20 0a10 10 0 1 0-20 0m3 0a7 7 0 1 1 14 0a7 7 0 1 1-14 0m-6-23h8v3h-8zm18 0h4v3h-4z",
);
pub const CASE: Item =
    item("v-38h58v38zm12 0v-38m34 0v38m-27-38v-8h18v8h4v-12h-26v12z", "m5-30h4v22h-4zm44 0h4v22h-4z");
pub const DOOR: Item = item(
    "v-88h46v88zm7-8v-32h13v32zm19 0v-32h13v32zm-19-38v-34h13v34zm19 0v-34h13v34z",
    "m39-48a3 3 0 1 0 6 0a3 3 0 1 0-6 0m2 4h2v8h-2z",
);
pub const WINDOW: Item = item(
    "h13v46h-13zm43 0h13v46h-13zm-33-2h36v50h-36zm3 3v20h13v-20zm17 0v20h13v-20zm-17 23v21h13v-21zm17 0v21h13v-21z",
    "m-2 48h60v4h-60zm5-40h7v2h-7zm0 7h7v2h-7zm0 7h7v2h-7zm0 7h7v2h-7zm43-21h7v2h-7zm0 7h7v2h-7zm0 7h7v2h-7zm0 7h7v2h-7z",
);
pub const LETTER: Item = item("h42v28h-42zl21 16 21-16z", "m16 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0");
pub const BOILER: Item = item(
    "h34v50h-34zm7 50h5v14h-5zm15 0h5v14h-5zm-8-50v-8h6v8z",
    "m9 16a8 8 0 1 0 16 0a8 8 0 1 0-16 0m2 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0m5-4h2v5h-2zm-3 25q0-4 4-8q4 4 4 8q0 5-4 5t-4-5",
);
pub const STOVE: Item = item(
    "v-42h38v42zm6-6v-20h26v20zm2-36v-12h22v12z",
    "m6-35h4v4h-4zm8 0h4v4h-4zm8 0h4v4h-4zm-16-22h26v3h-26zm3 34h20v3h-20z",
);
pub const STAFF: Item = item("v-24q0-12 11-12t11 12v24zm4-43a7 7 0 0 1 14 0a7 7 0 0 1-14 0", "m8-34h6l-3 9z");
pub const COOK: Item = item(
    "v-24q0-12 11-12t11 12v24zm4-43a7 7 0 0 1 14 0a7 7 0 0 1-14 0",
    "m4-46v-5q-5-3-2-7t7-2q4-4 8 0q5-2 7 2t-2 7v5zm5 18h4v18h-4z",
);
pub const DESK_BELL: Item =
    item("m-4-40h84v7h-84zm4 7h76v33h-76z", "m54-40q0-9 8-9t8 9zm7-11h2v3h-2zm-54 24h62v2h-62zm0 8h62v2h-62z");
pub const ALARM: Item = item("h24l-4 7h-16z", "m5 10q7 5 14 0l1 2q-8 6-16 0zm-3 5q10 7 20 0l1 2q-11 8-22 0z");
pub const HUT: Item = item(
    "v-36h34v36zm-5-36l22-17 22 17zm11 5v16h22v-16z",
    "m12-15q0-7 6-7t6 7zm3-11a3 3 0 1 0 6 0a3 3 0 1 0-6 0m-15 19h34v2h-34z",
);
pub const PYLON: Item = item(
    "l11-96h6l11 96h-4l-10-82-10 82zm4-30h20m-18-20h16m-24-26h40v4h-40zm4 16h32v4h-32z",
    "m-4-72h3v6h-3zm34 0h3v6h-3zm-31 16h3v6h-3zm28 0h3v6h-3z",
);
/// The ground that every home stands on.
pub const LAND: Item = shape("h400v10h-400z");
/// Footings, the cable from the pylon and the water main.
pub const FOUNDATION: Item = shape(
    "M60 402h280v14h-32v18h16v14h-56v-14h16v-18h-56v18h16v14h-88v-14h16v-18h-56v18h16v14H76v-14h16v-18H60zM374 402h6v60H284v-46h6v40h84zM0 456h118v-40h6v46H0z",
);
