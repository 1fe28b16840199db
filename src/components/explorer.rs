//! The stack to explore: switches, the summary sentence, the diagram.

use super::{lens_switch::LensSwitch, service_switch::ServiceSwitch, stack_diagram::StackDiagram, summary::summary};
use crate::{
    content::Pack,
    session::{Action, Session},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct ExplorerProps {
    pub pack: Rc<Pack>,
    /// Heading level of the widget's title.
    #[prop_or(2)]
    pub level: u8,
    pub instance: AttrValue,
    pub session: Session,
    pub act: Callback<Action>,
}

/// The screen that a learner sees first.
#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { pack, level, instance, session, act } = props;
    html! {
        <div class="srm-explore" data-service={pack.services[session.service_idx as usize].id.clone()}>
            <div class="srm-controls">
                <ServiceSwitch
                    pack={pack.clone()}
                    {instance}
                    selected={session.service_idx}
                    onselect={act.reform(Action::SelectService)}
                />
                <LensSwitch {instance} selected={session.lens} onselect={act.reform(Action::SelectLens)} />
            </div>
            { summary(pack, session.service_idx, session.lens) }
            <StackDiagram pack={pack.clone()} {level} {instance} session={session.clone()} {act} />
        </div>
    }
}
