//! The attributes of the element, read and checked. What is wrong is ignored, with a warning that names it.

use crate::{
    components::later::step,
    content::Pack,
    session::{
        Action, Lens, Session,
        now::Now,
        quiz::{Mode, Plan},
    },
};

/// Every attribute of the element.
pub const ATTRIBUTES: [&str; 18] = [
    "service",
    "lens",
    "view",
    "layer",
    "theme",
    "questions",
    "seed",
    "mode",
    "pass-mark",
    "no-confidence",
    "heading-level",
    "no-quiz",
    "no-explore",
    "print-worksheet",
    "storage",
    "storage-key",
    "src",
    "deep-links",
];

/// What a template writes that means to leave a flag out.
const DENIALS: [&str; 6] = ["false", "0", "no", "off", "null", "undefined"];

/// Whether a value is this word: in any case, as those of HTML’s own attributes, and with the blanks of a template.
pub(super) fn is(value: &str, word: &str) -> bool {
    value.trim().eq_ignore_ascii_case(word)
}

/// How many questions a set has unless `questions` says otherwise.
pub const N_QUESTIONS: u32 = 10;

/// What the attributes say about a widget as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `questions`: how many a set has.
    pub n_questions: u32,
    /// `seed`: decides the set; chance does where there is none.
    pub seed: Option<u32>,
    /// `mode`: whether feedback comes after each question or after the last.
    pub mode: Mode,
    /// `pass-mark`: the percent of the questions that passes.
    pub pass_mark: Option<u32>,
    /// `no-confidence`: nobody is asked how sure they are.
    pub no_confidence: bool,
    /// `no-quiz`: only the stack.
    pub no_quiz: bool,
    /// `no-explore`: only the quiz.
    pub no_explore: bool,
    /// `print-worksheet`: paper gets the worksheet in place of the stack.
    pub print_worksheet: bool,
    /// `deep-links`: the page's address has the state, and follows it.
    pub deep_links: bool,
    /// `heading-level`: of the title, 1 to 4, so that those below it fit.
    pub heading_level: u8,
    /// `storage="none"`: nothing is kept on the device.
    pub keep: bool,
    /// `storage-key`: the name under which progress is kept, instead of the pack's.
    pub storage_key: Option<String>,
}

impl Settings {
    /// Reads the attributes through `get`; the second is a warning for each value that is ignored.
    pub fn read(get: &dyn Fn(&str) -> Option<String>) -> (Self, Vec<String>) {
        let mut warnings = Vec::new();
        let mut number = |name: &str, low: u32, high: u32| {
            let value = get(name)?;
            let number = value.trim().parse().ok().filter(|number| (low..=high).contains(number));
            if number.is_none() {
                warnings.push(ignored(name, &value, &format!("a whole number from {low} to {high}")));
            }
            number
        };
        let n_questions = number("questions", 1, 1000).unwrap_or(N_QUESTIONS);
        let seed = number("seed", 0, u32::MAX);
        let pass_mark = number("pass-mark", 1, 100);
        let heading_level = number("heading-level", 1, 4).unwrap_or(2) as u8;
        let mut word = |name: &str, known: [&str; 2]| {
            let value = get(name)?;
            let idx = known.iter().position(|known| is(&value, known));
            if idx.is_none() {
                warnings.push(ignored(name, &value, &known.join(" or ")));
            }
            idx
        };
        let keep = word("storage", ["local", "none"]) != Some(1);
        let mode = word("mode", Mode::ALL.map(Mode::id)).map_or(Mode::Practice, |idx| Mode::ALL[idx]);
        // The style sheet obeys it.
        word("theme", ["light", "dark"]);
        for (name, known) in [("src", "the address of a pack"), ("storage-key", "a name")] {
            if let Some(value) = get(name).filter(|value| value.trim().is_empty()) {
                warnings.push(ignored(name, &value, known));
            }
        }
        let mut flag = |name: &str| {
            let value = get(name);
            if let Some(value) = value.as_ref().filter(|value| DENIALS.iter().any(|no| is(value, no))) {
                warnings.push(format!(
                    "shared-responsibility: the attribute {name}=\"{value}\" counts as set, as in all HTML; leave it out instead."
                ));
            }
            value.is_some()
        };
        let settings = Self {
            n_questions,
            seed,
            mode,
            pass_mark,
            no_confidence: flag("no-confidence"),
            no_quiz: flag("no-quiz"),
            no_explore: flag("no-explore"),
            print_worksheet: flag("print-worksheet"),
            deep_links: flag("deep-links"),
            heading_level,
            keep,
            storage_key: get("storage-key").filter(|key| !key.trim().is_empty()),
        };
        (settings, warnings)
    }

    /// The set that they ask for, with this seed where they name none.
    pub fn plan(&self, seed: u32) -> Plan {
        let Self { n_questions, mode, pass_mark, .. } = *self;
        Plan { seed: self.seed.unwrap_or(seed), n_questions, mode, pass_mark }
    }
}

/// The attributes that ask for a state, in the order in which they are obeyed.
pub const STATES: [&str; 4] = ["service", "lens", "layer", "view"];

/// The session that the attributes ask for at a time, with a warning for each value that is ignored.
pub fn start(
    pack: &Pack,
    plan: Plan,
    no_explore: bool,
    now: Now,
    get: impl Fn(&str) -> Option<String>,
) -> (Session, Vec<String>) {
    let mut session = Session::default();
    let mut warnings = Vec::new();
    for name in STATES {
        match get(name).map(|value| action(pack, plan, name, &value)) {
            Some(Ok(action)) => session = step(&session, pack, &action, now),
            Some(Err(warning)) => warnings.push(warning),
            None => {}
        }
    }
    if no_explore {
        session = step(&session, pack, &Action::Quiz(plan), now);
    }
    (session, warnings)
}

/// What is wrong with attributes that an author asks for, unknown names too.
pub fn problems(pack: &Pack, asked: &[(String, String)]) -> Vec<String> {
    let get = |name: &str| asked.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let (settings, wrong) = Settings::read(&get);
    let (_, ids) = start(pack, settings.plan(0), settings.no_explore, Now::default(), get);
    let unknown = asked.iter().filter(|(name, _)| !ATTRIBUTES.contains(&name.as_str()));
    let unknown = unknown.map(|(name, _)| format!("{name} is no attribute; there are {}", ATTRIBUTES.join(", ")));
    unknown.chain(wrong).chain(ids).collect()
}

/// The action that an attribute of [`STATES`] asks for.
///
/// # Errors
/// A warning that names the value and what is known.
pub fn action(pack: &Pack, plan: Plan, name: &str, value: &str) -> Result<Action, String> {
    let among =
        |ids: &[&str]| ids.iter().position(|id| is(value, id)).map(|idx| idx as u32).ok_or_else(|| ids.join(", "));
    let action = match name {
        "service" => {
            let ids: Vec<&str> = pack.services.iter().map(|service| service.id.as_str()).collect();
            among(&ids).map(Action::SelectService)
        }
        "layer" => {
            let ids: Vec<&str> = pack.layers.iter().map(|layer| layer.id.as_str()).collect();
            among(&ids).map(Action::OpenLayer)
        }
        "lens" => among(&Lens::ALL.map(Lens::id)).map(|idx| Action::SelectLens(Lens::ALL[idx as usize])),
        _ => {
            let view = |idx| if idx == 0 { Action::Explore } else { Action::Quiz(plan) };
            among(&["explore", "quiz"]).map(view)
        }
    };
    action.map_err(|known| ignored(name, value, &format!("one of {known}")))
}

fn ignored(name: &str, value: &str, known: &str) -> String {
    format!("shared-responsibility: the attribute {name}=\"{value}\" is ignored; it takes {known}.")
}
