// Makes dist/shared-responsibility-scorm12.zip and -scorm2004.zip of the release in dist/, for learning platforms:
// node scripts/scorm.mjs PASS [PACK] [ATTRIBUTE[=VALUE]]…, with the percent that passes and a pack of one's own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { oneFile } from './one-file.mjs';

const tools = createRequire(join(process.env.NPM_DIR, 'package.json'));
const esbuild = tools('esbuild');
const { zipSync, strToU8 } = tools('fflate');

const fail = (text) => {
  console.error(`scorm: ${text}`);
  process.exit(1);
};
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

// --- What is asked for ------------------------------------------------------------------------------------------

const [percent, ...words] = process.argv.slice(2);
const pass = Number(percent);
if (!(Number.isInteger(pass) && pass > 0 && pass <= 100)) {
  fail(`PASS=${percent} is no pass mark: it takes a whole percentage from 1 to 100.`);
}
const packFile = words[0]?.endsWith('.json') ? words.shift() : undefined;
if (packFile && !existsSync(packFile)) fail(`there is no pack ${packFile}.`);
const pack = JSON.parse(readFileSync(packFile ?? 'content/aws/quiz.json', 'utf8'));
const { questions } = packFile ? (pack.quiz ?? { questions: [] }) : pack;
if (questions.length === 0) fail(`${packFile} has no questions, so nothing would complete it.`);

const known = JSON.parse(readFileSync('src/host/custom-elements.json', 'utf8')).modules[0].declarations[0].attributes;
const attributes = new Map([['storage', 'none'], ['questions', '10'], ['pass-mark', pass]]);
for (const word of words) {
  const [name, ...value] = word.split('=');
  // What the package or PASS decides, and what would leave nothing to complete.
  const decided = ['storage', 'storage-key', 'src', 'deep-links', 'pass-mark', 'no-quiz'];
  if (!known.some((it) => it.name === name) || decided.includes(name)) {
    fail(`the attribute ${name} is none that a package can have.`);
  }
  attributes.set(name, value.join('='));
}
// Only a set of so many counts as a full one, so it is never more than there are.
const wanted = Number(attributes.get('questions'));
if (!(Number.isInteger(wanted) && wanted > 0)) fail(`questions=${attributes.get('questions')} is no number of questions.`);
attributes.set('questions', Math.min(wanted, questions.length));
if (packFile) attributes.set('src', 'pack.json');

// --- The files that both versions share -------------------------------------------------------------------------

const asMarkup = [...attributes].map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
const page = readFileSync('src/host/scorm/index.html', 'utf8')
  .replace('<shared-responsibility', `<shared-responsibility${asMarkup}`);
const files = {
  'index.html': strToU8(page),
  // All in one, since platforms send some kinds of files wrongly or not at all.
  'shared-responsibility.js': strToU8(await oneFile(`import './element.js';`)),
  ...(packFile && { 'pack.json': readFileSync(packFile) }),
};

const script = async (version) => {
  const names = {
    name: 'version',
    setup(build) {
      build.onResolve({ filter: /^version$/ }, () => ({ path: resolve(`src/host/scorm/${version}.js`) }));
    },
  };
  const options = { bundle: true, format: 'esm', target: 'es2022', write: false, plugins: [names] };
  const bundle = await esbuild.build({ entryPoints: ['src/host/scorm/page.js'], ...options });
  return bundle.outputFiles[0].contents;
};

// --- The manifests ----------------------------------------------------------------------------------------------

const title = escape(packFile ? (pack.stack?.title ?? 'Shared responsibility') : 'The AWS shared responsibility model');
const list = [...Object.keys(files), 'scorm.js'].map((file) => `\n      <file href="${file}"/>`).join('');

const manifest12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="shared-responsibility" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource">
        <title>${title}</title>
        <adlcp:masteryscore>${pass}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="index.html">${list}
    </resource>
  </resources>
</manifest>
`;

const manifest2004 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="shared-responsibility" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 3rd Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="score" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${pass / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="index.html">${list}
    </resource>
  </resources>
</manifest>
`;

for (const [name, version, manifest] of [['scorm12', 'v12', manifest12], ['scorm2004', 'v2004', manifest2004]]) {
  const zip = { 'imsmanifest.xml': strToU8(manifest), ...files, 'scorm.js': await script(version) };
  const file = `dist/shared-responsibility-${name}.zip`;
  // One date for all, so that the same files give the same zip.
  writeFileSync(file, zipSync(zip, { mtime: '1980-01-01', level: 9 }));
  console.log(file);
}
