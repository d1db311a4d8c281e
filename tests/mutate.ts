/**
 * `npm run mutate -- catalog`: whether the unit tests notice small changes of the code. Takes rooms or files of
 * `src`; with `--most 60 --seed 1` it tries a sample of each. Every change is made in a copy of the project and
 * tried with the tests of its own room, since what only tests from afar would notice has none that says what
 * is wrong. What no test minds, the compiler may refuse: then nobody can write it. Prints each change that
 * neither minds, and in the end for each room or file how many were tried and how many were noticed.
 */

import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsIn, sampleOf, shown } from './mutate/mutants.ts';
import { type Reach, reachIn } from './mutate/reach.ts';

/** What is measured, not tested: see `filesOf`. */
const measured = ['**/languages', 'src/query/weights.ts'];

/** How long tests may take, in milliseconds, beside three times what they take where nothing is changed. */
const patience = 20_000;

const root = fileURLToPath(new URL('..', import.meta.url));
/** Changes are made in copies, so that nobody's work is touched; and what is told is true of them. */
const folder = join(root, '.cache/mutate', `${process.pid}`);
const copies = ['1', '2'].map((name) => join(folder, name));
const [project = root] = copies;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

/** A change of a file, and the tests that are to notice it. */
interface Trial {
  readonly file: string;
  readonly source: string;
  readonly mutant: Mutant;
  readonly tests: readonly string[];
}

type Verdict = 'killed' | 'timeout' | 'refused' | 'survived';

/** How long groups of tests take where nothing is changed, in milliseconds. */
const durations = new Map<string, Promise<number>>();

/** What the compiler says of each copy where nothing is changed: a copy has not all that Astro generates. */
const complaints = new Map<string, string>();

const { values, positionals } = parseArgs({
  options: {
    most: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const rows: Record<string, object> = {};
try {
  if (positionals.length === 0) throw new Error('Say where: npm run mutate -- catalog --most 60');
  for (const copy of copies) {
    copyProject(copy);
    complaints.set(copy, await complaintsOf(copy));
  }
  const reach = reachIn(project);
  for (const place of positionals) {
    const all = filesOf(place).flatMap((file) => trialsOf(file, reach(file)));
    rows[place] = await tryAll(sampleOf(all, Number(values.most), Number(values.seed)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
if (Object.keys(rows).length > 0) console.table(rows);

/**
 * The files of a room, such as `catalog`, or one file, such as `src/domain/view.ts`. Of a room those are left out
 * that say what a language is like, and the weights of the search: whether a word belongs in a list, and how much
 * something weighs, is judged by what readers find (`npm run bench:search`), and tests of each would be the list
 * again.
 */
function filesOf(place: string): string[] {
  const files = place.endsWith('.ts')
    ? [place]
    : globSync(`src/${place}/**/*.ts`, { cwd: project, exclude: measured });
  const found = files.filter((file) => existsSync(join(project, file)));
  if (found.length === 0) throw new Error(`${place} is neither a room of src nor a file.`);
  return found.sort();
}

function trialsOf(file: string, reach: Reach): Trial[] {
  const source = readFileSync(join(project, file), 'utf8');
  const tests = testsFor(file, reach);
  return mutantsIn(source).map((mutant) => ({ file, source, mutant, tests }));
}

/** The tests of a file's own room that reach it, or else the nearest ones of others. */
function testsFor(file: string, reach: Reach): string[] {
  const room = `tests/unit/${file.split('/')[1]}/`;
  const own = [...reach.keys()].filter((test) => test.startsWith(room));
  const nearest = Math.min(...reach.values());
  const others = [...reach].filter(([, away]) => away === nearest).map(([test]) => test);
  return (own.length > 0 ? own : others).sort();
}

/** Tries changes, one in each copy at a time, and tells of those that survive. */
async function tryAll(trials: readonly Trial[]): Promise<object> {
  const counts: Record<Verdict, number> = { killed: 0, timeout: 0, refused: 0, survived: 0 };
  const waiting = [...trials];
  await Promise.all(
    copies.map(async (copy) => {
      for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
        const verdict = await verdictOn(trial, copy);
        counts[verdict] += 1;
        const { file, source, mutant } = trial;
        if (verdict === 'survived') console.log(shown(file, source, mutant));
      }
    }),
  );
  const noticed = trials.length - counts.survived;
  return {
    mutants: trials.length,
    ...counts,
    rate: `${Math.round((100 * noticed) / trials.length)} %`,
  };
}

async function verdictOn({ file, source, mutant, tests }: Trial, copy: string): Promise<Verdict> {
  if (tests.length === 0) return 'survived';
  const path = join(copy, file);
  const limit = Math.round(patience + 3 * (await durationOf(tests, copy)));
  writeFileSync(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
  const verdict = await run(tests, copy, limit);
  const isRefused = verdict === 'survived' && (await complaintsOf(copy)) !== complaints.get(copy);
  writeFileSync(path, source);
  return isRefused ? 'refused' : verdict;
}

/** How long tests take in milliseconds. Throws where they fail although nothing is changed. */
function durationOf(tests: readonly string[], copy: string): Promise<number> {
  const key = tests.join(' ');
  const known = durations.get(key);
  if (known) return known;
  const measured = (async () => {
    const start = performance.now();
    if ((await run(tests, copy)) === 'survived') return performance.now() - start;
    throw new Error(`These tests fail before anything is changed:\n${tests.join('\n')}`);
  })();
  durations.set(key, measured);
  return measured;
}

/** Runs tests in one process until the first fails, or until a number of milliseconds has passed. */
function run(tests: readonly string[], cwd: string, timeout?: number): Promise<Verdict> {
  const options = ['--test', '--test-isolation=none', '--test-reporter=tap'];
  const child = spawn(process.execPath, [...options, ...tests], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout,
    killSignal: 'SIGKILL',
  });
  let hasFailed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!/^\s*not ok /m.test(text)) return;
    hasFailed = true;
    child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (code === 0) resolve('survived');
      // A signal that is not ours says nothing of the change.
      else if (signal === 'SIGTERM') reject(new Error('Somebody has ended the tests.'));
      else resolve(signal && !hasFailed ? 'timeout' : 'killed');
    });
  });
}

/** What the compiler says of a copy. It looks anew only at what has changed since it was last asked. */
function complaintsOf(copy: string): Promise<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', join(copy, '.cache/compiled')];
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, ...options], { cwd: copy }, (_error, output) =>
      resolve(output),
    );
  });
}

/** Copies what Git knows or would know of the project. The copy has the same packages. */
function copyProject(copy: string): void {
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', listing, { cwd: root, encoding: 'utf8' }).trim().split('\n');
  for (const file of listed.filter((path) => existsSync(join(root, path)))) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
}
