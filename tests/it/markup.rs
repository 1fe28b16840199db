//! Markup, rendered natively: snapshots on the minimal pack, claims on the AWS pack.

use crate::packs::{Act, after, answer_right, answer_wrong, aws, minimal, path, plan, service, start, tick, up_to};
use expect_test::expect_file;
use shared_responsibility::{
    components::app::{App, AppProps},
    content::{Owner, Pack},
    markup::render,
    session::{
        Action, Lens, Session,
        quiz::{Mode, Plan},
    },
};
use std::rc::Rc;

fn html(pack: &Pack, start: Session) -> String {
    render::<App>(yew::props!(AppProps { pack: Rc::new(pack.clone()), start })).expect("a runtime")
}

/// One element a line, so that a change can be read.
#[track_caller]
fn check(name: &str, session: Session) {
    let lines = html(&minimal(), session).replace("><", ">\n<") + "\n";
    expect_file![path(&format!("tests/it/snapshots/{name}.html"))].assert_eq(&lines);
}

#[test]
fn snapshots_of_each_screen() {
    let pack = minimal();
    check("explore", Session::default());
    check("explore-shared-row-open", after(&pack, &[Action::SelectService(1), Action::OpenLayer(1)]));
    check("home", after(&pack, &[Action::SelectService(1), Action::SelectLens(Lens::House), Action::OpenLayer(0)]));
    let chosen = [Action::SelectLens(Lens::Classic), Action::SelectBox(0), Action::OpenLayer(1)];
    check("classic", after(&pack, &chosen));
    let question = up_to(&pack, after(&pack, &[start(1)]), "q-two");
    check("question", question.clone());
    let incomplete = question.act(&pack, &tick(1)).act(&pack, &Action::Check);
    check("question-incomplete", incomplete);
    let partly = [tick(0), tick(1), Action::Check].iter().fold(question, |session, action| session.act(&pack, action));
    check("question-partly-right", partly.clone());
    check("layer-visited", partly.act(&pack, &Action::VisitLayer { layer_idx: 0, service_idx: None }));
    let mut session = after(&pack, &[start(1)]);
    for answer in [answer_wrong, answer_right, answer_wrong, answer_wrong, answer_right] {
        session = answer(&pack, session).act(&pack, &Action::Next);
    }
    check("results", session);
}

#[test]
fn every_row_says_whose_it_is_on_every_service() {
    let pack = aws();
    for (service_idx, service) in (0..).zip(&pack.services) {
        let html = html(&pack, after(&pack, &[Action::SelectService(service_idx)]));
        for (layer_idx, layer) in (0..).zip(&pack.layers) {
            let cell = pack.cell(layer_idx, service_idx);
            let (owner, word) = match cell.owner {
                Some(Owner::Customer) => ("customer", "You"),
                Some(Owner::Provider) => ("provider", "AWS"),
                Some(Owner::Shared) => ("shared", "Shared"),
                None => ("none", "Not used here"),
            };
            let row =
                html.split("<li ").find(|row| row.contains(&format!("data-layer=\"{}\"", layer.id))).expect("a row");
            assert!(row.contains(&format!("data-owner=\"{owner}\"")), "{} on {}", layer.id, service.id);
            assert!(
                row.contains(&format!("<span class=\"srm-owner\"><span>{word}<")),
                "{} on {}",
                layer.id,
                service.id
            );
            assert_eq!(row.contains("our reading of the model"), cell.inferred);
        }
    }
}

#[test]
fn the_picture_of_aws_says_how_many_rows_it_does_not_show_as_they_are() {
    let pack = aws();
    for (id, sentence) in [
        ("ec2", "AWS’s own picture has eight boxes. It fits EC2 best."),
        ("rds", "With RDS, four layers are shared or on the other side."),
        ("fargate", "With Fargate, two layers are shared or on the other side."),
    ] {
        let chosen = [Action::SelectLens(Lens::Classic), Action::SelectService(service(&pack, id))];
        assert!(words(&html(&pack, after(&pack, &chosen))).contains(sentence), "{id}");
    }
}

/// What is to be read in some HTML.
pub fn words(html: &str) -> String {
    html.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect()
}

/// Some sessions of every screen.
fn screens(pack: &Pack) -> Vec<Session> {
    let quiz = after(pack, &[start(2)]);
    let checked = answer_wrong(pack, quiz.clone());
    let one = answer_wrong(pack, after(pack, &[Action::Quiz(plan(2, 1))]));
    let exam = after(pack, &[Action::Quiz(Plan { mode: Mode::Exam, ..plan(2, 50) })]);
    let every_question = (0..50).fold(exam.clone(), |session, _| session.act(pack, &Action::Next));
    vec![
        Session::default(),
        after(pack, &[Action::SelectService(2), Action::SelectLens(Lens::House), Action::OpenLayer(3)]),
        after(pack, &[Action::SelectLens(Lens::Classic), Action::SelectBox(1), Action::OpenLayer(3)]),
        quiz.clone(),
        answer_right(pack, quiz.clone()),
        checked.act(pack, &Action::VisitLayer { layer_idx: 2, service_idx: Some(1) }),
        checked,
        one.act(pack, &Action::Next),
        quiz.act(pack, &Action::Check),
        exam,
        every_question,
    ]
}

#[test]
fn no_style_attribute_or_element_is_rendered() {
    let pack = aws();
    for session in screens(&pack) {
        let html = html(&pack, session);
        assert!(!html.contains("style=") && !html.contains("<style"));
    }
}

#[test]
fn ids_and_names_begin_with_the_instance_and_ids_are_unique() {
    let pack = aws();
    for start in screens(&pack) {
        let props = yew::props!(AppProps { pack: Rc::new(pack.clone()), start, instance: "other" });
        let html = render::<App>(props).expect("a runtime");
        let values = |attribute: &str| -> Vec<String> {
            let start = format!(" {attribute}=\"");
            html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
        };
        let ids = values("id");
        assert!(ids.iter().chain(&values("name")).all(|value| value.starts_with("other-")));
        assert_eq!(ids.iter().collect::<std::collections::HashSet<_>>().len(), ids.len());
        for reference in values("aria-labelledby").iter().chain(&values("aria-describedby")) {
            for id in reference.split(' ') {
                assert!(ids.iter().any(|it| it == id), "{id} is not there");
            }
        }
    }
}

#[test]
fn after_a_check_every_choice_has_a_verdict_and_its_reason() {
    let pack = aws();
    let session = up_to(&pack, after(&pack, &[start(2)]), "q-seed-customer-tasks");
    let question = session.run.as_ref().expect("a run").question(&pack).clone();
    let html = html(&pack, answer_wrong(&pack, session));
    assert_eq!(html.matches("class=\"srm-option\"").count(), html.matches("data-choice").count());
    for choice in &question.choices {
        let option =
            html.split("class=\"srm-option\"").find(|option| option.contains(&choice.text)).expect("an option");
        let verdicts = if choice.place > 0 { ["right", "missed"] } else { ["left-out", "wrong"] };
        let marker = format!("data-choice=\"{}\"", choice.id);
        let tag = html.split('<').find(|tag| tag.contains(&marker)).expect("a tag");
        let said = verdicts.iter().filter(|verdict| tag.contains(&format!("data-verdict=\"{verdict}\"")));
        assert_eq!(said.count(), 1, "{tag}");
        assert!(words(option).contains(&choice.reason.plain()), "{}", choice.text);
    }
}
