//! Dragging by the browser's own pointer events: mouse, pen and finger alike.
//!
//! An extra beside native inputs, so nothing depends on it. What is being dragged is noted on the container
//! (`data-drag`), which keeps the pointer while what is inside is drawn anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent, ShadowRoot, window};

const DRAG: &str = "data-drag";
const OVER: &str = "data-over";

/// Starts dragging where the pointer is on a `handle`: its value of `attribute` is what is dragged.
pub fn begin(event: &PointerEvent, handle: &str, attribute: &str) {
    let found = target(event).and_then(|target| target.closest(handle).ok()?);
    if let (Some(container), Some(value)) = (container(event), found.and_then(|it| it.get_attribute(attribute)))
        && event.is_primary()
        && event.button() == 0
    {
        event.prevent_default();
        // Without these it cannot be dragged; the inputs are there.
        if container.set_pointer_capture(event.pointer_id()).is_ok() {
            let _ = container.set_attribute(DRAG, &value);
        }
    }
}

/// What this pointer drags: a second finger drags nothing.
pub fn dragged(event: &PointerEvent) -> Option<String> {
    container(event).filter(|it| it.has_pointer_capture(event.pointer_id()))?.get_attribute(DRAG)
}

/// Ends dragging; gives the number of what was dragged.
pub fn dropped(event: &PointerEvent) -> Option<u32> {
    let (container, value) = (container(event)?, dragged(event)?);
    let _ = container.remove_attribute(DRAG);
    mark(&container, None);
    value.parse().ok()
}

/// Marks what is under the pointer and could take what is dragged.
pub fn follow(event: &PointerEvent, target: &str) {
    if let (Some(container), Some(_)) = (container(event), dragged(event)) {
        mark(&container, under(event, target).as_ref());
    }
}

/// The number that stands in an attribute of the `target` under the pointer.
pub fn number_under(event: &PointerEvent, target: &str, attribute: &str) -> Option<u32> {
    under(event, target)?.get_attribute(attribute)?.parse().ok()
}

/// How many of the `rows` lie above the pointer, by their middle.
pub fn rows_above(event: &PointerEvent, rows: &str) -> Option<u32> {
    let rows = container(event)?.query_selector_all(rows).ok()?;
    let elements = (0..rows.length()).filter_map(|idx| rows.item(idx)?.dyn_into::<Element>().ok());
    let middle = |row: &Element| {
        let place = row.get_bounding_client_rect();
        place.top() + place.height() / 2.0
    };
    Some(elements.filter(|row| middle(row) < f64::from(event.client_y())).count() as u32)
}

fn mark(container: &Element, now: Option<&Element>) {
    if let Ok(Some(before)) = container.query_selector("[data-over]") {
        let _ = before.remove_attribute(OVER);
    }
    if let Some(now) = now {
        let _ = now.set_attribute(OVER, "");
    }
}

fn under(event: &PointerEvent, target: &str) -> Option<Element> {
    let (container, x, y) = (container(event)?, event.client_x() as f32, event.client_y() as f32);
    let found = match container.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(root) => root.element_from_point(x, y),
        Err(_) => window()?.document()?.element_from_point(x, y),
    };
    found?.closest(target).ok()?.filter(|found| container.contains(Some(found)))
}

/// The element that holds all that can be dragged. (Yew listens above it, so `current_target` is another.)
fn container(event: &PointerEvent) -> Option<Element> {
    target(event)?.closest("[data-bins]").ok()?
}

fn target(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
