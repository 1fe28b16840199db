//! The glossary: terms in a text as buttons, and the one place where their sentence is shown.

use crate::{
    content::{Pack, text::Text},
    hooks::glossary::Glossary,
};
use yew::prelude::*;

/// A text with its terms as buttons. [`use_glossary`](crate::hooks::glossary::use_glossary) hears of a click.
pub fn marked(text: &Text) -> Html {
    let mut parts: Vec<_> = text.parts().collect();
    if let [(words, _)] = parts[..] {
        return html! { { words } };
    }
    // What touches a term stays on its line, as a comma does: around a button a browser would break anywhere.
    let mut spans = Vec::new();
    for nth in (1..parts.len()).step_by(2) {
        let [(before, _), (term, idx), (after, _)] = &mut parts[nth - 1..=nth + 1] else { continue };
        let (before, head) = before.split_at(before.rfind(' ').map_or(0, |space| space + 1));
        let (tail, rest) = after.split_at(after.find(' ').unwrap_or(after.len()));
        *after = rest;
        spans.push(html! {
            <>
                <span>{ before }</span>
                <span class="srm-with-term">
                    <span>{ head }</span>
                    <button
                        type="button"
                        class="srm-term"
                        data-term={idx.map(|idx| idx.to_string())}
                        aria-haspopup="dialog"
                        aria-expanded="false"
                    >
                        { *term }
                    </button>
                    <span>{ tail }</span>
                </span>
            </>
        });
    }
    let rest = parts.last().map_or("", |(words, _)| words);
    html! { <>{ spans }<span>{ rest }</span></> }
}

/// The sentence on a term. The browser shows it above all else, and closes it by a click elsewhere or Escape.
pub fn explanation(pack: &Pack, instance: &str, glossary: &Glossary) -> Html {
    let term = glossary.term.and_then(|idx| pack.terms.get(idx as usize));
    html! {
        <div
            class="srm-pop"
            part="popover"
            id={format!("{instance}-pop")}
            popover="auto"
            role="dialog"
            tabindex="-1"
            aria-label={term.map(|term| term.term.clone())}
            ontoggle={&glossary.ontoggle}
            onfocusout={&glossary.onfocusout}
        >
            if let Some(term) = term {
                <b>{ &term.term }</b>
                <p>{ &term.meaning }</p>
                <p class="srm-pop__src">
                    if let Some(source) = term.source {
                        { "Source: AWS, " }<cite>{ &pack.sources[source as usize].title }</cite>
                    } else {
                        { "No sentence of AWS says exactly this: it is our reading." }
                    }
                </p>
            }
        </div>
    }
}
