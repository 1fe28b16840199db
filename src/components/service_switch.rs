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
                { for (0..).zip(&pack.services).map(|(service_idx, service)| html! {
                    <label>
                        <input
                            type="radio"
                            name={format!("{instance}-service")}
                            value={service.id.clone()}
                            checked={service_idx == selected}
                            onchange={onselect.reform(move |_| service_idx)}
                        />
                        { mini_stack(pack, service_idx) }
                        <span><b>{ &service.short }</b><small>{ " " }{ &service.kind }</small></span>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}
