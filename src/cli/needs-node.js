/**
 * Says so where Node.js is too old for the commands, which would end in a syntax error. Plain JavaScript,
 * since it must run there: loaded before a command with `--import`.
 */

import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const needed = Number(/\d+/.exec(engines.node)?.[0]);

if (Number.parseInt(process.versions.node, 10) < needed) {
  const mend = existsSync(new URL('node_modules/node', root))
    ? 'npm rebuild node --ignore-scripts=false'
    : 'npm ci';
  console.error(
    `This needs Node.js ${needed} or newer, and got ${process.version}.\n` +
      `  Fix: run ${mend}, which fetches the Node.js that comes with the packages; or install Node.js ${needed}.`,
  );
  process.exit(1);
}
