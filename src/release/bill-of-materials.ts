/** What a site is made of and what made it, in CycloneDX 1.6. */

import { z } from 'zod';
import { type Manifest, sha256 } from './manifest.ts';

const lockedPackage = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
});

const lockFile = z.looseObject({
  packages: z.record(z.string(), lockedPackage),
});

/** What a bill is about. */
export interface Product {
  readonly name: string;
  readonly version: string;
}

/**
 * The packages that are sent to browsers are `required`, those that only build are `excluded`, as CycloneDX calls
 * what is not there when the product runs. Those that only test it are not in it.
 * @param lock the text of the project's `package-lock.json`
 * @returns JSON, the same for the same build
 * @throws when the lock file has another shape
 */
export function billOfMaterials(
  { build, day, packages }: Pick<Manifest, 'build' | 'day' | 'packages'>,
  product: Product,
  lock: string,
): string {
  const shipped = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  const locked = lockedPackages(lock);
  const missing = [...shipped].filter(([id]) => !locked.has(id));
  const components = [
    ...[...locked].map(([id, one]) => component(one, shipped.has(id))),
    ...missing.map(([, { name, version, licence }]) =>
      component({ name, version, license: licence }, true),
    ),
    { ...stemmers, scope: 'required' },
  ];
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${uuidOf(`${product.name} ${product.version} ${build}`)}`,
      version: 1,
      metadata: {
        timestamp: `${day}T00:00:00Z`,
        component: {
          type: 'application',
          'bom-ref': 'site',
          ...product,
          properties: [{ name: 'vagval:build', value: build }],
        },
      },
      components: components.sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1)),
      dependencies: [
        {
          ref: 'site',
          dependsOn: components
            .filter(({ scope }) => scope === 'required')
            .map((one) => one['bom-ref']),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/** Inside of the packages of Orama and of Pagefind, which do not tell in which version. */
const stemmers = {
  type: 'library',
  'bom-ref': 'snowball',
  name: 'snowball',
  licenses: [{ license: { id: 'BSD-3-Clause' } }],
  externalReferences: [{ type: 'website', url: 'https://snowballstem.org' }],
};

type LockedPackage = z.infer<typeof lockedPackage> & { readonly name: string };

/** By name and version, each once wherever it is installed. */
function lockedPackages(lock: string): Map<string, LockedPackage> {
  const found = new Map<string, LockedPackage>();
  for (const [path, one] of Object.entries(lockFile.parse(JSON.parse(lock)).packages)) {
    const name = one.name ?? path.split('node_modules/').at(-1);
    if (path === '' || !name || one.version === undefined || one.dev) continue;
    const id = `${name}@${one.version}`;
    found.set(id, { ...found.get(id), ...one, name });
  }
  return found;
}

function component({ name, version, license, integrity }: LockedPackage, isShipped: boolean) {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: isShipped ? 'required' : 'excluded',
    ...(integrity && { hashes: hashes(integrity) }),
    ...(license && { licenses: [licence(license)] }),
    purl,
  };
}

const algorithms: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** `sha512-q80=` → SHA-512 in hexadecimal. */
function hashes(integrity: string) {
  return integrity.split(/\s+/).flatMap((one) => {
    const [, algorithm = '', digest = ''] = /^(\w+)-(\S+)$/.exec(one) ?? [];
    const alg = algorithms[algorithm];
    return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  });
}

/** An expression of SPDX where it is one: some packages point at a file instead. */
function licence(written: string) {
  return /^SEE LICEN[CS]E IN /i.test(written)
    ? { license: { name: written } }
    : { expression: written };
}

/** The same for the same text, and marked as made in a way of our own (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = sha256(text);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
