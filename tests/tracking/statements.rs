//! The listener of docs/tracking.md: what it sends is stored by a learning record store, and is valid xAPI.

use crate::{
    learner::{answer, has_all_kinds, question, seed_of},
    page::Page,
    store::{complaints, page_with_listener},
};
use serde_json::{Value, json};
use shared_responsibility::content::Kind;
use std::collections::BTreeSet;

/// Answers the question on show; gives what the statement must say of it.
async fn answered(page: &Page, right: bool) -> Value {
    let asked = question(page).await;
    if right {
        page.click("[value=certain]").await;
    }
    answer(page, right).await;
    let kind = match asked.kind {
        Kind::Single | Kind::Multiple => "choice",
        Kind::TrueFalse => "true-false",
        Kind::Sort | Kind::Draw => "matching",
    };
    json!([asked.id, kind, right, if right { json!("certain") } else { json!(null) }])
}

/// The ids that a statement defines, for the things that its response names and for where they go.
fn defined<'a>(definition: &'a Value, list: &str) -> Vec<&'a str> {
    let things = definition[list].as_array().into_iter().flatten();
    things.map(|thing| thing["id"].as_str().expect("an id")).collect()
}

/// Every part of a pattern names what the statement defines.
fn check_pattern(pattern: &Value, definition: &Value) {
    let pattern = pattern.as_str().expect("text");
    let all = |list| defined(definition, list);
    for part in pattern.split("[,]") {
        let is_known = match definition["interactionType"].as_str().expect("a type") {
            "true-false" => ["true", "false"].contains(&part),
            "choice" => all("choices").contains(&part),
            _ => part
                .split_once("[.]")
                .is_some_and(|(item, bin)| all("source").contains(&item) && all("target").contains(&bin)),
        };
        assert!(is_known, "{part} of {pattern} is not in {definition}");
    }
}

#[tokio::test]
async fn every_kind_of_answer_becomes_a_valid_statement_and_so_does_the_end_of_a_set() {
    let (page, store) = page_with_listener(&format!(
        "<script type=module src=embed/shared-responsibility.js></script>
         <shared-responsibility storage=none seed={} pass-mark=60></shared-responsibility>",
        seed_of(10, has_all_kinds)
    ))
    .await;
    page.ready().await;
    page.press("Check yourself").await;
    let mut expect = Vec::new();
    for number in 0..10 {
        expect.push(answered(&page, number % 2 == 0).await);
        page.click(".srm-actions .srm-primary").await;
    }
    let statements = store.statements(&page, 11).await;
    assert_eq!(complaints(&statements), vec![Vec::<String>::new(); 11], "{statements:#?}");

    let (answers, completed): (Vec<_>, Vec<_>) =
        statements.iter().partition(|it| it["verb"]["id"] == "http://adlnet.gov/expapi/verbs/answered");
    let activity = "https://example.org/courses/cloud";
    let told = |it: &&Value| {
        let id = it["object"]["id"].as_str().expect("an id").trim_start_matches(activity).trim_start_matches('/');
        let result = &it["result"];
        let confidence = &result["extensions"][format!("{activity}/confidence")];
        json!([id, it["object"]["definition"]["interactionType"], result["success"], confidence])
    };
    assert_eq!(answers.iter().map(told).collect::<Vec<_>>(), expect);
    for it in answers {
        let definition = &it["object"]["definition"];
        check_pattern(&definition["correctResponsesPattern"][0], definition);
        check_pattern(&it["result"]["response"], definition);
        let score = &it["result"]["score"];
        assert_eq!(score["raw"] == score["max"], it["result"]["success"] == true, "{it}");
    }
    assert_eq!(completed[0]["result"]["score"], json!({ "raw": 5, "max": 10, "scaled": 0.5 }));
    assert_eq!(completed[0]["result"]["success"], false);

    // The same validator finds each of these faults, which the store would take.
    let faults = [
        ("/verb/id", json!("answered")),
        ("/actor/mbox", json!("learner@example.org")),
        ("/object/id", json!("q-one")),
        ("/object/definition/interactionType", json!("draw")),
        ("/object/definition/correctResponsesPattern", json!("a")),
        ("/result/duration", json!("12 s")),
        ("/result/score/scaled", json!(7)),
        ("/context/registration", json!("today")),
        ("/timestamp", json!("yesterday")),
    ];
    let wrong = faults.clone().map(|(at, value)| {
        let mut statement = statements[0].clone();
        *statement.pointer_mut(at).expect(at) = value;
        statement
    });
    for ((at, _), complaints) in faults.iter().zip(complaints(&wrong)) {
        let path = at.replace('/', ".");
        assert!(complaints.iter().any(|it| it.contains(&path)), "{at}: {complaints:?}");
    }
    page.quit().await;
}

#[tokio::test]
async fn a_page_around_a_sandboxed_frame_tells_the_store_what_happens_in_it() {
    let (page, store) = page_with_listener(
        "<script src=embed/frame-host.js defer></script>
         <iframe title=a width=900 height=900 sandbox=allow-scripts src=embed/frame.html?questions=1&seed=3></iframe>",
    )
    .await;
    page.driver.enter_frame(0).await.expect("the frame is there");
    page.ready().await;
    page.press("Check yourself").await;
    answered(&page, true).await;
    page.driver.enter_default_frame().await.expect("back to the page");
    let statements = store.statements(&page, 2).await;
    let verbs: BTreeSet<_> = statements.iter().map(|it| it["verb"]["display"]["en"].as_str()).collect();
    assert_eq!(verbs, BTreeSet::from([Some("answered"), Some("completed")]));
    assert_eq!(complaints(&statements), vec![Vec::<String>::new(); 2], "{statements:#?}");
    page.quit().await;
}
