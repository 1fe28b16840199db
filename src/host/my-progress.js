// What a learner does with the progress that is kept: saves it as a file, loads one, deletes it (my_progress.rs).
// Fetched by the first who does so, and with it the wasm that reads and writes JSON.

import { loadChecker } from './files.js';

let json;
const loadJson = () =>
  (json ??= loadChecker().catch((error) => {
    json = undefined;
    throw error;
  }));

/** Progress of years is smaller than a tenth of this. */
const MOST_BYTES = 1_000_000;

const wishes = {
  async save(widget) {
    const { writeProgress } = await loadJson();
    const text = writeProgress(widget.keptProgress(), widget.packId, new Date().toISOString());
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: address, download: `progress-${widget.packId}.json` }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return 'Your progress is saved as a file.';
  },

  async load(widget, input) {
    const [file] = input.files;
    if (!file) return '';
    const { readProgress } = await loadJson();
    try {
      if (file.size > MOST_BYTES) throw 'This file is too large to hold progress. Choose another one.';
      widget.takeProgress(readProgress(await file.text(), widget.packId));
      return 'Your progress is loaded.';
    } catch (reason) {
      // Only texts are reasons; a fault of ours is not.
      if (typeof reason !== 'string') throw reason;
      return `${reason} Nothing has changed.`;
    } finally {
      // So that the same file can be chosen again.
      input.value = '';
    }
  },

  async delete(widget, button) {
    widget.forgetProgress();
    const question = button.closest('details');
    question.open = false;
    question.querySelector('summary').focus();
    return 'Your progress is deleted.';
  },
};

/** Does what a control asks for; resolves to what there is to say. */
export const fulfil = (control, widget) => wishes[control.dataset.progress](widget, control);
