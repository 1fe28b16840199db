// Renders the page where there is no browser, as frameworks do that import the same modules on both sides.
import 'shared-responsibility';
import { writeFileSync } from 'node:fs';

const page = `<!doctype html>
<html lang="en">
  <title>Bundled</title>
  <shared-responsibility service="rds"></shared-responsibility>
  <script type="module" src="client.js"></script>
</html>
`;
writeFileSync(new URL('index.html', import.meta.url), page);
