//! “You are using”: one radio per service, each with a small picture of where its line stands.

use super::mini_stack::mini_stack;
use crate::content::Pack;
use yew::prelude::*;

/// The radio group that moves the line; `onselect` gets the index of the service.
pub fn service_switch(pack: &Pack, instance: &str, selected: u32, onselect: &Callback<u32>) -> Html {
    html! {
        <fieldset class="srm-services">
            <legend>{ "You are using" }</legend>
            <div class="srm-choices">
                { for (0..).zip(&pack.services).map(|(service_idx, service)| {
                    let id = format!("{instance}-service.{}", service.id);
                    html! {
                        <label>
                            <input
                                type="radio"
                                name={format!("{instance}-service")}
                                value={service.id.clone()}
                                aria-labelledby={format!("{id}-name {id}-kind")}
                                checked={service_idx == selected}
                                onchange={onselect.reform(move |_| service_idx)}
                            />
                            { mini_stack(pack, service_idx) }
                            // The second line is part of the name, and not read once more after it.
                            <span>
                                <b id={format!("{id}-name")}>{ &service.short }</b><br />
                                <small id={format!("{id}-kind")} aria-hidden="true">{ &service.kind }</small>
                            </span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
