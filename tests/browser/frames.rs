//! The widget in frames: its height, its events, what it refuses, what it says where it cannot load, everything in one file.

use crate::{
    learner::answer,
    page::Page,
    server::{Gate, Site, serve},
};
use serde_json::json;
use std::{path::Path, sync::Arc};

/// A page with frames, which come from another server than the page does.
pub async fn page_with(frames: &str, other: Site) -> Page {
    let other = serve(other);
    let frames = frames.replace("OTHER", &other);
    let html = format!(
        "<!doctype html><html lang=en><title>t</title><body>{frames}
         <script>window.heard = []; window.failed = []; addEventListener('error', ({{ message }}) => failed.push(message));
             document.addEventListener('srm-layer-selected',
             ({{ target, detail }}) => heard.push([target.id, detail.layer]));</script>
         <script src={other}/embed/frame-host.js defer></script>"
    );
    let page = Page::new(Site { pages: vec![("frames.html", html)], ..Site::default() }).await;
    page.go("frames.html").await;
    page
}

/// A server whose files pages of other origins may load.
pub fn open_server() -> Site {
    Site { cors: true, ..Site::default() }
}

/// Waits until a frame has a height that no page would guess.
pub async fn fits(page: &Page, frame: &str) {
    page.wait_on_page(&format!("document.getElementById('{frame}').clientHeight > 400")).await;
}

pub async fn open_layer_in(page: &Page, frame: u16, layer: &str) {
    page.driver.enter_frame(frame).await.expect("the frame is there");
    page.ready().await;
    page.open_layer(layer).await;
    page.driver.enter_default_frame().await.expect("back to the page");
}

#[tokio::test]
async fn each_frame_gets_its_own_height_and_its_events_are_the_frames() {
    let frames = "<iframe id=a title=a src=OTHER/embed/frame.html?service=rds width=900></iframe>
                  <iframe id=b title=b src=OTHER/embed/frame.html?no-quiz width=340 sandbox=allow-scripts></iframe>";
    let page = page_with(frames, open_server()).await;
    fits(&page, "a").await;
    fits(&page, "b").await;
    let before = page.page_js("return ['a', 'b'].map(id => document.getElementById(id).clientHeight)").await;
    open_layer_in(&page, 0, "guest-os").await;
    open_layer_in(&page, 1, "facilities").await;
    page.wait_on_page("heard.length === 2").await;
    assert_eq!(page.page_js("return heard").await, json!([["a", "guest-os"], ["b", "facilities"]]));
    // The narrow one grows with its panel, and in nobody's stead.
    let grown = format!("document.getElementById('b').clientHeight > {}", before[1]);
    page.wait_on_page(&grown).await;
    page.quit().await;
}

#[tokio::test]
async fn a_frame_in_a_hidden_tab_gets_its_height_when_the_tab_opens() {
    let frames = "<script>addEventListener('message', ({ data }) => data?.srm === 'srm-ready' && (window.started = true))</script>
                  <div id=tab hidden><iframe id=a title=a src=OTHER/embed/frame.html width=900></iframe></div>";
    let page = page_with(frames, open_server()).await;
    page.wait_on_page("window.started").await;
    page.page_js("document.getElementById('tab').hidden = false").await;
    fits(&page, "a").await;
    page.quit().await;
}

#[tokio::test]
async fn a_message_counts_only_if_it_comes_from_the_window_and_origin_of_a_frame() {
    let lie = "parent.postMessage({ srm: 'height', detail: 5000 }, '*'); parent.postMessage('lied', '*');";
    let third = serve(Site { pages: vec![("liar.html", format!("<script>{lie}</script>"))], ..Site::default() });
    // A frame of the other server that went elsewhere.
    let gone = format!("<script>location = '{third}/liar.html'</script>");
    let frames = "<script>addEventListener('message', ({ data }) => data === 'lied' && (window.lied = true))</script>
                  <iframe id=a title=a src=OTHER/embed/frame.html width=900></iframe>
                  <iframe id=liar title=liar src=OTHER/gone.html></iframe><iframe id=bare title=bare></iframe>";
    let page = page_with(frames, Site { pages: vec![("gone.html", gone)], ..open_server() }).await;
    fits(&page, "a").await;
    page.page_js("postMessage({ srm: 'height', detail: 5000 }, '*'); postMessage('lied', '*')").await;
    page.wait_on_page("window.lied").await;
    // Once more, since the first lie may have come before the listener.
    page.page_js("window.lied = false; const { src } = document.getElementById('liar'); document.getElementById('liar').src = src").await;
    page.wait_on_page("window.lied").await;
    let heights = page.page_js("return [...document.querySelectorAll('iframe')].map(f => f.clientHeight)").await;
    assert!(heights[0].as_u64() < Some(4000) && heights[1].as_u64() < Some(400), "{heights}");

    // A frame without an address may tell the page what it likes.
    page.page_js("window.lied = false; bare.contentWindow.eval(`parent.postMessage('lied', '*')`)").await;
    page.wait_on_page("window.lied").await;
    assert_eq!(page.page_js("return failed").await, json!([]));
    page.quit().await;
}

#[tokio::test]
async fn a_link_cannot_put_code_or_another_sites_pack_into_a_frame() {
    let frames = "<iframe id=a title=a width=900
        src='OTHER/embed/frame.html?onclick=alert(1)&src=https://example.org/p.json&src=http://[no&service=s3'></iframe>";
    let page = page_with(frames, open_server()).await;
    page.driver.enter_frame(0).await.expect("the frame is there");
    page.ready().await;
    assert_eq!(page.js("return root.host.getAttributeNames()").await, json!(["service"]));
    page.quit().await;
}

#[tokio::test]
async fn one_file_holds_everything_for_servers_that_send_no_header() {
    let frames = "<iframe id=a title=a src=OTHER/embed/frame-one-file.html?questions=1&seed=3 width=900
        sandbox=allow-scripts></iframe>";
    let page = page_with(frames, Site::default()).await;
    fits(&page, "a").await;
    open_layer_in(&page, 0, "guest-os").await;
    page.wait_on_page("heard.length === 1").await;
    page.driver.enter_frame(0).await.expect("the frame is there");
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.quit().await;
}

#[tokio::test]
async fn opened_from_a_disk_it_says_what_to_open_instead_and_that_works() {
    let page = Page::new(Site::default()).await;
    let folder = std::env::var_os("DIST").expect("the release");
    let file = Path::new(&folder).join("embed/frame.html");
    page.driver.goto(format!("file://{}?service=rds", file.display())).await.expect("the page loads");
    page.wait_on_page("document.body.innerText.includes('opened from a disk')").await;
    page.page_js("document.querySelector('a').click()").await;
    page.wait_on_page("location.pathname.endsWith('one-file.html')").await;
    page.ready().await;
    page.see("[data-layer=guest-os]", "AWS").await;
    assert_eq!(page.page_js("return document.body.innerText").await, "", "the widget alone");
    page.quit().await;
}

#[tokio::test]
async fn from_a_server_nothing_is_said_while_the_script_is_on_its_way() {
    let gate = Arc::new(Gate::default());
    let around = ("around.html", "<!doctype html><title>t</title>".to_owned());
    let gated = Some(("shared-responsibility.js", gate.clone()));
    let page = Page::new(Site { pages: vec![around], gate: gated, ..Site::default() }).await;
    page.go("around.html").await;
    page.page_js("document.body.innerHTML = '<iframe title=a src=embed/frame.html></iframe>'").await;
    page.wait_on_page("frames[0].document.querySelector('noscript')").await;
    let said = "return frames[0].document.body.innerText.trim()";
    assert_eq!(page.page_js(said).await, "");
    gate.open();
    page.wait_on_page("frames[0].performance.getEntriesByName('srm-ready').length").await;
    assert_eq!(page.page_js(said).await, "");
    page.quit().await;
}

#[tokio::test]
async fn where_its_script_does_not_come_or_may_not_run_a_frame_says_so() {
    // A sandboxed frame has no origin, so this server had to allow all.
    let page = page_with(
        "<iframe id=a title=a src=OTHER/embed/frame.html?service=rds sandbox=allow-scripts></iframe>",
        Site::default(),
    )
    .await;
    page.driver.enter_frame(0).await.expect("the frame is there");
    page.wait_on_page("document.body.innerText.includes('did not load')").await;
    page.driver.enter_default_frame().await.expect("back to the page");
    page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    for file in ["frame.html", "frame-one-file.html"] {
        page.go(&format!("embed/{file}")).await;
        let said = page.page_js("return document.body.innerText").await;
        assert!(said.as_str().expect("text").contains("needs JavaScript"), "{file}: {said}");
    }
    page.quit().await;
}

#[tokio::test]
async fn a_query_that_was_escaped_once_too_often_says_the_same() {
    let page = page_with(
        "<iframe id=a title=a src='OTHER/embed/frame.html?service=rds&amp;amp;lens=house' width=900></iframe>",
        open_server(),
    )
    .await;
    page.driver.enter_frame(0).await.expect("the frame is there");
    page.wait("root.querySelector('.srm-house figcaption')").await;
    page.see(".srm-summary", "With RDS").await;
    page.quit().await;
}
