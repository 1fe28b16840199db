// <shared-responsibility>: defines the element and its properties at once, and brings it to life when the wasm has come.
// This file is built as shared-responsibility.js. Where there is no browser, or the element already, it does nothing.

import { follow } from './address.js';
import { holdRest } from './clicks.js';
import { dress, dressLater } from './dress.js';
import { DRAG_EVENTS, keepDrag } from './drags.js';
import { isOurs, loadMyProgress, loadOwnPack, worksheet } from './files.js';
import { keepKey, pairKeys } from './keys.js';
import { notice } from './notice.js';
import { parsed } from './parsed.js';
import { idle, later, laterSheet, questions, wasm } from './parts.js';
import { ATTRIBUTES, TAG, property, reflect, warnOfMistaken } from './properties.js';
import { source } from './source.js';

/** Elements with a running widget. */
const running = new Set();

let isDead = false;

// A panic stops the wasm for all widgets of the page. What they show stays readable, and each says what happened.
const stopped = ({ error, reason = error }) => {
  // There is none where a reader has locked the browser down.
  const Fault = globalThis.WebAssembly?.RuntimeError;
  if (!Fault || !(reason instanceof Fault) || !isOurs(reason)) return;
  isDead = true;
  for (const { shadowRoot } of running) {
    notice(shadowRoot.querySelector('.srm-root'), 'A fault has stopped this activity. Reload the page to go on.', reason);
  }
  // Nothing may call it any more: the page would hear of each further fault.
  running.clear();
};

class SharedResponsibility extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;

  static define() {
    // On its way before the first element is; whoever needs it hears of a failure.
    wasm().catch(() => {});
    addEventListener('error', stopped);
    addEventListener('unhandledrejection', stopped);
    // Another tab has saved or deleted progress.
    addEventListener('storage', ({ key, newValue }) =>
      running.forEach((element) => element.#widget.storageChanged(key ?? undefined, newValue === null)),
    );
    reflect(SharedResponsibility);
    customElements.define(TAG, SharedResponsibility);
  }

  /** The running ones in the window that hears an event. */
  static #inside = ({ currentTarget }) => [...running].filter((element) => element.ownerDocument.defaultView === currentTarget);
  static #obey = (event) => SharedResponsibility.#inside(event).forEach((element) => element.#widget.addressChanged());
  // A frame that goes away tells no element in it.
  static #leave = (event) => event.persisted || SharedResponsibility.#inside(event).forEach((element) => element.#stop());

  /** Hears of what happens in a window that has elements, at each connect: it loses its listeners with its document. */
  static #listenIn(view) {
    pairKeys(view);
    holdRest(view);
    view.addEventListener('hashchange', SharedResponsibility.#obey);
    if (view !== window) view.addEventListener('pagehide', SharedResponsibility.#leave);
  }

  #widget = null;
  #styled;
  #saved;
  #given;
  #pack;
  #turn = 0;
  #asked;

  /** A pack of the page's own, as an object or JSON text. */
  get pack() {
    return this.#pack;
  }

  set pack(pack) {
    this.#pack = pack;
    this.#restart();
  }

  /** Where the learner stands: what is saved, as a string for the page to keep. Setting it resumes. */
  get progress() {
    return this.#given ?? (isDead ? undefined : this.#widget?.progress()) ?? this.#saved;
  }

  set progress(progress) {
    if ((progress ?? '') === '') return;
    this.#given = String(progress);
    this.#restart();
  }

  async connectedCallback() {
    // Properties that were set before the element was defined.
    for (const name of ['pack', 'progress', ...ATTRIBUTES.map(property)]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#turn === 0) warnOfMistaken(this);
    const view = this.ownerDocument.defaultView;
    // A document that nobody sees.
    if (!view) return;
    SharedResponsibility.#listenIn(view);
    const rest = parsed(this);
    if (rest) await rest;
    if (!this.isConnected) return;
    const root = this.#root();
    this.#styled = dress(this);
    await this.#start(root);
  }

  disconnectedCallback() {
    // A move takes the element out and puts it back in at once: the widget lives on.
    setTimeout(() => this.isConnected || this.#stop());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'src') this.#restart();
    else if (!isDead) this.#widget?.attributeChanged(name);
  }

  async #start(root) {
    if (this.#widget) return;
    const turn = ++this.#turn;
    const own = source(this);
    try {
      if (isDead) throw new Error('A fault has stopped the activities of this page.');
      const pack = own && (await (await loadOwnPack()).ownPack(root, own));
      const { Widget } = await wasm();
      const early = !pack && Widget.needsRest(this, this.#given ?? this.#saved);
      if (pack || early) await this.#takeLater();
      if (this.#given !== undefined) {
        if (Widget.canResume(this.#given)) this.#saved = this.#given;
        else console.warn('shared-responsibility: the property progress takes only what it gave; this is ignored:', this.#given);
        this.#given = undefined;
      }
      if (early) await questions();
      await this.#styled;
      // Meanwhile the element may have gone, or have started again with another pack or other progress.
      if (!this.isConnected || turn !== this.#turn) return;
      if (this.#asked) {
        this.#asked = null;
        this.addEventListener('srm-ready', () => this.shadowRoot.querySelector('[value=quiz]')?.click(), { once: true });
      }
      const paper = pack ? undefined : worksheet;
      const toFollow = (fragment, isByLearner) => follow(this, fragment, isByLearner);
      this.#widget = new Widget(this, root, pack, this.#saved, paper, toFollow, () => this.#fetchRest());
      running.add(this);
      if (pack || early) return;
    } catch (error) {
      // Nothing would answer them.
      for (const control of root.querySelectorAll('.srm-steps, .srm-controls')) control.remove();
      notice(root, 'The interactive part did not load, and the quiz needs it. Reload the page to try again.', error);
      return;
    } finally {
      // What says that the script has not come.
      this.shadowRoot.querySelector('.srm-late')?.remove();
    }
    // Who saves data gets the rest when it is asked for.
    if (navigator.connection?.saveData) return;
    await idle();
    this.#fetchRest();
  }

  async #fetchRest() {
    try {
      const both = questions();
      // Whoever awaits it below hears of a failure.
      both.catch(() => {});
      await this.#takeLater();
      this.#widget?.restCame();
      await both;
      this.#widget?.restCame();
    } catch (error) {
      notice(this.#root(), 'A part of this activity did not load, and the quiz needs it.', error, () => this.#fetchRest());
    }
  }

  async #takeLater() {
    // The style is fetched along, and put on when there is something for it.
    await Promise.all([later(), laterSheet(this.ownerDocument)]);
    await dressLater(this);
  }

  #stop() {
    running.delete(this);
    if (isDead) return;
    this.#saved = this.#widget?.progress() ?? this.#saved;
    this.#widget?.destroy();
    this.#widget = null;
  }

  #restart() {
    // What is set before a start is taken by it.
    if (this.#turn === 0) return;
    this.#stop();
    if (this.isConnected) this.#start(this.#root());
  }

  // Which of the learner's wishes for the progress a click or a chosen file says (my_progress.rs).
  static #wish({ type, target, currentTarget: { host } }) {
    // Who asks for the quiz before anything answers gets it when the widget does.
    if (!host.#widget) host.#asked = target.closest('[value=quiz]');
    const control = target.closest('[data-progress]');
    if (control && (type === 'change') === (control.type === 'file')) host.#fulfil(control);
  }

  async #fulfil(control) {
    const said = control.getRootNode().querySelector('.srm-said');
    try {
      const { fulfil } = await loadMyProgress();
      // Of a pack of the page's own they are there.
      if (!source(this)) await questions();
      if (this.#widget) said.textContent = await fulfil(control, this.#widget);
    } catch (error) {
      console.error('shared-responsibility: progress', error);
      said.textContent = 'That did not work, because a file did not load. Nothing has changed. Try again.';
    }
  }

  /** The element to render into: the one that the page came with, or a new one. */
  #root() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    let root = shadow.querySelector('.srm-root');
    if (!root) {
      // Empty, it is a placeholder of the right size.
      root = Object.assign(document.createElement('div'), { className: 'srm-root' });
      shadow.append(root);
    }
    // It hears clicks for all that is in it, so without this some screen readers call all of it clickable.
    root.role = 'none';
    for (const type of ['keydown', 'keypress']) shadow.addEventListener(type, keepKey);
    for (const type of DRAG_EVENTS) shadow.addEventListener(type, keepDrag, { passive: true });
    for (const type of ['click', 'change']) shadow.addEventListener(type, SharedResponsibility.#wish);
    return root;
  }
}

// The first script that runs serves the page; one of another address or version leaves it alone, and fetches nothing.
if (globalThis.window === globalThis && globalThis.customElements && !customElements.get(TAG)) SharedResponsibility.define();
