//! What is to be printed, and read where no script runs: the matrix, the questions and, folded away, the answers.

use super::{
    bins::bin_label,
    house::house,
    owner::{lead_words, owner_attr, owner_word},
    verdict::verdict_icon,
    words::number,
};
use crate::{
    content::{Choice, Kind, Pack, Question},
    session::score::Verdict,
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct WorksheetProps {
    pub pack: Rc<Pack>,
}

#[derive(Clone, PartialEq, Properties)]
pub struct MatrixProps {
    pub pack: Rc<Pack>,
    /// Address of the page that [`Worksheet`] makes.
    pub worksheet: AttrValue,
}

/// What stands under the stack where no script runs, and what is said where one does not come.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let questions = || {
        html! { <a href={&props.worksheet}>{ "The questions with their answers, to read or print" }</a> }
    };
    html! {
        <>
            <div class="srm srm-late">
                <p>
                    { "Only the stack works so far: the script that brings the switches and the quiz has not come. \
                       A page that was opened from a file cannot load it; open the page from a web server, or the file \
                       frame-one-file.html. " }
                    { questions() }
                </p>
            </div>
            <div class="srm srm-static">
                { matrix(&props.pack, Cells::Filled) }
                <p>{ questions() }</p>
            </div>
        </>
    }
}

/// The worksheet in a widget, as soon as the questions are there. It waits unseen for the style of paper: to make it when
/// the page is printed would be too late, since `window.print` leaves no time to render.
pub fn worksheet(pack: &Rc<Pack>) -> Html {
    html! { if !pack.questions().is_empty() { <div class="srm-paper" hidden=true><Worksheet pack={pack.clone()} /></div> } }
}

/// The matrix to fill, every question, and the key, on a new page when printed. A component, so that clicks pass it by.
#[component]
pub fn Worksheet(props: &WorksheetProps) -> Html {
    let pack = &props.pack;
    let home = house(pack, "srm-worksheet", 0, None);
    html! {
        <div class="srm-worksheet">
            <h1>{ &pack.title }</h1>
            <h2>{ "Who looks after which layer?" }</h2>
            // Not every home has a drawing.
            if matches!(home, Html::VTag(_)) {
                { home }
                <p>{ format!("Shade the parts of the home that are yours with {}.", pack.services[0].short) }</p>
            }
            <p>{ "Write You, AWS or Shared into each cell." }</p>
            { matrix(pack, Cells::ToFill) }
            <h2>{ "Questions" }</h2>
            <ol>{ for pack.questions().iter().map(question) }</ol>
            <details>
                <summary><h2>{ "Answers and reasons" }</h2></summary>
                { matrix(pack, Cells::Filled) }
                <ol>{ for pack.questions().iter().map(|question| answer(pack, question)) }</ol>
            </details>
            <p><small>{ "This activity is not made or checked by AWS." }</small></p>
        </div>
    }
}

/// What stands in the cells of the matrix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cells {
    ToFill,
    Filled,
}

fn matrix(pack: &Pack, cells: Cells) -> Html {
    html! {
        <div class="srm-matrix" role="region" tabindex="0" aria-label={if cells == Cells::ToFill { "The matrix to fill in" } else { "Whose each layer is" }}>
            <table>
                <caption>{ "Whose each layer is, with each service" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Layer" }</th>
                        { for pack.services.iter().map(|service| html! { <th scope="col">{ &service.short }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for (1..).zip(&pack.layers).map(|(number, layer): (u32, _)| html! {
                        <tr>
                            <th scope="row">
                                { format!("{number}. {}", layer.label) }{ " " }<small>{ &layer.home.name }</small>
                            </th>
                            { for layer.cells.iter().map(|cell| if cells == Cells::ToFill { html! { <td /> } } else { html! {
                                <td data-owner={owner_attr(cell.owner)}>
                                    <i class="srm-swatch" />{ " " }{ owner_word(cell.owner) }
                                    if let Some(words) = lead_words(cell) {
                                        { ", " }<small>{ words }</small>
                                    }
                                </td>
                            } }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// A question with what is said beside it, and a line for each choice, which gets the letter that it has on paper.
fn entry(question: &Question, beside: Html, line: &dyn Fn(char, &Choice) -> Html) -> Html {
    html! {
        <li>
            <p><b>{ question.prompt.plain() }</b>{ " " }{ beside }</p>
            <ul>
                { for ('A'..='Z').zip(&question.choices).map(|(letter, choice)| html! { <li>{ line(letter, choice) }</li> }) }
            </ul>
        </li>
    }
}

fn question(question: &Question) -> Html {
    let how = match question.kind {
        Kind::Multiple => format!("Choose {}.", number(question.n_wanted())),
        Kind::Single | Kind::TrueFalse => String::from("Choose one."),
        Kind::Sort | Kind::Draw => String::from("Tick one box in each line."),
    };
    let to_tick = |label: &str| html! { <><span class="srm-tick" />{ label }{ " " }</> };
    entry(question, how.into(), &|letter, choice| {
        let text = format!("{letter}. {}", choice.text);
        match question.bins.is_empty() {
            true => to_tick(&text),
            false => html! { <>{ text }{ ": " }{ for question.bins.iter().map(|bin| to_tick(bin_label(bin))) }</> },
        }
    })
}

fn answer(pack: &Pack, question: &Question) -> Html {
    let sources: Vec<&str> = question.sources.iter().map(|&idx| pack.sources[idx as usize].title.as_str()).collect();
    let sources = html! { <small>{ format!("Source: {}", sources.join("; ")) }</small> };
    entry(question, sources, &|letter, choice| {
        // Nobody has chosen: what is right has the sign that it has where it was missed.
        let is_right = choice.place > 0;
        let sign = verdict_icon(if is_right { Verdict::Missed } else { Verdict::LeftOut });
        html! {
            <>
                <b data-answer={is_right.then_some("")}>{ sign }{ format!(" {letter}. {}", key_word(question, choice)) }</b>
                { format!(": {} – {}", choice.text, choice.reason) }
            </>
        }
    })
}

/// What the key says of a choice; of a row also what counts as right beside the answer.
fn key_word(question: &Question, choice: &Choice) -> String {
    let also = |place: &u32| *place != choice.place && choice.accept >> *place & 1 == 1;
    let labels = std::iter::once(choice.place).chain((1..=question.bins.len() as u32).filter(also));
    let labels: Vec<&str> = labels.filter_map(|place| Some(bin_label(question.bin(place)?))).collect();
    match choice.place {
        0 => String::from("Not right"),
        _ if labels.is_empty() => String::from("Right"),
        _ => labels.join(", also right: "),
    }
}
