//! The listener of docs/tracking.md: what it sends is stored by a learning record store, and is valid xAPI.

use crate::store::{complaints, page_with_listener, stored};
use serde_json::{Value, json};

#[tokio::test]
async fn each_kind_of_answer_becomes_a_valid_statement_and_so_does_the_end() {
    let (page, _store) = page_with_listener("seed=3").await;
    let matching = json!({
        "pack": "aws", "question": "q-of-in-sort", "kind": "sort", "prompt": "Sort", "layers": ["guest-os"], "services": [],
        "response": "a[.]in[,]b[.]of", "correctResponses": ["a[.]in[,]b[.]in"], "interactionType": "matching",
        "items": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}], "bins": [{"id": "in", "label": "In"}, {"id": "of", "label": "Of"}],
        "correct": false, "score": {"raw": 1, "max": 2, "scaled": 0.5}, "parts": [], "confidence": "sure", "seconds": 12.5, "attempt": 1, "seed": 3
    });
    page.js(&format!("root.host.dispatchEvent(new CustomEvent('srm-answered', {{ detail: {matching}, bubbles: true, composed: true }}))")).await;
    page.js("root.host.dispatchEvent(new CustomEvent('srm-completed', { detail: {score: {raw: 1, max: 2, scaled: 0.5}, seconds: 33, questions: ['a']}, bubbles: true, composed: true }))").await;
    let statements = stored(&page, 2).await;
    eprintln!("{statements:#?}");
    assert_eq!(complaints(&statements), vec![Vec::<String>::new(); statements.len()]);
    page.quit().await;
}

#[test]
fn the_validator_is_not_blind() {
}
