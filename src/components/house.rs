//! What stands beside the rows of a home: the kind of home, and how far the analogy carries.

use super::words::number;
use crate::content::Pack;
use yew::prelude::*;

/// The home that a service is like. The drawing goes above the text.
pub fn house(pack: &Pack, service_idx: u32) -> Html {
    let home = &pack.services[service_idx as usize].home;
    html! {
        <div class="srm-house">
            <h3>{ &home.name }</h3>
            <p>{ &home.fits }</p>
            <h4>{ "Where this picture breaks down" }</h4>
            <p>{ &home.breaks }</p>
            <h4>{ format!("A home is not a cloud: {} limits", number(pack.limits.len() as u32)) }</h4>
            <ul role="list">
                { for pack.limits.iter().map(|limit| html! {
                    <li><b>{ &limit.limit }</b>{ " " }<span>{ &limit.say }</span></li>
                }) }
            </ul>
        </div>
    }
}
