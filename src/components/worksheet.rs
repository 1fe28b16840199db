//! What can be read and printed where no script runs: the matrix, the questions and, folded away, the answers.
//! Rendered when the project is built; the browser's wasm has none of it.

use super::{
    bins::bin_label,
    house::house,
    owner::{lead_words, owner_attr, owner_word},
    words::number,
};
use crate::content::{Choice, Kind, Pack, Question};
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

/// A page of its own: the matrix to fill, every question, and the key, on a new page when printed.
#[component]
pub fn Worksheet(props: &WorksheetProps) -> Html {
    let pack = &props.pack;
    html! {
        <section class="srm srm-worksheet">
            <h1>{ &pack.title }</h1>
            <h2>{ "Who looks after which layer?" }</h2>
            { house(pack, "srm", 0, None) }
            <p>{ format!("Shade the parts of the home that are yours with {}. Then write You, AWS or Shared into each cell.", pack.services[0].short) }</p>
            { matrix(pack, Cells::ToFill) }
            <h2>{ "Questions" }</h2>
            <ol>{ for pack.questions().iter().map(question) }</ol>
            <details>
                <summary><h2>{ "Answers and reasons" }</h2></summary>
                { matrix(pack, Cells::Filled) }
                <ol>{ for pack.questions().iter().map(|question| answer(pack, question)) }</ol>
            </details>
            <p class="srm-foot">{ "This activity is not made or checked by AWS." }</p>
        </section>
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
                                    { owner_word(cell.owner) }
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

fn question(question: &Question) -> Html {
    let how = match question.kind {
        Kind::Multiple => format!("Choose {}.", number(question.n_wanted())),
        Kind::Single | Kind::TrueFalse => String::from("Choose one."),
        Kind::Sort | Kind::Draw => String::from("Tick one box in each line."),
    };
    html! {
        <li>
            <p><b>{ question.prompt.plain() }</b>{ " " }{ how }</p>
            <ul>
                { for letters(question).map(|(letter, choice)| html! {
                    <li>
                        if question.bins.is_empty() {
                            <span class="srm-tick" />{ format!("{letter}. {}", choice.text) }
                        } else {
                            { format!("{letter}. {}: ", choice.text) }
                            { for question.bins.iter().map(|bin| html! { <><span class="srm-tick" />{ bin_label(bin) }{ " " }</> }) }
                        }
                    </li>
                }) }
            </ul>
        </li>
    }
}

fn answer(pack: &Pack, question: &Question) -> Html {
    let sources: Vec<&str> = question.sources.iter().map(|&idx| pack.sources[idx as usize].title.as_str()).collect();
    html! {
        <li>
            <p><b>{ question.prompt.plain() }</b></p>
            <ul>
                { for letters(question).map(|(letter, choice)| html! {
                    <li>
                        <b>{ format!("{letter}. {}", key_word(question, choice)) }</b>
                        { format!(": {} {}", choice.text, choice.reason) }
                    </li>
                }) }
            </ul>
            <p><small>{ format!("Source: {}", sources.join("; ")) }</small></p>
        </li>
    }
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

/// The choices with the letters that they have on paper.
fn letters(question: &Question) -> impl Iterator<Item = (char, &Choice)> {
    ('A'..='Z').zip(&question.choices)
}
