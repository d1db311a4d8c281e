/** What a program and the programs that it starts use, as Linux tells it. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export interface Usage {
  /** Of all threads of all its processes, in the program and in the kernel. */
  readonly 'processor s': number;
  readonly 'clock s': number;
  /** The most that its processes held at once, in memory that is theirs or shared. */
  readonly 'memory MB': number;
}

/**
 * Runs a program of Node to its end.
 * @param words the script and its arguments
 * @param settings what the environment says besides; `folder` is where it runs
 * @throws when it ends with another code than 0, with the end of what it printed
 */
export async function usageOf(
  words: readonly string[],
  { folder, ...settings }: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const [before, start] = [ended(), performance.now()];
  const child = spawn(process.execPath, words, {
    ...(folder !== undefined && { cwd: folder }),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
    });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    most = Math.max(most, memoryBelow(child.pid ?? 0));
    await Promise.race([closed, setTimeout(50)]);
  }
  const code = await closed;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}.\n${output}`);
  return {
    'processor s': rounded(ended() - before),
    'clock s': rounded((performance.now() - start) / 1000),
    'memory MB': Math.round(most),
  };
}

const rounded = (seconds: number) => Math.round(seconds * 10) / 10;

/** Linux counts a hundred ticks a second, whatever its clock does. */
const ticks = 100;

/** Processor time of the programs that this one has started and that have ended, with those that they started. */
function ended(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** What follows the name of a program in `/proc/<id>/stat`: its state, its parent … */
function statOf(id: string): string[] {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Megabytes that a process and those below it hold now. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = statOf(id);
      parents.set(Number(id), Number(fields[1]));
      pages.set(Number(id), Number(fields[21]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && (id === root || isBelow(parents.get(id)));
  const held = [...pages].filter(([id]) => isBelow(id));
  return held.reduce((sum, [, count]) => sum + count * 4096, 0) / 2 ** 20;
}
