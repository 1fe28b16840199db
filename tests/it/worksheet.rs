//! The worksheet in a widget, rendered natively: from when there are questions, and the same as on a page of its own.

use crate::packs::{aws, minimal};
use shared_responsibility::{
    components::{
        app::{App, AppProps},
        worksheet::{Worksheet, WorksheetProps},
    },
    content::Pack,
    default_pack::default_stack,
    markup::render,
};
use std::rc::Rc;

fn widget(pack: Pack, print_worksheet: bool) -> String {
    render::<App>(yew::props!(AppProps { pack: Rc::new(pack), print_worksheet })).expect("a runtime")
}

fn sheet(pack: Pack) -> String {
    render::<Worksheet>(yew::props!(WorksheetProps { pack: Rc::new(pack) })).expect("a runtime")
}

#[test]
fn a_widget_has_it_once_where_the_page_asks_for_it() {
    for pack in [aws, minimal] {
        let unseen = format!("<div hidden=\"hidden\" class=\"srm-paper\">{}", sheet(pack()));
        assert_eq!(widget(pack(), true).matches(&unseen).count(), 1);
        assert!(!widget(pack(), false).contains("srm-worksheet"));
    }
}

#[test]
fn without_its_questions_there_is_none() {
    assert!(!widget(default_stack().expect("it decodes"), true).contains("srm-worksheet"));
}

#[test]
fn only_a_home_with_a_drawing_is_to_be_shaded() {
    for (pack, has_drawing) in [(aws(), true), (minimal(), false)] {
        let sheet = sheet(pack);
        assert_eq!((sheet.contains("srm-house"), sheet.contains("Shade")), (has_drawing, has_drawing));
    }
}
