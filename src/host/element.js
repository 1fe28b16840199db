// <shared-responsibility>: defines the element at once and brings it to life when the wasm has come.
// This file is copied beside the wasm as shared-responsibility.js; everything else is found from its own address.

const beside = (file) => new URL(file, import.meta.url).href;

const wasm = import(beside('widget.js')).then(async (module) => {
  await module.default({ module_or_path: beside('widget_bg.wasm') });
  return module;
});
wasm.catch((error) => console.error('shared-responsibility: the interactive part did not load.', error));

class SharedResponsibility extends HTMLElement {
  #widget = null;

  async connectedCallback() {
    const root = this.#root();
    const { Widget } = await wasm;
    if (this.isConnected) this.#widget ??= new Widget(this, root);
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
    return root;
  }
}

if (!customElements.get('shared-responsibility')) {
  customElements.define('shared-responsibility', SharedResponsibility);
}
