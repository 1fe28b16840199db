// For pages that tell a learning record store what the learner does: xAPI statements, made of the widget's events.
// docs/tracking.md has the script that sends them.

const ADL = 'http://adlnet.gov/expapi';

const INTERACTIONS = { single: 'choice', multiple: 'choice', 'true-false': 'true-false', sort: 'matching', draw: 'matching' };

const listed = (things) => things.map(({ id, text }) => ({ id, description: { en: text } }));

const pattern = (ids) => ids.join('[,]');

const interaction = ({ kind, prompt, choices, bins, correct }) => {
  const interactionType = INTERACTIONS[kind];
  return {
    type: `${ADL}/activities/cmi.interaction`,
    description: { en: prompt },
    interactionType,
    correctResponsesPattern: [pattern(correct)],
    ...(interactionType === 'choice' && { choices: listed(choices) }),
    ...(interactionType === 'matching' && { source: listed(choices), target: listed(bins) }),
  };
};

/** What each event is about and how it went. */
const told = {
  answered: (detail, activity) => ({
    object: { id: `${activity}/${detail.question}`, definition: interaction(detail) },
    result: {
      response: pattern(detail.response),
      extensions: { [`${activity}/confidence`]: detail.confidence, [`${activity}/attempt`]: detail.attempt },
    },
  }),
  completed: (_, activity) => ({
    object: { id: activity, definition: { type: `${ADL}/activities/assessment` } },
    result: { completion: true },
  }),
};

/**
 * The xAPI statement of an event, as of now. Nothing is sent or kept.
 * @param {CustomEvent} event `srm-answered` or `srm-completed`, of the element or of its frame
 * @param {object} about
 * @param {object} about.actor the learner, as xAPI names one: `{ mbox: 'mailto:learner@example.org' }`
 * @param {string} about.activity address that stands for the widget in your course; those of its questions begin with it
 * @param {string} about.registration UUID that joins the statements of one visit or enrolment
 * @returns {object} ready for `JSON.stringify`
 */
export const statement = ({ type, detail }, { actor, activity, registration }) => {
  // The events are named after the verbs.
  const name = type.slice('srm-'.length);
  const { object, result } = told[name](detail, activity);
  return {
    actor,
    verb: { id: `${ADL}/verbs/${name}`, display: { en: name } },
    object,
    result: { ...result, success: detail.success, score: detail.score, duration: `PT${detail.seconds}S` },
    context: { registration },
    timestamp: new Date().toISOString(),
  };
};
