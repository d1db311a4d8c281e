import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.ts';
import { cells, urlOf } from './cells.ts';

/** The servers as they are shipped for, each with the one site. */
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../.cache/servers-results',
  fullyParallel: false,
  timeout: 240_000,
  projects: cells.map((cell) => ({
    name: cell.name,
    use: { baseURL: urlOf(cell) },
    [cell.isReplaced ? 'testMatch' : 'testIgnore']: 'replaced.spec.ts',
  })),
  webServer: cells.map((cell) => ({
    command: `node tests/servers/start.ts "${cell.name}"`,
    cwd: new URL('../..', import.meta.url).pathname,
    url: `${urlOf(cell)}sv/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  })),
});
