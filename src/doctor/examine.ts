/** Looks at a running site from outside. */

import { type Manifest, manifestFile, parseManifest } from '../release/manifest.ts';
import { checks } from './all-checks.ts';
import { type Check, type Server, servers } from './check.ts';
import { type Answer, type Ask, asker, type VisitOptions, visitFiles } from './visit.ts';

/** What one check has found. */
export interface Finding extends Pick<Check, 'id' | 'title' | 'why' | 'mend'> {
  readonly isNote: boolean;
  /** A line each; none where all is well. */
  readonly found: readonly string[];
}

export interface Examination {
  readonly address: string;
  /** What the server says that it is, where it is one of those that mends are told for. */
  readonly server: Server | undefined;
  readonly build: string;
  readonly day: string;
  readonly files: number;
  readonly findings: readonly Finding[];
}

/**
 * @param address of the front page, with scheme
 * @param local the build that should be there; where it is undefined, the one that the site says it is
 * @throws when the address is none, the host does not answer, or nobody knows what should be there
 */
export async function examine(
  address: string,
  local: Manifest | undefined,
  options: VisitOptions,
): Promise<Examination> {
  const base = baseOf(address);
  const ask = asker(base, options);
  const first = await ask('.');
  if (first.error) throw unanswered(base, first.error);
  const build = local ?? (await ownBuild(base, ask));
  const files = await visitFiles(build, ask);
  const visit = { base, build, files, ask };
  const findings: Finding[] = [];
  for (const { find, isNote = false, ...told } of checks)
    findings.push({ ...told, isNote, found: await find(visit) });
  return {
    address: base.href,
    server: serverOf(first),
    build: build.build,
    day: build.day,
    files: files.length,
    findings,
  };
}

function baseOf(address: string): URL {
  const base = URL.canParse(address) ? new URL(address) : undefined;
  if (!base || !/^https?:$/.test(base.protocol))
    throw new Error(
      `"${address}" is no address of a site.\n  Fix: write it whole, https://kb.example.org/ for one.`,
    );
  base.search = '';
  base.hash = '';
  base.pathname = base.pathname.replace(/index\.html$/, '').replace(/\/*$/, '/');
  return base;
}

function unanswered(base: URL, reason: string): Error {
  const isCertificate = /CERT|SIGNED|ISSUER|ALTNAME/.test(reason);
  return new Error(
    `${base.host} does not answer: ${reason}.\n  Fix: ${
      isCertificate
        ? 'have this computer trust the certificate: NODE_EXTRA_CA_CERTS=ca.pem, or NODE_OPTIONS=--use-system-ca.'
        : 'see that the server runs, that the name and the port are right, and that this computer may reach them.'
    }`,
  );
}

async function ownBuild(base: URL, ask: Ask): Promise<Manifest> {
  const { status, body } = await ask(manifestFile);
  try {
    if (status === 200) return parseManifest(body.toString());
  } catch {
    // Something else of that name: the same as nothing.
  }
  throw new Error(
    `Nobody knows what should be at ${base}: ${manifestFile} there is answered with ${status}, and there is no built site here.\n  Fix: --dist with the folder of the build that should be there.`,
  );
}

function serverOf({ headers }: Answer): Server | undefined {
  const said = headers.get('server') ?? headers.get('x-powered-by') ?? '';
  return servers.find((name) => said.toLowerCase().includes(name.toLowerCase()));
}
