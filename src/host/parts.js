// The parts that all widgets of a page share, each loaded once: first what it takes to explore, then what comes later.

import { joinLater, loadLaterStyle, loadQuestions, loadStyle, loadWidget } from './files.js';

/** What is loaded once for all widgets of the page; what failed is tried again by the next who asks. */
const once = (load) => {
  let loaded;
  return () =>
    (loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    }));
};

/** A page that moves all the time is never idle, so there is an end to waiting for it. */
export const idle = () =>
  new Promise((go) => (window.requestIdleCallback ? requestIdleCallback(go, { timeout: 1000 }) : setTimeout(go)));

export const wasm = once(loadWidget);

/** A style sheet for the widgets of a document; each document takes only sheets that were made in it. */
const sheets = (load) => {
  const text = once(load);
  const made = new WeakMap();
  return async (page) => {
    const style = await text();
    if (!made.has(page)) {
      const sheet = new page.defaultView.CSSStyleSheet();
      sheet.replaceSync(style);
      made.set(page, sheet);
    }
    return made.get(page);
  };
};

/** The sheet of what it takes to explore, and… */
export const sheet = sheets(loadStyle);

/** …the one of what comes later. */
export const laterSheet = sheets(loadLaterStyle);

/** What is not needed to explore comes after the stack: the rest of the wasm, unless the build was not split… */
export const later = once(async () => {
  const { exports, laterCame } = await wasm();
  if (!laterCame) return;
  await joinLater(exports);
  laterCame();
});

/** …and the questions of the default pack, which it decodes. */
export const questions = once(async () => {
  const [{ addQuestions }, bytes] = await Promise.all([wasm(), loadQuestions(), later()]);
  addQuestions(bytes);
});
