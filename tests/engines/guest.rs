//! What holds in every engine of a guest in a page: its address, its keys, its drags, its documents, its zoom, its errors.

use crate::{
    engine::Engine,
    learner::{choose, quiz_on},
    page::Page,
    server::{Site, text},
};
use serde_json::json;
use thirtyfour::Key;

const SCRIPT: &str =
    "<!doctype html><html lang=en><title>t</title><script type=module src=/embed/shared-responsibility.js></script>";

/// A page with this body, whose widget has all of its parts.
async fn with_body(engine: Engine, path: &'static str, body: &str) -> Page {
    let page = Page::new_in(engine, Site { pages: vec![(path, format!("{SCRIPT}{body}"))], ..Site::default() }).await;
    page.go(path).await;
    page.ready().await;
    page.whole().await;
    page
}

pub async fn only_the_fragment_of_the_address_changes(engine: Engine) {
    let body = "<base href='/'><shared-responsibility deep-links storage=none></shared-responsibility>";
    let page = with_body(engine, "course/unit/page.html", body).await;
    // An older engine knows only the one state.
    page.js("history.replaceState({ mine: 1 }, ''); window.navigation?.updateCurrentEntry({ state: { mine: 2 } });
             window.before = window.navigation?.currentEntry.getState()")
        .await;
    page.choose_service("rds").await;
    page.wait("location.hash").await;
    let now = page
        .js("return [location.pathname, location.hash, history.state, window.navigation?.currentEntry.getState() ?? 0, before ?? 0]")
        .await;
    assert_eq!(now, json!(["/course/unit/page.html", "#srm?service=rds", { "mine": 1 }, now[4], now[4]]));
    page.quit().await;
}

pub async fn a_chord_is_the_pages_from_beginning_to_end(engine: Engine) {
    let page = with_body(engine, "own.html", "<shared-responsibility storage=none></shared-responsibility>").await;
    page.js("window.keys = []; for (const type of ['keydown', 'keyup']) document.addEventListener(type, event =>
                 keys.push(type.slice(3) + ' ' + event.key))")
        .await;
    page.find("[data-layer=guest-os] summary").await.focus().await.expect("it takes the focus");
    let chain = page.driver.action_chain().key_down(Key::Control).key_down('c').key_up('c').key_up(Key::Control);
    chain.key_down('n').key_up('n').key_down(Key::Shift).key_up(Key::Shift).perform().await.expect("keys");
    page.wait("keys.includes('up Shift')").await;
    let all = ["down Control", "down c", "up c", "up Control", "down Shift", "up Shift"];
    assert_eq!(page.js("return keys").await, json!(all));
    page.quit().await;
}

pub async fn a_widget_keeps_its_style_and_life_in_the_document_of_a_frame_and_back(engine: Engine) {
    let body = "<main><shared-responsibility storage=none></shared-responsibility></main><iframe width=900 height=900></iframe>";
    let page = with_body(engine, "own.html", body).await;
    page.js("window.it = root.host; document.querySelector('iframe').contentDocument.body.append(it)").await;
    let dressed = "it.shadowRoot.querySelector('.srm') && getComputedStyle(it.shadowRoot.querySelector('.srm')).borderTopWidth === '3px'";
    page.wait_on_page(dressed).await;
    page.page_js("it.shadowRoot.querySelector('[value=lambda]').click()").await;
    page.wait_on_page("it.shadowRoot.querySelector('.srm-summary').innerText.includes('With Lambda')").await;
    page.page_js("it.shadowRoot.querySelector('[data-layer=facilities] summary').click()").await;
    page.wait_on_page(
        "it.shadowRoot.querySelector('[data-layer=facilities] .srm-panel').innerText.includes('on Lambda')",
    )
    .await;
    page.page_js("document.querySelector('main').append(it)").await;
    page.wait_on_page(dressed).await;
    page.choose_service("s3").await;
    page.see(".srm-summary", "With S3").await;
    page.quit().await;
}

pub async fn it_lives_in_a_document_that_is_never_closed_and_in_one_that_loads_anew(engine: Engine) {
    let body = "<main><shared-responsibility storage=none deep-links></shared-responsibility></main><iframe width=900 height=900></iframe>";
    let page = with_body(engine, "own.html", body).await;
    page.js("window.it = root.host; window.frame = document.querySelector('iframe');
         frame.contentDocument.write('<h1>Print</h1>'); frame.contentDocument.body.append(it)")
        .await;
    let is_there =
        |service: &str| format!("it.shadowRoot.querySelector('.srm-summary')?.innerText.includes('With {service}')");
    page.page_js("it.service = 'rds'").await;
    page.wait_on_page(&is_there("RDS")).await;
    page.page_js(
        "document.querySelector('main').append(it); frame.contentDocument.close();
                  frame.onload = () => { window.loaded = true; frame.contentDocument.body.append(it) };
                  frame.srcdoc = '<h1>Again</h1>'",
    )
    .await;
    page.wait_on_page("window.loaded && it.ownerDocument === frame.contentDocument").await;
    page.page_js("frame.contentWindow.location.hash = '#srm?service=lambda'").await;
    page.wait_on_page(&is_there("Lambda")).await;
    page.quit().await;
}

pub async fn where_data_is_saved_each_widget_gets_what_comes_later_when_it_is_asked_for(engine: Engine) {
    let widget = "<shared-responsibility storage=none></shared-responsibility>";
    let saves = "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script>";
    let html = format!("{saves}{SCRIPT}{widget}{widget}");
    let page = Page::new_in(engine, Site { pages: vec![("own.html", html)], ..Site::default() }).await;
    page.go("own.html").await;
    for asks in ["label:has([value=house])", "[value=quiz]"] {
        page.wait("root?.querySelector('[data-ready]')").await;
        page.click(asks).await;
        page.wait("root.querySelector('.srm-house figcaption, .srm-options')").await;
        page.js("root.host.remove()").await;
    }
    page.quit().await;
}

pub async fn what_is_dragged_here_is_nobody_elses_drag(engine: Engine) {
    let page = quiz_on(engine, "q-of-in-sort").await;
    page.js(
        "window.heard = []; for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove'])
                 addEventListener(kind, event => event.buttons && heard.push(kind))",
    )
    .await;
    let grip = page.find("[data-choice] .srm-grip").await;
    grip.scroll_into_view().await.expect("it scrolls");
    let bin = page.find("[data-choice] label[data-place='1']").await;
    let chain = page.driver.action_chain().click_and_hold_element(&grip);
    chain.move_to_element_center(&bin).release().perform().await.expect("a drag");
    page.wait("root.querySelector('[data-choice] :checked')?.value === '1'").await;
    assert_eq!(page.js("return heard").await, json!([]));
    page.quit().await;
}

pub async fn a_double_click_on_check_answer_checks_and_stays_in_the_quiz(engine: Engine) {
    let page = quiz_on(engine, "q-of-in-sort").await;
    choose(&page, false).await;
    let button = page.find(".srm-actions .srm-primary").await;
    button.scroll_into_view().await.expect("it scrolls");
    page.driver.action_chain().double_click_element(&button).perform().await.expect("a double click");
    page.wait("root.querySelector('.srm-verdict')").await;
    page.focused(".srm-verdict").await;
    assert_eq!(page.js("return root.querySelector('.srm').dataset.screen").await, json!("quiz"));
    page.quit().await;
}

pub async fn a_sentence_stands_at_its_term_on_a_page_that_is_zoomed_or_scaled(engine: Engine) {
    let body = "<style>main { max-height: 500px; overflow: auto } body { margin: 200px 8px 900px }</style>
        <main><shared-responsibility storage=none></shared-responsibility></main>";
    let page = with_body(engine, "own.html", body).await;
    page.open_layer("facilities").await;
    let place = "(() => {
        const box = it => root.querySelector(it).getBoundingClientRect();
        const [pop, term, widget] = ['.srm-pop:popover-open', '[aria-expanded=true]', '.srm'].map(box);
        const gap = Math.max(pop.top - term.bottom, term.top - pop.bottom);
        return gap > 4 && gap < 16 && pop.left <= term.right && pop.right >= term.left
            && pop.left >= widget.left - 1 && pop.right <= widget.right + 1;
    })()";
    for (style, value) in
        [("zoom", "1"), ("zoom", "1.5"), ("zoom", ".75"), ("transform", "scale(1.2)"), ("transform", "scale(.7)")]
    {
        page.js(&format!("document.body.style.transformOrigin = '0 0'; document.body.style.{style} = '{value}'")).await;
        page.js("const term = root.querySelector('[data-layer=facilities] .srm-term');
                 term.scrollIntoView({ block: 'center' }); term.click()")
            .await;
        page.wait("root.querySelector('.srm-pop:popover-open')").await;
        page.wait(place).await;
        page.js("document.querySelector('main').scrollTop -= 30").await;
        page.wait(place).await;
        page.key(Key::Escape).await;
        page.wait("!root.querySelector('.srm-pop:popover-open')").await;
        page.js(&format!("document.body.style.{style} = ''")).await;
    }
    page.quit().await;
}

pub async fn without_webassembly_the_errors_of_the_page_are_its_own(engine: Engine) {
    let listen = "<script>window.said = []; addEventListener('error', event => said.push(event.message));
        delete globalThis.WebAssembly</script>";
    let page = Page::new_in(
        engine,
        Site {
            pages: vec![("own.html", text("index.html").replacen("<head>", &format!("<head>{listen}"), 1))],
            ..Site::default()
        },
    )
    .await;
    page.go("own.html").await;
    page.wait("root.querySelector('.srm-notice')").await;
    page.js("const text = `setTimeout(() => { throw new Error('of the page') })`;
             document.head.append(Object.assign(document.createElement('script'), { text }))")
        .await;
    page.wait("said.length").await;
    let said = page.js("return said").await;
    assert!(
        said.as_array().is_some_and(|said| said.len() == 1)
            && said[0].as_str().is_some_and(|it| it.contains("of the page")),
        "{said}"
    );
    page.quit().await;
}
