import { chromium, defineConfig } from '@playwright/test';
import { sites, siteUrl } from './tests/browser/setup/sites.ts';
import { findChromium, isFile } from './tests/browser/setup/tools.ts';

const executablePath = findChromium({
  environment: process.env,
  installedByPlaywright: chromium.executablePath(),
  isFile,
});

const [root, kb, teas, later, wide, library, own, moved, ownFacts] = sites.map((site) => ({
  name: site.name,
  use: { baseURL: siteUrl(site) },
}));
if (!root || !kb || !teas || !later || !wide || !library || !own || !moved || !ownFacts)
  throw new Error('A site of the browser tests is missing.');

const launchOptions = {
  ...(executablePath && { executablePath }),
  // Without a locale it would save nothing below a folder whose name is not ASCII.
  env: { ...process.env, LC_ALL: process.env.LC_ALL || process.env.LANG || 'C.UTF-8' },
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
};
const intranet = 'kb.intra.test';

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
  use: { launchOptions },
  projects: [
    { ...root, testIgnore: /teas|wide|library|own-site|own-facts|as-file|no-webassembly/ },
    // A browser without a compiler has no WebAssembly.
    {
      name: 'jitless',
      testMatch: 'no-webassembly.spec.ts',
      use: {
        ...root.use,
        launchOptions: { ...launchOptions, args: [...launchOptions.args, '--js-flags=--jitless'] },
      },
    },
    // Built for a path, and knowing its own address; and in a folder that it was not built for.
    ...[kb, moved].map((site) => ({
      ...site,
      testMatch: /(?:addresses|security)\.spec\.ts/,
    })),
    // As most intranets have it: in such a folder, at a name without https, which browsers trust with less than
    // localhost.
    {
      name: 'intranet',
      testIgnore: /teas|wide|library|own-site|own-facts|as-file|no-webassembly/,
      grep: /@path|@plain-http/,
      use: {
        baseURL: moved.use.baseURL.replace('localhost', intranet),
        launchOptions: {
          ...launchOptions,
          args: [...launchOptions.args, `--host-resolver-rules=MAP ${intranet} 127.0.0.1`],
        },
      },
    },
    { ...teas, testMatch: /teas(-trees)?\.spec\.ts/ },
    { ...later, testMatch: 'teas-later.spec.ts' },
    { ...wide, testMatch: 'wide.spec.ts' },
    { ...library, testMatch: 'library.spec.ts' },
    { ...own, testMatch: 'own-site.spec.ts' },
    { ...ownFacts, testMatch: 'own-facts.spec.ts' },
    { name: 'files', testMatch: 'as-file.spec.ts' },
    { name: 'dev', testMatch: 'teas-while-writing.spec.ts' },
  ],
  webServer: sites.map((site) => ({
    command: 'node src/cli/serve.ts',
    url: siteUrl(site),
    env: { ...site.environment, PORT: String(site.port) },
  })),
});
