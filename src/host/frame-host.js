// On the page around frames of the widget: gives each its height, and dispatches what happens in it as events of the
// frame. A message counts only if it comes from the window and the origin of a frame of this page.

// One without an address has the origin of this page.
const originOf = (frame) =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src, location).origin;

addEventListener('message', ({ source, origin, data }) => {
  const frame = [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (data?.srm === 'height' && data.detail > 0) frame.height = Math.min(data.detail, 20000);
  else if (/^srm-[a-z-]+$/.test(data?.srm)) {
    frame.dispatchEvent(new CustomEvent(data.srm, { bubbles: true, detail: data.detail }));
  }
});

// A frame that was there before this script has told its height to nobody.
for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage({ srm: 'height' }, '*');
