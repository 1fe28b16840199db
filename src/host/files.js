// The files that belong to the element: beside its script. The one-file page has them inside (files-inside.js).
// Each address is written out, so that bundlers see what to take along.

const WIDGET = new URL('./widget_bg.wasm', import.meta.url);
const LATER = new URL('./widget_later.wasm', import.meta.url);

const load = async (glue, address) => {
  // Both at once: on a slow line each wait for an answer counts.
  const wasm = fetch(address);
  // Who awaits it below hears of a failure.
  wasm.catch(() => {});
  const module = await glue();
  const exports = await module.default({ module_or_path: wasm });
  return { ...module, exports };
};

const fetchGood = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: the server answers ${response.status}`);
  return response;
};

/** Whether an error comes from the widget's wasm, and not from another one of the page. */
export const isOurs = (error) => [WIDGET, LATER].some(({ href }) => String(error.stack).includes(href));

/** The wasm of the widget, ready to be called. */
export const loadWidget = () => load(() => import('./widget.js'), WIDGET);

/** Joins the rest of the widget's wasm, which was split off when it was built, to what is there. */
export const joinLater = async (exports) => {
  const response = await fetchGood(LATER);
  const imports = { __wasm_split: exports };
  // Not every server knows the type that a stream must have.
  if (response.headers.get('Content-Type') === 'application/wasm') await WebAssembly.instantiateStreaming(response, imports);
  else await WebAssembly.instantiate(await response.arrayBuffer(), imports);
};

/** The wasm that reads JSON: packs, and files with progress. */
export const loadChecker = () => load(() => import('./pack.js'), new URL('./pack_bg.wasm', import.meta.url));

/** What a page's own pack needs, fetched only by pages that bring one. */
export const loadOwnPack = () => import('./own-pack.js');

/** What saves, loads and deletes progress, fetched when a learner does so first. */
export const loadMyProgress = () => import('./my-progress.js');

/** The encoded questions of the default pack. */
export const loadQuestions = async () => {
  const response = await fetchGood(new URL('./aws.quiz', import.meta.url));
  return new Uint8Array(await response.arrayBuffer());
};

/** Address of the default pack's worksheet. */
export const worksheet = new URL('./worksheet.html', import.meta.url).href;

/** The text of the widget's style sheet. */
export const loadStyle = async () => (await fetchGood(new URL('./widget.css', import.meta.url))).text();

/** The text of the style sheet for what comes later. */
export const loadLaterStyle = async () => (await fetchGood(new URL('./later.css', import.meta.url))).text();
