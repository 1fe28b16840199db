// Gives short names to what a wasm and its glue say to each other: node scripts/short-names.mjs WASM GLUE
// wasm-bindgen names each import after a function and a hash of 16 digits, which no server can make smaller. Also leaves
// out the sections that no browser reads.
import { readFileSync, writeFileSync } from 'node:fs';

const [wasmFile, glueFile] = process.argv.slice(2);
const wasm = readFileSync(wasmFile);
let at = 8;

/** A number as the format has it: seven bits a byte, the lowest first. */
const number = () => {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = wasm[at++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
};
const bytesOf = (value) => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...bytesOf(value >>> 7)]);
const text = () => {
  const length = number();
  return wasm.toString('utf8', at, (at += length));
};
const named = (name) => [...bytesOf(Buffer.byteLength(name)), ...Buffer.from(name)];

const short = new Map();
const shortened = (name) => {
  if (!/^(__wbg_|__wbindgen_|wasm_bindgen_)/.test(name)) return name;
  if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
  return short.get(name);
};

/** Steps over what an import is, of which each kind has another form. */
const skipKind = () => {
  const limits = () => {
    const flags = wasm[at++];
    number();
    if (flags & 1) number();
  };
  switch (wasm[at++]) {
    case 0:
      return number();
    case 1:
      at++;
      return limits();
    case 2:
      return limits();
    default:
      at += 2;
  }
};

const imported = () => {
  const module = text();
  const name = text();
  const from = at;
  skipKind();
  return [...named(module), ...named(shortened(name)), ...wasm.subarray(from, at)];
};
const exported = () => {
  const name = text();
  const from = at++;
  number();
  return [...named(shortened(name)), ...wasm.subarray(from, at)];
};

const sections = [wasm.subarray(0, 8)];
while (at < wasm.length) {
  const from = at;
  const kind = wasm[at++];
  const end = number() + at;
  const entry = { 2: imported, 7: exported }[kind];
  if (kind === 0) {
    at = end;
  } else if (entry) {
    const body = bytesOf(number());
    while (at < end) body.push(...entry());
    sections.push(Buffer.from([kind, ...bytesOf(body.length), ...body]));
  } else {
    at = end;
    sections.push(wasm.subarray(from, end));
  }
}
writeFileSync(wasmFile, Buffer.concat(sections));
const glue = readFileSync(glueFile, 'utf8').replace(/[\w$]+/g, (word) => short.get(word) ?? word);
writeFileSync(glueFile, glue);
