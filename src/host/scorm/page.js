// The page of a SCORM package: resumes the widget, and tells the learning platform what the learner does. scripts/scorm.mjs
// makes scorm.js of it, with the names and forms of one version of SCORM (v12.js or v2004.js) as "version".

import * as version from 'version';

const widget = document.querySelector('shared-responsibility');
const opened = Date.now();

/** The platform's API: in a window around this one, or around the one that opened it. */
const above = (view, left = 500) => {
  const next = view.parent === view ? view.opener : view.parent;
  return view[version.API] ?? (next && left > 0 ? above(next, left - 1) : undefined);
};

const find = () => {
  try {
    return above(window);
  } catch {
    // A window of another origin ends the search.
    return undefined;
  }
};

const api = find();

/** Some platforms answer with a yes or no instead of a text, or with nothing. */
const call = (method, ...values) => String(api[version.METHODS[method]](...values) ?? '');

const get = (key) => call('get', key);

const set = (pairs) => {
  for (const [key, value] of pairs) {
    if (call('set', key, String(value)) === 'true') continue;
    const code = call('error');
    console.warn(`scorm: the platform does not take ${key} = ${value}: ${code} ${call('explain', code)}`);
  }
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
  const number = get('cmi.interactions._count');
  // A platform need not keep single answers.
  if (number !== '') {
    const pairs = version.interaction(TYPES[detail.kind], detail).filter(([, value]) => value !== '');
    set(pairs.map(([key, value]) => [`cmi.interactions.${number}.${key}`, value]));
  }
  commitSoon();
};

/** The best full set counts; practice of what was missed neither passes nor fails, and counts for nothing. */
const completed = ({ detail: { score, success } }) => {
  if (success !== undefined && score.scaled >= version.best(get)) set(version.score(score, success));
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
      set(version.end((Date.now() - opened) / 1000));
      call('end', '');
      away.abort();
    },
    away,
  );
};

if (api && call('begin', '') === 'true') listen();
else document.querySelector('[role=status]').textContent = 'No learning platform answers here: nothing that you do is recorded.';
