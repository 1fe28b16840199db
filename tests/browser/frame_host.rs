//! The page around frames: whatever its style and structure, each frame fits and is heard, and nothing breaks the page.

use crate::{
    frames::{fits, open_layer_in, open_server, page_with},
    page::Page,
};
use serde_json::json;

/// Waits until the widget in a frame has the height that it needs, neither less nor more.
async fn fits_to_the_pixel(page: &Page, frame: u16) {
    // Out of sight nothing is drawn, and a script that waits for that would wait for ever.
    page.page_js(&format!("document.querySelectorAll('iframe')[{frame}].scrollIntoView()")).await;
    page.driver.enter_frame(frame).await.expect("the frame is there");
    page.ready().await;
    page.wait_on_page("Math.abs(innerHeight - document.body.getBoundingClientRect().height - 16) < 2").await;
    page.driver.enter_default_frame().await.expect("back to the page");
}

#[tokio::test]
async fn the_content_gets_the_height_whatever_the_page_makes_of_the_box() {
    let styles = [
        "box-sizing: border-box",
        "box-sizing: border-box; border: 20px solid",
        "box-sizing: border-box; border-top: 3px dotted; padding: 5% 10px 1em",
        "padding: 20px; border: 0",
        "box-sizing: border-box; padding: 10px; zoom: 1.5",
        "box-sizing: border-box; height: auto",
        "height: 300px; transition: height 1s",
        "display: block; height: 50vh; aspect-ratio: 2",
    ];
    let frame =
        |style| format!("<iframe title=a src=OTHER/embed/frame.html?no-quiz style='width: 600px; {style}'></iframe>");
    let frames: Vec<_> = styles.into_iter().map(frame).collect();
    let page = page_with(&frames.concat(), open_server()).await;
    for idx in 0..styles.len() {
        fits_to_the_pixel(&page, idx as u16).await;
    }
    page.wait_on_page("!document.getAnimations().length").await;
    // Told once more, it stays.
    let heights = "[...document.querySelectorAll('iframe')].map(frame => frame.offsetHeight)";
    let before = page.page_js(&format!("return {heights}")).await;
    page.page_js(
        "window.told = 0;
         addEventListener('message', ({ data }) => data.srm === 'height' && told++);
         for (const { contentWindow } of document.querySelectorAll('iframe')) contentWindow.postMessage({ srm: 'height' }, '*')",
    )
    .await;
    page.wait_on_page(&format!("told >= {}", styles.len())).await;
    assert_eq!(page.page_js(&format!("return {heights}")).await, before);
    page.quit().await;
}

#[tokio::test]
async fn a_frame_has_its_height_before_the_reader_has_scrolled_to_it() {
    let frames = "<iframe id=a title=a src=OTHER/embed/frame.html width=900 style='margin-top: 9000px'></iframe>";
    let page = page_with(frames, open_server()).await;
    fits(&page, "a").await;
    page.quit().await;
}

#[tokio::test]
async fn the_page_has_the_last_word_on_a_height_that_it_insists_on() {
    let frames = "<style>#a { height: 321px !important } #box { position: relative; height: 234px }
                      #b { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }</style>
                  <iframe id=a title=a src=OTHER/embed/frame.html></iframe>
                  <div id=box><iframe id=b title=b src=OTHER/embed/frame.html></iframe></div>
                  <iframe id=c title=c src=OTHER/embed/frame.html width=900></iframe>";
    let page = page_with(frames, open_server()).await;
    fits(&page, "c").await;
    page.page_js(
        "window.told = new Set();
         addEventListener('message', ({ source, data }) => data.srm === 'height' && told.add(source));
         a.contentWindow.postMessage({ srm: 'height' }, '*');
         b.contentWindow.postMessage({ srm: 'height' }, '*')",
    )
    .await;
    page.wait_on_page("told.size === 2").await;
    assert_eq!(page.page_js("return [a.clientHeight, b.clientHeight]").await, json!([321, 234]));
    page.quit().await;
}

#[tokio::test]
async fn a_frame_is_found_in_shadow_roots_in_an_object_and_when_it_comes_late() {
    let frames = "<form><input name=shadowRoot><input name=matches></form>
                  <div id=outer><template shadowrootmode=open><p><span id=inner><template shadowrootmode=open>
                      <iframe title=a src=OTHER/embed/frame.html width=900></iframe></template></span></template></div>
                  <object id=object data=OTHER/embed/frame.html width=900 height=150></object>";
    let page = page_with(frames, open_server()).await;
    let deep = "document.getElementById('outer').shadowRoot.getElementById('inner').shadowRoot.querySelector('iframe')";
    page.wait_on_page(&format!("{deep}.clientHeight > 400")).await;
    fits(&page, "object").await;
    page.page_js(
        "const late = document.body.appendChild(document.createElement('section'));
         late.id = 'late';
         const { src } = document.getElementById('outer').shadowRoot.getElementById('inner').shadowRoot.querySelector('iframe');
         late.attachShadow({ mode: 'open' }).innerHTML = `<iframe title=b width=900 src='${src}'></iframe>`",
    )
    .await;
    page.wait_on_page("document.getElementById('late').shadowRoot.firstChild.clientHeight > 400").await;
    // What happens in it leaves the shadow root, as it does without a frame.
    let shadow = page.driver.find(thirtyfour::By::Id("late")).await.expect("it is there");
    let shadow = shadow.get_shadow_root().await.expect("it is open");
    shadow.find(thirtyfour::By::Css("iframe")).await.expect("a frame").enter_frame().await.expect("its page");
    page.ready().await;
    page.open_layer("facilities").await;
    page.driver.enter_default_frame().await.expect("back to the page");
    page.wait_on_page("heard.length === 1").await;
    assert_eq!(page.page_js("return [heard, failed]").await, json!([[["late", "facilities"]], []]));
    page.quit().await;
}

#[tokio::test]
async fn whatever_a_frame_says_or_is_the_page_gets_no_error_and_no_height() {
    let frames = "<iframe id=bad title=bad src='http://['></iframe><object id=none></object>
                  <iframe id=bare title=bare></iframe><iframe id=own title=own srcdoc='own' src=OTHER/x.html></iframe>
                  <iframe id=a title=a src=OTHER/embed/frame.html width=900></iframe>";
    let page = page_with(frames, open_server()).await;
    fits(&page, "a").await;
    page.page_js(
        "window.last = 0;
         addEventListener('message', ({ data }) => data === 'last' && last++);
         addEventListener('srm-', () => failed.push('srm-'));
         const things = [null, undefined, 'height', 7, [], {}, new Map(), { srm: null }, { srm: 1n }, { srm: ['height'] },
             { srm: { toString: 1 } }, { srm: 'srm-' }, { srm: 'click' }];
         for (const detail of [undefined, null, NaN, Infinity, -Infinity, 0, -500, '500', [500], 500n, { valueOf: 500 }, true]) {
             things.push({ srm: 'height', detail });
         }
         window.things = things;
         // Evaluated in the frame, so that it is the one who speaks.
         for (const { contentWindow } of [bare, own]) {
             contentWindow.eval(`for (const thing of parent.things) parent.postMessage(thing, '*'); parent.postMessage('last', '*')`);
         }
         // From nobody.
         dispatchEvent(new MessageEvent('message', { data: { srm: 'height', detail: 500 } }));
         dispatchEvent(new MessageEvent('message'));",
    )
    .await;
    page.wait_on_page("last === 2").await;
    assert_eq!(
        page.page_js("return [bare.clientHeight, own.clientHeight, bad.clientHeight, failed]").await,
        json!([150, 150, 150, []])
    );
    // It is heard all the same if what it says makes sense, and has no more height than a page can bear.
    page.page_js("own.contentWindow.eval(`parent.postMessage({ srm: 'height', detail: 1e9 }, '*')`)").await;
    page.wait_on_page("own.clientHeight === 20000").await;
    page.quit().await;
}

#[tokio::test]
async fn a_script_that_was_pasted_twice_tells_each_event_once() {
    let frames = "<iframe id=a title=a src=OTHER/embed/frame.html width=900></iframe>
                  <script src=OTHER/embed/frame-host.js defer></script>";
    let page = page_with(frames, open_server()).await;
    open_layer_in(&page, 0, "guest-os").await;
    open_layer_in(&page, 0, "facilities").await;
    page.wait_on_page("heard.at(-1)?.[1] === 'facilities'").await;
    assert_eq!(page.page_js("return heard.length").await, json!(2));
    page.quit().await;
}
