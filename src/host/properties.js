// The element's name, its attributes, and each as a property too.

export const TAG = 'shared-responsibility';

const texts = ['service', 'lens', 'view', 'layer', 'theme', 'mode', 'storage', 'storage-key', 'src'];
const numbers = ['questions', 'seed', 'pass-mark', 'heading-level'];
const flags = ['no-quiz', 'no-explore', 'no-confidence', 'print-worksheet', 'deep-links'];

/** Every attribute. */
export const ATTRIBUTES = [...texts, ...numbers, ...flags];

/** The property of an attribute. */
export const property = (name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());

/** What takes its place where somebody writes a property as an attribute; HTML knows no capitals. */
const MISTAKEN = Object.fromEntries(
  ATTRIBUTES.filter((name) => name.includes('-')).map((name) => [property(name).toLowerCase(), `Write it as ${name}.`]),
);
for (const name of ['pack', 'progress']) MISTAKEN[name] = `Set the property: element.${name} = …`;

/** Says once an element what is ignored, and what to write instead. */
export const warnOfMistaken = (element) => {
  for (const [name, instead] of Object.entries(MISTAKEN)) {
    if (element.hasAttribute(name)) console.warn(`shared-responsibility: the attribute ${name} is ignored. ${instead}`);
  }
};

const isNothing = (value) => value === null || value === undefined || value === false;

/** Gives a class of elements the properties of its attributes; flags are as the booleans of the browser's own elements. */
export const reflect = ({ prototype }) => {
  const define = (names, get, isAbsent, write) => {
    for (const name of names) {
      Object.defineProperty(prototype, property(name), {
        configurable: true,
        enumerable: true,
        get() {
          return get(this.getAttribute(name));
        },
        set(value) {
          if (isAbsent(value)) this.removeAttribute(name);
          else this.setAttribute(name, write(value));
        },
      });
    }
  };
  const text = (value) => (value === true ? '' : value);
  define(texts, (value) => value, isNothing, text);
  define(numbers, (value) => (value === null ? null : Number(value)), isNothing, text);
  define(flags, (value) => value !== null, (value) => !value, () => '');
};
