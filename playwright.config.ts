import { chromium, defineConfig } from '@playwright/test';
import { sites, siteUrl } from './tests/browser/setup/sites.ts';
import { findChromium, isFile } from './tests/browser/setup/tools.ts';

const executablePath = findChromium({
  environment: process.env,
  installedByPlaywright: chromium.executablePath(),
  isFile,
});

const [root, kb, teas, later, wide, library, own] = sites.map((site) => ({
  name: site.name,
  use: { baseURL: siteUrl(site) },
}));
if (!root || !kb || !teas || !later || !wide || !library || !own)
  throw new Error('A site of the browser tests is missing.');

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-results',
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  // A machine that has more to do is slow, not wrong: what is waited for has time to come.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: '100%',
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Nothing that is not the site under test, and no sandbox for root in a container.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { ...root, testIgnore: /teas|wide|library|own-site/ },
    // Below a path the addresses are others, and that the site knows its own; all else is seen at the root.
    {
      ...kb,
      testIgnore: /teas|wide|library|own-site/,
      grep: /(?:addresses|copying|security)\.spec\.ts|@path/,
    },
    { ...teas, testMatch: /teas(-trees)?\.spec\.ts/ },
    { ...later, testMatch: 'teas-later.spec.ts' },
    { ...wide, testMatch: 'wide.spec.ts' },
    { ...library, testMatch: 'library.spec.ts' },
    { ...own, testMatch: 'own-site.spec.ts' },
    { name: 'dev', testMatch: 'teas-while-writing.spec.ts' },
  ],
  webServer: sites.map((site) => ({
    command: 'node src/cli/serve.ts',
    url: siteUrl(site),
    env: { ...site.environment, PORT: String(site.port) },
  })),
});
