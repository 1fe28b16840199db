// Prints what each file of a folder weighs, raw and as a server sends it: node scripts/sizes.mjs DIR
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const dir = process.argv[2];
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const line = (name, raw, small) =>
  console.log(name.padEnd(40), String(raw).padStart(10), String(small).padStart(10));

const sizes = readdirSync(dir, { recursive: true })
  .map((name) => join(dir, name))
  .filter((path) => statSync(path).isFile())
  .sort()
  .map((path) => {
    const bytes = readFileSync(path);
    return { name: relative(dir, path), raw: bytes.length, small: brotli(bytes) };
  });

line(`${dir}/`, 'bytes', 'brotli');
for (const { name, raw, small } of sizes) line(name, raw, small);
line('total', sizes.reduce((sum, { raw }) => sum + raw, 0), sizes.reduce((sum, { small }) => sum + small, 0));
