//! The glossary: terms in a text as buttons, and the one place where their sentence is shown.

use crate::{
    content::text::Text,
    hooks::glossary::{left, toggled},
};
use yew::prelude::*;

/// A text with its terms as buttons. [`explain`](crate::hooks::glossary::explain) hears of a click.
pub fn marked(text: &Text) -> Html {
    let parts: Vec<_> = text.parts().collect();
    let mut plain = parts[0].0;
    if parts.len() == 1 {
        return Html::from(plain);
    }
    let mut html = Vec::new();
    for pair in parts[1..].chunks_exact(2) {
        let ((term, idx), after) = (pair[0], pair[1].0);
        // What touches a term stays on its line, as a comma does: beside a button a browser would break anywhere.
        let head = plain.bytes().rposition(|it| it == b' ').map_or(0, |space| space + 1);
        let tail = after.bytes().position(|it| it == b' ').unwrap_or(after.len());
        html.push(words(&plain[..head]));
        html.push(html! {
            <span class="srm-with-term">
                { &plain[head..] }
                <button
                    type="button"
                    class="srm-term"
                    data-term={idx.map(|idx| idx.to_string())}
                    aria-expanded="false"
                >
                    { term }
                </button>
                { &after[..tail] }
            </span>
        });
        plain = &after[tail..];
    }
    html.push(words(plain));
    html.into_iter().collect()
}

fn words(plain: &str) -> Html {
    html! { <span>{ plain }</span> }
}

/// Where the sentence on a term is shown, above all else; the browser closes it by a click elsewhere or Escape.
pub fn explanation(instance: &str) -> Html {
    html! {
        <div
            class="srm-pop"
            part="popover"
            id={format!("{instance}-pop")}
            popover="auto"
            role="group"
            tabindex="-1"
            ontoggle={toggled}
            onfocusout={left}
        >
            // Nothing in it is a part by itself, for Firefox has such parts read when they are opened, and again when it
            // takes the focus.
            <b /><br /><i /><br /><small /><cite />
        </div>
    }
}
