// SCORM 2004, 3rd and 4th edition: the names of its data model, and how it writes values (Run-Time Environment, section 4).

import { duration, number } from './reading.js';

export const API = 'API_1484_11';
export const METHODS = {
  begin: 'Initialize',
  end: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  error: 'GetLastError',
  explain: 'GetErrorString',
};

/** In characters: what every platform must keep. */
export const SUSPEND_LIMIT = 64000;

const STATUS = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

/** What every platform has a value for. */
export const ALWAYS_THERE = [STATUS, 'cmi._version'];

const isWon = (status) => /^[pc]/i.test(status);

export const begin = (get) => ([STATUS, SUCCESS].some((key) => isWon(get(key))) ? [] : [[STATUS, 'incomplete']]);

/** A number up to 1, which some platforms write in percent; not a number where the platform has none. */
const fraction = (value) => (number(value) > 1 ? number(value) / 100 : number(value));

/** In percent. */
export const passMark = (get) => fraction(get('cmi.scaled_passing_score')) * 100;

/** The best score so far, from 0 to 1. */
export const best = (get) => fraction(get('cmi.score.scaled'));

/** Seven digits are what every platform must keep. */
const real = (number) => Number(number.toFixed(7));

export const score = ({ raw, max, scaled }, isPassed, get) => [
  ['cmi.score.min', 0],
  ['cmi.score.max', max],
  ['cmi.score.raw', raw],
  ['cmi.score.scaled', real(scaled)],
  ...(isPassed || !isWon(get(SUCCESS)) ? [[SUCCESS, isPassed ? 'passed' : 'failed']] : []),
  [STATUS, 'completed'],
];

/** A timeinterval: two decimals at most. */
const span = (time) => `PT${Number(duration(time).toFixed(2))}S`;

/** In UTC; a zone may stand only after a fraction of a second. */
const now = () => new Date().toISOString().replace(/\.(\d\d)\dZ$/, '.$1Z');

/** What every platform must keep of a description, in characters. */
const DESCRIPTION_LIMIT = 250;

export const interaction = (type, { question, prompt, correct, response, success, seconds }) => [
  ['id', question],
  ['type', type],
  ['timestamp', now()],
  ['description', prompt.length <= DESCRIPTION_LIMIT ? prompt : ''],
  ['correct_responses.0.pattern', correct.join('[,]')],
  ['weighting', 1],
  ['learner_response', response.join('[,]')],
  ['result', success ? 'correct' : 'incorrect'],
  ['latency', span(seconds)],
];

/** With "suspend" the platform keeps score and place for the next visit, after the end too. */
export const end = (time) => [
  ['cmi.exit', 'suspend'],
  ['cmi.session_time', span(time)],
];
