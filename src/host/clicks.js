// A click acts on what its maker saw: what the beginning of a double click or double tap has brought under the pointer
// does not take the rest of it. Keys and screen readers click without a pointer and wait for nothing.

import { TAG } from './properties.js';

const CONTROLS = 'a, button, input, label, summary';

/** In ms and px: how soon and how near a second tap belongs to the first. Of a mouse the system says so (`detail`). */
const DOUBLE_TAP = 400;
const NEAR = 40;

/** The click that may be the beginning: what it was on, in which window, when and where. */
let first = {};
let pointer;

/** What a click would act on: of a label, its input, which is clicked once more by the browser. */
const controlOf = (event) => {
  const found = event.composedPath().find((it) => it.matches?.(CONTROLS));
  return found?.control ?? found;
};

const isRest = ({ detail, timeStamp, clientX, clientY, currentTarget }) =>
  detail > 1 ||
  (detail === 1 &&
    pointer !== 'mouse' &&
    // Each window has a time of its own.
    currentTarget === first.view &&
    timeStamp - first.at < DOUBLE_TAP &&
    Math.hypot(clientX - first.x, clientY - first.y) < NEAR);

/** What takes both clicks; a term would close again what it has just opened. */
const takesBoth = (control) => control === first.control && !control?.matches('.srm-term');

const hearPointer = ({ pointerType }) => (pointer = pointerType);

const hear = (event) => {
  const control = controlOf(event);
  if (isRest(event)) {
    if (takesBoth(control) || !event.composedPath().some(({ localName }) => localName === TAG)) return;
    // Nor does it take the focus, or mark a word.
    event.preventDefault();
    if (event.type === 'click') event.stopPropagation();
  } else if (event.type === 'click' && event.detail > 0) {
    first = { control, view: event.currentTarget, at: event.timeStamp, x: event.clientX, y: event.clientY };
  }
};

/** Holds back, in a window, the rest of a double click from what is in a widget and was not under its beginning. */
export const holdRest = (view) => {
  view.addEventListener('pointerdown', hearPointer, true);
  view.addEventListener('mousedown', hear, true);
  view.addEventListener('click', hear, true);
};
