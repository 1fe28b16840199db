// A page's own pack: read, checked and encoded by the second wasm; or what is wrong with it, and a way to try again.
// Fetched only by pages that bring a pack.

import { loadChecker } from './files.js';

let checker;
const encode = async (text) => (await (checker ??= loadChecker())).encode(text);

/** What editors of pages put around what stands in a script: marks for XML and for old browsers, in layers. */
const MARKS = /^\s*(?:<!|\/[/*])[^{]*(?={)|(?<=})[^}]*(?:-->|\]>|\*\/)\s*$/g;

/** A pack as JSON. */
const textOf = (pack) => {
  if (typeof pack !== 'string') return JSON.stringify(pack);
  return pack.replace(MARKS, '');
};

/** What some editors save instead of UTF-8, by the mark that they begin with. */
const ENCODINGS = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

const fetchText = async (url) => {
  // A pack that was put right must not come from the cache.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: the server answers ${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    return new TextDecoder(ENCODINGS[String(bytes.slice(0, 2))], { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${response.url}: this text is not UTF-8. Save the file with the encoding UTF-8.`);
  }
};

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** Shows the problems in `root`; resolves when the reader wants to try again. */
const explain = (root, problems) =>
  new Promise((retry) => {
    const list = element('ol', '', ...problems.map((problem) => element('li', '', problem)));
    const button = element('button', 'srm-primary', 'Try again');
    button.type = 'button';
    button.onclick = retry;
    const alert = element(
      'div',
      'srm-problems',
      element('h2', '', 'This pack cannot be shown'),
      element('p', '', 'Its author has to put right:'),
      list,
      element('p', 'srm-actions', button),
    );
    alert.setAttribute('role', 'alert');
    root.replaceChildren(element('section', 'srm', alert));
  });

/**
 * The encoded pack of a page.
 * @param {Element} root where problems are shown
 * @param {{url?: string, pack?: object | string}} source where the JSON is, or the pack itself
 * @returns {Promise<Uint8Array>} settles when the pack is right, however many tries that takes
 */
export const ownPack = async (root, { url, pack }) => {
  for (;;) {
    try {
      const bytes = await encode(url ? await fetchText(url) : textOf(pack));
      root.replaceChildren();
      return bytes;
    } catch (error) {
      await explain(root, Array.isArray(error) ? error : [String(error.message ?? error)]);
    }
  }
};
