//! The map of beliefs: where the slips were, in the two directions, by layer and by service.

use super::words::{capitalized, number};
use crate::{
    content::Pack,
    session::{Action, score::Score, slip::Slips},
};
use yew::prelude::*;

/// Every layer; one with slips leads to itself in the stack. Nothing where no slip is about one layer.
pub fn by_layer(pack: &Pack, score: &Score, act: &Callback<Action>) -> Html {
    let rows = (0..).zip(&score.by_layer).map(|(idx, &slips)| {
        let layer = &pack.layers[idx as usize];
        let visit = act.reform(move |_| Action::VisitLayer { layer_idx: idx, service_idx: None });
        let name = html! {
            <>
                <span class="srm-no">{ idx + 1 }</span>{ " " }
                if slips.total() > 0 {
                    <button type="button" class="srm-link" onclick={visit}>{ &layer.label }</button>
                } else {
                    <span>{ &layer.label }</span>
                }
            </>
        };
        (name, slips)
    });
    map("layer", "Layer", "Where the slips were, layer by layer", rows.collect(), score)
}

/// Every service that was asked about. Nothing where no slip is about one service.
pub fn by_service(pack: &Pack, score: &Score) -> Html {
    let asked = pack.services.iter().zip(&score.by_service).filter_map(|(service, slips)| Some((service, (*slips)?)));
    let rows: Vec<_> = asked.map(|(service, slips)| (html! { <span>{ &service.short }</span> }, slips)).collect();
    map("service", "Service", "Service by service", rows, score)
}

fn map(by: &'static str, unit: &'static str, caption: &'static str, rows: Vec<(Html, Slips)>, score: &Score) -> Html {
    let undirected = rows.iter().any(|(_, slips)| slips.other > 0);
    let n_placed: u32 = rows.iter().map(|(_, slips)| slips.total()).sum();
    if n_placed == 0 {
        return Html::default();
    }
    let n_elsewhere = score.slips.total().saturating_sub(n_placed);
    html! {
        <div class="srm-map" data-by={by}>
            <table>
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ unit }</th>
                        <th scope="col" data-owner="customer">{ "Left to AWS, but yours" }</th>
                        <th scope="col" data-owner="provider">{ "Taken on, but AWS’s" }</th>
                        if undirected {
                            <th scope="col">{ "Other" }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    { for rows.into_iter().map(|(name, slips)| html! {
                        <tr data-missed={(slips.total() > 0).then_some("")}>
                            <th scope="row">{ name }</th>
                            { bar(Some("customer"), slips.left_to_provider) }
                            { bar(Some("provider"), slips.taken_on) }
                            if undirected {
                                { bar(None, slips.other) }
                            }
                        </tr>
                    }) }
                </tbody>
            </table>
            if n_elsewhere > 0 {
                <p>{ elsewhere(n_elsewhere, by) }</p>
            }
        </div>
    }
}

/// What the rows do not hold.
fn elsewhere(n: u32, by: &str) -> String {
    let slips = if n == 1 { "slip belongs" } else { "slips belong" };
    capitalized(&format!("{} more {slips} to no single {by}.", number(n)))
}

/// A count with a bar as long as it is high, up to six; nothing is a dash.
fn bar(owner: Option<&'static str>, n: u32) -> Html {
    html! {
        <td data-owner={owner}>
            if n > 0 {
                // Its length is an attribute for the sheet: style attributes are forbidden on strict pages.
                <i class="srm-bar" data-n={n.min(6).to_string()} />
                <span>{ n }</span>
            } else {
                <span>{ "–" }</span>
            }
        </td>
    }
}
