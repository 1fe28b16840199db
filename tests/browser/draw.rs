//! The line is drawn by mouse, by finger and by keyboard, with the same result.

use crate::{
    engine::Engine,
    finger::{drag, has_touch},
    learner::{places, quiz_on},
    page::Page,
};
use serde_json::{Value, json};
use thirtyfour::Key;

const QUESTION: &str = "q-draw-lambda";
/// The rows above which the two edges are put: what the customer has alone, and what AWS has.
const UPPER: &str = "firewall-config";
const LOWER: &str = "platform-software";

/// The middle of the gap above a row, and the middle of an edge's handle, in the window.
async fn point(page: &Page, script: &str) -> (i64, i64) {
    let at = page.js(script).await;
    (at[0].as_i64().expect("a number"), at[1].as_i64().expect("a number"))
}

async fn from_and_to(page: &Page, edge: &str, row: &str) -> ((i64, i64), (i64, i64)) {
    let handle = format!(
        "const box = root.querySelector('[data-edge={edge}] [data-edge={edge}], button[data-edge={edge}]').getBoundingClientRect();
         return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]"
    );
    let above = format!(
        "const box = root.querySelector('[data-choice={row}]').getBoundingClientRect();
         return [Math.round(box.x + 150), Math.round(box.y + 2)]"
    );
    (point(page, &handle).await, point(page, &above).await)
}

async fn by_mouse(page: &Page, edge: &str, row: &str) {
    let (from, to) = from_and_to(page, edge, row).await;
    let chain = page.driver.action_chain().move_to(from.0, from.1).click_and_hold();
    let half = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
    chain.move_to(half.0, half.1).move_to(to.0, to.1).release().perform().await.expect("a drag");
}

async fn by_finger(page: &Page, edge: &str, row: &str) {
    let (from, to) = from_and_to(page, edge, row).await;
    let point = |(x, y): (i64, i64)| (x as f64, y as f64);
    drag(page, point(from), point(to)).await;
}

/// Puts each row by its radios: Space chooses the first, the arrow the next.
async fn by_keys(page: &Page) {
    let rows = places(page).await;
    let ids: Vec<&str> = rows.as_array().expect("rows").iter().filter_map(|row| row[0].as_str()).collect();
    let at = |id| ids.iter().position(|row| *row == id).expect("a row");
    for (row, id) in ids.iter().enumerate() {
        page.find(&format!("[data-choice={id}] input")).await.focus().await.expect("it takes the focus");
        page.key(" ").await;
        for _ in 0..usize::from(row >= at(UPPER)) + usize::from(row >= at(LOWER)) {
            page.key(Key::Down).await;
        }
    }
}

async fn verdict(page: &Page) -> (String, Value) {
    page.press("Check answer").await;
    page.wait("root.querySelector('.srm-verdict')").await;
    let rows =
        page.js("return [...root.querySelectorAll('.srm-options [data-choice]')].map(row => row.innerText)").await;
    (page.text(".srm-verdict").await, rows)
}

#[tokio::test]
async fn mouse_finger_and_keys_draw_the_same_line() {
    let mut drawn = Vec::new();
    for way in ["mouse", "finger", "keys"] {
        let page = quiz_on(Engine::Chromium, QUESTION).await;
        page.width(900).await;
        has_touch(&page, way == "finger").await;
        page.js("root.querySelector('.srm-draw').scrollIntoView()").await;
        match way {
            "keys" => by_keys(&page).await,
            "mouse" => {
                by_mouse(&page, "upper", UPPER).await;
                by_mouse(&page, "lower", LOWER).await;
            }
            _ => {
                by_finger(&page, "upper", UPPER).await;
                by_finger(&page, "lower", LOWER).await;
            }
        }
        page.wait("!root.querySelector('[data-open]') && !root.querySelector('[data-drag]')").await;
        let edges = page
            .js("return [...root.querySelectorAll('.srm-edge')].map(edge =>
            [edge.dataset.edge, edge.nextElementSibling?.dataset.choice])")
            .await;
        assert_eq!(edges, json!([["upper", UPPER], ["lower", LOWER]]), "{way}");
        drawn.push((places(&page).await, verdict(&page).await));
        page.quit().await;
    }
    assert_eq!(drawn[0].1.0, "Right.\n12 of 12 rows right.");
    assert!(drawn.iter().all(|one| *one == drawn[0]), "{drawn:#?}");
}

#[tokio::test]
async fn an_edge_pushes_the_other_on_and_mixed_rows_have_no_line() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    page.width(900).await;
    page.js("root.querySelector('.srm-draw').scrollIntoView()").await;
    by_mouse(&page, "lower", "app-code").await;
    by_mouse(&page, "upper", "guest-os").await;
    page.wait("root.querySelector('.srm-edge').dataset.edge === 'both'").await;
    page.click("[data-choice=facilities] input[value='1']").await;
    page.wait("!root.querySelector('.srm-edge')").await;
    page.see(".srm-mixed", "Your rows are mixed").await;
    page.click("[data-choice=facilities] input[value='3']").await;
    page.wait("root.querySelectorAll('.srm-edge').length === 1 && !root.querySelector('.srm-mixed').textContent").await;
    page.quit().await;
}

#[tokio::test]
async fn a_check_with_rows_left_open_leads_to_the_first_of_them() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    page.click("[data-choice=customer-data] input[value='1']").await;
    page.press("Check answer").await;
    page.focused("[data-choice=access-management] input").await;
    page.see(".srm-count", "Choose an owner in all twelve rows. One is chosen.").await;
    page.quit().await;
}

#[tokio::test]
async fn each_row_says_what_was_said_whose_it_is_and_why() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    for (row, place) in
        [("customer-data", 2), ("app-code", 3), ("platform-software", 2), ("guest-os", 2), ("facilities", 1)]
    {
        page.click(&format!("[data-choice={row}] input[value='{place}']")).await;
    }
    for row in ["access-management", "client-side-encryption"] {
        page.click(&format!("[data-choice={row}] input[value='1']")).await;
    }
    for row in ["firewall-config", "traffic-protection", "server-side-encryption", "virtualization", "hardware-network"]
    {
        page.click(&format!("[data-choice={row}] input[value='2']")).await;
    }
    verdict(&page).await;
    for (row, words) in [
        ("customer-data", "Half left to AWS, but all yours."),
        ("app-code", "Left to AWS, but yours."),
        ("platform-software", "Also right here."),
        ("guest-os", "Half taken on, but all AWS’s."),
        ("facilities", "Taken on, but AWS’s."),
    ] {
        page.see(&format!("[data-choice={row}]"), words).await;
    }
    page.see(".srm-verdict", "In two rows you left to AWS what is yours, and in four rows you took on what is AWS’s.")
        .await;
    page.quit().await;
}

#[tokio::test]
async fn a_line_that_is_half_drawn_comes_back() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    page.click("[data-choice=customer-data] input[value='1']").await;
    page.click("[data-choice=facilities] input[value='3']").await;
    page.click(".srm-sure label:has([value=certain])").await;
    let before = places(&page).await;
    page.reload().await;
    assert_eq!(places(&page).await, before);
    page.wait("root.querySelector('.srm-sure [value=certain]').checked").await;
    page.quit().await;
}
