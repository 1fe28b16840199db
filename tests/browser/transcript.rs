//! What a screen reader is given in each screen, as transcripts to review: `UPDATE_EXPECT=1 scripts/test-browser.sh -- transcript`.

use crate::{
    learner::{clicks, question},
    page::Page,
};
use expect_test::expect_file;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Roles that stand for nothing that is said.
const SILENT: [&str; 9] =
    ["InlineTextBox", "generic", "none", "LineBreak", "ListMarker", "SvgRoot", "LabelText", "Legend", "sectionheader"];

/// Roles whose name says all the text in them; a legend is said with its group.
const NAMED: [&str; 7] =
    ["button", "link", "heading", "DisclosureTriangleGrouped", "DisclosureTriangle", "LabelText", "Legend"];

/// States that are said beside a name.
const STATES: [&str; 6] = ["checked", "expanded", "pressed", "disabled", "level", "invalid"];

/// Roles, names and states of the widget, a line each, children under their parents.
async fn transcript(page: &Page) -> String {
    let tree = page.driver.cdp().send_raw("Accessibility.getFullAXTree", json!({})).await.expect("the tree");
    let nodes: HashMap<&str, &Value> = tree["nodes"]
        .as_array()
        .expect("nodes")
        .iter()
        .map(|node| (node["nodeId"].as_str().expect("an id"), node))
        .collect();
    let is_widget = |node: &&&Value| node["role"]["value"] == "region" && !said(node, "name").is_empty();
    let widget = nodes.values().find(is_widget).expect("the widget's region");
    let mut text = String::new();
    write(&nodes, widget, 0, false, &mut text);
    text
}

fn said<'a>(node: &'a Value, field: &str) -> &'a str {
    node[field]["value"].as_str().unwrap_or_default().trim()
}

fn write(nodes: &HashMap<&str, &Value>, node: &Value, depth: usize, is_named: bool, text: &mut String) {
    let (role, name) = (said(node, "role"), said(node, "name"));
    let is_silent =
        node["ignored"] == true || SILENT.contains(&role) || (role == "StaticText" && (is_named || name.is_empty()));
    if !is_silent {
        let states = node["properties"].as_array().into_iter().flatten().filter_map(|property| {
            let (state, value) = (property["name"].as_str()?, &property["value"]["value"]);
            let is_said = STATES.contains(&state) && !(state == "invalid" && value == "false");
            is_said.then(|| format!(" [{state} {}]", value.to_string().trim_matches('"')))
        });
        let role = if role == "StaticText" { "text" } else { role };
        let name = if name.is_empty() { String::new() } else { format!(" “{name}”") };
        *text += &format!("{}{role}{name}{}\n", "  ".repeat(depth), states.collect::<String>());
    }
    for child in node["childIds"].as_array().into_iter().flatten() {
        let Some(child) = nodes.get(child.as_str().unwrap_or_default()) else { continue };
        write(nodes, child, depth + usize::from(!is_silent), is_named || NAMED.contains(&role), text);
    }
}

#[tokio::test]
async fn the_stack_drawn_in_each_way() {
    let page = Page::open().await;
    page.width(900).await;
    page.choose_service("rds").await;
    expect_file!["transcripts/stack.txt"].assert_eq(&transcript(&page).await);
    page.open_layer("guest-os").await;
    expect_file!["transcripts/layer.txt"].assert_eq(&transcript(&page).await);
    page.click("label:has([value=house])").await;
    expect_file!["transcripts/home.txt"].assert_eq(&transcript(&page).await);
    page.click("label:has([value=classic])").await;
    expect_file!["transcripts/aws-picture.txt"].assert_eq(&transcript(&page).await);
    page.quit().await;
}

#[tokio::test]
async fn a_question_its_verdict_and_the_results() {
    let page = Page::open().await;
    page.width(900).await;
    page.js("root.host.setAttribute('questions', '1')").await;
    page.press("Check yourself").await;
    let question = question(&page).await;
    expect_file!["transcripts/question.txt"].assert_eq(&transcript(&page).await);
    page.press("Check answer").await;
    expect_file!["transcripts/question-incomplete.txt"].assert_eq(&transcript(&page).await);
    for input in clicks(&question, false) {
        page.click(&input).await;
    }
    page.press("Check answer").await;
    expect_file!["transcripts/verdict.txt"].assert_eq(&transcript(&page).await);
    page.press("See the results").await;
    page.wait("root.querySelector('.srm-results')").await;
    expect_file!["transcripts/results.txt"].assert_eq(&transcript(&page).await);
    page.quit().await;
}

#[tokio::test]
async fn an_exam_and_what_it_came_to() {
    let page = Page::open().await;
    page.width(900).await;
    page.js("root.host.setAttribute('mode', 'exam'); root.host.setAttribute('questions', '2')").await;
    page.press("Check yourself").await;
    page.wait("root.querySelector('.srm-exam')").await;
    expect_file!["transcripts/exam.txt"].assert_eq(&transcript(&page).await);
    for input in clicks(&question(&page).await, false) {
        page.click(&input).await;
    }
    page.press("Next question").await;
    page.press("Finish and see the results").await;
    page.wait("root.querySelector('.srm-results')").await;
    page.click(".srm-review summary").await;
    expect_file!["transcripts/exam-results.txt"].assert_eq(&transcript(&page).await);
    page.quit().await;
}
