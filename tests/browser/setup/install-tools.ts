/**
 * Sees to it that there is a Chromium before the browser tests, and pdftotext to read what it prints: on
 * Debian as root they are installed.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, findPdfToText, isFile } from './tools.ts';

const surroundings = {
  environment: process.env,
  installedByPlaywright: chromium.executablePath(),
  isFile,
};
const tools = [
  {
    find: () => findChromium(surroundings),
    debianPackage: 'chromium',
    missing:
      'The browser tests need Chromium, and none was found.\n  Fix: npx playwright install chromium, or apt-get install chromium, or set CHROMIUM_PATH.',
  },
  {
    find: () => findPdfToText(surroundings),
    debianPackage: 'poppler-utils',
    missing:
      'The browser tests need pdftotext to read what is printed, and none was found.\n  Fix: install Poppler, as with apt-get install poppler-utils.',
  },
] as const;

try {
  const wanted = tools.filter(({ find }) => !find()).map((tool) => tool.debianPackage);
  if (wanted.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing ${wanted.join(' and ')} with apt-get …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...wanted]]) {
      spawnSync('apt-get', ['-qq', ...words], { stdio: 'inherit', env: environment });
    }
  }
  for (const { find, missing } of tools) {
    const found = find();
    if (!found) throw new Error(missing);
    console.log(`Found: ${found}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
