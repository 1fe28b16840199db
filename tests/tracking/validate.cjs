// Reads a list of xAPI statements, prints for each the list of what is wrong with it.
const { default: warnings } = require(`${process.env.TRACKING_NPM_DIR}/node_modules/xapi-validation`);

const statements = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const told = (statement) => warnings(statement).map(({ path, name }) => `${name} at ${path?.join('.')}`);
console.log(JSON.stringify(statements.map(told)));
