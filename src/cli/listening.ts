/** Where a built site is served. */

import { createServer } from 'node:net';

export interface Listening {
  readonly port: number;
  readonly host: string;
}

/**
 * Port 4321 of this machine, for nobody else, where nothing else is said.
 * @throws Error where PORT is no port
 */
export function listening({ PORT, HOST }: NodeJS.ProcessEnv): Listening {
  const port = Number(PORT || 4321);
  if (Number.isInteger(port) && port >= 1 && port <= 65535)
    return { port, host: HOST || '127.0.0.1' };
  throw new Error(
    `PORT is "${PORT}", which is not a port.\n  Fix: choose a number from 1 to 65535: npm start -- --port 8080`,
  );
}

/**
 * Makes sure, before the work begins, that a site can be served there.
 * @throws Error that says why it cannot
 */
export function assertFree(where: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNot(where, error))))
      .listen(where, () => probe.close(() => resolve()));
  });
}

/** Why nothing can be served there. */
export function whyNot({ port, host }: Listening, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program.\n  Fix: choose another: npm start -- --port ${port === 8080 ? 8081 : 8080}`;
  if (error.code === 'EACCES')
    return `Port ${port} is not yours to use.\n  Fix: choose one above 1023: npm start -- --port 8080`;
  return `Nothing can be served at ${host}: ${error.message}.\n  Fix: name an address of this machine: npm start -- --host 0.0.0.0`;
}
