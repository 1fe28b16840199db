//! AWS's own picture: official names on the right sides, the rows of a box, the box of a row, the locator.

use crate::page::Page;
use serde_json::{Value, json};
use shared_responsibility::{
    content::{Owner, Pack},
    default_pack::default_pack,
};

fn aws() -> Pack {
    default_pack().expect("it decodes")
}

async fn classic() -> Page {
    let page = Page::open().await;
    page.click("label:has([value=classic])").await;
    page.wait("root.querySelector('.srm-eight')").await;
    page
}

/// The ids of the rows that are marked.
async fn marked(page: &Page) -> Value {
    page.js("return [...root.querySelectorAll('li[data-in-box]')].map(li => li.dataset.layer)").await
}

#[tokio::test]
async fn eight_boxes_have_their_official_names_under_the_right_side() {
    let (page, pack) = (classic().await, aws());
    let shown = page
        .js("return [...root.querySelectorAll('.srm-eight h3')].map(h3 =>
            [h3.textContent, [...h3.nextElementSibling.querySelectorAll('button')].map(b => b.textContent)])")
        .await;
    let names =
        |owner| -> Vec<&str> { pack.boxes.iter().filter(|it| it.owner == owner).map(|it| it.label.as_str()).collect() };
    let expected = json!([
        ["Customer: security in the cloud", names(Owner::Customer)],
        ["AWS: security of the cloud", names(Owner::Provider)],
    ]);
    assert_eq!(shown, expected);
    assert_eq!(pack.boxes.len(), 8);
    page.see(".srm-summary", "AWS’s own picture has eight boxes. It fits EC2 best.").await;
    page.quit().await;
}

#[tokio::test]
async fn choosing_a_box_marks_its_rows_and_no_other() {
    let (page, pack) = (classic().await, aws());
    for (idx, it) in (0..).zip(&pack.boxes) {
        page.click(&format!("[data-box='{}'] button", it.id)).await;
        page.wait(&format!("root.querySelector('[aria-pressed=true]')?.value === '{}'", it.id)).await;
        let rows: Vec<_> = pack.layers.iter().filter(|layer| layer.box_idx == idx).collect();
        assert_eq!(marked(&page).await, json!(rows.iter().map(|row| &row.id).collect::<Vec<_>>()), "{}", it.id);
        for row in rows {
            page.see(".srm-holds", &row.label).await;
        }
        page.see(".srm-eight", &it.summary).await;
    }
    let pressed = page.js("return root.querySelectorAll('[aria-pressed=true]').length").await;
    assert_eq!(pressed, json!(1));
    page.click("[data-box=box-hardware-global] button").await;
    page.wait("!root.querySelector('[aria-pressed=true]')").await;
    assert_eq!(marked(&page).await, json!([]));
    assert_eq!(page.text(".srm-holds").await, "");
    page.quit().await;
}

#[tokio::test]
async fn the_box_of_the_open_row_is_marked_in_the_picture_and_in_the_locator() {
    let (page, pack) = (classic().await, aws());
    for (idx, layer) in (0..).zip(&pack.layers) {
        page.open_layer(&layer.id).await;
        let id = &pack.boxes[layer.box_idx as usize].id;
        page.wait(&format!("root.querySelector('[data-here]')?.dataset.box === '{id}'")).await;
        page.see("[data-here] small", &format!("layer {} is here", idx + 1)).await;
    }
    let n_here = page.js("return root.querySelectorAll('[data-here]').length").await;
    assert_eq!(n_here, json!(1));
    // Where the filled box of the locator is, as a part of its height: the picture and the locator agree.
    let filled = page
        .js("return [...root.querySelectorAll('.srm-loc__here')].map(path => new Set(path.getAttribute('d').match(/M\\d+ \\d+/g)))
            .map(starts => [...starts].join())")
        .await;
    let filled = filled.as_array().expect("a list").clone();
    assert_eq!(filled.len(), pack.layers.len());
    for (layer, place) in pack.layers.iter().zip(&filled) {
        let same = pack.layers.iter().zip(&filled).filter(|(_, other)| *other == place);
        assert!(same.into_iter().all(|(other, _)| other.box_idx == layer.box_idx), "{} at {place}", layer.id);
    }
    page.quit().await;
}

#[tokio::test]
async fn keys_choose_a_box_and_the_focus_stays() {
    let page = classic().await;
    page.find("[data-box=box-software] button").await.focus().await.expect("it takes the focus");
    page.key(thirtyfour::Key::Enter).await;
    page.wait("root.querySelector('[data-box=box-software] [aria-pressed=true]')").await;
    page.focused("[data-box=box-software] button").await;
    page.key(thirtyfour::Key::Tab).await;
    page.focused("[data-box=box-hardware-global] button").await;
    page.key(" ").await;
    page.wait("root.querySelector('[data-box=box-hardware-global] [aria-pressed=true]')").await;
    page.quit().await;
}

#[tokio::test]
async fn the_lens_comes_back_and_the_page_hears_of_it() {
    let page = Page::open().await;
    page.js(
        "window.heard = []; root.host.addEventListener('srm-lens-changed', event => heard.push(event.detail.lens))",
    )
    .await;
    page.click("label:has([value=classic])").await;
    page.wait("heard.length").await;
    assert_eq!(page.js("return heard").await, json!(["classic"]));
    page.reload().await;
    page.wait("root.querySelector('.srm-eight')").await;
    page.js("root.host.lens = 'cloud'").await;
    page.wait("!root.querySelector('.srm-eight')").await;
    page.js("root.host.lens = 'classic'").await;
    page.wait("root.querySelector('.srm-eight')").await;
    page.quit().await;
}

#[tokio::test]
async fn boxes_are_large_enough_and_nothing_overflows() {
    let page = classic().await;
    page.scheme("light").await;
    page.open_layer("traffic-protection").await;
    page.click("[data-box=box-platform-apps-iam] button").await;
    for width in [320, 360, 560, 900] {
        page.width(width).await;
        page.fits(&format!("boxes at {width}")).await;
        let cut = "return [...root.querySelectorAll('.srm-eight button')].filter(b =>
            b.scrollWidth > b.clientWidth || b.scrollHeight > b.clientHeight
            || b.offsetHeight < 44 || b.offsetWidth < 44).map(b => b.value)";
        assert_eq!(page.js(cut).await, json!([]), "at {width}");
        let beside = "const [boxes, list] = ['.srm-eight', '.srm-layers'].map(e => root.querySelector(e).getBoundingClientRect());
            return boxes.right <= list.left";
        assert_eq!(page.js(beside).await, json!(width == 900), "at {width}");
    }
    page.quit().await;
}
