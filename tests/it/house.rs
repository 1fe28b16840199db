//! The drawings of homes, rendered natively: twelve different parts, and numbers that are those of the rows.

use crate::packs::{after, aws};
use shared_responsibility::{
    components::app::{App, AppProps},
    content::{Pack, scene::Scene},
    markup::render,
    session::{Action, Lens},
};
use std::{collections::HashSet, rc::Rc};

fn home(pack: &Pack, service_idx: u32) -> String {
    let start = after(pack, &[Action::SelectService(service_idx), Action::SelectLens(Lens::House)]);
    render::<App>(yew::props!(AppProps { pack: Rc::new(pack.clone()), start })).expect("a runtime")
}

fn value<'a>(tag: &'a str, attribute: &str) -> &'a str {
    let start = format!(" {attribute}=\"");
    tag.split_once(&start).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_else(|| panic!("no {attribute}"))
}

fn numbers(text: &str) -> Vec<i32> {
    text.split(|sign: char| sign != '-' && !sign.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

#[test]
fn each_scene_has_twelve_different_parts_and_every_number_is_its_rows() {
    for (name, scene) in Scene::ALL {
        let mut pack = aws();
        pack.services[0].home.scene = Some(scene);
        let html = home(&pack, 0);
        let drawing = html
            .split("</svg>")
            .flat_map(|part| part.split("<svg"))
            .find(|svg| svg.contains("srm-drawing"))
            .expect("a drawing");
        let view = numbers(value(drawing, "viewBox"));
        let (mut paths, mut pins) = (HashSet::new(), Vec::new());
        for (row, layer) in (1..).zip(&pack.layers) {
            let number = format!(" data-row=\"{row}\"");
            let groups: Vec<_> = drawing.split("<g").filter(|group| group.contains(&number)).collect();
            let [part, pin] = groups[..] else { panic!("{name}: {row} has {} groups", groups.len()) };
            assert_eq!(value(part, "data-layer"), layer.id, "{name}: {row}");
            assert!(paths.insert(value(part.split("<path").nth(1).expect("a body"), "d")), "{name}: {row}");
            assert!(pin.contains(&format!(">{row}</text>")), "{name}: {pin}");
            pins.push(numbers(value(pin, "transform")));
        }
        for (row, pin) in pins.iter().enumerate() {
            let inside =
                (0..2).all(|axis| pin[axis] >= view[axis] + 12 && pin[axis] <= view[axis] + view[axis + 2] - 12);
            assert!(inside, "{name}: the number {} is cut", row + 1);
            for other in &pins[..row] {
                let apart = (pin[0] - other[0]).pow(2) + (pin[1] - other[1]).pow(2);
                assert!(apart >= 23 * 23, "{name}: the number {} lies on another", row + 1);
            }
        }
    }
}

#[test]
fn the_services_of_aws_have_a_scene_each() {
    let pack = aws();
    let scenes: Vec<_> = pack.services.iter().map(|service| service.home.scene).collect();
    assert_eq!(scenes, Scene::ALL.map(|(_, scene)| Some(scene)));
}

#[test]
fn a_home_with_another_number_of_layers_or_without_a_scene_has_no_drawing() {
    let (mut fewer, mut without) = (aws(), aws());
    fewer.layers.pop();
    without.services[0].home.scene = None;
    for pack in [fewer, without] {
        let html = home(&pack, 0);
        assert!(!html.contains("srm-drawing") && html.contains("Where this picture breaks down"));
    }
}
