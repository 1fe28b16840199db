//! Events for the page: what a learner did, as plain data with stable ids. `docs/events.md` has an example of each.

use crate::{
    content::{Kind, Pack},
    session::{
        event::SessionEvent,
        quiz::Answer,
        score::{Judgement, points},
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
        SessionEvent::Answered { question_idx, response, seed } => {
            let question = &pack.questions()[question_idx as usize];
            let chosen = |idx: u32| response.has(idx);
            let ids = |wanted: &dyn Fn(u32) -> bool| {
                let choices = (0..).zip(&question.choices).filter(|(idx, _)| wanted(*idx));
                list(choices.map(|(_, choice)| choice.id.as_str()))
            };
            let right = Judgement::of(question, Answer::Checked(response)) == Some(Judgement::Right);
            let kind = match question.kind {
                Kind::Single => "single",
                Kind::Multiple => "multiple",
                Kind::TrueFalse => "true-false",
            };
            let detail = detail
                .text("question", &question.id)
                .text("kind", kind)
                .text("prompt", &question.prompt.plain())
                .value("response", &ids(&chosen))
                .value("correct", &ids(&|idx| question.choices[idx as usize].correct))
                .value("success", &right.into())
                .value("score", &score(points(question, response)))
                .value("layers", &list(question.layers.iter().map(|&idx| pack.layers[idx as usize].id.as_str())))
                .value("services", &list(question.services.iter().map(|&idx| service(idx))))
                .value("seed", &seed.into());
            dispatch(host, "srm-answered", detail);
        }
        SessionEvent::Completed { n_right, n_asked, seed } => {
            let detail = detail.value("score", &score((n_right, n_asked))).value("seed", &seed.into());
            dispatch(host, "srm-completed", detail);
        }
    }
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
