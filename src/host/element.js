// <shared-responsibility>: defines the element and its properties at once, and brings it to life when the wasm has come.
// This file is built as shared-responsibility.js and finds everything else beside itself.

const beside = (file) => new URL(file, import.meta.url).href;

const wasm = import(beside('widget.js')).then(async (module) => {
  await module.default({ module_or_path: beside('widget_bg.wasm') });
  return module;
});

const texts = ['service', 'lens', 'view', 'layer', 'theme', 'storage', 'storage-key'];
const numbers = ['questions', 'seed', 'heading-level'];
const flags = ['no-quiz', 'no-explore'];

// Hosts take arrows, letters and Space for themselves: keys pressed in the widget stay in it.
const keepKey = (event) => {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  if (!chord && event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
};

class SharedResponsibility extends HTMLElement {
  static observedAttributes = [...texts, ...numbers, ...flags];

  #widget = null;
  #saved;

  async connectedCallback() {
    const root = this.#root();
    try {
      const { Widget } = await wasm;
      if (this.isConnected && !this.#widget) this.#widget = new Widget(this, root, undefined, this.#saved);
    } catch (error) {
      console.error('shared-responsibility: the interactive part did not load.', error);
    }
  }

  disconnectedCallback() {
    // A move takes the element out and puts it back in at once: the widget lives on.
    setTimeout(() => {
      if (this.isConnected || !this.#widget) return;
      this.#saved = this.#widget.destroy();
      this.#widget = null;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now) this.#widget?.attributeChanged(name);
  }

  /** The element to render into: the one that the page came with, or a new one. */
  #root() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    let root = shadow.querySelector('.srm-root');
    if (!root) {
      const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: beside('widget.css') });
      root = Object.assign(document.createElement('div'), { className: 'srm-root' });
      shadow.append(sheet, root);
    }
    shadow.addEventListener('keydown', keepKey);
    return root;
  }
}

const property = (name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());
const reflect = (names, get) => {
  for (const name of names) {
    Object.defineProperty(SharedResponsibility.prototype, property(name), {
      configurable: true,
      enumerable: true,
      get() {
        return get(this.getAttribute(name));
      },
      set(value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : value);
      },
    });
  }
};
reflect(texts, (value) => value);
reflect(numbers, (value) => (value === null ? null : Number(value)));
reflect(flags, (value) => value !== null);

if (!customElements.get('shared-responsibility')) {
  customElements.define('shared-responsibility', SharedResponsibility);
}
