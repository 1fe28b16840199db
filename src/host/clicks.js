// A click acts on what its maker saw: what the beginning of a double click or double tap has brought under the pointer
// does not take the rest of it. Keys and screen readers click without a pointer and wait for nothing.

const CONTROLS = 'a, button, input, label, summary';

/** In ms and px: how soon and how near a second tap belongs to the first. Of a mouse the system says so (`detail`). */
const DOUBLE_TAP = 400;
const NEAR = 40;

/** The click that may be the beginning: what it was on, when and where. */
let first = {};
let pointer;

/** What a click would act on: of a label, its input, which is clicked once more by the browser. */
const controlOf = (event) => {
  const found = event.composedPath().find((it) => it.matches?.(CONTROLS));
  return found?.control ?? found;
};

const isRest = ({ detail, timeStamp, clientX, clientY }) =>
  detail > 1 ||
  (detail === 1 && pointer !== 'mouse' && timeStamp - first.at < DOUBLE_TAP && Math.hypot(clientX - first.x, clientY - first.y) < NEAR);

/** Holds back, in a window, the rest of a double click from what `isInside` and was not under its beginning. */
export const holdRest = (view, isInside) => {
  const hear = (event) => {
    const control = controlOf(event);
    if (isRest(event)) {
      if (control === first.control || !isInside(event.composedPath())) return;
      // Nor does it take the focus, or mark a word.
      event.preventDefault();
      if (event.type === 'click') event.stopPropagation();
    } else if (event.type === 'click' && event.detail > 0) {
      first = { control, at: event.timeStamp, x: event.clientX, y: event.clientY };
    }
  };
  view.addEventListener('pointerdown', ({ pointerType }) => (pointer = pointerType), true);
  view.addEventListener('mousedown', hear, true);
  view.addEventListener('click', hear, true);
};
