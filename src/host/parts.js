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

export const wasm = once(loadWidget);

const sheetOf = async (text) => new CSSStyleSheet().replace(await text);

/** What is not needed to explore comes after the stack: the rest of the wasm, unless the build was not split, its style… */
export const later = once(async () => {
  const { exports, laterCame } = await wasm();
  const [style] = await Promise.all([sheetOf(loadLaterStyle()), laterCame && joinLater(exports)]);
  laterCame?.();
  return style;
});

/** …and the questions of the default pack, which it decodes. */
export const questions = once(async () => {
  const [{ addQuestions }, bytes] = await Promise.all([wasm(), loadQuestions(), later()]);
  addQuestions(bytes);
});

/** One sheet for all widgets that come without markup; the others have a link to it. */
export const sheet = once(() => sheetOf(loadStyle()));
