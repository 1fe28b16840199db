// Serves a folder to this machine only: node scripts/serve.mjs DIR PORT
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const [dir = 'dist', port = '8080'] = process.argv.slice(2);
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// The file that a URL stands for, or nothing: never one outside the folder.
function find(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(dir, path.endsWith(sep) ? join(path, 'index.html') : path);
    const stat = statSync(file);
    return stat.isFile() ? { file, size: stat.size } : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const found = find(request.url);
  if (!found) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // Pages on other ports may embed the widget, and each reload sees the latest build.
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `serve: port ${port} is taken: stop what runs there, or choose another with \`make serve PORT=8081\`.`
      : `serve: ${error.message}`,
  );
  process.exit(1);
});
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`Serving ${dir} on http://127.0.0.1:${server.address().port}/ (stop with Ctrl-C)`);
});
