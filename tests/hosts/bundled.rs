//! The npm package in a page that Node rendered and vite bundled: nothing happens in Node, all files are taken along.

use crate::host::{a_layer_opens, open};

#[tokio::test]
async fn a_page_that_imports_the_package_has_the_widget_with_all_of_its_parts() {
    let page = open("bundled/").await;
    page.see(".srm-summary", "With RDS").await;
    a_layer_opens(&page, "guest-os").await;
    page.whole().await;
    page.press("Check yourself").await;
    page.wait("root.querySelector('.srm-options')").await;
    page.js("root.host.pack = '{}'").await;
    page.see("[role=alert]", "missing field").await;
    page.quit().await;
}
