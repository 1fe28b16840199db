//! Events for the page: what a learner did, as plain data with stable ids. `docs/events.md` has an example of each.

use super::later;
use crate::{
    components::owner::owner_word,
    content::{Choice, Kind, Pack},
    session::{
        event::SessionEvent,
        quiz::Asked,
        response::{Confidence, Response},
        score::{Judgement, points, verdicts},
        slip::{Slip, slip},
    },
};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Tells the page that the widget answers.
pub fn dispatch_ready(host: &HtmlElement, pack: &Pack) {
    dispatch(host, "srm-ready", Detail::of(pack));
}

/// Tells the page what the learner did.
pub fn dispatch_event(host: &HtmlElement, pack: &Pack, event: &SessionEvent) {
    let service = |idx: u32| pack.services[idx as usize].id.as_str();
    let detail = Detail::of(pack);
    match *event {
        SessionEvent::LayerSelected { layer_idx, service_idx } => {
            let detail =
                detail.text("layer", &pack.layers[layer_idx as usize].id).text("service", service(service_idx));
            dispatch(host, "srm-layer-selected", detail);
        }
        SessionEvent::ServiceChanged { service_idx } => {
            dispatch(host, "srm-service-changed", detail.text("service", service(service_idx)));
        }
        SessionEvent::LensChanged { lens } => {
            dispatch(host, "srm-lens-changed", detail.text("lens", lens.id()));
        }
        SessionEvent::Answered { .. } | SessionEvent::Completed { .. } => {
            if let Some(rest) = later::current() {
                (rest.dispatch_answers)(host, pack, event);
            }
        }
    }
}

/// Tells the page of a checked question and of the end of a set; of nothing else.
pub fn dispatch_answers(host: &HtmlElement, pack: &Pack, event: &SessionEvent) {
    let detail = Detail::of(pack);
    match *event {
        SessionEvent::Answered { ref asked, seed } => {
            let detail = answered(detail, pack, asked).value("seed", &seed.into());
            dispatch(host, "srm-answered", detail);
        }
        SessionEvent::Completed { score: ref total, pass, ref questions, mode, seconds, seed } => {
            let detail = detail
                .value("score", &score((total.n_right, total.n_asked)))
                .value("points", &score(total.points))
                .value("success", &pass.map(|pass| pass.is_passed).into())
                .value("passMark", &pass.map(|pass| pass.percent).into())
                .value("questions", &list(questions.iter().map(|&idx| pack.questions()[idx as usize].id.as_str())))
                .text("mode", mode.id())
                .value("seconds", &seconds.into())
                .value("seed", &seed.into());
            dispatch(host, "srm-completed", detail);
        }
        SessionEvent::LayerSelected { .. } | SessionEvent::ServiceChanged { .. } | SessionEvent::LensChanged { .. } => {
        }
    }
}

/// What is told of a checked question: enough for a statement of xAPI or cmi5.
fn answered(detail: Detail, pack: &Pack, asked: &Asked) -> Detail {
    let question = asked.question(pack);
    let response = asked.answer.response();
    let service = |idx: &u32| pack.services[*idx as usize].id.as_str();
    let right = asked.judgement(pack) == Some(Judgement::Right);
    let kind = match question.kind {
        Kind::Single => "single",
        Kind::Multiple => "multiple",
        Kind::TrueFalse => "true-false",
        Kind::Sort => "sort",
        Kind::Draw => "draw",
    };
    // Ids of choices; where they go into bins, pairs as xAPI writes them, so that joining with `[,]` gives its pattern.
    let put = |place: &dyn Fn(u32, &Choice) -> u32| {
        let placed = (0..).zip(&question.choices).map(|(idx, choice)| (choice, place(idx, choice)));
        placed
            .filter(|(_, place)| *place > 0)
            .map(|(choice, place)| match question.bin(place) {
                None => JsValue::from_str(&choice.id),
                Some(bin) => JsValue::from_str(&[&choice.id, "[.]", &bin.id].concat()),
            })
            .collect::<Array>()
    };
    let choices = verdicts(question, response).map(|(choice, place, verdict)| {
        let said = response != Response::NONE;
        let slip = slip(question, choice, place).filter(|_| said).map(|slip| match slip {
            Slip::LeftToProvider => "left-to-provider",
            Slip::TakenOn => "taken-on",
        });
        let detail = Detail::default().text("id", &choice.id).text("text", &choice.text);
        JsValue::from(detail.value("right", &verdict.is_right().into()).value("slip", &slip.into()).0)
    });
    let bins = question.bins.iter().map(|bin| {
        let label = if bin.label.is_empty() { owner_word(bin.owner) } else { &bin.label };
        JsValue::from(Detail::default().text("id", &bin.id).text("text", label).0)
    });
    detail
        .text("question", &question.id)
        .text("kind", kind)
        .text("prompt", &question.prompt.plain())
        .value("choices", &choices.collect::<Array>())
        .value("bins", &bins.collect::<Array>())
        .value("response", &put(&|idx, _| response.place(idx)))
        .value("correct", &put(&|_, choice| choice.place))
        .value("success", &right.into())
        .value("score", &score(points(question, response)))
        .value("confidence", &asked.confidence.map(Confidence::id).into())
        .value("attempt", &asked.attempt.into())
        .value("seconds", &asked.seconds.into())
        .value("layers", &list(question.layers.iter().map(|&idx| pack.layers[idx as usize].id.as_str())))
        .value("services", &list(question.services.iter().map(service)))
}

fn dispatch(host: &HtmlElement, name: &str, detail: Detail) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail.0);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // An error in a listener of the page is the page's to report.
        let _ = host.dispatch_event(&event);
    }
}

/// Points as xAPI writes them.
fn score((raw, max): (u32, u32)) -> JsValue {
    let scaled = f64::from(raw) / f64::from(max.max(1));
    Detail::default().value("raw", &raw.into()).value("max", &max.into()).value("scaled", &scaled.into()).0.into()
}

fn list<'a>(ids: impl Iterator<Item = &'a str>) -> JsValue {
    ids.map(JsValue::from_str).collect::<Array>().into()
}

/// The `detail` of an event.
#[derive(Default)]
struct Detail(Object);

impl Detail {
    fn of(pack: &Pack) -> Self {
        Self::default().text("pack", &pack.id)
    }

    fn text(self, key: &str, value: &str) -> Self {
        self.value(key, &JsValue::from_str(value))
    }

    fn value(self, key: &str, value: &JsValue) -> Self {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&self.0, &JsValue::from_str(key), value);
        self
    }
}
