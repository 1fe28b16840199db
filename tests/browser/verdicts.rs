//! The colour of right is at what is right, also where it was missed, and the colour of wrong at what the learner did.

use crate::{
    engine::Engine,
    learner::{answer, quiz_on},
    page::Page,
};
use serde_json::json;

/// Looks at parts of the question on show, light and dark: the words or the sign of each, and its edge.
async fn check(question: &str, parts: &[(&str, &str, &str)]) {
    let page: Page = quiz_on(Engine::Chromium, question).await;
    answer(&page, false).await;
    for (width, scheme) in [(900, "light"), (900, "dark"), (360, "light")] {
        page.width(width).await;
        page.js(&format!("root.host.setAttribute('theme', '{scheme}')")).await;
        for (selector, property, verdict) in parts {
            // A shadow holds its colour among other words.
            let found = page
                .js(&format!(
                    "const probe = root.querySelector('.srm').appendChild(document.createElement('i'));
                     const colour = name => (probe.style.color = `var(--srm-${{name}})`, getComputedStyle(probe).color);
                     const found = [...root.querySelectorAll(`.srm-options {selector}`)].map(it => {{
                         const value = getComputedStyle(it)['{property}'];
                         return ['right', 'wrong', 'right-tint', 'wrong-tint'].find(name => value.includes(colour(name)))
                             ?? value;
                     }});
                     probe.remove();
                     return [...new Set(found)]"
                ))
                .await;
            assert_eq!(found, json!([verdict]), "{question}, {scheme}, {width} px: {property} of {selector}");
        }
    }
    page.quit().await;
}

#[tokio::test]
async fn a_choice_that_was_missed_is_right_and_the_chosen_one_wrong() {
    for question in ["q-lambda-yours", "q-s3-public", "q-fargate-kernel"] {
        check(
            question,
            &[
                ("[data-verdict=missed]", "borderInlineStartColor", "right"),
                ("[data-verdict=missed]", "backgroundColor", "right-tint"),
                ("[data-verdict=missed] p > b", "color", "right"),
                ("[data-verdict=missed] .srm-feedback > .srm-icon .srm-icon__line", "stroke", "right"),
                ("[data-verdict=missed] .srm-miss b", "color", "wrong"),
                ("[data-verdict=missed] .srm-miss .srm-icon__line", "stroke", "wrong"),
                ("[data-verdict=wrong]", "borderInlineStartColor", "wrong"),
                ("[data-verdict=wrong]", "backgroundColor", "wrong-tint"),
                ("[data-verdict=wrong] p > b", "color", "wrong"),
                ("[data-verdict=wrong] .srm-icon__fill", "fill", "wrong"),
            ],
        )
        .await;
    }
}

#[tokio::test]
async fn the_right_place_of_a_task_is_right_and_the_chosen_one_wrong() {
    for question in ["q-of-in-sort", "q-control-classes"] {
        check(
            question,
            &[
                ("label[data-verdict]", "boxShadow", "right"),
                ("label[data-verdict]", "backgroundColor", "right-tint"),
                ("label[data-verdict] b", "color", "right"),
                ("label[data-verdict] .srm-icon__line", "stroke", "right"),
                (".srm-item", "boxShadow", "wrong"),
                (".srm-item", "backgroundColor", "wrong-tint"),
                (".srm-feedback b", "color", "wrong"),
                (".srm-feedback .srm-icon__fill", "fill", "wrong"),
            ],
        )
        .await;
    }
}

#[tokio::test]
async fn whose_a_row_is_is_right_and_what_was_said_wrong() {
    check(
        "q-draw-lambda",
        &[
            (".srm-owner[data-verdict]", "boxShadow", "right"),
            (".srm-owner[data-verdict] .srm-icon__line", "stroke", "right"),
            ("li[data-verdict] .srm-name b", "color", "wrong"),
            ("li[data-verdict] .srm-was .srm-icon__fill", "fill", "wrong"),
            ("li[data-verdict] .srm-was .srm-icon__line", "stroke", "wrong"),
        ],
    )
    .await;
}
