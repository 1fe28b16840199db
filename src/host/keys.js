// Hosts take arrows, letters and Space for themselves: keys pressed in the widget stay in it. Escape is the page's,
// unless it closes something of ours; chords, and the keys that they are made with, are always the page's.

const MODIFIERS = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'NumLock', 'Shift'];

/** Keys that are down and whose `keydown` stayed inside: the page must not hear them come up, wherever that happens. */
const kept = new Set();

/** Whether the key of the `keydown` on its way was among them: it repeats. */
let wasKept = false;

// The same for both events, whatever Shift does meanwhile. A keyboard on a screen may say neither.
const keyOf = ({ code, key }) => code || key;

const stop = (event) => event.stopPropagation();

/** Hears of `keydown` and `keypress` inside the widget. */
export const keepKey = (event) => {
  const { type, key, repeat, currentTarget } = event;
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  const isTheirs =
    chord || key === 'Tab' || MODIFIERS.includes(key) || (key === 'Escape' && !currentTarget.querySelector(':popover-open'));
  if (isTheirs) return;
  stop(event);
  // One that went down outside is the page's until it comes up.
  if (type === 'keydown' && (!repeat || wasKept)) kept.add(keyOf(event));
};

const goesDown = (event) => (wasKept = kept.delete(keyOf(event)));

const comesUp = (event) => {
  const [target] = event.composedPath();
  // Where it would begin to rise, so that what looks at all events on their way down sees it as ever.
  if (kept.delete(keyOf(event)) && target !== event.currentTarget) {
    target.addEventListener('keyup', stop, { capture: true, once: true });
  }
};

/** Lets a window hear of each key that goes down and comes up both or neither, wherever the focus goes in between. */
export const pairKeys = (view) => {
  view.addEventListener('keydown', goesDown, true);
  view.addEventListener('keyup', comesUp, true);
};
