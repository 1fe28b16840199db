// On the page around frames of the widget: gives each its height, and dispatches what happens in it as events of the
// frame. A message counts only if it comes from the window and the origin of a frame of this page.

/** The frames of a document or shadow root; last those in shadow roots inside it, for which every element is looked at. */
function* frames(root) {
  yield* root.querySelectorAll('iframe, object');
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* frames(shadowRoot);
}

const frameOf = (source) => {
  for (const frame of frames(document)) if (frame.contentWindow === source) return frame;
};

const originOf = (frame) => {
  if (frame.hasAttribute('sandbox') && !frame.sandbox?.contains('allow-same-origin')) return 'null';
  const address = frame.hasAttribute('srcdoc') ? '' : (frame.src ?? frame.data);
  try {
    // One without an address has the origin of this page.
    return address ? new URL(address).origin : self.origin;
  } catch {
    // What is no address has no origin.
  }
};

/** The widget needs this height inside of border and padding, whichever box the page's style gives a height to. */
const setHeight = (frame, needed) => {
  const style = getComputedStyle(frame);
  let height = Math.min(needed, 20000);
  if (style.boxSizing === 'border-box') {
    for (const part of ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom']) height += parseFloat(style[part]);
  }
  // Any rule of the page goes before the attribute: right for a frame that is laid over a box, which would grow out of it.
  if (/absolute|fixed/.test(style.position)) frame.height = height;
  else frame.style.height = `${height}px`;
};

const hear = ({ source, origin, data }) => {
  // Looking for the frame takes time, and the other frames of a page may talk a lot.
  if (!source || typeof data?.srm !== 'string') return;
  const frame = frameOf(source);
  if (!frame || origin !== originOf(frame)) return;
  const { srm, detail } = data;
  if (srm === 'height') {
    if (Number.isFinite(detail) && detail > 0) setHeight(frame, detail);
  } else if (/^srm-[a-z-]+$/.test(srm)) {
    frame.dispatchEvent(new CustomEvent(srm, { bubbles: true, composed: true, detail }));
  }
};

// Pasted with each of two frames this script comes twice, and an answer must not count twice. Where there is no browser, it
// does nothing.
const once = Symbol.for('srm-frame-host');
if (globalThis.window === globalThis && !window[once]) {
  window[once] = true;
  addEventListener('message', hear);
  // A frame that was there before this script has told its height to nobody.
  for (const frame of frames(document)) frame.contentWindow?.postMessage({ srm: 'height' }, '*');
}
