// Renders the page where there is no browser, as frameworks do that import the same modules on both sides.
import 'shared-responsibility';
import 'shared-responsibility/frame-host.js';
import 'shared-responsibility/xapi.js';
import { writeFileSync } from 'node:fs';

// Others have some of a browser's names there, for elements that they do render.
globalThis.HTMLElement = class {};
globalThis.customElements = { get: () => undefined, define: () => undefined };
await import('./node_modules/shared-responsibility/shared-responsibility.js?again');

const page = `<!doctype html>
<html lang="en">
  <title>Bundled</title>
  <shared-responsibility service="rds"></shared-responsibility>
  <script type="module" src="client.js"></script>
</html>
`;
writeFileSync(new URL('index.html', import.meta.url), page);
