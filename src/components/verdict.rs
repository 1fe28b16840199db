//! Verdicts in shapes and words: none is told by colour alone. What is right has the colour of right wherever it stands,
//! what the learner did the colour of what it was.

use super::words::{capitalized, number};
use crate::{
    content::{Choice, Kind, Owner, Question},
    session::{
        response::{Confidence, Response},
        score::{Judgement, Verdict, points, verdicts},
        slip::{Slip, Slips, slip},
    },
};
use yew::prelude::*;

/// The value of `data-verdict`.
pub fn verdict_attr(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right | Verdict::Accepted => "right",
        Verdict::Missed => "missed",
        Verdict::NotTaken => "not-taken",
        Verdict::Wrong => "wrong",
        Verdict::LeftOut => "left-out",
    }
}

/// A tick in a circle, which is open where nobody chose what is right; an open triangle, a cross in a square, a dash in an
/// open circle.
pub fn verdict_icon(verdict: Verdict) -> Html {
    // What is filled, and what is cut out of it; or lines alone.
    let (filled, lines) = match verdict {
        Verdict::Right | Verdict::Accepted => ("M1 12a11 11 0 1 0 22 0 11 11 0 1 0-22 0z", "m6.5 12.5 3.7 3.7 7.3-8"),
        Verdict::Missed => ("", "M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0zm5 .4 3.3 3.3 6.5-7.1"),
        Verdict::NotTaken => ("", "M12 2.2 22 21H2zM12 9v6m0 2.4v.2"),
        Verdict::Wrong => ("M2 2h20v20H2z", "m7.5 7.5 9 9m0-9-9 9"),
        Verdict::LeftOut => ("", "M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0zm5.5 0h9"),
    };
    icon(html! {
        <>
            <path class="srm-icon__fill" d={filled} />
            <path class={if filled.is_empty() { "srm-icon__line" } else { "srm-icon__cut" }} d={lines} />
        </>
    })
}

/// An icon in the size of its line.
pub fn icon(shape: Html) -> Html {
    html! { <svg class="srm-icon" viewBox="0 0 24 24" aria-hidden="true">{ shape }</svg> }
}

/// The words before the reason of a choice that is ticked or not.
pub fn verdict_words(question: &Question, verdict: Verdict) -> &'static str {
    match (verdict, question.asks) {
        (Verdict::Right | Verdict::Accepted, _) => "Right, you chose it.",
        (Verdict::LeftOut, _) => "Rightly left out.",
        (Verdict::Missed, Some(Owner::Customer)) => "This is yours.",
        (Verdict::Missed, Some(Owner::Provider)) => "AWS does this.",
        (Verdict::Missed, _) => match question.kind {
            Kind::Multiple => "This is right.",
            _ => "This is the right answer.",
        },
        (Verdict::Wrong, Some(Owner::Customer)) => "Not yours, AWS does this.",
        (Verdict::Wrong, Some(Owner::Provider)) => "Not AWS’s, this stays yours.",
        (Verdict::Wrong | Verdict::NotTaken, _) => "Not right.",
    }
}

/// The words before the reason of a task or row, on where the learner put it.
pub fn bin_words(question: &Question, choice: &Choice, place: u32) -> &'static str {
    let side = |place| question.bin(place)?.owner;
    match (slip(question, choice, place), side(place), side(choice.place)) {
        (None, ..) if place == 0 => "No answer.",
        (None, ..) if place == choice.place => "Right.",
        (None, Some(_), Some(_)) => "Also right here.",
        (Some(Slip::LeftToProvider), Some(Owner::Shared), _) => "Half left to AWS, but all yours.",
        (Some(Slip::LeftToProvider), _, Some(Owner::Shared)) => "Left to AWS, but partly yours.",
        (Some(Slip::LeftToProvider), ..) => "Left to AWS, but yours.",
        (Some(Slip::TakenOn), Some(Owner::Shared), _) => "Half taken on, but all AWS’s.",
        (Some(Slip::TakenOn), _, Some(Owner::Shared)) => "Taken on, but partly AWS’s.",
        (Some(Slip::TakenOn), ..) => "Taken on, but AWS’s.",
        (None, ..) => "Not right.",
    }
}

/// The heading of a checked question.
pub fn judgement_words(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Right => "Right",
        Judgement::Partly => "Partly right",
        Judgement::Wrong => "Not right",
    }
}

/// “3 of 5 judged right”.
pub fn points_words(question: &Question, response: Response) -> String {
    let (judged_right, of) = points(question, response);
    let unit = match question.kind {
        Kind::Single | Kind::TrueFalse => "",
        Kind::Multiple => " judged right",
        Kind::Sort => " sorted right",
        Kind::Draw => " rows right",
    };
    format!("{judged_right} of {of}{unit}")
}

/// What the learner said of being sure, where it teaches something. Mistakes made with high confidence are the ones
/// that are best remembered as corrected (Butterfield and Metcalfe 2001, “Errors committed with high confidence are
/// hypercorrected”, Journal of Experimental Psychology: Learning, Memory, and Cognition 27:6).
pub fn confidence_sentence(judgement: Judgement, confidence: Option<Confidence>) -> Option<&'static str> {
    match (judgement, confidence?) {
        (Judgement::Right, Confidence::Guessing) => Some("You guessed right. Read why, so that next time you know."),
        (Judgement::Partly | Judgement::Wrong, Confidence::Certain) => {
            Some("You were certain. A mistake like this, once put right, is the kind that is remembered best.")
        }
        _ => None,
    }
}

/// One sentence on what happened; nothing where the verdicts below say it all, or where there is no answer.
pub fn judgement_sentence(question: &Question, response: Response) -> Option<String> {
    if !question.bins.is_empty() {
        return bins_sentence(question, response);
    }
    let n = |wanted| verdicts(question, response).filter(|(.., verdict)| *verdict == wanted).count() as u32;
    let (n_found, n_missed) = (n(Verdict::Right), n(Verdict::Missed));
    if n_missed == 0 {
        return None;
    }
    let (whose, left, taken) = match question.asks {
        Some(Owner::Customer) => ("your", "left to AWS", "took on"),
        Some(Owner::Provider) => ("AWS’s", "kept for yourself", "left to AWS"),
        _ => return trap_sentence(question, response).map(String::from),
    };
    let tasks = if n_found + n_missed == 1 { "task" } else { "tasks" };
    Some(capitalized(&format!(
        "you found {} of {whose} {} {tasks}: {} you {left}, and {} you {taken} that {} not {}.",
        if n_found == 0 { "none".into() } else { number(n_found) },
        number(n_found + n_missed),
        number(n_missed),
        number(n(Verdict::Wrong)),
        if n(Verdict::Wrong) == 1 { "is" } else { "are" },
        if question.asks == Some(Owner::Customer) { "yours" } else { "AWS’s" },
    )))
}

/// “In two tasks you left to AWS what is yours, and in one task you took on what is AWS’s.”
fn bins_sentence(question: &Question, response: Response) -> Option<String> {
    let thing = if question.kind.has_rows() { "row" } else { "task" };
    let n = |wanted| {
        verdicts(question, response).filter(|(choice, place, _)| slip(question, choice, *place) == Some(wanted)).count()
            as u32
    };
    let count = |n| format!("{} {thing}{}", number(n), if n == 1 { "" } else { "s" });
    let (left, taken) = (n(Slip::LeftToProvider), n(Slip::TakenOn));
    let left_words = || format!("n {} you left to AWS what is yours", count(left));
    let taken_words = || format!("n {} you took on what is AWS’s", count(taken));
    Some(match (left, taken) {
        (0, 0) => return None,
        (_, 0) => format!("I{}.", left_words()),
        (0, _) => format!("I{}.", taken_words()),
        _ => format!("I{}, and i{}.", left_words(), taken_words()),
    })
}

fn trap_sentence(question: &Question, response: Response) -> Option<&'static str> {
    Some(match Slips::of(question, response).direction()? {
        Slip::LeftToProvider => "This leaves to AWS what is yours.",
        Slip::TakenOn => "This takes on what is AWS’s.",
    })
}
