// The files that belong to the element: beside its script. The one-file page has them inside (files-inside.js).

const beside = (file) => new URL(file, import.meta.url).href;

const load = async (name) => {
  // Both at once: on a slow line each wait for an answer counts.
  const wasm = fetch(beside(`${name}_bg.wasm`));
  // Who awaits it below hears of a failure.
  wasm.catch(() => {});
  const module = await import(beside(`${name}.js`));
  const exports = await module.default({ module_or_path: wasm });
  return { ...module, exports };
};

const fetchGood = async (name) => {
  const response = await fetch(beside(name));
  if (!response.ok) throw new Error(`${response.url}: the server answers ${response.status}`);
  return response;
};

/** Whether an error comes from the widget's wasm, and not from another one of the page. */
export const isOurs = (error) => String(error?.stack).includes(beside('widget_'));

/** The wasm of the widget, ready to be called. */
export const loadWidget = () => load('widget');

/** Joins the rest of the widget's wasm, which was split off when it was built, to what is there. */
export const joinLater = async (exports) => {
  const response = await fetchGood('widget_later.wasm');
  const imports = { __wasm_split: exports };
  // Not every server knows the type that a stream must have.
  if (response.headers.get('Content-Type') === 'application/wasm') await WebAssembly.instantiateStreaming(response, imports);
  else await WebAssembly.instantiate(await response.arrayBuffer(), imports);
};

/** The wasm that reads JSON: packs, and files with progress. */
export const loadChecker = () => load('pack');

/** What a page's own pack needs, fetched only by pages that bring one. */
export const loadOwnPack = () => import(beside('own-pack.js'));

/** What saves, loads and deletes progress, fetched when a learner does so first. */
export const loadMyProgress = () => import(beside('my-progress.js'));

/** The encoded questions of the default pack. */
export const loadQuestions = async () => {
  const response = await fetchGood('aws.quiz');
  return new Uint8Array(await response.arrayBuffer());
};

/** Address of the default pack's worksheet. */
export const worksheet = beside('worksheet.html');

/** The text of the widget's style sheet. */
export const loadStyle = async () => (await fetchGood('widget.css')).text();

/** The text of the style sheet for what comes later. */
export const loadLaterStyle = async () => (await fetchGood('later.css')).text();
