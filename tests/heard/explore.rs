//! Walks through the stack: its rows, a panel, the switches, a term.

use crate::reader::Reader;

const WIDGET: &str = "<shared-responsibility storage=none></shared-responsibility>";

#[tokio::test]
async fn exploring() {
    let mut reader = Reader::start().await;
    page(&mut reader).await;
    rows(&mut reader, 900, "rows-wide").await;
    rows(&mut reader, 360, "rows-narrow").await;
    panel(&mut reader).await;
    services(&mut reader).await;
    home(&mut reader).await;
    boxes(&mut reader).await;
    term(&mut reader).await;
    reader.quit().await;
}

/// All of it, from top to bottom.
async fn page(reader: &mut Reader) {
    reader.begin(WIDGET).await;
    reader.go("Down", "Worksheet").await;
    reader.end("page");
}

async fn rows(reader: &mut Reader, width: u32, name: &str) {
    reader.begin(&format!("<div style='width: {width}px'>{WIDGET}</div>")).await;
    reader.go("Tab", "3. ").await;
    reader.go("Down", "12. ").await;
    reader.keys(1, "Home").await;
    reader.keys(1, "End").await;
    reader.end(name);
}

async fn panel(reader: &mut Reader) {
    reader.begin("<shared-responsibility storage=none service=rds></shared-responsibility>").await;
    reader.tab_to("[data-layer=guest-os] summary").await;
    reader.key("Return").await;
    reader.key("Insert+a").await;
    reader.go("Down", "10. ").await;
    reader.end("panel");
}

async fn services(reader: &mut Reader) {
    reader.begin(WIDGET).await;
    reader.tab_to(".srm-services :checked").await;
    reader.key("Insert+a").await;
    reader.keys(6, "Right").await;
    reader.end("services");
}

async fn home(reader: &mut Reader) {
    reader.begin("<shared-responsibility storage=none service=lambda></shared-responsibility>").await;
    reader.tab_to("[value=cloud]").await;
    reader.key("Insert+a").await;
    reader.key("Right").await;
    reader.key("Insert+a").await;
    reader.go("Down", "2. ").await;
    reader.key("Return").await;
    reader.go("Down", "description term").await;
    reader.end("home");
}

async fn boxes(reader: &mut Reader) {
    reader.begin("<shared-responsibility storage=none service=s3></shared-responsibility>").await;
    reader.tab_to("[value=cloud]").await;
    reader.key("Insert+a").await;
    reader.keys(2, "Right").await;
    reader.key("Insert+a").await;
    reader.go("Down", "Operating system").await;
    reader.key("Return").await;
    reader.go("Down", "5. ").await;
    reader.end("boxes");
}

async fn term(reader: &mut Reader) {
    reader.begin(WIDGET).await;
    reader.tab_to("[data-layer=facilities] summary").await;
    reader.key("Return").await;
    reader.key("Tab").await;
    reader.key("Return").await;
    reader.key("Escape").await;
    reader.end("term");
}
