/** A dev server for a test to have for itself. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface DevServer {
  /** Where its front door is. */
  readonly url: string;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Starts one in a copy of the project. A dev server keeps what it knows beside the sources, where
 * builds and the dev server of whoever runs the tests would meet it.
 */
export async function startDevServer(contentFolder: string): Promise<DevServer> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/dev-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  const child = spawn(process.execPath, [join(root, 'src/cli/astro.ts'), 'dev'], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: contentFolder, BASE_PATH: '', SITE_URL: '', OUT_DIR: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const kill = () => child.kill();
  // A run that is interrupted does not come to its end.
  process.once('exit', kill);
  let output = '';
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  try {
    const url = await new Promise<string>((resolve, reject) => {
      const collect = (chunk: Buffer) => {
        output += chunk.toString();
        // It takes the next port where one is taken.
        const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
        if (address) resolve(address);
      };
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      ended.then(() => reject(new Error(`The dev server did not start.\n${output}`)));
    });
    return { url, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
