//! “Draw it as”: layers, a home, or AWS's own picture.

use crate::session::Lens;
use yew::prelude::*;

/// The radio group of the ways to draw the stack: as it is, in the homeowner/homebuilder analogy, as AWS draws it.
pub fn lens_switch(instance: &str, selected: Lens, onselect: &Callback<Lens>) -> Html {
    html! {
        <fieldset class="srm-lens">
            <legend>{ "Draw it as" }</legend>
            <div class="srm-choices">
                { for [(Lens::Cloud, "Layers"), (Lens::House, "A home"), (Lens::Classic, "AWS’s picture")].map(|(lens, name)| html! {
                    <label>
                        <input
                            type="radio"
                            name={format!("{instance}-lens")}
                            value={lens.id()}
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
