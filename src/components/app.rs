//! The whole widget: heading, the two steps, and the screen on show.

use super::{
    explorer::explorer,
    later::{AT_FIRST, Later, current, waiting},
    words::aria_level,
};
use crate::{
    content::Pack,
    hooks::{By, Step, now, use_session},
    session::{
        Action, Screen, Session,
        event::SessionEvent,
        quiz::{Mode, Plan},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// What a host gives to a widget.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    pub pack: Rc<Pack>,
    /// Prefix of every id and name, unlike that of any other widget in the same document tree.
    #[prop_or(AttrValue::Static("srm"))]
    pub instance: AttrValue,
    /// What the first set of questions is.
    #[prop_or(Plan { n_questions: 10, ..Plan::default() })]
    pub plan: Plan,
    /// Whether the learner is asked how sure he or she is.
    #[prop_or(true)]
    pub confidence: bool,
    /// Whether the learner may go to the quiz, and to the stack.
    #[prop_or(true)]
    pub quiz: bool,
    #[prop_or(true)]
    pub explore: bool,
    /// Whether progress is kept on the device, so that it can be saved as a file, loaded and deleted.
    #[prop_or(true)]
    pub keeps: bool,
    /// Heading level of the title; those below it follow.
    #[prop_or(2)]
    pub level: u8,
    /// Address of a page with everything on paper, where there is one for the pack.
    #[prop_or_default]
    pub worksheet: Option<AttrValue>,
    /// Whether the worksheet is printed where the stack is on show.
    #[prop_or_default]
    pub print_worksheet: bool,
    /// The views that come later; `None` as long as they are on their way.
    #[prop_or(AT_FIRST)]
    pub later: Option<&'static Later>,
    /// How many questions have come, which are last: with them comes what is due, and the worksheet.
    #[prop_or_default]
    pub n_came: usize,
    /// The session to begin with.
    #[prop_or_default]
    pub start: Session,
    /// Hears of each new session, and of whom it is by.
    #[prop_or_default]
    pub onchange: Callback<(Session, By)>,
    /// Hears of what the learner does.
    #[prop_or_default]
    pub onevent: Callback<SessionEvent>,
    /// Called once, when the widget answers clicks; gets the way to take actions from outside.
    #[prop_or_default]
    pub onready: Callback<Callback<(By, Action)>>,
}

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { pack, instance, plan, level, .. } = props;
    let root = use_node_ref();
    let state = use_session(pack, *plan, &props.start, &root, &props.onchange, &props.onevent);
    let take = {
        let (dispatcher, root) = (state.dispatcher(), root.clone());
        Callback::from(move |(by, action)| {
            if let (By::Learner, Action::SelectService(_), Some(later)) = (by, &action, current()) {
                root.cast().iter().for_each(later.slide_line);
            }
            dispatcher.dispatch(Step { action, by, now: now() });
        })
    };
    let ready = use_state(|| false);
    {
        let (take, ready, onready) = (take.clone(), ready.clone(), props.onready.clone());
        use_effect_with((), move |()| {
            ready.set(true);
            onready.emit(take);
        });
    }
    let session = &*state.session;
    let onclick = {
        let (pack, later) = (pack.clone(), props.later);
        move |event: MouseEvent| {
            if let Some(later) = later {
                (later.explain)(&pack, &event);
            }
        }
    };
    // The same at each render, so that rows with nothing new are passed by.
    let act = (*use_memo((), |()| take.reform(|action| (By::Learner, action)))).clone();
    let exploring = !matches!(session.screen, Screen::Quiz | Screen::Results);
    let waits = !exploring && (session.run.is_none() || props.later.is_none());
    let n_asked = session.run.as_ref().map_or(plan.n_questions.min(pack.n_questions), |run| run.asked.len() as u32);
    let title_id = format!("{instance}-title");
    let check = Action::Quiz(*plan);
    // Neither an exam nor a page without a quiz asks for more than it was made for.
    let reviews = props.quiz && plan.mode == Mode::Practice;
    html! {
        <section
            class="srm"
            lang={pack.lang.clone()}
            ref={root}
            aria-labelledby={title_id.clone()}
            data-screen={match session.screen {
                Screen::Explore | Screen::Visit | Screen::VisitFromResults => "explore",
                Screen::Quiz => "quiz",
                Screen::Results => "results",
            }}
            data-ready={ready.then_some("")}
            {onclick}
        >
            <header class="srm-head">
                <h2 class="srm-title" part="title" id={title_id} aria-level={aria_level(*level, 0)}>{ &pack.title }</h2>
                if props.quiz && props.explore {
                    <nav class="srm-steps" part="steps" aria-label="Steps">
                        <button
                            type="button"
                            aria-current={exploring.then_some("step")}
                            onclick={act.reform(|_| Action::Explore)}
                        >
                            { "Explore" }
                        </button>
                        <button
                            type="button"
                            // By it a click and the focus are found again when the script takes over.
                            value="quiz"
                            aria-current={(!exploring).then_some("step")}
                            onclick={act.reform(move |_| check.clone())}
                        >
                            { "Check yourself" }
                            <small key={n_asked} aria-hidden="true">{ format!(" · {n_asked} questions") }</small>
                        </button>
                    </nav>
                }
            </header>
            if let Some(later) = props.later.filter(|_| reviews && matches!(session.screen, Screen::Explore | Screen::Results)) {
                { (later.due_now)(pack, *level, session, *plan, state.now, &act) }
            }
            { waiting(if waits { Some("The questions are on their way.") } else { None }) }
            {
                match (session.screen, &session.run, props.later) {
                    (Screen::Quiz, Some(run), Some(later)) => {
                        (later.quiz)(pack, *level, instance, run, props.confidence, &act)
                    }
                    (Screen::Results, Some(run), Some(later)) => {
                        (later.results)(pack, *level, instance, run, *plan, &act)
                    }
                    (Screen::Quiz | Screen::Results, ..) => Html::default(),
                    _ => explorer(pack, *level, instance, session, props.later, &act),
                }
            }
            if let Some(later) = props.later.filter(|_| reviews && session.screen == Screen::Results) {
                { (later.due_later)(pack, session, state.now) }
            }
            <footer class="srm-foot">
                <p>
                    { "Source: AWS, " }
                    <cite>{ pack.sources.iter().find(|source| source.url.is_some()).map_or("", |source| &source.title) }</cite>
                    { ". This activity is not made or checked by AWS." }
                </p>
                if let Some(worksheet) = &props.worksheet {
                    <p><a class="srm-link" href={worksheet} target="_blank">{ "Worksheet and key, to print" }</a></p>
                }
                if let Some(later) = props.later.filter(|_| props.quiz && props.keeps) {
                    { (later.my_progress)() }
                }
            </footer>
            { props.later.map_or_else(Html::default, |later| (later.explanation)(instance)) }
            if let Some(later) = props.later.filter(|_| props.print_worksheet) {
                { (later.worksheet)(pack) }
            }
        </section>
    }
}
