//! What holds in every engine: one function for each claim, which takes the engine.

use crate::{
    engine::Engine,
    learner::{answer, places, question, quiz_on, tick},
    page::Page,
    server::{Gate, STRICT, Site, text},
};
use serde_json::json;
use shared_responsibility::{content::Owner, default_pack::default_pack};
use std::sync::Arc;
use thirtyfour::Key;

pub async fn layers_open_before_the_script_has_come_and_stay_open(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let page = Page::new_in(engine, Site { gate: Some((".wasm", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.open_layer("guest-os").await;
    page.see("[data-layer=guest-os] .srm-panel", "Yours on EC2").await;
    page.choose_service("rds").await;
    assert_eq!(page.js("return root.querySelector('[data-ready]')").await, json!(null));
    gate.open();
    page.ready().await;
    page.see("[data-layer=guest-os] .srm-panel", "on RDS").await;
    page.quit().await;
}

pub async fn every_layer_of_a_service_opens_and_shows_its_owner(engine: Engine) {
    let (page, pack) = (Page::open_in(engine).await, default_pack().expect("it decodes"));
    for (service_idx, service) in (0..).zip(&pack.services).filter(|(_, it)| ["ec2", "rds", "s3"].contains(&&*it.id)) {
        page.choose_service(&service.id).await;
        for (layer_idx, layer) in (0..).zip(&pack.layers) {
            let cell = pack.cell(layer_idx, service_idx);
            let word = match cell.owner {
                Some(Owner::Customer) => "You",
                Some(Owner::Provider) => "AWS",
                Some(Owner::Shared) => "Shared",
                None => "Not used here",
            };
            page.open_layer(&layer.id).await;
            page.see(&format!("[data-layer={}] .srm-owner", layer.id), word).await;
            page.see(&format!("[data-layer={}] .srm-panel", layer.id), &cell.customer.plain()).await;
            let n_open = page.js("return root.querySelectorAll('li > details[open]').length").await;
            assert_eq!(n_open, json!(1), "rows are exclusive");
        }
    }
    page.quit().await;
}

pub async fn choosing_a_service_changes_the_summary(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.see(".srm-summary", "With EC2, nine layers are yours and three are AWS’s.").await;
    page.choose_service("lambda").await;
    page.see(".srm-summary", "Compared with EC2, five layers left your side.").await;
    page.quit().await;
}

pub async fn a_home_tells_the_analogy(engine: Engine) {
    let (page, pack) = (Page::open_in(engine).await, default_pack().expect("it decodes"));
    page.choose_service("lambda").await;
    page.click("label:has([value=house])").await;
    page.see(".srm-house", "A hotel room for an hour").await;
    page.open_layer("app-code").await;
    page.see("[data-layer=app-code] .srm-panel", &pack.layers[3].home.breaks).await;
    page.click("label:has([value=cloud])").await;
    page.see("[data-layer=app-code] .srm-name", "Application code and settings").await;
    page.quit().await;
}

pub async fn a_checked_question_gives_a_reason_for_every_choice(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.see(".srm-verdict", "Right").await;
    for choice in question(&page).await.choices {
        page.see(&format!("[data-choice={}]", choice.id), &choice.reason.plain()).await;
    }
    page.quit().await;
}

pub async fn what_was_done_is_there_after_a_reload(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.choose_service("s3").await;
    page.open_layer("customer-data").await;
    page.reload().await;
    page.see("[data-layer=customer-data] .srm-panel", "Yours on S3").await;

    page.press("Check yourself").await;
    let asked = question(&page).await;
    tick(&page, &asked.choices[0].id).await;
    let before = places(&page).await;
    page.reload().await;
    assert_eq!(question(&page).await.id, asked.id);
    assert_eq!(places(&page).await, before);
    page.wait("root.querySelector('.srm-options :checked')").await;
    page.quit().await;
}

pub async fn a_strict_policy_is_kept(engine: Engine) {
    let listen = "window.violations = []; document.addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI));";
    let listening = text("index.html").replacen("<head>", "<head><script src=listen.js></script>", 1);
    let pages = vec![("own.html", listening), ("listen.js", listen.to_owned())];
    let page = Page::new_in(engine, Site { pages, policy: Some(STRICT), ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    page.click("label:has([value=house])").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    assert_eq!(page.js("return window.violations").await, json!([]));
    page.quit().await;
}

/// In frames, since no window of these engines is as narrow as a phone.
pub async fn an_open_panel_stands_beside_the_list_where_there_is_room(engine: Engine) {
    for (width, is_beside) in [(320, false), (900, true)] {
        let frame =
            format!("<!doctype html><iframe src=index.html width={width} height=700 style='border:0'></iframe>");
        let page = Page::new_in(engine, Site { pages: vec![("frame.html", frame)], ..Site::default() }).await;
        page.go("frame.html").await;
        page.driver.enter_frame(0).await.expect("a frame");
        page.ready().await;
        page.whole().await;
        assert_eq!(page.js("return innerWidth").await, json!(width));
        page.fits_now(&format!("nothing open at {width}")).await;
        page.open_layer("guest-os").await;
        page.fits_now(&format!("a layer open at {width}")).await;
        let boxes = "const box = e => root.querySelector('[data-layer=guest-os] ' + e).getBoundingClientRect();
            const [row, panel, first, last] = [box('summary'), box('.srm-panel'),
                root.querySelector('li[data-layer] summary').getBoundingClientRect(),
                [...root.querySelectorAll('li[data-layer] summary')].at(-1).getBoundingClientRect()];";
        let beside = "return panel.width > 200 && panel.left >= row.right && panel.top < last.bottom && panel.bottom > first.top";
        let under = "return panel.width > 200 && panel.left < row.right && panel.top >= row.bottom - 1";
        let holds = page.js(&format!("{boxes} {}", if is_beside { beside } else { under })).await;
        let found = page.js(&format!("{boxes} return JSON.stringify([row, panel])")).await;
        assert_eq!(holds, json!(true), "at {width}: row and panel are {found}");
        page.quit().await;
    }
}

pub async fn keys_pressed_inside_stay_inside(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.js("window.keys = []; document.addEventListener('keydown', e => keys.push(e.key))").await;
    page.find("[data-layer=guest-os] summary").await.focus().await.expect("it takes the focus");
    page.key("n ").await;
    page.wait("root.querySelector('[data-layer=guest-os] details').open").await;
    page.key(Key::Down).await;
    page.wait("root.activeElement?.closest('[data-layer]').dataset.layer !== 'guest-os'").await;
    assert_eq!(page.js("return window.keys").await, json!([]));
    page.quit().await;
}

pub async fn a_home_is_drawn_in_the_patterns_of_its_owners(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.choose_service("rds").await;
    page.click("label:has([value=house])").await;
    page.wait("root.querySelector('.srm-stack .srm-part')").await;
    let painted = "return ['customer-data', 'firewall-config', 'facilities'].map(layer => {
        const shape = root.querySelector(`.srm-part[data-layer=${layer}] > path`), box = shape.getBoundingClientRect();
        const id = getComputedStyle(shape).fill.match(/#([\\w-]+)/)?.[1], pattern = id && root.getElementById(id);
        return [pattern?.dataset.owner, box.width > 10 && box.height > 10];
    })";
    assert_eq!(page.js(painted).await, json!([["customer", true], ["customer", true], ["provider", true]]));
    page.quit().await;
}

pub async fn the_line_stands_between_the_rows_that_it_parts(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.choose_service("rds").await;
    // It slides there.
    let stands = "(() => {
        const box = selector => root.querySelector(selector)?.getBoundingClientRect();
        const line = box('[data-line=in] > .srm-line');
        return line && box('[data-layer=firewall-config] summary').bottom - 1 <= line.top
            && line.top <= box('[data-line=in] summary').top + 1;
    })()";
    page.wait(stands).await;
    page.quit().await;
}

pub async fn a_term_opens_its_sentence_and_escape_closes_it(engine: Engine) {
    let page = Page::open_in(engine).await;
    page.open_layer("facilities").await;
    page.click("[data-layer=facilities] .srm-term").await;
    page.wait("root.querySelector('.srm-pop:popover-open')").await;
    page.see(".srm-pop", "A place in the world where AWS has several groups of data centers").await;
    page.key(Key::Escape).await;
    page.wait("!root.querySelector('.srm-pop:popover-open')").await;
    page.focused("[data-layer=facilities] .srm-term").await;
    page.quit().await;
}

pub async fn a_line_is_drawn_by_dragging_its_edges_and_by_radios(engine: Engine) {
    let page = quiz_on(engine, "q-draw-lambda").await;
    let (edge, row) = (page.find("button[data-edge=upper]").await, page.find("[data-choice=app-code] .srm-name").await);
    let drag = page.driver.action_chain().click_and_hold_element(&edge).move_to_element_center(&row);
    drag.move_by_offset(0, 8).release().perform().await.expect("a drag");
    page.wait("root.querySelector('[data-choice=app-code] :checked')?.value === '1'").await;
    page.wait("root.querySelector('[data-choice=facilities] :checked')?.value === '2'").await;
    page.click("[data-choice=facilities] input[value='3']").await;
    page.wait("root.querySelector('.srm-edge[data-edge=lower]').nextElementSibling.dataset.choice === 'facilities'")
        .await;
    page.press("Check answer").await;
    page.wait("root.querySelector('.srm-verdict')").await;
    page.see("[data-choice=app-code]", "Your code and your libraries are yours.").await;
    page.quit().await;
}
