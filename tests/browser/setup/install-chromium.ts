/** Sees to it that there is a Chromium before the browser tests: on Debian as root it is installed. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, isFile } from './chromium.ts';

const find = () =>
  findChromium({
    environment: process.env,
    installedByPlaywright: chromium.executablePath(),
    isFile,
  });

try {
  if (!find() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing chromium with apt-get …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const command of ['update', 'install -y --no-install-recommends chromium']) {
      spawnSync('apt-get', ['-qq', ...command.split(' ')], { stdio: 'inherit', env: environment });
    }
  }
  const found = find();
  if (!found) {
    throw new Error(
      'The browser tests need Chromium, and none was found.\n  Fix: npx playwright install chromium, or apt-get install chromium, or set CHROMIUM_PATH.',
    );
  }
  console.log(`Browser: ${found}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
