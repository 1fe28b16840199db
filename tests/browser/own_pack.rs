//! A pack of the page's own: as a file, a property or a script, in whatever form editors write it, right or wrong.

use crate::host_page::{SCRIPT, own_pages, with_body};
use serde_json::json;

const WARNED: &str =
    "layers[1]: “system” has 1 of the 3 questions that it needs, lines to draw not counted: write more";

#[tokio::test]
async fn a_pack_of_the_pages_own_is_shown_and_a_broken_one_explained() {
    let pack = include_str!("../packs/minimal.json");
    let broken = pack.replace("\"select\": 2", "\"select\": 1");
    let body = "<shared-responsibility storage=none src=own.json></shared-responsibility>";
    let pages = vec![("own.html", format!("{SCRIPT}{body}")), ("own.json", pack.to_owned()), ("broken.json", broken)];
    let page = own_pages(pages).await;
    page.see(".srm-title", "A minimal stack").await;
    let fetched = "return performance.getEntriesByType('resource').filter(it => it.name.endsWith('own.json')).length";
    assert_eq!(page.js(fetched).await, json!(1));
    page.js("root.host.src = 'http://[no address'").await;
    page.see("[role=alert]", "http://[no address").await;
    page.js("root.host.src = 'broken.json'").await;
    page.see("[role=alert]", "questions[0].choices: select says 1 but 2 choices are correct").await;
    page.js("said.length = 0; root.host.src = 'own.json'").await;
    page.wait("root.querySelector('.srm-layers')").await;
    // What its author should look at is one list in the console.
    assert_eq!(page.js("return said.map(words => words.split('\\n')[1])").await, json!([WARNED]));
    page.quit().await;
}

#[tokio::test]
async fn what_editors_put_around_a_pack_in_a_script_is_no_part_of_it() {
    let pack = include_str!("../packs/minimal.json");
    let marks = [
        ("// <![CDATA[", "// ]]>"),
        ("/* <![CDATA[ */", "/* ]]> */"),
        ("<!--", "//-->"),
        ("<!--//--><![CDATA[// ><!--", "//--><!]]>"),
        ("<!-- hide it from old browsers", "// end -->"),
    ];
    let body = marks.map(|(open, close)| {
        format!(
            "<shared-responsibility storage=none><script type=application/json slot=pack>
             {open}\n{pack}\n{close}
             </script></shared-responsibility>"
        )
    });
    let page = own_pages(vec![("own.html", format!("{SCRIPT}{}", body.concat()))]).await;
    for nth in 1..=marks.len() {
        let title = format!(
            "document.querySelector('shared-responsibility:nth-of-type({nth})').shadowRoot?.querySelector('.srm-title')"
        );
        page.wait(&format!("{title}?.innerText === 'A minimal stack'")).await;
    }
    page.quit().await;
}

#[tokio::test]
async fn a_pack_is_read_as_editors_save_it_and_one_that_is_not_utf_8_named() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility>").await;
    let pack = json!(include_str!("../packs/minimal.json").replace("A minimal stack", "Über alles"));
    page.js(&format!(
        "window.pack = {pack};
         window.serve = (...bytes) => root.host.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
         window.utf16 = isLittle => [...'\u{feff}' + pack].flatMap(char => {{
             const code = char.charCodeAt(0), bytes = [code >> 8, code & 255];
             return isLittle ? bytes.reverse() : bytes;
         }})"
    ))
    .await;
    for encoded in ["utf16(true)", "utf16(false)", "new TextEncoder().encode('\u{feff}' + pack)"] {
        page.js(&format!("root.host.src = ''; serve(...{encoded})")).await;
        page.see(".srm-title", "Über alles").await;
        page.js("root.host.src = ''").await;
        page.see(".srm-title", "Where your job ends").await;
    }
    page.js("serve(...[...pack].map(char => char.charCodeAt(0) & 255))").await;
    page.see("[role=alert]", "Save the file with the encoding UTF-8").await;
    page.quit().await;
}
