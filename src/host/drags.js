// A drag that is ours is ours: what begins on a handle moves no slide, carousel or pull-to-refresh around the widget. A
// scroll or swipe that begins elsewhere is the page's.

const HANDLES = '.srm-grip, .srm-edge button';

/** Pointers that went down on a handle. */
const ours = new Set();

/** What is to be heard inside the widget. */
export const DRAG_EVENTS = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
];

/** Hears of them. A touch stays with the element that it began on; a pointer is captured by what holds the handles. */
export const keepDrag = (event) => {
  const { type, target, pointerId, buttons } = event;
  // What a script dispatches may have any target.
  const onHandle = target.closest?.(HANDLES);
  if (type === 'pointerdown' && onHandle) ours.add(pointerId);
  // One that came up where nobody heard of it.
  else if (type === 'pointerdown' || (type === 'pointermove' && buttons === 0)) ours.delete(pointerId);
  if (pointerId === undefined ? onHandle : ours.has(pointerId)) event.stopPropagation();
  if (type === 'pointerup' || type === 'pointercancel') ours.delete(pointerId);
};
