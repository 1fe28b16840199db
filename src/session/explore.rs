//! Exploring the stack: service, open layer, chosen box, and the way from a question to a layer.

use super::{Lens, Screen, Session};
use crate::content::Pack;

impl Session {
    pub(super) fn select_service(&mut self, pack: &Pack, service_idx: u32) {
        if (service_idx as usize) < pack.services.len() {
            self.service_idx = service_idx;
        }
    }

    pub(super) fn open_layer(&mut self, pack: &Pack, layer_idx: u32) {
        if (layer_idx as usize) < pack.layers.len() {
            self.layer_idx = Some(layer_idx);
        }
    }

    pub(super) fn close_layer(&mut self, layer_idx: u32) {
        if self.layer_idx == Some(layer_idx) {
            self.layer_idx = None;
        }
    }

    pub(super) fn select_box(&mut self, pack: &Pack, box_idx: u32) {
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
