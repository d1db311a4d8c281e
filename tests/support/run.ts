import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute path, with a separator at its end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a script of the project to its end. */
export function run(
  script: string,
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: projectRoot,
      // Whoever names no folder is told so, and does not read that of the project.
      env: { ...process.env, CONTENT_DIR: 'no-folder-was-named', ...environment },
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => resolve({ code, output }));
  });
}
