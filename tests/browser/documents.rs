//! More than one document: a widget that is moved between them, made in another one, and in one that is still being read.

use crate::{
    host_page::{SCRIPT, listening, nothing_said, own_pages, with_body},
    page::Page,
    server::Site,
};
use serde_json::json;

/// Whether the widget of a variable has its style, of both sheets where both have come.
async fn is_dressed(page: &Page, element: &str) {
    let sign = format!(
        "(() => {{ const shadow = {element}.shadowRoot, style = it => shadow.querySelector(it) && getComputedStyle(shadow.querySelector(it));
         return style('.srm')?.borderTopWidth === '3px' && style('summary.srm-layer')?.display === 'grid' }})()"
    );
    page.wait_on_page(&sign).await;
}

#[tokio::test]
async fn a_running_widget_keeps_style_state_and_life_in_the_document_of_a_frame_and_back() {
    let page = with_body("<main><shared-responsibility storage=none></shared-responsibility></main><iframe title=t width=900 height=900></iframe>").await;
    page.choose_service("rds").await;
    page.js(
        "window.it = root.host; window.frame = document.querySelector('iframe'); frame.contentDocument.body.append(it)",
    )
    .await;
    is_dressed(&page, "it").await;
    // It answers there, with what comes later too.
    page.page_js("it.shadowRoot.querySelector('[value=lambda]').click()").await;
    page.wait_on_page("it.shadowRoot.querySelector('.srm-summary').innerText.includes('With Lambda')").await;
    page.page_js("it.shadowRoot.querySelector('[value=house]').click()").await;
    page.wait_on_page("it.shadowRoot.querySelector('.srm-house svg')?.getBoundingClientRect().width > 100").await;
    page.page_js("document.querySelector('main').append(it)").await;
    is_dressed(&page, "it").await;
    page.see(".srm-house figcaption", "A hotel room for an hour").await;
    page.choose_service("s3").await;
    page.see(".srm-summary", "With S3").await;
    nothing_said(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn in_a_document_that_is_written_and_never_closed_it_lives_and_after_it_loads_anew_too() {
    let page = with_body("<main><shared-responsibility storage=none deep-links></shared-responsibility></main><iframe title=t width=900 height=900></iframe>").await;
    page.js("window.it = root.host; window.frame = document.querySelector('iframe');
         frame.contentDocument.write('<h1>Print</h1>'); frame.contentDocument.body.append(it)")
        .await;
    is_dressed(&page, "it").await;
    page.page_js(
        "frame.onload = () => { frame.contentDocument.body.append(it); window.moved = true };
                  document.body.append(it); frame.contentDocument.close(); frame.srcdoc = '<h1>Again</h1>'",
    )
    .await;
    page.wait_on_page("window.moved && frame.contentDocument.querySelector('h1').innerText === 'Again'").await;
    is_dressed(&page, "it").await;
    page.page_js("frame.contentWindow.location.hash = '#srm?service=lambda'").await;
    page.wait_on_page("it.shadowRoot.querySelector('.srm-summary').innerText.includes('With Lambda')").await;
    // And when the browser puts it away to bring it back as it was.
    page.page_js(
        "frame.contentWindow.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
                  it.shadowRoot.querySelector('[value=rds]').click()",
    )
    .await;
    page.wait_on_page("it.shadowRoot.querySelector('.srm-summary')?.innerText.includes('With RDS')").await;
    page.quit().await;
}

#[tokio::test]
async fn what_is_set_while_it_is_out_for_a_moment_is_taken() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility>").await;
    let pack = json!(include_str!("../packs/minimal.json"));
    page.js(&format!("const it = root.host; it.remove(); it.pack = {pack}; document.body.append(it)")).await;
    page.see(".srm-title", "A minimal stack").await;
    page.quit().await;
}

#[tokio::test]
async fn one_with_the_first_screen_as_markup_is_dressed_wherever_it_goes() {
    let page = listening(Site::default()).await;
    page.go("").await;
    page.ready().await;
    page.js("window.it = root.host;
             // Its link leads nowhere there.
             const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<base href=https://example.invalid/><body>', width: 900 });
             frame.onload = () => { frame.contentDocument.body.append(it); window.moved = true };
             document.body.append(frame)")
        .await;
    page.wait_on_page("window.moved").await;
    is_dressed(&page, "it").await;
    page.page_js("document.body.append(it)").await;
    is_dressed(&page, "it").await;
    page.quit().await;
}

#[tokio::test]
async fn one_that_begins_in_the_document_of_a_frame_starts_there_and_follows_its_address() {
    let page = own_pages(vec![("own.html", format!("{SCRIPT}<iframe title=t width=900 height=900></iframe>"))]).await;
    page.wait_on_page("customElements.get('shared-responsibility')").await;
    page.page_js(
        "window.frame = document.querySelector('iframe'); window.it = document.createElement('shared-responsibility');
                  Object.assign(it, { service: 's3', storage: 'none', deepLinks: true });
                  frame.contentDocument.body.append(it)",
    )
    .await;
    is_dressed(&page, "it").await;
    page.wait_on_page("it.shadowRoot.querySelector('[data-ready]')").await;
    page.page_js("it.shadowRoot.querySelector('[value=rds]').click()").await;
    page.wait_on_page("frame.contentWindow.location.hash === '#srm?service=rds'").await;
    assert_eq!(page.page_js("return location.hash").await, json!(""));
    page.page_js("frame.contentWindow.location.hash = '#srm?service=lambda'").await;
    page.wait_on_page("it.shadowRoot.querySelector('.srm-summary').innerText.includes('With Lambda')").await;
    page.quit().await;
}

#[tokio::test]
async fn markup_without_its_style_gets_it() {
    // As a program writes that keeps shadow roots as markup, but no sheets that scripts have adopted.
    let pages = vec![(
        "own.html",
        format!(
            "{SCRIPT}<shared-responsibility storage=none service=s3><template shadowrootmode=open><div class=srm-root></div></template></shared-responsibility>"
        ),
    )];
    let page = own_pages(pages).await;
    page.ready().await;
    page.page_js("window.it = document.querySelector('shared-responsibility')").await;
    is_dressed(&page, "it").await;
    page.see(".srm-summary", "With S3").await;
    page.quit().await;
}

#[tokio::test]
async fn what_the_parser_has_not_read_yet_is_waited_for() {
    let page = own_pages(vec![("own.html", format!("{SCRIPT}<iframe title=t width=900 height=900></iframe>"))]).await;
    // A parser that is fed piece by piece, as by a slow line: the script, the start of the element, and then the rest.
    page.page_js(
        "window.read = document.querySelector('iframe').contentDocument;
         read.open();
         read.write('<!doctype html><script type=module async src=embed/shared-responsibility.js></scr' + 'ipt><body>')",
    )
    .await;
    page.wait_on_page("read.defaultView.customElements.get('shared-responsibility')").await;
    let pack = json!(format!("\u{feff}// <![CDATA[\n{}\n// ]]>", include_str!("../packs/minimal.json")));
    page.page_js("read.write('<shared-responsibility storage=none>')").await;
    page.wait_on_page("read.querySelector('shared-responsibility') && read.readyState === 'loading'").await;
    page.page_js(&format!(
        "read.write(`<script type='application/json' slot=pack>`, {pack}, '</scr' + 'ipt></shared-responsibility><p>After')"
    ))
    .await;
    let title = "read.querySelector('shared-responsibility').shadowRoot?.querySelector('.srm-title')?.innerText";
    page.wait_on_page(&format!("{title} === 'A minimal stack'")).await;
    page.quit().await;
}
