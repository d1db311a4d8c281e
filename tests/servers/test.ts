/** A test of one cell: a server with the site at its place. */

import { test as base, expect } from '@playwright/test';
import { type Cell, cells, urlOf } from './cells.ts';

export const test = base.extend<{ cell: Cell }>({
  cell: async ({ baseURL }, use) => {
    const cell = cells.find((one) => urlOf(one) === baseURL);
    if (!cell) throw new Error(`Nothing is served at ${baseURL}.`);
    await use(cell);
  },
});

export { expect };
