/** The sites that the browser tests visit, each built and served as a reader would meet it. */

export interface TestSite {
  readonly name: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  /** The configuration that it is built with, where it is not the project's. */
  readonly config?: string;
  /** Whether it is another site in another place, and not built for that. */
  readonly isMoved?: boolean;
}

const folder = '.cache/sites';

/** The first of the ports that the sites are served on, one after the other. */
const firstPort = Number(process.env.TEST_PORT_BASE || 4401);

/** Each with its own folder for what Astro keeps from one build to the next, so that two can be built at once. */
function site(name: string, nth: number, environment: Readonly<Record<string, string>>): TestSite {
  return {
    name,
    port: firstPort + nth,
    environment: {
      OUT_DIR: `${folder}/${name}`,
      CACHE_DIR: `.cache/astro-${name}`,
      BASE_PATH: '',
      SITE_URL: '',
      DECISIONS_DIR: '',
      OVERLAY_DIR: '',
      // The page of an intranet that a test puts a frame into.
      EMBEDDERS: 'http://127.0.0.1:*',
      ...environment,
    },
  };
}

export const sites: readonly TestSite[] = [
  site('root', 0, { CONTENT_DIR: 'tests/fixtures/commuting' }),
  // The same below a path, where it knows its own address.
  site('kb', 1, {
    CONTENT_DIR: 'tests/fixtures/commuting',
    BASE_PATH: '/kb/',
    SITE_URL: 'https://kb.example.org',
  }),
  site('teas', 2, { CONTENT_DIR: 'tests/fixtures/teas' }),
  // The teas after a claim was renamed, one moved to another topic and one withdrawn; with decisions that rest on them.
  site('teas-later', 3, {
    CONTENT_DIR: 'tests/fixtures/teas-later',
    DECISIONS_DIR: 'tests/fixtures/teas-decisions',
    BASE_PATH: '/kb/',
  }),
  // A comparison with more rows and options than any real one so far.
  site('wide', 4, { CONTENT_DIR: '.cache/wide-content' }),
  // Documents that the import has brought, into a folder that was empty.
  site('library', 5, { CONTENT_DIR: '.cache/library-content', BASE_PATH: '/kb/' }),
  // In Swedish alone, with a look and a page of its own.
  {
    ...site('own', 6, { CONTENT_DIR: '.cache/own-content' }),
    config: 'tests/fixtures/own-site/astro.config.mjs',
  },
  // The first one as it is, in a folder that it knew nothing of when it was built, and below names of its own.
  {
    ...site('moved', 7, { OUT_DIR: `${folder}/root`, BASE_PATH: '/data/sv/kb/' }),
    isMoved: true,
  },
  // The teas, with what an organisation has added of its own.
  site('own-facts', 8, {
    CONTENT_DIR: 'tests/fixtures/teas',
    OVERLAY_DIR: '.cache/own-facts-overlay',
  }),
];

/** Where a site's front door is while the tests run. */
export function siteUrl({ port, environment }: TestSite): string {
  return `http://localhost:${port}${environment.BASE_PATH || '/'}`;
}
