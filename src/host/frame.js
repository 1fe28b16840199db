// Inside frame.html: makes the element from the address's query, and tells the page around what happens in it.

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

// Whoever can write a link writes the query: it sets attributes of the element and no others, and no pack of another site.
const isAllowed = (name, value) =>
  customElements.get('shared-responsibility').observedAttributes.includes(name) &&
  (name !== 'src' || (URL.canParse(value, location) && new URL(value, location).origin === location.origin));

document.body.style.margin = `${MARGIN}px`;
const widget = document.createElement('shared-responsibility');
for (const [name, value] of new URLSearchParams(location.search)) {
  if (isAllowed(name, value)) widget.setAttribute(name, value);
  else console.warn(`shared-responsibility: ${name}=${value} in the address is ignored.`);
}
for (const name of EVENTS) widget.addEventListener(`srm-${name}`, ({ detail }) => tell(`srm-${name}`, detail));
document.body.append(widget);

new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.srm === 'height') tellHeight();
});
