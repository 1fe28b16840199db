// Bundles a script of src/host with every file of the release in dist/embed inside: for places that serve one file only.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const esbuild = createRequire(join(process.env.NPM_DIR, 'package.json'))('esbuild');

const inside = {
  name: 'files-inside',
  setup(build) {
    build.onResolve({ filter: /^\.\/files\.js$/ }, () => ({ path: resolve('src/host/files-inside.js') }));
    build.onResolve({ filter: /^embed:/ }, ({ path }) => ({ path: resolve('dist/embed', path.slice('embed:'.length)) }));
  },
};

/** The text of a module that does what these lines do in src/host. */
export const oneFile = async (lines) => {
  const bundle = await esbuild.build({
    stdin: { contents: lines, resolveDir: 'src/host' },
    plugins: [inside],
    loader: { '.wasm': 'binary', '.quiz': 'binary', '.css': 'text' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return bundle.outputFiles[0].text;
};
