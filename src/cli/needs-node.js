/**
 * Where Node.js is too old for the commands, hands them over to the one that came with the packages, which npm 10 puts
 * on no path; and where there is none, says so, in the place of a syntax error. Plain JavaScript, since it must run
 * there: loaded before a command with `--import`.
 */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const { engines, optionalDependencies } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);
const needed = Number(/\d+/.exec(engines.node)?.[0]);

if (Number.parseInt(process.versions.node, 10) < needed) {
  const own = ownProgram();
  if (own && own !== process.execPath) await handOver(own);
  else giveUp();
}

/** The Node.js among the packages, where there is one for this machine. */
function ownProgram() {
  const [system, ending] = process.platform === 'win32' ? ['win', '.exe'] : [process.platform, ''];
  return Object.keys(optionalDependencies)
    .filter((name) => name.endsWith(`-${system}-${process.arch}`))
    .map((name) => fileURLToPath(new URL(`node_modules/${name}/bin/node${ending}`, root)))
    .find(existsSync);
}

/** Runs the same command with another Node.js, for whatever it starts in turn too; never comes back. */
function handOver(program) {
  const child = spawn(program, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', giveUp);
  child.on('exit', (code) => process.exit(code ?? 1));
  return new Promise(() => {});
}

function giveUp() {
  console.error(
    `This needs Node.js ${needed} or newer, and got ${process.version}.\n` +
      `  Fix: run npm ci --include=optional, which brings a Node.js for most machines; or install Node.js ${needed}.`,
  );
  process.exit(1);
}
