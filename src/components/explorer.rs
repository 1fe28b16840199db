//! The stack to explore: switches, the summary sentence, the diagram.

use super::{
    later::Later, lens_switch::lens_switch, service_switch::service_switch, stack_diagram::stack_diagram,
    summary::summary,
};
use crate::{
    content::Pack,
    session::{Action, Session},
};
use std::rc::Rc;
use yew::prelude::*;

/// The screen that a learner sees first.
pub fn explorer(
    pack: &Rc<Pack>,
    level: u8,
    instance: &AttrValue,
    session: &Session,
    later: Option<&Later>,
    act: &Callback<Action>,
) -> Html {
    html! {
        <div key="explore" class="srm-explore" data-service={pack.services[session.service_idx as usize].id.clone()}>
            <div class="srm-controls" part="controls">
                { service_switch(pack, instance, session.service_idx, &act.reform(Action::SelectService)) }
                { lens_switch(instance, session.lens, &act.reform(Action::SelectLens)) }
            </div>
            { summary(pack, session.service_idx, session.lens) }
            { stack_diagram(pack, level, instance, session, later, act) }
        </div>
    }
}
