/** What a check of a running site is. */

import { extensionOf } from '../servers/media-types.ts';
import type { Visit } from './visit.ts';

/** The servers that a mend is told for. */
export const servers = ['nginx', 'Apache', 'Caddy', 'IIS'] as const;
export type Server = (typeof servers)[number];

export interface Check {
  /** What the report calls it. */
  readonly id: string;
  /** What is wrong where something is found. */
  readonly title: string;
  /** What readers suffer from it. */
  readonly why: string;
  readonly mend: Readonly<Record<Server, string>>;
  /** Whether it is for the operator to know, and no fault. */
  readonly isNote?: boolean;
  /** What is found, a line each; nothing where all is well. */
  readonly find: (visit: Visit) => readonly string[] | Promise<readonly string[]>;
}

/** A path of the build, and what is wrong with it. */
export type Fault = readonly [path: string, fault: string];

/** Files with the same fault as one line: `3 files .md .txt, sv/index.md for one: each is sent as it is`. */
export function together(faults: readonly Fault[]): string[] {
  const alike = Map.groupBy(faults, ([, fault]) => fault);
  return [...alike].map(([fault, files]) => {
    const [[first] = [''], ...others] = files;
    if (others.length === 0) return `${first} ${fault}`;
    const kinds = new Set(files.map(([path]) => `.${extensionOf(path)}`));
    return `${files.length} files ${[...kinds].join(' ')}, ${first} for one: each ${fault}`;
  });
}
