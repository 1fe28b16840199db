// Lets the fragment of a page's address follow a widget with deep-links, and leaves all else of the entry in the page's
// history as it is.

/**
 * Browsers take some 100 changes in 10 to 30 s, and those of the page are among them: so ten at once, then one in so many
 * ms. At once, since a page that is loaded again in between would go back a step.
 */
const PAUSE = 500;
const BURST = 10 * PAUSE;

/** When all so far would be written if each had its pause. */
let writtenBy = -BURST;

/** What is to be written, by element, and the fragment that it is to replace. */
const pending = new WeakMap();

const replace = ({ history, location, navigation }, fragment) => {
  if (location.hash === fragment) return;
  const state = navigation?.currentEntry?.getState();
  try {
    // Whole, since a base of the page must not change the rest.
    history.replaceState(history.state, '', location.href.split('#')[0] + fragment);
    // The one state goes along, the other would be lost.
    if (state !== undefined) navigation.updateCurrentEntry({ state });
  } catch {
    // It may not: in a frame without an origin.
  }
};

const write = (element) => {
  const { fragment, replaced } = pending.get(element);
  pending.delete(element);
  const view = element.isConnected && element.ownerDocument.defaultView;
  // Else the page has gone to another place meanwhile, or the element to another page.
  if (view && view.location.hash === replaced) replace(view, fragment);
};

/**
 * Browsers take their time for it, so what the learner is to see comes first. A router keeps its fragment; one of the
 * page's own stays until the learner does something here.
 */
export const follow = (element, fragment, isByLearner) => {
  const replaced = element.ownerDocument.defaultView?.location.hash;
  if (/^#[/!]/.test(replaced) || (!isByLearner && /^#(?!srm\?)/.test(replaced))) return;
  const isWaiting = pending.has(element);
  if (!isWaiting && fragment === replaced) return;
  pending.set(element, { fragment, replaced });
  if (isWaiting) return;
  const now = performance.now();
  writtenBy = Math.max(writtenBy, now - BURST) + PAUSE;
  setTimeout(write, writtenBy - now, element);
};
