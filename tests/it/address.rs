//! Deep links: what a fragment asks for, and the fragment of a session.

use crate::packs::{after, layer, minimal, plan, service, start};
use shared_responsibility::{
    host::address::{actions, asked, fragment},
    session::{Action, Lens},
};

#[test]
fn a_fragment_asks_for_the_states_that_attributes_ask_for_and_for_nothing_else() {
    let link = "#srm?service=lambda&layer=guest-os&lens=house&seed=3";
    assert_eq!(asked(link, "service"), Some("lambda"));
    assert_eq!(asked(link, "layer"), Some("guest-os"));
    assert_eq!(asked(link, "view"), None);
    assert_eq!(asked(link, "seed"), None);
    assert_eq!(asked("#chapter-3", "service"), None);
}

#[test]
fn a_link_that_was_escaped_once_too_often_asks_for_the_same() {
    let link = "#srm?service=lambda&amp;layer=guest-os";
    assert_eq!([asked(link, "service"), asked(link, "layer")], [Some("lambda"), Some("guest-os")]);
}

#[test]
fn the_fragment_of_a_session_asks_for_that_session() {
    let pack = minimal();
    let (service, layer) = (service(&pack, "storage"), layer(&pack, "building"));
    let session = after(
        &pack,
        &[Action::SelectService(service), Action::SelectLens(Lens::House), Action::OpenLayer(layer), start(1)],
    );
    let link = fragment(&pack, &session);
    assert_eq!(link, "#srm?service=storage&lens=house&layer=building&view=quiz");
    for (name, value) in [("service", "storage"), ("lens", "house"), ("layer", "building"), ("view", "quiz")] {
        assert_eq!(asked(&link, name), Some(value));
    }
}

#[test]
fn the_picture_of_the_provider_has_a_link_too() {
    let pack = minimal();
    let session = after(&pack, &[Action::SelectLens(Lens::Classic)]);
    let link = fragment(&pack, &session);
    assert_eq!(link, "#srm?service=server&lens=classic");
    let there = actions(&pack, &after(&pack, &[]), plan(1, 10), &link);
    assert!(there.contains(&Action::SelectLens(Lens::Classic)));
}

#[test]
fn a_link_moves_only_who_is_not_there_yet() {
    let pack = minimal();
    let session = after(&pack, &[Action::SelectService(1), start(1)]);
    assert_eq!(actions(&pack, &session, plan(1, 10), &fragment(&pack, &session)), []);
    assert_eq!(
        actions(&pack, &session, plan(1, 10), "#srm?service=server"),
        [Action::SelectService(0), Action::Explore]
    );
    assert_eq!(actions(&pack, &session, plan(1, 10), "#srm?service=nowhere"), [Action::Explore]);
    assert_eq!(actions(&pack, &session, plan(1, 10), "#chapter-3"), []);
}
