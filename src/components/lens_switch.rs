//! “Draw it as”: layers, or a home.

use crate::session::Lens;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct LensSwitchProps {
    pub instance: AttrValue,
    pub selected: Lens,
    pub onselect: Callback<Lens>,
}

/// The radio group that flips between the cloud and the homeowner/homebuilder analogy.
#[component]
pub fn LensSwitch(props: &LensSwitchProps) -> Html {
    let LensSwitchProps { instance, selected, onselect } = props;
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
                            checked={lens == *selected}
                            onchange={onselect.reform(move |_| lens)}
                        />
                        <b>{ name }</b>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}
