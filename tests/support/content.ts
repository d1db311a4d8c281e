/** Content for tests: the sound folder of teas, with files changed in memory. */

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assembleCatalog } from '../../src/catalog/assemble.ts';
import { type Reading, readContent, type SourceFile } from '../../src/catalog/read-content.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';

/** Absolute path of what an organisation adds to it. */
export const teasOwnFolder = fileURLToPath(new URL('../fixtures/teas-own', import.meta.url));

/** Absolute path of the sound folder. */
export const teasFolder = fileURLToPath(new URL('../fixtures/teas', import.meta.url));

export const teas = await sourcesIn(teasFolder);

/** What an organisation adds to the teas. */
export const teasOwn = await sourcesIn(teasOwnFolder);

async function sourcesIn(folder: string): Promise<SourceFile[]> {
  const paths = await Array.fromAsync(glob('**/*.{mdx,yaml}', { cwd: folder }));
  return paths.map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));
}

/** New text for a file, a change of its text, or null to remove it. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** The files of the teas with some of them changed. */
export function changedTeas(changes: Changes): SourceFile[] {
  return changed(teas, changes);
}

/** The like of what an organisation adds. */
export function changedTeasOwn(changes: Changes): SourceFile[] {
  return changed(teasOwn, changes);
}

function changed(sources: readonly SourceFile[], changes: Changes): SourceFile[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(texts.get(path) ?? '') : change;
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  return [...texts].map(([path, text]) => ({ path, text })).sort(byPath);
}

/** Reads the teas with some files changed. */
export function readTeas(changes: Changes = {}): Reading {
  return readContent('content', changedTeas(changes));
}

/** The teas with one that is added to what one has chosen: the herbs. */
export const withComplement: Changes = {
  'topics/tea/options/herbal/option.yaml': (text) => `kind: complement\n${text}`,
};

/** Green tea without its explanation, so that little said of another is enough beside it. */
export const briefGreen: Changes = {
  'topics/tea/options/green/sv.mdx': (text) => text.replace(/\n\nRäknat[^<]*/, '\n'),
  'topics/tea/options/green/en.mdx': (text) => text.replace(/\n\nCounted[^<]*/, '\n'),
};

export function teasCatalog(changes: Changes = {}): Catalog {
  return assembleCatalog(readTeas(changes).content);
}

export function faultsIn(changes: Changes): Diagnostic[] {
  return checkContent(readTeas(changes));
}

/** Replaces once, and fails where there is nothing to replace. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    assert.ok(text.includes(from), `"${from}" is not in the file`);
    return text.replace(from, () => to);
  };
}

/** Several replacements, one after another. */
export function replacingEach(
  ...pairs: readonly (readonly [from: string, to: string])[]
): (text: string) => string {
  return (text) => pairs.reduce((changed, [from, to]) => replacing(from, to)(changed), text);
}

/**
 * Asserts that changes cause exactly one fault, of a rule, where the marker ▲ stands in the changed
 * text. The marker is taken out before the text is read.
 * @returns the fault, for a look at its words
 */
export function assertOneFault(rule: string, changes: Changes): Diagnostic {
  let expected = '';
  const clean: Record<string, string | null | ((text: string) => string)> = {};
  for (const [path, change] of Object.entries(changes)) {
    clean[path] = (text) => {
      const marked = typeof change === 'function' ? change(text) : change;
      assert.notEqual(marked, text, `the change to ${path} changes nothing`);
      if (marked?.includes('▲')) {
        const before = marked.slice(0, marked.indexOf('▲')).split('\n');
        expected = `content/${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      }
      return (marked ?? '').replace('▲', '');
    };
    if (change === null) clean[path] = null;
  }
  const faults = faultsIn(clean);
  const found = faults.map(
    ({ file, line, column, rule: name }) => `${file}:${line}:${column} ${name}`,
  );
  assert.deepEqual(found, [`${expected} ${rule}`]);
  const [fault] = faults;
  assert.ok(fault);
  return fault;
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}
