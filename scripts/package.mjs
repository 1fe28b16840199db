// Makes dist/embed an npm package, packs it, and makes the page that has everything in one file.
// Types and editor data come from src/host/custom-elements.json, the one place that describes the element.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { oneFile } from './one-file.mjs';

const tools = createRequire(join(process.env.NPM_DIR, 'package.json'));
const { zipSync } = tools('fflate');

const embed = 'dist/embed';
const text = (file) => readFileSync(file, 'utf8');
const write = (file, content) => writeFileSync(join(embed, file), content);
const json = (value) => JSON.stringify(value, null, 2) + '\n';

const cargo = (key) => text('Cargo.toml').match(new RegExp(`^${key} = "(.*)"`, 'm'))[1];
const manifest = JSON.parse(text('src/host/custom-elements.json'));
const element = manifest.modules[0].declarations[0];

// --- One file ---------------------------------------------------------------------------------------------------

const bundle = await oneFile(`import './element.js'; import './frame.js';`);
// A string in the script must not end the element that it stands in.
const script = bundle.replaceAll('</script', '<\\/script');
const frame = text('src/host/frame.html').replace(/ *<script .*shared-responsibility.*\n/, '');
write(
  'frame-one-file.html',
  frame.replace(/<script .*<\/script>/, () => `<script type="module">${script}</script>`),
);

// --- What describes the element ---------------------------------------------------------------------------------

write('custom-elements.json', json(manifest));

const values = ({ type }) => [...type.text.matchAll(/'([a-z-]+)'/g)].map(([, name]) => ({ name }));
write(
  'vscode.html-custom-data.json',
  json({
    version: 1.1,
    tags: [
      {
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(values(attribute).length > 0 && { values: values(attribute) }),
          ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
        })),
      },
    ],
  }),
);

const comment = ({ description }) => (description ? `  /** ${description} */\n` : '');
const described = (member) => ({ ...element.attributes.find(({ name }) => name === member.attribute), ...member });
const properties = element.members
  .map((member) => `${comment(described(member))}  ${member.name}: ${member.type.text};\n`)
  .join('');
const events = element.events.map((event) => `${comment(event)}  '${event.name}': ${event.type.text};\n`).join('');
write(
  'shared-responsibility.d.ts',
  `// <${element.tagName}>: its properties and events.

export interface SharedResponsibilityEventMap {
${events}}

export interface SharedResponsibility extends HTMLElement {
${properties}}

declare global {
  interface HTMLElementTagNameMap {
    '${element.tagName}': SharedResponsibility;
  }
  interface GlobalEventHandlersEventMap extends SharedResponsibilityEventMap {}
}
`,
);
write(
  'react.d.ts',
  `// <${element.tagName}> in JSX, for React 19.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SharedResponsibility, SharedResponsibilityEventMap } from './shared-responsibility.js';

type Properties = Partial<Pick<SharedResponsibility, ${element.members.map(({ name }) => `'${name}'`).join(' | ')}>>;
type Attributes = { [Name in ${element.attributes.map(({ name }) => `'${name}'`).join(' | ')}]?: string | number | boolean };
type Handlers = {
  [Name in keyof SharedResponsibilityEventMap as \`on\${Name}\`]?: (event: SharedResponsibilityEventMap[Name]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tagName}': DetailedHTMLProps<HTMLAttributes<SharedResponsibility>, SharedResponsibility> &
        Properties &
        Omit<Attributes, keyof Properties> &
        Handlers;
    }
  }
}
`,
);
write(
  'xapi.d.ts',
  `// The element's events as xAPI statements.
import type { SharedResponsibilityEventMap } from './shared-responsibility.js';

/** The xAPI statement of an event, as of now. Nothing is sent or kept. */
export function statement(
  event: SharedResponsibilityEventMap['srm-answered' | 'srm-completed'],
  about: { actor: object; activity: string; registration: string },
): object;
`,
);

// --- The package ------------------------------------------------------------------------------------------------

for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(licence, join(embed, licence));

// One text for those who have nothing but the package.
const row = ({ name, description, default: usual = '' }) => `| \`${name}\` | ${description} | ${usual} |\n`;
const attributes = `# Attributes\n\n| name | what it says | default |\n|---|---|---|\n${element.attributes.map(row).join('')}`;
const guide = (name) => text(`docs/${name}.md`).replace(/`docs\/(\w+)\.md`/g, '[$1](#$1)').replace(/\((\w+)\.md\)/g, '(#$1)');
write('README.md', [guide('embedding'), attributes, guide('events'), guide('tracking')].join('\n'));
write(
  'package.json',
  json({
    name: cargo('name'),
    version: cargo('version'),
    description: cargo('description'),
    license: cargo('license'),
    type: 'module',
    main: './shared-responsibility.js',
    types: './shared-responsibility.d.ts',
    exports: {
      '.': { types: './shared-responsibility.d.ts', default: './shared-responsibility.js' },
      './react': { types: './react.d.ts' },
      './*': './*',
    },
    sideEffects: true,
    customElements: 'custom-elements.json',
    files: readdirSync(embed).filter((name) => name !== 'package.json'),
  }),
);

// The zip for those without npm; one date for all, so that the same files give the same zip.
const files = readdirSync(embed).sort().map((name) => [`embed/${name}`, readFileSync(join(embed, name))]);
writeFileSync(`dist/${cargo('name')}-${cargo('version')}.zip`, zipSync(Object.fromEntries(files), { mtime: '1980-01-01', level: 9 }));
execFileSync('npm', ['pack', `./${embed}`, '--pack-destination', 'dist', '--silent', '--ignore-scripts'], { stdio: ['ignore', 'ignore', 'inherit'] });
