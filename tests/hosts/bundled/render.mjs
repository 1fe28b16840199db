// Renders the page where there is no browser, as frameworks do that import the same modules on both sides.
import 'shared-responsibility';
import 'shared-responsibility/frame-host.js';
import 'shared-responsibility/xapi.js';
import { writeFileSync } from 'node:fs';

// Some have a few of a browser's names there, for elements that they do render or for their tests.
const view = {};
for (const names of [{ HTMLElement: class {}, customElements: { get() {}, define() {} } }, { document: { defaultView: view }, window: view }]) {
  Object.assign(globalThis, names);
  await import(`./node_modules/shared-responsibility/shared-responsibility.js?with=${Object.keys(names)}`);
  await import(`./node_modules/shared-responsibility/frame-host.js?with=${Object.keys(names)}`);
  for (const name of Object.keys(names)) delete globalThis[name];
}

const page = `<!doctype html>
<html lang="en">
  <title>Bundled</title>
  <shared-responsibility service="rds"></shared-responsibility>
  <script type="module" src="client.js"></script>
</html>
`;
writeFileSync(new URL('index.html', import.meta.url), page);
