// The files that belong to the element, inside one page: takes the place of files.js in frame-one-file.html.
// `embed:` is the folder of the release (scripts/package.mjs).

import * as checker from 'embed:pack.js';
import checkerWasm from 'embed:pack_bg.wasm';
import questions from 'embed:aws.quiz';
import * as widget from 'embed:widget.js';
import style from 'embed:widget.css';
import widgetWasm from 'embed:widget_bg.wasm';
import laterStyle from 'embed:later.css';
import * as myProgress from './my-progress.js';
import laterWasm from 'embed:widget_later.wasm';
import * as ownPack from './own-pack.js';

const load = async (module, bytes) => {
  const exports = await module.default({ module_or_path: bytes });
  return { ...module, exports };
};

export const isOurs = () => true;
export const loadWidget = () => load(widget, widgetWasm);
export const joinLater = (exports) => WebAssembly.instantiate(laterWasm, { __wasm_split: exports });
export const loadChecker = () => load(checker, checkerWasm);
export const loadOwnPack = async () => ownPack;
export const loadMyProgress = async () => myProgress;
export const loadQuestions = async () => questions;
export const worksheet = undefined;
export const loadStyle = async () => style;
export const loadLaterStyle = async () => laterStyle;
