//! The packs that tests run on, and actions written as sentences.

use serde_json::Value;
use shared_responsibility::{
    content::{Choice, Pack, check},
    session::{Action, Screen, Session, now::Now, quiz::Plan},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A path below the root of the repository.
pub fn path(below: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below)
}

pub fn text(below: &str) -> String {
    fs::read_to_string(path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
}

/// The pack that comes with the widget, read from its files.
pub fn aws() -> Pack {
    check::read(&text("content/aws/stack.json"), &text("content/aws/quiz.json")).expect("the AWS pack is valid").pack
}

pub fn minimal_json() -> Value {
    serde_json::from_str(&text("tests/packs/minimal.json")).expect("JSON")
}

/// Four layers, two services, three questions that can be asked.
pub fn minimal() -> Pack {
    parse(&minimal_json()).expect("the minimal pack is valid")
}

pub fn parse(pack: &Value) -> Result<Pack, Vec<check::Problem>> {
    check::read_one(&pack.to_string()).map(|checked| checked.pack)
}

/// Sets what a JSON pointer names; `null` takes a field away.
pub fn edit(pack: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match pack.pointer_mut(parent).unwrap_or_else(|| panic!("{parent} is not there")) {
        Value::Object(fields) if value.is_null() => drop(fields.remove(key)),
        Value::Object(fields) => drop(fields.insert(key.to_owned(), value)),
        Value::Array(items) => match items.get_mut(key.parse::<usize>().expect("an index")) {
            Some(item) => *item = value,
            None => items.push(value),
        },
        other => panic!("{parent} holds {other}"),
    }
}

/// Edits a pack as each file of a folder says, which holds JSON pointers with their new values. Gives the number of files.
pub fn each_edited(folder: &str, pack: &Value, check: impl Fn(&Path, &Value)) -> u32 {
    let mut n_files = 0;
    for file in fs::read_dir(path(folder)).expect("the folder") {
        let file = file.expect("a file").path();
        if file.extension().is_some_and(|ext| ext == "json") {
            let edits: BTreeMap<String, Value> =
                serde_json::from_str(&fs::read_to_string(&file).expect("text")).expect("JSON");
            let mut pack = pack.clone();
            edits.into_iter().for_each(|(pointer, value)| edit(&mut pack, &pointer, value));
            check(&file, &pack);
            n_files += 1;
        }
    }
    n_files
}

/// A time, in seconds since 1970, where it does not matter which.
pub const NOW: u32 = 1_800_000_000;

/// A time by both clocks.
pub fn at(seconds: u32) -> Now {
    Now { date: seconds, clock: seconds }
}

/// Taking actions in tests where time does not matter.
pub trait Act {
    /// The session after an action.
    #[must_use = "a step gives a new session and leaves this one as it is"]
    fn act(&self, pack: &Pack, action: &Action) -> Self;
}

impl Act for Session {
    fn act(&self, pack: &Pack, action: &Action) -> Self {
        self.apply(pack, action, at(NOW))
    }
}

/// The session after actions, from a new one.
pub fn after(pack: &Pack, actions: &[Action]) -> Session {
    actions.iter().fold(Session::default(), |session, action| session.act(pack, action))
}

/// To a new quiz with all questions that the pack has, at most ten.
pub fn start(seed: u32) -> Action {
    Action::Quiz(plan(seed, 10))
}

/// A set with feedback after each question.
pub fn plan(seed: u32, n_questions: u32) -> Plan {
    Plan { seed, n_questions, ..Plan::default() }
}

pub fn tick(choice_idx: u32) -> Action {
    put(choice_idx, 1)
}

pub fn put(choice_idx: u32, place: u32) -> Action {
    Action::Choose { choice_idx, place }
}

pub fn layer(pack: &Pack, id: &str) -> u32 {
    pack.layers.iter().position(|layer| layer.id == id).expect("a layer") as u32
}

pub fn service(pack: &Pack, id: &str) -> u32 {
    pack.services.iter().position(|service| service.id == id).expect("a service") as u32
}

/// Goes through a run until a question is on show, answering what comes before it by ticking the right choices.
pub fn up_to(pack: &Pack, mut session: Session, question: &str) -> Session {
    while session.run.as_ref().expect("a run").question(pack).id != question {
        assert_eq!(session.screen, Screen::Quiz, "{question} is not in the set");
        session = answer_right(pack, session).act(pack, &Action::Next);
    }
    session
}

/// Ticks the right choices of the question on show and checks.
pub fn answer_right(pack: &Pack, session: Session) -> Session {
    answer(pack, session, |correct| correct)
}

/// Ticks wrong choices, as many as are asked for as far as there are, and checks.
pub fn answer_wrong(pack: &Pack, session: Session) -> Session {
    answer(pack, session, |correct| !correct)
}

fn answer(pack: &Pack, session: Session, wanted: impl Fn(bool) -> bool) -> Session {
    let question = session.run.as_ref().expect("a run").question(pack);
    let right = |(_, choice): &(u32, &Choice)| choice.place > 0;
    let (first, then): (Vec<_>, Vec<_>) = (0..).zip(&question.choices).partition(|it| right(it) == wanted(true));
    let puts: Vec<Action> = if question.bins.is_empty() {
        first.into_iter().chain(then).take(question.n_wanted() as usize).map(|(idx, _)| tick(idx)).collect()
    } else {
        let place = |choice: &Choice| {
            (1..=question.bins.len() as u32).find(|place| (choice.accept >> place & 1 == 1) == wanted(true))
        };
        (0..).zip(&question.choices).map(|(idx, choice)| put(idx, place(choice).expect("a bin"))).collect()
    };
    puts.iter().fold(session, |session, put| session.act(pack, put)).act(pack, &Action::Check)
}
