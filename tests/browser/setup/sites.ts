/** The sites that the browser tests visit, each built and served as a reader would meet it. */

export interface TestSite {
  readonly name: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}

const folder = '.cache/sites';

/** The first of the ports that the sites are served on, one after the other. */
const firstPort = Number(process.env.TEST_PORT_BASE || 4401);

export const sites: readonly TestSite[] = [
  { name: 'root', port: firstPort, environment: { OUT_DIR: `${folder}/root`, BASE_PATH: '' } },
  {
    name: 'kb',
    port: firstPort + 1,
    environment: {
      OUT_DIR: `${folder}/kb`,
      BASE_PATH: '/kb/',
      SITE_URL: 'https://kb.example.org',
    },
  },
  {
    name: 'teas',
    port: firstPort + 2,
    environment: {
      OUT_DIR: `${folder}/teas`,
      BASE_PATH: '',
      CONTENT_DIR: 'tests/fixtures/teas',
    },
  },
  {
    // The teas after a claim was renamed, one moved to another topic and one withdrawn.
    name: 'teas-later',
    port: firstPort + 3,
    environment: {
      OUT_DIR: `${folder}/teas-later`,
      BASE_PATH: '/kb/',
      CONTENT_DIR: 'tests/fixtures/teas-later',
    },
  },
  {
    // A comparison with more rows and options than any real one so far.
    name: 'wide',
    port: firstPort + 4,
    environment: {
      OUT_DIR: `${folder}/wide`,
      BASE_PATH: '',
      CONTENT_DIR: '.cache/wide-content',
    },
  },
  {
    // Documents that the import has brought, into a folder that was empty.
    name: 'library',
    port: firstPort + 5,
    environment: {
      OUT_DIR: `${folder}/library`,
      BASE_PATH: '/kb/',
      CONTENT_DIR: '.cache/library-content',
    },
  },
];

/** Where a site's front door is while the tests run. */
export function siteUrl({ port, environment }: TestSite): string {
  return `http://localhost:${port}${environment.BASE_PATH || '/'}`;
}
