//! What the learner can do with the progress that is kept: save it as a file, load one, delete it.

use super::live::live;
use yew::prelude::*;

/// The buttons and their place for an answer. `element.js` hears of them, since files are the browser's: it does what
/// `data-progress` says and writes what came of it.
pub fn my_progress() -> Html {
    html! {
        <details class="srm-my-progress" part="my-progress">
            <summary>{ "My progress" }</summary>
            <p>{ "Your answers are kept in this browser only." }</p>
            <p><button type="button" class="srm-link" data-progress="save">{ "Save my progress as a file" }</button></p>
            <p><label>{ "Load a file" }{ " " }<input type="file" accept=".json" data-progress="load" /></label></p>
            <details>
                <summary>{ "Delete all my progress" }</summary>
                <p>
                    { "Your answers, and when which question is due, are deleted from this browser. This cannot be undone." }
                    { " " }
                    <button type="button" class="srm-link" data-progress="delete">{ "Delete it" }</button>
                </p>
            </details>
            // Written by the script, not by a render.
            { live("", html! { <p class="srm-said"></p> }) }
        </details>
    }
}
