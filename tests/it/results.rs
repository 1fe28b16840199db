//! What the results say of a learner's slips: a pattern is named only where there is one.

use crate::packs::{Act, NOW, answer_right, answer_wrong, aws, plan};
use shared_responsibility::{
    components::app::{App, AppProps},
    markup::render,
    session::{Action, Session, quiz::Run},
};
use std::rc::Rc;

/// The results of a run through questions of the AWS pack, of which those named are answered wrong.
#[track_caller]
fn check(wrong: &[&str], sentence: &str) {
    let pack = aws();
    let n_questions = pack.questions().len() as u32;
    let mut start = Session { run: Run::new(&pack, plan(1, n_questions), NOW), ..Session::default() };
    start = start.act(&pack, &Action::Quiz(plan(1, n_questions)));
    while !start.run.as_ref().expect("a run").is_finished() {
        let id = start.run.as_ref().expect("a run").question(&pack).id.clone();
        let answer = if wrong.contains(&id.as_str()) { answer_wrong } else { answer_right };
        start = answer(&pack, start).act(&pack, &Action::Next);
    }
    let html = render::<App>(yew::props!(AppProps { pack: Rc::new(pack), start })).expect("a runtime");
    assert!(html.contains(sentence), "{html}");
}

#[test]
fn a_pattern_is_named_only_where_there_is_one() {
    check(&[], "Every question fully right.");
    check(&["q-ec2-kernel-fix"], "There are too few slips to see a pattern in them.");
    let trusting = ["q-ec2-kernel-fix", "q-ec2-open-ssh", "q-s3-public"];
    check(&trusting, "you leave to AWS tasks that are yours");
    check(&["q-hypervisor-bulletin", "q-rds-os-update", "q-worn-disk"], "you take on tasks that are AWS’s");
    check(&["q-ec2-kernel-fix", "q-s3-public", "q-worn-disk", "q-rds-os-update"], "Your slips point both ways.");
}
