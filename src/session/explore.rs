//! Exploring the stack: service, open layer, chosen box, and the way from a question to a layer.

use super::{Action, Lens, Screen, Session};
use crate::content::Pack;

impl Session {
    /// The session after an action that takes no question to follow; the same after any other. This is the part of
    /// [`Session::apply`] that is there while the questions and what they need are on their way.
    #[must_use = "a step gives a new session and leaves this one as it is"]
    pub fn explore(&self, pack: &Pack, action: &Action) -> Self {
        let mut next = self.clone();
        match *action {
            Action::Resume(ref saved) => next.clone_from(saved),
            Action::Explore => next.screen = Screen::Explore,
            Action::SelectService(idx) => next.select_service(pack, idx),
            Action::SelectLens(lens) => next.lens = lens,
            Action::OpenLayer(idx) => next.open_layer(pack, idx),
            Action::CloseLayer(idx) => next.close_layer(idx),
            Action::SelectBox(idx) => next.select_box(pack, idx),
            // The quiz begins when its questions have come.
            Action::Quiz(_) if self.run.is_none() && pack.questions().is_empty() && pack.n_questions > 0 => {
                next.screen = Screen::Quiz;
            }
            _ => {}
        }
        next
    }

    fn select_service(&mut self, pack: &Pack, service_idx: u32) {
        if (service_idx as usize) < pack.services.len() {
            self.service_idx = service_idx;
        }
    }

    fn open_layer(&mut self, pack: &Pack, layer_idx: u32) {
        if (layer_idx as usize) < pack.layers.len() {
            self.layer_idx = Some(layer_idx);
        }
    }

    fn close_layer(&mut self, layer_idx: u32) {
        if self.layer_idx == Some(layer_idx) {
            self.layer_idx = None;
        }
    }

    fn select_box(&mut self, pack: &Pack, box_idx: u32) {
        if (box_idx as usize) < pack.boxes.len() {
            self.box_idx = Some(box_idx).filter(|_| self.box_idx != Some(box_idx));
        }
    }

    /// Opens a layer on the service that a question is about, drawn as layers, with a way back.
    pub(super) fn visit_layer(&mut self, pack: &Pack, layer_idx: u32, service_idx: Option<u32>) {
        let visit = match self.screen {
            Screen::Quiz => Screen::Visit,
            Screen::Results => Screen::VisitFromResults,
            Screen::Explore | Screen::Visit | Screen::VisitFromResults => return,
        };
        if self.run.is_some() && (layer_idx as usize) < pack.layers.len() {
            self.layer_idx = Some(layer_idx);
            self.lens = Lens::Cloud;
            self.screen = visit;
            if let Some(service_idx) = service_idx {
                self.select_service(pack, service_idx);
            }
        }
    }
}
