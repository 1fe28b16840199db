//! The modes a page can be in: forced colours, right to left, wide text.

use crate::{learner::question, page::Page};
use serde_json::json;
use thirtyfour::Key;

/// To the first question, as soon as the questions have come.
async fn to_quiz(page: &Page) {
    page.press("Check yourself").await;
    question(page).await;
}

/// Each screen fits, narrow and wide.
async fn check_screens(page: &Page, mode: &str) {
    for screen in ["stack", "panel", "home", "quiz"] {
        match screen {
            "panel" => page.open_layer("guest-os").await,
            "home" => page.click("label:has([value=house])").await,
            "quiz" => to_quiz(page).await,
            _ => page.choose_service("rds").await,
        }
        page.fits_at_all_widths(&format!("{mode}: {screen}")).await;
    }
}

#[tokio::test]
async fn forced_colours_keep_the_patterns_and_lose_nothing() {
    let page = Page::open().await;
    page.media(&[("forced-colors", "active")]).await;
    let pattern = "const swatch = getComputedStyle(root.querySelector('.srm-key .srm-swatch'));
        return [swatch.forcedColorAdjust, swatch.backgroundImage.startsWith('repeating-linear-gradient')]";
    assert_eq!(page.js(pattern).await, json!(["none", true]));
    check_screens(&page, "forced colours").await;
    page.quit().await;
}

#[tokio::test]
async fn right_to_left_the_rails_stand_on_the_right_and_nothing_overflows() {
    let page = Page::open().await;
    page.scheme("light").await;
    page.width(900).await;
    page.js("document.documentElement.dir = 'rtl'").await;
    let sides = "const left = selector => root.querySelector(selector).getBoundingClientRect().left;
        return left('.srm-rail') > left('.srm-layers')";
    assert_eq!(page.js(sides).await, json!(true));
    // The words still run from left to right: the last letter of a sentence stands before its full stop.
    page.open_layer("guest-os").await;
    let ends = "return [...root.querySelectorAll('.srm-summary span, [data-layer=guest-os] .srm-panel p')]
        .filter(it => !it.children.length && it.textContent.endsWith('.')).map(sentence => {
            const [last, stop] = [2, 1].map(back => {
                const range = document.createRange();
                range.setStart(sentence.firstChild, sentence.textContent.length - back);
                range.setEnd(sentence.firstChild, sentence.textContent.length - back + 1);
                return range.getBoundingClientRect().left;
            });
            return last < stop;
        })";
    let ends = page.js(ends).await;
    let ends = ends.as_array().expect("a list");
    assert!(ends.len() > 3 && ends.iter().all(|end| *end == json!(true)), "{ends:?}");
    page.click("[data-layer=guest-os] summary").await;
    check_screens(&page, "right to left").await;
    page.quit().await;
}

#[tokio::test]
async fn text_spaced_as_readers_may_set_it_is_not_cut() {
    let page = Page::open().await;
    page.scheme("light").await;
    // WCAG 2.2, 1.4.12.
    page.js(
        "const spaced = new CSSStyleSheet();
         spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
             + 'p { margin-block-end: 2em !important }');
         root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced]",
    )
    .await;
    check_screens(&page, "wide text").await;
    page.quit().await;
}

#[tokio::test]
async fn what_can_be_pressed_is_large_enough_for_a_finger() {
    let page = Page::open().await;
    // Links and terms stand in running text, which 2.5.8 excepts; they have 24 px all the same.
    let small = "return [...root.querySelectorAll('summary, label, button:not(.srm-link, .srm-term)')]
        .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 44)
        .map(e => [e.className, e.textContent, e.getBoundingClientRect().height])";
    for width in [320, 900] {
        page.width(width).await;
        assert_eq!(page.js(small).await, json!([]), "the stack at {width}");
        to_quiz(&page).await;
        assert_eq!(page.js(small).await, json!([]), "a question at {width}");
        page.press("Explore").await;
    }
    page.quit().await;
}

#[tokio::test]
async fn whatever_takes_the_focus_shows_it() {
    let page = Page::open().await;
    page.width(900).await;
    for screen in ["stack", "quiz"] {
        if screen == "quiz" {
            to_quiz(&page).await;
        }
        page.js("document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus()").await;
        let mut seen = 0;
        loop {
            page.key(Key::Tab).await;
            let focus = page
                .js("const e = root.activeElement; if (!e) return null;
                     const shown = e.closest('label') ?? e, { outlineStyle, outlineWidth } = getComputedStyle(e);
                     const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, box = shown.getBoundingClientRect();
                     return [ring, box.width > 0 && box.bottom > 0 && box.top < innerHeight, e.outerHTML.slice(0, 80)]")
                .await;
            if focus.is_null() {
                break;
            }
            assert_eq!([&focus[0], &focus[1]], [&json!(true), &json!(true)], "{screen}: {}", focus[2]);
            seen += 1;
        }
        // Steps, both switches and the rows; or steps, choices and the button.
        assert!(seen >= if screen == "stack" { 16 } else { 4 }, "{screen}: only {seen} stops");
    }
    page.quit().await;
}
