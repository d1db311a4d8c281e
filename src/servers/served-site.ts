/** What a server must know of a site, and how a site is to be answered for: the facts behind every configuration. */

export interface ServedSite {
  /** The path that it is served below, with a slash at each end: `/kb/`. */
  readonly path: string;
  /** The folder that it lies in on the server, without a slash at its end: `/srv/www/vagval`. */
  readonly root: string;
  /** In the order of the site. */
  readonly languages: readonly string[];
  /** Files that `unhashedAmong` finds. */
  readonly unhashed: readonly string[];
  /** The content security policy that its pages carry. */
  readonly policy: string;
  /** Origins whose pages may show those of the site in a frame, beside its own. */
  readonly embedders: readonly string[];
  /** Whether the whole host answers by https alone, for good. */
  readonly isHttpsOnly: boolean;
  /** Whether the server chooses the language at the front door, by what the browser asks for. */
  readonly choosesLanguage: boolean;
}

/** Where the files are that have a hash of what they hold in their names; not all of them do. */
export const hashedFolder = '_astro/';
/** An expression for the end of such a name. */
export const hashedName = '\\.[A-Za-z0-9_-]{8}\\.[a-z0-9]+$';

/** What a browser may keep: what is named for its content for good, all else until it has asked whether it is current. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** @param path of a file below the site's folder */
export function cachingOf(path: string): string {
  return isHashed(path) ? caching.hashed : caching.other;
}

/** Whether a file of the site is named for what it holds. */
export function isHashed(path: string): boolean {
  return path.startsWith(hashedFolder) && new RegExp(hashedName).test(path);
}

/** The page for wrong addresses that begin with no language. */
export const notFoundFile = '404.html';

/** That for those which begin with a language. */
export function notFoundIn(language: string): string {
  return `${language}/404/index.html`;
}

/** Those of a site's files that lie among the hashed ones and have no hash. */
export function unhashedAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(hashedFolder) && !isHashed(path));
}

/** What no page of the site asks a browser for. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that every answer carries, in order. */
export function securityHeaders({
  policy,
  embedders,
  isHttpsOnly,
}: Pick<ServedSite, 'policy' | 'embedders' | 'isHttpsOnly'>): readonly (readonly [
  name: string,
  value: string,
])[] {
  return [
    ['Content-Security-Policy', headerPolicy(policy, embedders)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // A page that isolates itself may frame only what says that it may be used from other sites.
    ['Cross-Origin-Resource-Policy', embedders.length > 0 ? 'cross-origin' : 'same-origin'],
    [
      'Permissions-Policy',
      [...unusedFeatures.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
    ],
    ...(isHttpsOnly ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
  ];
}

/**
 * The policy of the pages as a server sends it, with what only a header may say or a page opened as a file could not
 * keep: text becomes a page, or the address of a script, in `browser/trusted.ts` alone. It says nothing of styles, and
 * so nothing by default: the hash of the style sheet changes with the style, and a server that still sent the former
 * would leave every page bare. Each page allows that one style sheet itself, and a browser keeps to both policies.
 * A topic's document that is one file has its fonts in itself; other pages allow none such.
 */
function headerPolicy(policy: string, embedders: readonly string[]): string {
  return [
    policy
      .replace("default-src 'none'", "object-src 'none'; media-src 'none'; manifest-src 'none'")
      .replace(/style-src [^;]*; /, '')
      .replace(/(font|img)-src 'self'/g, '$& data:'),
    "require-trusted-types-for 'script'",
    'trusted-types vagval',
    `frame-ancestors ${["'self'", ...embedders].join(' ')}`,
  ].join('; ');
}

/** An expression that finds the first of the site's languages in an Accept-Language header, and captures it. */
export function languageExpression(languages: readonly string[]): string {
  return `(?:^|,)\\s*(${languages.join('|')})\\b`;
}
