// An element may run before the parser of its page has read what stands inside it: a pack, or the first screen.

const hasEnded = (element) => {
  // Only the parser of the script's own document makes elements of its class.
  if (element.ownerDocument !== document || document.readyState !== 'loading') return true;
  for (let node = element; node; node = node.parentNode ?? node.host) if (node.nextSibling) return true;
  return false;
};

/** Resolves when an element's end tag has been read; for one that a script made, when something follows or the page is read. */
const ended = (element) =>
  new Promise((resolve) => {
    const page = element.ownerDocument;
    const observer = new MutationObserver(() => look());
    const look = () => {
      if (!hasEnded(element)) return;
      observer.disconnect();
      page.removeEventListener('readystatechange', look);
      resolve();
    };
    observer.observe(page, { childList: true, subtree: true });
    page.addEventListener('readystatechange', look);
    look();
  });

/** Nothing where all of an element has been read, so that it can start at once; else what resolves when it has been. */
export const parsed = (element) => (hasEnded(element) ? undefined : ended(element));
