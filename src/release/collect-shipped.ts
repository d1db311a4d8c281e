/** Sees what every bundler of a build puts into its files. */

import { basename } from 'node:path';
import { type Bundle, shippedModules } from './shipped-packages.ts';

export interface Shipped {
  /** What is sent to browsers, as the bundlers name it. */
  readonly modules: ReadonlySet<string>;
  /** The names of the files that it is in. */
  readonly files: ReadonlySet<string>;
  /** For each bundler whose files end up in the site, those of workers included. */
  readonly plugin: {
    readonly name: string;
    readonly generateBundle: (
      this: { readonly environment?: { readonly name: string } },
      options: unknown,
      bundle: Bundle,
    ) => void;
  };
}

export function collectShipped(): Shipped {
  const [modules, files] = [new Set<string>(), new Set<string>()];
  return {
    modules,
    files,
    plugin: {
      name: 'vagval-shipped',
      generateBundle(_options, bundle) {
        const isForBrowsers = this.environment?.name === 'client';
        for (const id of shippedModules(bundle, isForBrowsers)) modules.add(id);
        if (!isForBrowsers) return;
        for (const path of Object.keys(bundle)) files.add(basename(path));
      },
    },
  };
}

/**
 * @param scripts paths of all scripts of the bundles' folder
 * @throws when one comes from a bundler that nobody has looked at
 */
export function requireKnown(scripts: readonly string[], { files }: Pick<Shipped, 'files'>): void {
  const unknown = scripts.filter((path) => !files.has(basename(path)));
  if (unknown.length > 0)
    throw new Error(
      `Nobody knows whose code is in ${unknown.join(', ')}.\n  Fix: give the plugin of collectShipped to what bundles it.`,
    );
}
