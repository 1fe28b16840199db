// Where an element's own pack is: the property, the attribute, or a script inside. An empty one is none.

/** @returns {{url?: string, pack?: object | string} | undefined} */
export const source = (element) => {
  const inline = element.querySelector(':scope > script[type="application/json"][slot="pack"]');
  const url = element.getAttribute('src')?.trim();
  if (element.pack) return { pack: element.pack };
  if (url) return { url };
  if (inline) return { pack: inline.textContent };
  return undefined;
};
