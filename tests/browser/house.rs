//! The drawing of a home: its parts and its rows are one, each service has its own, and it fits everywhere.

use crate::{host_page::with_body, page::Page};
use serde_json::json;
use std::collections::HashSet;

const SERVICES: [&str; 6] = ["ec2", "fargate", "rds", "lambda", "s3", "dynamodb"];

async fn home() -> Page {
    let page = Page::open().await;
    page.click("label:has([value=house])").await;
    page.wait("root.querySelector('.srm-stack .srm-drawing')").await;
    page
}

#[tokio::test]
async fn a_click_on_a_part_opens_its_row_and_a_second_closes_it() {
    let page = home().await;
    page.width(900).await;
    for (row, layer) in [(2, "access-management"), (7, "server-side-encryption"), (12, "facilities")] {
        page.click(&format!(".srm-pin[data-row='{row}']")).await;
        page.wait(&format!("root.querySelector('li[data-layer={layer}] details').open")).await;
        page.wait(&format!("root.querySelector('.srm-part[data-layer={layer}]').matches('[data-open]')")).await;
        page.focused(&format!("li[data-layer={layer}] summary")).await;
    }
    assert_eq!(page.js("return root.querySelectorAll('.srm-drawing [data-open]').length").await, json!(2));
    page.click(".srm-pin[data-row='12']").await;
    page.wait("!root.querySelector('.srm-drawing [data-open]')").await;
    page.click(".srm-part[data-layer=app-code] path").await;
    page.wait("root.querySelector('li[data-layer=app-code] details').open").await;
    page.quit().await;
}

/// The rows whose part is lit.
const LIT: &str = "[...root.querySelectorAll('.srm-stack .srm-part')].filter(part =>
    getComputedStyle(part).getPropertyValue('--_lit') === '1').map(part => part.dataset.row).join()";

#[tokio::test]
async fn a_row_lights_its_part_and_a_part_its_row() {
    let page = home().await;
    page.width(900).await;
    page.find("li[data-row='6'] summary").await.focus().await.expect("it takes the focus");
    page.key(thirtyfour::Key::Down).await;
    page.wait(&format!("{LIT} === '7'")).await;
    page.key(thirtyfour::Key::Escape).await;
    page.js("root.activeElement.blur()").await;
    page.wait(&format!("{LIT} === ''")).await;
    for (pointed, lit) in [("li[data-row='9'] summary", "9"), (".srm-pin[data-row='3']", "3")] {
        let element = page.find(pointed).await;
        element.scroll_into_view().await.expect("it scrolls");
        page.driver.action_chain().move_to_element_center(&element).perform().await.expect("the pointer moves");
        page.wait(&format!("{LIT} === '{lit}'")).await;
        let row = format!("root.querySelector('li[data-row=\"{lit}\"]')");
        page.wait(&format!("getComputedStyle({row}).getPropertyValue('--_lit') === '1'")).await;
    }
    page.quit().await;
}

#[tokio::test]
async fn each_service_has_a_scene_of_its_own_in_its_owners_materials() {
    let page = home().await;
    page.scheme("light").await;
    let mut seen = HashSet::new();
    for service in SERVICES {
        page.choose_service(service).await;
        page.wait(&format!("root.querySelector('.srm-explore').dataset.service === '{service}'")).await;
        let drawing = "return [...root.querySelectorAll('.srm-stack .srm-part :first-child')].map(path => path.getAttribute('d')).join()";
        assert!(seen.insert(page.js(drawing).await.to_string()), "{service}");
        let differ = "return [...root.querySelectorAll('.srm-stack .srm-part')].filter(part => {
            const row = root.querySelector(`li[data-layer=${part.dataset.layer}]`), fill = part.firstChild.getAttribute('fill');
            const pattern = fill === 'none' ? null : root.getElementById(fill.slice(5, -1));
            return part.dataset.owner !== row.dataset.owner || row.querySelector('.srm-no').firstChild.data !== part.dataset.row
                || (part.dataset.owner === 'none') !== (pattern === null);
        }).length";
        assert_eq!(page.js(differ).await, json!(0), "{service}");
        for width in [320, 360, 560, 900] {
            page.width(width).await;
            page.fits(&format!("{service} at {width}")).await;
        }
    }
    page.quit().await;
}

/// A tree is searched for a pattern within itself: what is light in one widget stays so beside a dark one.
#[tokio::test]
async fn two_widgets_have_patterns_of_their_own() {
    let widget =
        |theme| format!("<shared-responsibility theme={theme} lens=house storage=none></shared-responsibility>");
    let page = with_body(&format!("{}{}", widget("light"), widget("dark"))).await;
    page.wait("[...document.querySelectorAll('shared-responsibility')].every(e => e.shadowRoot.querySelector('.srm-drawing'))")
        .await;
    let found = "return [...document.querySelectorAll('shared-responsibility')].map(one => {
        const patterns = [...one.shadowRoot.querySelectorAll('pattern')], ids = patterns.map(pattern => pattern.id);
        const fills = [...one.shadowRoot.querySelectorAll('.srm-drawing [fill^=url]')].map(path => path.getAttribute('fill'));
        return [new Set(ids).size === ids.length && fills.every(fill => ids.includes(fill.slice(5, -1))),
            document.getElementById(ids[0]), getComputedStyle(patterns[0].firstChild).fill];
    })";
    let found = page.js(found).await;
    assert_eq!([&found[0][0], &found[1][0]], [&json!(true); 2]);
    assert_eq!([&found[0][1], &found[1][1]], [&json!(null); 2], "nothing is in the tree of the page");
    assert_ne!(found[0][2], found[1][2]);
    page.quit().await;
}

#[tokio::test]
async fn the_line_slides_from_where_it_was_unless_less_motion_is_asked_for() {
    let page = Page::open().await;
    page.width(900).await;
    // What an element is animated with, noted as it happens.
    page.js("window.slides = []; const animate = Element.prototype.animate;
        Element.prototype.animate = function (frames, ms) {
            window.slides.push([this.className, JSON.stringify(frames), ms]);
            return animate.call(this, frames, ms);
        }")
        .await;
    let top = "return root.querySelector('.srm-line').getBoundingClientRect().top - root.querySelector('.srm-stack').getBoundingClientRect().top";
    for (service, scale) in [("lambda", 1.0), ("rds", 0.5), ("fargate", 1.2)] {
        page.js(&format!("document.body.style.transform = 'scale({scale})'; window.slides = []")).await;
        let before = page.js(top).await.as_f64().expect("a number");
        page.choose_service(service).await;
        page.wait("window.slides.length").await;
        page.wait("root.querySelector('.srm-line').getAnimations().length === 0").await;
        let after = page.js(top).await.as_f64().expect("a number");
        let slides = page.js("return window.slides").await;
        assert_eq!(slides[0][0], json!("srm-line"));
        assert_eq!(slides[0][2], json!(320));
        let frames: serde_json::Value = serde_json::from_str(slides[0][1].as_str().expect("text")).expect("JSON");
        let by = frames["translate"][0].as_str().expect("text").trim_start_matches("0 ").trim_end_matches("px");
        let by: f64 = by.parse().expect("a number");
        let moved = (before - after) / scale;
        assert!((moved - by).abs() < 2.0 && by.abs() > 40.0, "{service}: {moved} is not {by}");
    }
    page.scheme("light").await;
    page.js("window.slides = []").await;
    page.choose_service("ec2").await;
    page.see(".srm-summary", "With EC2").await;
    assert_eq!(page.js("return window.slides").await, json!([]));
    assert_eq!(page.js("return root.getAnimations().length").await, json!(0));
    page.quit().await;
}
