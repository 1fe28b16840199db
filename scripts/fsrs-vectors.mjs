// Writes tests/it/fsrs.json: what the library ts-fsrs says to the reviews that tests/it/fsrs.rs compares us with.
//
//   node scripts/fsrs-vectors.mjs
//
// Needed only when these reviews or the version in versions.sh change; the same version gives the same file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = (file) => new URL(file, import.meta.url);
const [, version] = readFileSync(here('versions.sh'), 'utf8').match(/^TS_FSRS_VERSION=(\S+)/m);
const folder = mkdtempSync(join(tmpdir(), 'fsrs-'));
execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `ts-fsrs@${version}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { FSRSAlgorithm, default_w: weights } = createRequire(join(folder, 'x.js'))('ts-fsrs');
const library = new FSRSAlgorithm({ request_retention: 0.9, enable_short_term: true });

const grades = [1, 2, 3, 4]; // again, hard, good, easy
const [AGAIN, HARD, GOOD, EASY] = grades;
const times = (n, review) => Array.from({ length: n }, () => review);

// Each review is [grade, days since the one before]; 0 days is the same day.
const sequences = [
  ...grades.flatMap((first) =>
    [0, 1, 3, 8, 21, 100].flatMap((days) => grades.map((next) => [[first, 0], [next, days]])),
  ),
  // Each grade over and over, on one day and on others: to the ends of difficulty and stability.
  ...grades.flatMap((grade) => [0, 1, 2, 30, 1000].map((days) => [[GOOD, 0], ...times(40, [grade, days])])),
  // Learned well, forgotten, learned again.
  [[GOOD, 0], [GOOD, 2], [GOOD, 11], [GOOD, 46], [AGAIN, 160], [HARD, 0], [GOOD, 0], [GOOD, 2], [EASY, 9], [HARD, 40]],
  // Forgotten so often on one day that a lapse long after cannot take more than its cap.
  [...times(12, [AGAIN, 0]), [AGAIN, 1000], [GOOD, 1]],
  ...mixed(20, 30),
];

/** Reviews in no order, but always the same (a generator of Park and Miller, 1988). */
function mixed(n, length) {
  let state = 1;
  const below = (limit) => (state = (state * 48271) % 2147483647) % limit;
  const days = [0, 0, 1, 1, 2, 3, 5, 8, 13, 21, 55, 200];
  return Array.from({ length: n }, () =>
    Array.from({ length }, (_, at) => [1 + below(4), at === 0 ? 0 : days[below(days.length)]]),
  );
}

/** The memory after each review, either exact or with the four decimals that a card keeps between reviews. */
function memories(reviews, keep) {
  let memory = null;
  return reviews.map(([grade, days]) => {
    const { stability, difficulty } = library.next_state(memory, days, grade);
    memory = { stability: keep(stability), difficulty: keep(difficulty) };
    return [memory.stability, memory.difficulty];
  });
}

const kept = (number) => Math.round(number * 1e4) / 1e4;
const exact = (number) => number;
const line = (value) => JSON.stringify(value);
const rows = (name, values) => `  "${name}": [\n${values.map((value) => `    ${line(value)}`).join(',\n')}\n  ]`;
const recall = [0.01, 0.212, 1, 2.3065, 8.2956, 100, 36500].flatMap((stability) =>
  [0, 1, 2, 10, 100, 3650].map((days) => [stability, days, library.forgetting_curve(days, stability)]),
);
const file = [
  `{\n  "library": "ts-fsrs ${version}"`,
  `  "weights": ${line(weights)}`,
  rows('recall', recall),
  rows('sequences', sequences.map((reviews) => ({ reviews, kept: memories(reviews, kept), exact: memories(reviews, exact).at(-1) }))),
].join(',\n');
writeFileSync(here('../tests/it/fsrs.json'), `${file}\n}\n`);
rmSync(folder, { recursive: true });
