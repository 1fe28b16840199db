// The attributes of the element, and each as a property too.

const texts = ['service', 'lens', 'view', 'layer', 'theme', 'mode', 'storage', 'storage-key', 'src'];
const numbers = ['questions', 'seed', 'pass-mark', 'heading-level'];
const flags = ['no-quiz', 'no-explore', 'no-confidence', 'print-worksheet', 'deep-links'];

/** Every attribute. */
export const ATTRIBUTES = [...texts, ...numbers, ...flags];

/** The property of an attribute. */
export const property = (name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());

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
