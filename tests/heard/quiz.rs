//! Walks through the quiz: each kind of question, an exam, the results.

use crate::{
    learner::{answer, question, seed_of},
    reader::Reader,
};

#[tokio::test]
async fn questions() {
    let mut reader = Reader::start().await;
    too_early_then(&mut reader).await;
    asked(&mut reader, "single", "q-both-responsible", 1).await;
    asked(&mut reader, "true-false", "q-training", 1).await;
    asked(&mut reader, "sort", "q-control-classes", 6).await;
    asked(&mut reader, "draw", "q-draw-rds", 12).await;
    rows_to_draw(&mut reader).await;
    reader.quit().await;
}

#[tokio::test]
async fn ends() {
    let mut reader = Reader::start().await;
    exam(&mut reader).await;
    results(&mut reader).await;
    reader.quit().await;
}

/// By “Check yourself” to a quiz that begins with this question.
async fn begin(reader: &mut Reader, id: &str, attributes: &str) {
    let seed = seed_of(2, |asked| asked[0].id == id);
    let attributes = format!("questions=2 seed={seed} storage=none {attributes}");
    reader.begin(&format!("<shared-responsibility {attributes}></shared-responsibility>")).await;
    reader.tab_to("[value=quiz]").await;
    reader.key("Return").await;
}

/// Presses the next so many inputs, and then “Check answer”.
async fn check(reader: &mut Reader, n_inputs: u32) {
    for _ in 0..n_inputs {
        reader.key("Tab").await;
        reader.key("space").await;
    }
    reader.go("Tab", "Check answer").await;
    reader.key("Return").await;
}

/// From the prompt to the verdict, through every reason, and on.
async fn asked(reader: &mut Reader, name: &str, id: &str, n_inputs: u32) {
    begin(reader, id, "").await;
    check(reader, n_inputs).await;
    reader.go("Down", "Next question").await;
    reader.key("Return").await;
    reader.end(name);
}

async fn too_early_then(reader: &mut Reader) {
    begin(reader, "q-fargate-yours", "").await;
    check(reader, 1).await;
    check(reader, 2).await;
    reader.go("Down", "Next question").await;
    reader.go("Down", "Source: AWS").await;
    reader.end("multiple");
}

async fn rows_to_draw(reader: &mut Reader) {
    begin(reader, "q-draw-rds", "").await;
    reader.key("Tab").await;
    reader.key("Insert+a").await;
    reader.keys(2, "Right").await;
    reader.key("Tab").await;
    reader.key("space").await;
    reader.go("Down", "Show a hint").await;
    reader.key("Return").await;
    reader.key("Down").await;
    reader.end("rows-to-draw");
}

async fn exam(reader: &mut Reader) {
    begin(reader, "q-training", "mode=exam pass=50").await;
    reader.go("Tab", "radio button").await;
    reader.key("space").await;
    reader.go("Tab", "Next question").await;
    reader.key("Return").await;
    reader.go("Tab", "Finish").await;
    reader.key("Return").await;
    reader.go("Down", "Practise these").await;
    reader.key("Return").await;
    reader.end("exam");
}

async fn results(reader: &mut Reader) {
    begin(reader, "q-lambda-library", "").await;
    answer(&reader.page, false).await;
    reader.page.press("Next question").await;
    question(&reader.page).await;
    answer(&reader.page, false).await;
    // What was done by mouse is heard, or not.
    reader.page.focused(".srm-verdict").await;
    reader.top().await;
    reader.tab_to(".srm-actions .srm-primary").await;
    reader.key("Return").await;
    reader.go("Down", "Question by question").await;
    reader.go("Down", "push button").await;
    reader.key("Return").await;
    reader.go("Down", "Worksheet").await;
    reader.end("results");
}
