// SCORM 1.2: the names of its data model, and how it writes values (Run-Time Environment 1.2, section 3.4).

import { duration, number } from './reading.js';

export const API = 'API';
export const METHODS = {
  begin: 'LMSInitialize',
  end: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  error: 'LMSGetLastError',
  explain: 'LMSGetErrorString',
};

/** In characters: a CMIString4096. */
export const SUSPEND_LIMIT = 4096;

const STATUS = 'cmi.core.lesson_status';

/** What every platform has a value for. */
export const ALWAYS_THERE = [STATUS, 'cmi.core.student_id'];

/** A status may be cut to its first letter. One that says more than “incomplete” stays. */
export const begin = (get) => (/^[pcfbi]/i.test(get(STATUS)) ? [] : [[STATUS, 'incomplete']]);

/** In percent, which some platforms write as a fraction; not a number where the platform has none. */
export const passMark = (get) => {
  const mark = number(get('cmi.student_data.mastery_score'));
  return mark < 0 ? NaN : mark < 1 ? mark * 100 : mark;
};

/** The best score so far, from 0 to 1; not a number where the platform has none. */
export const best = (get) => number(get('cmi.core.score.raw')) / 100;

const isWon = (status) => /^[pc]/i.test(status);

/** In percent: here a raw score goes from 0 to 100. */
export const score = ({ scaled }, isPassed, get) => [
  ['cmi.core.score.min', 0],
  ['cmi.core.score.max', 100],
  ['cmi.core.score.raw', Number((scaled * 100).toFixed(2))],
  ...(isPassed || !isWon(get(STATUS)) ? [[STATUS, isPassed ? 'passed' : 'failed']] : []),
];

const two = (number) => String(number).padStart(2, '0');

/** A CMITimespan, HHHH:MM:SS. */
const span = (time) => {
  const whole = Math.round(duration(time));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(':');
};

/** The things that a response names, in the order of the pack: a, b, c, …, and bins 1, 2, 3: longer names are not allowed. */
const letter = (things, id) => String.fromCharCode(97 + things.findIndex((thing) => thing.id === id));
const digit = (things, id) => 1 + things.findIndex((thing) => thing.id === id);

const pattern = (type, { choices, bins }, ids) => {
  if (type === 'true-false') return ids.map((id) => id[0]).join('');
  if (type === 'choice') return ids.map((id) => letter(choices, id)).join(',');
  const pair = ([item, bin]) => `${letter(choices, item)}.${digit(bins, bin)}`;
  return ids.map((id) => pair(id.split('[.]'))).join(',');
};

export const interaction = (type, detail) => {
  const now = new Date();
  return [
    ['id', detail.question],
    ['time', [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')],
    ['type', type],
    ['correct_responses.0.pattern', pattern(type, detail, detail.correct)],
    ['weighting', 1],
    ['student_response', pattern(type, detail, detail.response)],
    ['result', detail.success ? 'correct' : 'wrong'],
    ['latency', span(detail.seconds)],
  ];
};

/** With "suspend" the platform keeps score and place for the next visit, after the end too. */
export const end = (time) => [
  ['cmi.core.exit', 'suspend'],
  ['cmi.core.session_time', span(time)],
];
