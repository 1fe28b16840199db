//! The rules of `stack.json`: layers, services, the matrix, the analogy and the rest.

use super::{
    Names, Report, owner,
    terms::{Glossary, Seen},
    word,
};
use crate::content::{self, Pack, scene::Scene, schema};
use schema::{Owner, StackFile};
use std::cell::OnceCell;

/// Longest texts, in characters: what fits a row, a panel, a sentence.
const LABEL: usize = 72;
/// The words of a box are the provider’s, so they are not ours to shorten.
const BOX_LABEL: usize = 96;
const SENTENCE: usize = 240;

pub(super) fn check(stack: &StackFile, names: &Names<'_>, glossary: &Glossary<'_>, report: &mut Report) -> Pack {
    report.text("title", &stack.title, LABEL);
    if stack.layers.is_empty() {
        report.add("layers", "is empty: a stack has at least one layer");
    }
    if stack.services.is_empty() {
        report.add("services", "is empty: the line needs at least one service");
    }
    if !is_date(&stack.checked) {
        report.add("checked", format!("“{}” is not a date: write YYYY-MM-DD", stack.checked));
    }
    check_background(stack, names, report);
    let pack = Pack {
        id: stack.id.clone(),
        lang: stack.lang.clone(),
        title: stack.title.clone(),
        checked: stack.checked.clone(),
        boxes: boxes(stack, names, report),
        layers: layers(stack, names, glossary, report),
        services: services(stack, names, report),
        limits: stack.limits.iter().map(|l| content::Limit { limit: l.limit.clone(), say: l.say.clone() }).collect(),
        sources: stack
            .sources
            .iter()
            .map(|source| content::Source { title: source.title.clone(), url: source.url.clone() })
            .collect(),
        // These come when the other file is checked too.
        terms: Vec::new(),
        n_questions: 0,
        questions: OnceCell::new(),
    };
    check_order(stack, report);
    pack
}

fn boxes(stack: &StackFile, names: &Names<'_>, report: &mut Report) -> Vec<content::ClassicBox> {
    let mut boxes = Vec::new();
    for (idx, classic) in stack.boxes.iter().enumerate() {
        let path = format!("boxes[{idx}]");
        report.text(&format!("{path}.label"), &classic.label, BOX_LABEL);
        report.text(&format!("{path}.summary"), &classic.summary, SENTENCE);
        for (idx, task) in classic.tasks.iter().enumerate() {
            report.text(&format!("{path}.tasks[{idx}]"), task, LABEL);
        }
        report.positions(&format!("{path}.sources"), &classic.sources, &names.sources);
        let side = owner(classic.owner).filter(|side| *side != content::Owner::Shared);
        if side.is_none() {
            report.add(format!("{path}.owner"), "is neither customer nor provider: a box stands on one side");
        }
        boxes.push(content::ClassicBox {
            id: classic.id.clone(),
            owner: side.unwrap_or(content::Owner::Customer),
            label: classic.label.clone(),
            summary: classic.summary.clone(),
            tasks: classic.tasks.join(", "),
        });
    }
    boxes
}

fn layers(stack: &StackFile, names: &Names<'_>, glossary: &Glossary<'_>, report: &mut Report) -> Vec<content::Layer> {
    let mut layers = Vec::new();
    for (idx, layer) in stack.layers.iter().enumerate() {
        let path = format!("layers[{idx}]");
        report.text(&format!("{path}.label"), &layer.label, LABEL);
        report.text(&format!("{path}.meaning"), &layer.meaning, SENTENCE);
        report.text(&format!("{path}.home.name"), &layer.home.name, LABEL);
        for (field, text) in
            [("builder", &layer.home.builder), ("owner", &layer.home.owner), ("breaks", &layer.home.breaks)]
        {
            report.text(&format!("{path}.home.{field}"), text, SENTENCE);
        }
        for service in layer.cells.keys() {
            report.position(&format!("{path}.cells"), service, &names.services);
        }
        // A panel shows the meaning and one cell.
        let mut seen = glossary.below(&layer.label);
        let meaning = glossary.mark(&layer.meaning, &mut seen);
        let mut cells = Vec::new();
        for service in &stack.services {
            match layer.cells.get(&service.id) {
                Some(cell) => {
                    let path = format!("{path}.cells.{}", service.id);
                    cells.push(check_cell(&path, cell, names, (glossary, seen.clone()), report));
                }
                None => report.add(format!("{path}.cells"), format!("has no cell for “{}”: add it", service.id)),
            }
        }
        layers.push(content::Layer {
            id: layer.id.clone(),
            label: layer.label.clone(),
            meaning,
            box_idx: report.position(&format!("{path}.box"), &layer.classic_box, &names.boxes),
            home: content::HomePart {
                name: layer.home.name.clone(),
                builder: layer.home.builder.clone(),
                owner: layer.home.owner.clone(),
                breaks: layer.home.breaks.clone(),
            },
            cells,
        });
    }
    layers
}

fn check_cell(
    path: &str,
    cell: &schema::Cell,
    names: &Names<'_>,
    (glossary, mut seen): (&Glossary<'_>, Seen),
    report: &mut Report,
) -> content::Cell {
    report.text(&format!("{path}.customer"), &cell.customer, SENTENCE);
    match (cell.owner, cell.provider.is_empty()) {
        (Owner::None, false) => {
            report.add(format!("{path}.provider"), "is set for a layer that is not used: remove it")
        }
        (Owner::None, true) => {}
        _ => report.text(&format!("{path}.provider"), &cell.provider, SENTENCE),
    }
    match (cell.owner, cell.lead) {
        (Owner::Shared, None | Some(Owner::Customer | Owner::Provider)) | (_, None) => {}
        (Owner::Shared, Some(lead)) => {
            report.add(format!("{path}.lead"), format!("is “{}”: only customer or provider can lead", word(lead)));
        }
        (owner, Some(_)) => {
            report.add(
                format!("{path}.lead"),
                format!("is set for a cell of “{}”: only shared cells have one", word(owner)),
            );
        }
    }
    report.accept(&format!("{path}.accept"), cell.owner, cell.lead, &cell.accept);
    if cell.basis == schema::Basis::Sourced && cell.sources.is_empty() {
        report.add(format!("{path}.sources"), "is empty for a sourced cell: name a source or mark it as inference");
    }
    content::Cell {
        owner: owner(cell.owner),
        lead: cell.lead.and_then(owner),
        customer: glossary.mark(&cell.customer, &mut seen),
        provider: glossary.mark(&cell.provider, &mut seen),
        sources: report.positions(&format!("{path}.sources"), &cell.sources, &names.sources),
        inferred: cell.basis == schema::Basis::Inference,
    }
}

fn services(stack: &StackFile, names: &Names<'_>, report: &mut Report) -> Vec<content::Service> {
    let mut services = Vec::new();
    for (idx, service) in stack.services.iter().enumerate() {
        let path = format!("services[{idx}]");
        for (field, text) in [("name", &service.name), ("short", &service.short), ("kind", &service.kind)] {
            report.text(&format!("{path}.{field}"), text, LABEL);
        }
        for (field, text) in
            [("name", &service.home.name), ("fits", &service.home.fits), ("breaks", &service.home.breaks)]
        {
            report.text(&format!("{path}.home.{field}"), text, SENTENCE);
        }
        let scene = service.home.scene.as_deref().and_then(|name| scene(&format!("{path}.home.scene"), name, report));
        let mut parts = Vec::new();
        for (layer, name) in &service.home.parts {
            report.text(&format!("{path}.home.parts.{layer}"), name, LABEL);
            parts.push((report.position(&format!("{path}.home.parts"), layer, &names.layers), name.clone()));
        }
        services.push(content::Service {
            id: service.id.clone(),
            name: service.name.clone(),
            short: service.short.clone(),
            kind: service.kind.clone(),
            home: content::HomeVariant {
                name: service.home.name.clone(),
                fits: service.home.fits.clone(),
                breaks: service.home.breaks.clone(),
                scene,
                parts,
            },
        });
    }
    services
}

fn scene(path: &str, name: &str, report: &mut Report) -> Option<Scene> {
    let found = Scene::ALL.into_iter().find(|(known, _)| *known == name);
    if found.is_none() {
        let names: Vec<_> = Scene::ALL.iter().map(|(known, _)| *known).collect();
        report.add(path, format!("“{name}” is not a drawing: write one of {}, or leave it out", names.join(", ")));
    }
    found.map(|(_, scene)| scene)
}

/// For every service the owners run customer, then shared, then provider, with no way back.
fn check_order(stack: &StackFile, report: &mut Report) {
    let rank = |owner| match owner {
        Owner::Customer => Some(0),
        Owner::Shared => Some(1),
        Owner::Provider => Some(2),
        Owner::None => None,
    };
    for service in &stack.services {
        let mut above = (0, Owner::Customer);
        for (idx, layer) in stack.layers.iter().enumerate() {
            let Some(cell) = layer.cells.get(&service.id) else { continue };
            let Some(rank) = rank(cell.owner) else { continue };
            if rank < above.0 {
                let (here, above) = (word(cell.owner), word(above.1));
                report.add(
                    format!("layers[{idx}].cells.{}.owner", service.id),
                    format!(
                        "goes back to “{here}” below “{above}”: owners run customer, shared, provider down the stack"
                    ),
                );
            } else {
                above = (rank, cell.owner);
            }
        }
    }
}

/// What the pack carries beside the stack: ids, references and texts.
fn check_background(stack: &StackFile, names: &Names<'_>, report: &mut Report) {
    report.ids("statements", stack.statements.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.statements.iter().enumerate() {
        report.text(&format!("statements[{idx}].text"), &it.text, SENTENCE);
    }
    report.position("simple_picture.service", &stack.simple_picture.service, &names.services);
    report.positions("simple_picture.sources", &stack.simple_picture.sources, &names.sources);
    report.ids("simple_picture.layers", stack.simple_picture.layers.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.simple_picture.layers.iter().enumerate() {
        report.positions(&format!("simple_picture.layers[{idx}].layers"), &it.layers, &names.layers);
    }
    report.ids("terms", stack.terms.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.terms.iter().enumerate() {
        report.positions(&format!("terms[{idx}].layers"), &it.layers, &names.layers);
        report.positions(&format!("terms[{idx}].boxes"), &it.boxes, &names.boxes);
    }
    report.ids("controls", stack.controls.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.controls.iter().enumerate() {
        report.text(&format!("controls[{idx}].meaning"), &it.meaning, SENTENCE);
        report.positions(&format!("controls[{idx}].sources"), &it.sources, &names.sources);
    }
    report.ids("limits", stack.limits.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.limits.iter().enumerate() {
        report.text(&format!("limits[{idx}].limit"), &it.limit, SENTENCE);
        report.text(&format!("limits[{idx}].say"), &it.say, SENTENCE);
    }
    report.ids("differences", stack.differences.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.differences.iter().enumerate() {
        report.text(&format!("differences[{idx}].shown"), &it.shown, SENTENCE);
        report.positions(&format!("differences[{idx}].sources"), &it.sources, &names.sources);
    }
    report.ids("glossary", stack.glossary.iter().map(|it| it.id.as_str()));
    for (idx, it) in stack.glossary.iter().enumerate() {
        report.text(&format!("glossary[{idx}].term"), &it.term, LABEL);
        report.text(&format!("glossary[{idx}].sentence"), &it.sentence, SENTENCE);
        report.positions(&format!("glossary[{idx}].sources"), &it.sources, &names.sources);
        if it.basis == schema::Basis::Sourced && it.sources.is_empty() {
            report.add(
                format!("glossary[{idx}].sources"),
                "is empty for a sourced sentence: name a source or mark it as inference",
            );
        }
    }
    for (idx, it) in stack.sources.iter().enumerate() {
        report.text(&format!("sources[{idx}].title"), &it.title, LABEL);
        if let Some(url) = &it.url
            && !url.starts_with("https://")
        {
            report.add(format!("sources[{idx}].url"), format!("“{url}” does not begin with https://"));
        }
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').map(|part| (part.len(), part.parse::<u32>())).collect();
    matches!(parts[..], [(4, Ok(_)), (2, Ok(1..=12)), (2, Ok(1..=31))])
}
