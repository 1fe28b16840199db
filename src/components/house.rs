//! What stands beside the rows of a home: the kind of home, and how far the analogy carries.

use super::words::{aria_level, number};
use crate::content::Pack;
use yew::prelude::*;

/// The home that a service is like. The drawing goes above the text.
pub fn house(pack: &Pack, service_idx: u32, level: u8) -> Html {
    let home = &pack.services[service_idx as usize].home;
    html! {
        <div class="srm-house" key={service_idx}>
            <h3 aria-level={aria_level(level, 1)}>{ &home.name }</h3>
            <p><b>{ "Where this picture breaks down" }</b>{ " " }<span>{ &home.breaks }</span></p>
            <details>
                <summary>{ format!("A home is not a cloud: {} limits", number(pack.limits.len() as u32)) }</summary>
                <ul role="list">
                    { for pack.limits.iter().map(|limit| html! {
                        <li><b>{ &limit.limit }</b>{ " " }<span>{ &limit.say }</span></li>
                    }) }
                </ul>
            </details>
        </div>
    }
}
