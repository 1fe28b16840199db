// Inside frame.html: makes the element from the address's query, and tells the page around what happens in it.
// In that page it is a classic script, so that it runs where the element's own, a module, does not load.

const EVENTS = ['ready', 'layer-selected', 'service-changed', 'lens-changed', 'answered', 'completed'];

// In px: the focus ring needs it.
const MARGIN = 8;

const tell = (srm, detail) => {
  // Any page may hear: height, layers and answers belong to whoever put the frame there.
  if (parent !== window) parent.postMessage({ srm, detail }, '*');
};

const tellHeight = () => {
  // In a hidden tab there is nothing to measure yet; the observer calls again when there is.
  if (innerWidth > 0) tell('height', Math.ceil(document.body.getBoundingClientRect().height) + 2 * MARGIN);
};

const isOurs = (address) => {
  try {
    return new URL(address, location).origin === location.origin;
  } catch {
    return false;
  }
};

const start = ({ observedAttributes }) => {
  const widget = document.createElement('shared-responsibility');
  for (const [written, value] of new URLSearchParams(location.search)) {
    // Some programs escape a link once too often.
    const name = written.replace(/^amp;/, '');
    // Whoever can write a link writes the query: it sets attributes of the element and no others, and no pack of another site.
    if (observedAttributes.includes(name) && (name !== 'src' || isOurs(value))) widget.setAttribute(name, value);
    else console.warn(`shared-responsibility: ${name}=${value} in the address is ignored.`);
  }
  for (const name of EVENTS) widget.addEventListener(`srm-${name}`, ({ detail }) => tell(`srm-${name}`, detail));
  // Below the fold the observer does not call before the reader is there, and what follows would jump.
  widget.addEventListener('srm-ready', tellHeight);
  document.body.append(widget);
};

/** What to do where the element's script has not come; from a disk none that is a module does. */
const excuse = () => {
  const text = document.createElement('div');
  if (location.protocol === 'file:') {
    const link = Object.assign(document.createElement('a'), {
      href: `frame-one-file.html${location.search}`,
      textContent: 'frame-one-file.html',
    });
    text.append('This page was opened from a disk, where it cannot load its scripts. Open the file ', link);
    text.append(' instead, which has everything inside, or put the folder on a web server.');
  } else {
    text.textContent = 'This activity did not load. Reload the page to try again.';
  }
  document.body.append(text);
};

document.body.style.margin = `${MARGIN}px`;
// The element's script is ahead of this one.
const element = customElements.get('shared-responsibility');
if (element) start(element);
else excuse();

new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.srm === 'height') tellHeight();
});
