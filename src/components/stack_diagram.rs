//! The stack: rails, rows and the line. One list serves as layers, as the parts of a home, and beside AWS's own picture.

use super::{
    later::Later,
    layer_row::{LayerRow, LineMark},
    owner::{key, owner_attr},
    words::pause,
};
use crate::{
    content::{Owner, Pack, line::Line},
    session::{Action, Lens, Screen, Session},
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::{TargetCast, prelude::*};

/// With more layers than this, only the open row has its panel: a thousand of them would take seconds. With fewer, each
/// panel is there before it is asked for, so that it opens without any script and can be found by searching the page.
const FEW_LAYERS: usize = 40;

/// The clickable stack. Every row is a native `<details>`, so it opens before any script has run.
pub fn stack_diagram(
    pack: &Rc<Pack>,
    level: u8,
    instance: &AttrValue,
    session: &Session,
    later: Option<&Later>,
    act: &Callback<Action>,
) -> Html {
    let Session { service_idx, lens, .. } = *session;
    let line = Line::of(pack, service_idx);
    let ghost = (service_idx > 0 && lens == Lens::Cloud).then(|| Line::of(pack, 0).level()).flatten();
    let marks: Vec<LineMark> = (0..pack.layers.len() as u32)
        .map(|row| LineMark {
            enters: line.shared.is_some_and(|(start, _)| start == row),
            leaves: line.shared.is_some_and(|(_, end)| end == row),
            flat: line.shared.is_none() && line.customer_end == Some(row) && line.provider_start.is_some(),
            ghost: ghost == Some(row),
        })
        .collect();
    // The script takes over sooner without the panels of closed rows; they come with what comes later.
    let ahead = later.is_some() && pack.layers.len() <= FEW_LAYERS;
    let chosen = session.box_idx.filter(|_| lens == Lens::Classic);
    let back = match (session.screen, &session.run) {
        (Screen::Visit, Some(run)) => Some(AttrValue::from(format!("Back to question {}", run.at + 1))),
        (Screen::VisitFromResults, _) => Some(AttrValue::Static("Back to the results")),
        _ => None,
    };
    html! {
        <div class="srm-stack" data-lens={lens.id()}>
            {
                match (lens, later) {
                    (Lens::Cloud, _) => Html::default(),
                    (Lens::House, Some(later)) => picture((later.house)(pack, instance, service_idx, session.layer_idx)),
                    (Lens::Classic, Some(later)) => {
                        picture((later.classic)(pack, level, session, &act.reform(Action::SelectBox)))
                    }
                    // The list beside it says the same and is there.
                    (_, None) => html! { <p class="srm-waiting">{ "The picture is on its way." }</p> },
                }
            }
            // The caption of a drawing says it too.
            if lens == Lens::Cloud {
                <p class="srm-pick">{ "Choose a layer to see whose job it is." }</p>
            }
            { rail(pack, &marks, service_idx, Owner::Customer) }
            { rail(pack, &marks, service_idx, Owner::Shared) }
            <ol class="srm-layers" role="list" onkeydown={move_between_rows}>
                { for marks.iter().zip(0..).zip(&pack.layers).map(|((mark, layer_idx), layer)| {
                    let open = session.layer_idx == Some(layer_idx);
                    html! {
                        <LayerRow
                            pack={pack.clone()}
                            {level}
                            {instance}
                            {layer_idx}
                            service_idx={if open || ahead { service_idx } else { first_alike(pack, layer_idx, service_idx) }}
                            {lens}
                            mark={*mark}
                            {open}
                            {ahead}
                            in_box={chosen.filter(|idx| *idx == layer.box_idx).map(|idx| pack.boxes[idx as usize].owner)}
                            back={back.clone().filter(|_| open)}
                            {act}
                        />
                    }
                }) }
            </ol>
            { rail(pack, &marks, service_idx, Owner::Provider) }
            { key(pack.layers.iter().map(|layer| &layer.cells[service_idx as usize])) }
            if let (Lens::House, Some(later)) = (lens, later) {
                { (later.limits)(pack, service_idx) }
            }
        </div>
    }
}

/// The first service with which a row without its panel looks as it does with this one. So a change of service draws
/// again only the rows that change, and of a thousand those are few.
fn first_alike(pack: &Pack, layer_idx: u32, service_idx: u32) -> u32 {
    let look = |service_idx| {
        let cell = pack.cell(layer_idx, service_idx);
        (cell.owner, cell.lead, pack.home_name(layer_idx, service_idx))
    };
    (0..service_idx).find(|other| look(*other) == look(service_idx)).unwrap_or(service_idx)
}

/// The place of a picture, as high as the list beside it: there the picture stays in sight, and goes no further.
fn picture(drawn: Html) -> Html {
    html! { <div class="srm-picture">{ drawn }</div> }
}

/// The bracket beside an owner's rows. `data-from` and `data-span` count rows of the grid, in which the line and the
/// ghost have rows of their own; `data-out` is there where the line leaves under the last row with no ghost below it.
fn rail(pack: &Pack, marks: &[LineMark], service_idx: u32, owner: Owner) -> Html {
    let (mut row, mut first, mut last, mut way_out) = (0, None, 0, false);
    for (mark, layer) in marks.iter().zip(&pack.layers) {
        row += 1 + u32::from(mark.enters);
        if layer.cells[service_idx as usize].owner == Some(owner) {
            first = first.or(Some(row));
            last = row;
            way_out = mark.leaves && !mark.ghost;
        }
        row += u32::from(mark.flat) + u32::from(mark.ghost);
    }
    let Some(from) = first else { return Html::default() };
    let (who, what) = match owner {
        Owner::Customer => ("You", html! { <span>{ "security " }<em>{ "in" }</em>{ " the cloud" }</span> }),
        Owner::Provider => ("AWS", html! { <span>{ "security " }<em>{ "of" }</em>{ " the cloud" }</span> }),
        Owner::Shared => ("Shared", html! { <span>{ "each has its own part" }</span> }),
    };
    html! {
        <p
            class="srm-rail"
            data-owner={owner_attr(Some(owner))}
            data-from={from.to_string()}
            data-span={(last + 1 - from).to_string()}
            data-out={way_out.then_some("")}
        >
            <b>{ who }{ pause(": ") }</b>{ what }
        </p>
    }
}

/// Up, Down, Home and End go from row to row: an extra beside Tab.
fn move_between_rows(event: KeyboardEvent) {
    let summary = event.target_dyn_into::<HtmlElement>().filter(|element| element.tag_name() == "SUMMARY");
    let row = summary.and_then(|summary| summary.closest("li").ok().flatten());
    let to = row.and_then(|row| match event.key().as_str() {
        "ArrowDown" => row.next_element_sibling(),
        "ArrowUp" => row.previous_element_sibling(),
        "Home" => row.parent_element()?.first_element_child(),
        "End" => row.parent_element()?.last_element_child(),
        _ => None,
    });
    if let Some(summary) = to.and_then(|row| row.query_selector("summary").ok().flatten()) {
        event.prevent_default();
        // A row that cannot take the focus leaves it where it is.
        let _ = summary.unchecked_into::<HtmlElement>().focus();
    }
}
