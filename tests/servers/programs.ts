/** The programs that are tried: found, and installed where that can be done. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, among the places for administrators too. */
export function whereIs(program: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((place) => join(place, program))
    .find((path) => existsSync(path));
}

/** Installs packages on Debian as root; elsewhere ends with what is missing. */
export function install(packages: readonly string[]): void {
  if (packages.length === 0) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    console.error(`Needed and not found: ${packages.join(', ')}.\n  Fix: install them.`);
    process.exit(1);
  }
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  // None of them is to begin serving by itself.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...words], {
      stdio: 'inherit',
      env: environment,
    });
    if (status !== 0) process.exit(1);
  }
}
