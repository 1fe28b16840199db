//! “Draw it as”: layers, or a home.

use crate::session::Lens;
use yew::prelude::*;

/// The radio group that flips between the cloud and the homeowner/homebuilder analogy.
pub fn lens_switch(instance: &str, selected: Lens, onselect: &Callback<Lens>) -> Html {
    html! {
        <fieldset class="srm-lens">
            <legend>{ "Draw it as" }</legend>
            <div class="srm-choices">
                { for [(Lens::Cloud, "cloud", "Layers"), (Lens::House, "house", "A home")].map(|(lens, value, name)| html! {
                    <label>
                        <input
                            type="radio"
                            name={format!("{instance}-lens")}
                            {value}
                            checked={lens == selected}
                            onchange={onselect.reform(move |_| lens)}
                        />
                        <b>{ name }</b>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}
