// The page of a SCORM package: resumes the widget, and tells the learning platform what the learner does. scripts/scorm.mjs
// makes scorm.js of it, with the names and forms of one version of SCORM (v12.js or v2004.js) as "version".

import { isNo, isYes, number, text } from './reading.js';
import * as version from 'version';

const widget = document.querySelector('shared-responsibility');
// Of a clock that nobody puts back.
const opened = performance.now();

/** The platform's API: in this window, in one around it, or around the one that opened it. */
const find = (view = window, left = 500) => {
  try {
    const api = view[version.API];
    // Anything may have that name.
    if (typeof api?.[version.METHODS.begin] === 'function') return api;
    const next = view.parent === view ? view.opener : view.parent;
    return next && left > 0 ? find(next, left - 1) : undefined;
  } catch {
    // A window of another origin ends the search.
    return undefined;
  }
};

const api = find();

/** What the platform answers; nothing at all where it has no such method, or one that breaks. */
const call = (method, ...values) => {
  try {
    return String(api[version.METHODS[method]](...values) ?? '').trim();
  } catch (error) {
    console.warn(`scorm: ${version.METHODS[method]}`, error);
    return undefined;
  }
};

const get = (key) => text(call('get', key));

/** The number of the last error; 0 if there is none. */
const lastError = () => number(text(call('error'))) || 0;

const isDone = (answer) => isYes(answer) || (answer !== undefined && !isNo(answer) && lastError() === 0);

const set = (pairs) => {
  for (const [key, value] of pairs) {
    if (isDone(call('set', key, String(value)))) continue;
    const code = lastError();
    console.warn(`scorm: the platform does not take ${key} = ${value}: ${code} ${text(call('explain', String(code)))}`);
  }
};

// As SCORM 2004 numbers them; SCORM 1.2 has 101 for each, “general exception”.
const [FAILED, RUNS, ENDED] = [102, 103, 104];
/** Of what is asked before the beginning or after the end; 301 in SCORM 1.2. */
const NOT_RUNNING = [122, 123, 301];

/** Whether the session began before this page: whoever launches it may have done so, or the page was loaded again. */
const isRunning = () => {
  const code = lastError();
  if (code === RUNS || code === FAILED || code === ENDED) return code === RUNS;
  // Only a session has these; some platforms go on answering with the error of the beginning, so that alone says nothing.
  return version.ALWAYS_THERE.some((key) => get(key) !== '' && !NOT_RUNNING.includes(lastError()));
};

let kept = '';
let isTooLong = false;

/** Keeps where the learner stands. A text cut short would be worth nothing: what is too long leaves the one before it. */
const keep = () => {
  const { progress } = widget;
  if (!progress || progress === kept) return;
  if (progress.length <= version.SUSPEND_LIMIT) {
    set([['cmi.suspend_data', progress]]);
    kept = progress;
  } else if (!isTooLong) {
    isTooLong = true;
    console.warn(`scorm: progress has ${progress.length} characters, the platform keeps ${version.SUSPEND_LIMIT}: a visit resumes where the last that fitted was. Fewer questions in a set need less.`);
  }
};

let isDue = false;

/** Once for all that is told at one time: after an exam many answers are, and a platform may take its time for each. */
const commitSoon = () => {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    keep();
    call('commit', '');
  });
};

const TYPES = { single: 'choice', multiple: 'choice', 'true-false': 'true-false', sort: 'matching', draw: 'matching' };

const answered = ({ detail }) => {
  const idx = number(get('cmi.interactions._count'));
  // A platform need not keep single answers.
  if (idx >= 0) {
    const pairs = version.interaction(TYPES[detail.kind], detail).filter(([, value]) => value !== '');
    set(pairs.map(([key, value]) => [`cmi.interactions.${idx}.${key}`, value]));
  }
  commitSoon();
};

let best = 0;

/** The best full set counts; practice of what was missed neither passes nor fails, and counts for nothing. */
const completed = ({ detail: { score, success } }) => {
  // A platform may have none, or one that is none: then that of this visit stands.
  const before = version.best(get);
  if (before <= 1) best = Math.max(best, before);
  if (success !== undefined && score.scaled >= best) {
    best = score.scaled;
    set(version.score(score, success, get));
  }
  commitSoon();
};

const listen = () => {
  kept = get('cmi.suspend_data');
  // Before the widget starts, so that it starts there.
  if (kept) widget.progress = kept;
  // The platform's own goes before that of the package; the widget takes none below 1.
  const passMark = version.passMark(get);
  if (passMark <= 100) widget.passMark = Math.max(1, Math.round(passMark));
  set(version.begin(get));

  widget.addEventListener('srm-answered', answered);
  widget.addEventListener('srm-completed', completed);
  const away = new AbortController();
  // On a phone this may be the last that a page hears.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'hidden') return;
      keep();
      call('commit', '');
    },
    away,
  );
  addEventListener(
    'pagehide',
    () => {
      keep();
      set(version.end((performance.now() - opened) / 1000));
      call('end', '');
      away.abort();
    },
    away,
  );
  // Brought back by the browser as it was, it belongs to a session that has ended.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
};

if (api && (isDone(call('begin', '')) || isRunning())) listen();
else document.querySelector('[role=status]').textContent = 'No learning platform answers here: nothing that you do is recorded.';
