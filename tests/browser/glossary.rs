//! The glossary: a term opens its sentence by click and key, and closes it without a trace.

use crate::{
    accessibility::{axe, page_with_axe},
    host_page::{SCRIPT, own_pages},
    page::Page,
};
use serde_json::json;
use thirtyfour::Key;

const TERM: &str = "[data-layer=facilities] .srm-term";
const OPEN: &str = "root.querySelector('.srm-pop:popover-open')";
const SHUT: &str = "!root.querySelector('.srm-pop:popover-open')";

/// A panel with three terms: Region, Availability Zone, edge location.
async fn panel(page: &Page) {
    page.open_layer("facilities").await;
    page.js("window.keys = []; addEventListener('keydown', event => keys.push(event.key))").await;
}

async fn is_region(page: &Page) {
    page.wait(OPEN).await;
    page.see(".srm-pop", "Region").await;
    page.see(".srm-pop", "A place in the world where AWS has several groups of data centers").await;
    page.see(".srm-pop", "Source: AWS, Overview of Amazon Web Services: Global infrastructure").await;
    page.wait("root.activeElement.matches('.srm-pop')").await;
    assert_eq!(
        page.js("return [...root.querySelectorAll('.srm-term[aria-expanded=true]')].map(it => it.textContent)").await,
        json!(["Regions"])
    );
}

async fn is_shut(page: &Page) {
    page.wait(SHUT).await;
    page.wait("!root.querySelector('.srm-term[aria-expanded=true]')").await;
}

#[tokio::test]
async fn a_click_opens_the_sentence_and_escape_closes_it_for_the_widget_alone() {
    let page = Page::open().await;
    panel(&page).await;
    page.click(TERM).await;
    is_region(&page).await;
    page.key(Key::Escape).await;
    is_shut(&page).await;
    page.focused(TERM).await;
    assert_eq!(page.js("return keys").await, json!([]), "the page heard of it");
    page.key(Key::Escape).await;
    assert_eq!(page.js("return keys").await, json!(["Escape"]), "Escape is the page’s again");
    page.quit().await;
}

#[tokio::test]
async fn keys_open_and_close_it() {
    let page = Page::open().await;
    panel(&page).await;
    page.key(Key::Tab).await;
    page.focused(TERM).await;
    for key in [Key::Enter, Key::Space] {
        page.key(key).await;
        is_region(&page).await;
        page.key(Key::Escape).await;
        is_shut(&page).await;
        page.focused(TERM).await;
    }
    page.key(Key::Enter).await;
    is_region(&page).await;
    page.key(Key::Tab).await;
    is_shut(&page).await;
    assert_eq!(page.js("return root.activeElement.textContent").await, json!("Availability Zones"));
    page.quit().await;
}

#[tokio::test]
async fn a_click_elsewhere_or_again_closes_it_and_one_on_another_term_shows_that() {
    let page = Page::open().await;
    panel(&page).await;
    page.click(TERM).await;
    is_region(&page).await;
    page.click(TERM).await;
    is_shut(&page).await;
    page.click(TERM).await;
    is_region(&page).await;
    page.click(".srm-title").await;
    is_shut(&page).await;
    page.click(TERM).await;
    is_region(&page).await;
    page.js("[...root.querySelectorAll('[data-layer=facilities] .srm-term')].find(it => it.textContent == 'Availability Zones').id = 'other'").await;
    page.find("#other").await.click().await.expect("a click");
    page.wait("root.querySelector('.srm-pop:popover-open')?.innerText.includes('own power and network')").await;
    page.wait("root.querySelectorAll('.srm-term[aria-expanded=true]').length === 1").await;
    page.focused(".srm-pop").await;
    page.quit().await;
}

#[tokio::test]
async fn it_opens_inside_the_widget_under_its_term_and_moves_nothing() {
    let page = Page::open().await;
    for (width, direction) in [(900, "ltr"), (320, "ltr"), (900, "rtl"), (320, "rtl")] {
        page.width(width).await;
        page.js(&format!("root.host.dir = '{direction}'")).await;
        if page.js("return !root.querySelector('[data-layer=facilities] [open]')").await == json!(true) {
            panel(&page).await;
        }
        let boxes = "return [...root.querySelectorAll('.srm, .srm :not(.srm-pop, .srm-pop *)')].map(it => {
            const box = it.getBoundingClientRect();
            return [it.className, box.x + scrollX, box.y + scrollY, box.width, box.height].join(' ') })";
        page.js("scrollTo(0, 0)").await;
        page.js("root.querySelector('[data-layer=facilities] .srm-term').scrollIntoView({ block: 'center' })").await;
        let before = page.js(boxes).await;
        for nth in 0..3 {
            page.js(&format!("root.querySelectorAll('[data-layer=facilities] .srm-term')[{nth}].click()")).await;
            page.wait(OPEN).await;
            assert_eq!(page.js(boxes).await, before, "at {width}, {direction}");
            let place = page
                .js("const box = it => it.getBoundingClientRect(), pop = box(root.querySelector('.srm-pop'));
                     const widget = box(root.querySelector('.srm')), term = box(root.querySelector('[aria-expanded=true]'));
                     return [pop.left >= widget.left - .5 && pop.right <= widget.right + .5, pop.top - term.bottom,
                             pop.left <= term.right && pop.right >= term.left]")
                .await;
            assert_eq!(place[0], json!(true), "at {width}, {direction}");
            assert!((6.0..=9.0).contains(&place[1].as_f64().expect("a number")), "{place} at {width}, {direction}");
            assert_eq!(place[2], json!(true), "at {width}, {direction}");
            page.key(Key::Escape).await;
            is_shut(&page).await;
        }
    }
    page.quit().await;
}

#[tokio::test]
async fn a_term_is_a_target_of_24_pixels_and_makes_no_line_higher() {
    let page = Page::open().await;
    panel(&page).await;
    let sizes = "const meaning = root.querySelector('[data-layer=facilities] .srm-panel p:has(.srm-term)');
        const high = meaning.getBoundingClientRect().height;
        const terms = [...meaning.querySelectorAll('.srm-term')].map(it => it.getBoundingClientRect().height);
        meaning.textContent = meaning.textContent;
        return [Math.min(...terms) >= 24, high - meaning.getBoundingClientRect().height]";
    assert_eq!(page.js(sizes).await, json!([true, 0]));
    page.quit().await;
}

#[tokio::test]
async fn it_is_clean_while_open() {
    let page = page_with_axe().await;
    panel(&page).await;
    for width in [320, 900] {
        page.width(width).await;
        for scheme in ["light", "dark"] {
            page.scheme(scheme).await;
            page.click(TERM).await;
            is_region(&page).await;
            page.fits(&format!("a term at {width}")).await;
            assert_eq!(axe(&page).await, json!([]), "{scheme}, {width} px");
            page.key(Key::Escape).await;
            is_shut(&page).await;
        }
    }
    page.quit().await;
}

/// How the open sentence stands to its term, in px of the window: under it, above it, beside its start, and whether it is
/// inside the widget.
const PLACE: &str = "(() => {
    const box = it => root.querySelector(it).getBoundingClientRect();
    const [pop, term, widget] = ['.srm-pop', '[aria-expanded=true]', '.srm'].map(box);
    const zoom = pop.width / root.querySelector('.srm-pop').offsetWidth;
    const gap = Math.max(pop.top - term.bottom, term.top - pop.bottom) / zoom;
    return gap > 6 && gap < 10 && pop.left <= term.right && pop.right >= term.left
        && pop.left >= widget.left - 1 && pop.right <= widget.right + 1;
})()";

/// The sentence stands at its term however the page around is zoomed, scaled and scrolled.
async fn check_places(page: &Page) {
    page.ready().await;
    page.whole().await;
    page.open_layer("facilities").await;
    for (style, value) in [
        ("zoom", "1.5"),
        ("zoom", ".75"),
        ("transform", "scale(1.2)"),
        ("transform", "scale(.7) translate(40px)"),
        ("zoom", "1"),
    ] {
        for place in ["document.querySelector('main')", "document.body"] {
            page.js(&format!("{place}.style.transformOrigin = '0 0'; {place}.style.{style} = '{value}'")).await;
            for direction in ["ltr", "rtl"] {
                page.js(&format!("root.host.dir = '{direction}'")).await;
                page.js("root.querySelector('[data-layer=facilities] .srm-term').scrollIntoView({ block: 'center' })")
                    .await;
                page.js("root.querySelector('[data-layer=facilities] .srm-term').click()").await;
                page.wait(OPEN).await;
                page.wait(PLACE).await;
                // It goes along when the box around the widget scrolls, and the page.
                for box_ in ["main", "html"] {
                    page.js(&format!(
                        "window.moved = document.querySelector('{box_}'); moved.scrollTop += 20; moved.scrollTop -= 50"
                    ))
                    .await;
                    page.wait(PLACE).await;
                }
                page.key(Key::Escape).await;
                is_shut(page).await;
            }
            page.js(&format!("{place}.style.{style} = ''")).await;
        }
    }
}

const BOX: &str = "<style>main { max-height: 640px; overflow: auto } body { margin: 300px 8px 900px }</style>
    <main><shared-responsibility storage=none></shared-responsibility></main>";

#[tokio::test]
async fn it_stands_at_its_term_on_a_page_that_is_zoomed_scaled_or_scrolls_around_it() {
    let page = own_pages(vec![("own.html", format!("{SCRIPT}{BOX}"))]).await;
    page.width(900).await;
    check_places(&page).await;
    page.quit().await;
}
