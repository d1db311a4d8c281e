/** Does the server send what guards readers? */

import { securityHeaders } from '../../servers/served-site.ts';
import { type Check, type Fault, together } from '../check.ts';
import { isPage, type Visit, type Visited } from '../visit.ts';

const guarded = ({ files }: Visit) =>
  files.filter((file) => file.status === 200 && (isPage(file) || file.path.endsWith('.svg')));

export const policy: Check = {
  id: 'policy',
  title: 'The content security policy is not sent, or forbids what pages need.',
  why: 'a picture with a script in it runs it when it is opened; and where the policy is too strict, pages come without style or search.',
  mend: {
    nginx:
      'add_header Content-Security-Policy "…" always; with the policy that stands in every page.',
    Apache:
      'Header always set Content-Security-Policy "…" with the policy that stands in every page.',
    Caddy: 'header Content-Security-Policy "…" with the policy that stands in every page.',
    IIS: '<customHeaders><add name="Content-Security-Policy" value="…" /></customHeaders> with the policy that stands in every page.',
  },
  find: async (visit) => {
    const { body } = await visit.ask('404.html');
    const wanted = policyIn(body.toString());
    return together(
      guarded(visit).flatMap(({ path, headers }): Fault[] => {
        const sent = headers.get('content-security-policy');
        if (!sent) return [[path, 'comes without the policy']];
        const lacking = forbidden(wanted, sent);
        return lacking ? [[path, `comes with a policy that forbids ${lacking}`]] : [];
      }),
    );
  },
};

export const framing: Check = {
  id: 'framing',
  title: 'Pages of any site may show these in a frame.',
  why: 'another page can lay itself over a button, and have readers press it.',
  mend: {
    nginx: `add frame-ancestors 'self' to the policy: a page cannot say it itself.`,
    Apache: `add frame-ancestors 'self' to the policy: a page cannot say it itself.`,
    Caddy: `add frame-ancestors 'self' to the policy: a page cannot say it itself.`,
    IIS: `add frame-ancestors 'self' to the policy: a page cannot say it itself.`,
  },
  find: (visit) =>
    together(
      guarded(visit)
        .filter(isPage)
        .filter(({ headers }) => {
          const ancestors = directives(headers.get('content-security-policy') ?? '').get(
            'frame-ancestors',
          );
          return (
            (ancestors === undefined && !headers.has('x-frame-options')) || ancestors?.includes('*')
          );
        })
        .map(({ path }) => [path, 'comes without frame-ancestors']),
    ),
};

/** The policy has checks of its own. */
const others = securityHeaders({ policy: '', embedders: [], isHttpsOnly: false }).filter(
  ([name]) => name !== 'Content-Security-Policy',
);

export const headers: Check = {
  id: 'headers',
  title: 'Headers that guard readers are not sent.',
  why: 'browsers guess what a file is, tell other sites which page a reader came from, or let them reach into a window.',
  mend: {
    nginx:
      'add_header X-Content-Type-Options nosniff always; and so on. A location with an add_header of its own has none of those outside.',
    Apache: 'Header always set X-Content-Type-Options nosniff, and so on (mod_headers)',
    Caddy: 'header X-Content-Type-Options nosniff, and so on',
    IIS: '<customHeaders><add name="X-Content-Type-Options" value="nosniff" />, and so on',
  },
  find: ({ files }) =>
    together(
      files
        .filter(({ status }) => status === 200)
        .flatMap((file) =>
          others
            .filter(([name]) => isPage(file) || name === 'X-Content-Type-Options')
            .filter(([name, value]) => !isSent(name, value, file))
            .map(([name]) => [file.path, `comes without ${name}`] as const),
        ),
    ),
};

/** Only that one has to be word for word: what a site wants of the others is its own. */
function isSent(name: string, value: string, { headers: sent }: Visited): boolean {
  return name === 'X-Content-Type-Options'
    ? sent.get(name)?.trim().toLowerCase() === value
    : sent.has(name);
}

/** The policy that a page carries in itself. */
function policyIn(html: string): string {
  const written = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  return written.replaceAll('&#39;', "'");
}

function directives(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const),
  );
}

/** What pages need and the server forbids: a browser keeps to both. Undefined where it is nothing. */
function forbidden(wanted: string, sent: string): string | undefined {
  const allowed = directives(sent);
  for (const [name, sources] of directives(wanted)) {
    const given =
      allowed.get(name) ?? (name.endsWith('-src') ? allowed.get('default-src') : undefined);
    const lacking = sources.find((source) => given && !allows(given, source));
    if (lacking) return `${name} ${lacking}`;
  }
  return undefined;
}

function allows(given: readonly string[], source: string): boolean {
  const isHash = source.startsWith("'sha");
  const allowsInline =
    given.includes("'unsafe-inline'") && !given.some((one) => one.startsWith("'sha"));
  return source === "'none'" || given.includes(source) || (isHash && allowsInline);
}
