/** Which servers are tried with the one built site, and where each serves it. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cell {
  readonly name: string;
  readonly server: 'nginx' | 'apache' | 'caddy';
  readonly path: string;
  readonly port: number;
  /** The folder that it serves the site from. */
  readonly root: string;
  /** Where its configuration is. */
  readonly folder: string;
  /** What it sends to a browser that takes all that there is. */
  readonly encoding: 'br' | 'gzip';
  /** Whether its folder is a copy of its own. */
  readonly hasOwnFolder: boolean;
  /** Whether that is replaced while it runs, so that nothing else can be tried with it. */
  readonly isReplaced: boolean;
  readonly choosesLanguage: boolean;
}

/** Outside the checkout, since the servers read it as users of their own. */
const folder = join(tmpdir(), 'vagval-servers');
export const builtSite = join(folder, 'site');
/** The path that it is built for; it is served elsewhere as well. */
export const builtFor = '/kb/';

/** Where Debian puts the module that nginx needs for brotli. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const firstPort = Number(process.env.TEST_PORT_BASE || 4501);

export const cells: readonly Cell[] = (['nginx', 'apache', 'caddy'] as const)
  .flatMap((server) =>
    ['/', '/kb/', '/a/b/c/', '/moved/', '/replaced/'].map((path) => ({ server, path })),
  )
  .map(({ server, path }, nth) => {
    const name = `${server} at ${path}`;
    const own = join(folder, `${server}${path.replaceAll('/', '-')}`);
    const hasOwnFolder = path === '/moved/' || path === '/replaced/';
    return {
      name,
      server,
      path,
      port: firstPort + nth,
      root: hasOwnFolder ? join(own, 'current') : builtSite,
      folder: own,
      // nginx has brotli where its module is there; it is tried with it in one place.
      encoding: server !== 'nginx' || path === '/kb/' ? 'br' : 'gzip',
      hasOwnFolder,
      isReplaced: path === '/replaced/',
      choosesLanguage: path === '/a/b/c/',
    };
  });

export function urlOf({ port, path }: Cell): string {
  return `http://localhost:${port}${path}`;
}
