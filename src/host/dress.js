// The style of an element: looked at anew at each connect, since markup may come without, and since a move into another
// document takes adopted sheets away and loads links again.

import { laterSheet, sheet } from './parts.js';

/** Has a sheet in the document that an element is in, once. */
const adopt = async ({ ownerDocument, shadowRoot }, sheetIn) => {
  const style = await sheetIn(ownerDocument);
  const { adoptedStyleSheets: adopted } = shadowRoot;
  if (!adopted.includes(style)) adopted.push(style);
};

/** Elements that need the style of what comes later. */
const withLater = new WeakSet();

/** Gives an element the style of what comes later, too. */
export const dressLater = (element) => {
  withLater.add(element);
  return adopt(element, laterSheet);
};

/** Gives an element its style, unless it shows. */
export const dress = async (element) => {
  try {
    // A name that the sheet alone gives it.
    if (!getComputedStyle(element).getPropertyValue('--_even')) await adopt(element, sheet);
    if (withLater.has(element)) await adopt(element, laterSheet);
  } catch (error) {
    // Without it all can be read and used, only less pleasantly.
    console.error('shared-responsibility: the style', error);
  }
};
