import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The rooms in the order of ARCHITECTURE.md: a file imports from its own room and rooms further up. */
const floors = [
  ['domain'],
  ['i18n', 'schema', 'markdown', 'diagram', 'language', 'query'],
  ['catalog'],
  ['checks', 'search', 'export', 'elements', 'styles'],
  ['authoring', 'components'],
  ['layouts', 'importing'],
  ['pages', 'cli', 'dev'],
];

/** What may know that it runs on Node. */
const onNode =
  /^(catalog\/(files|folder|current|media)|layouts\/security-policy|export\/feed|schema\/version|language\/spelling|search\/integration|cli\/.+|dev\/.+)\.ts$/;

/** What only some rooms may import from outside. */
const reserved: readonly { readonly module: RegExp; readonly files: RegExp }[] = [
  { module: /^astro:content$/, files: /^(catalog\/astro|content\.config)\.ts$/ },
  { module: /^node:(?!path$)/, files: onNode },
  // The import reckons with paths; the disk is not its business.
  { module: /^node:path$/, files: new RegExp(`${onNode.source}|^importing/`) },
  { module: /^satteri$/, files: /^markdown\// },
  {
    module: /^(?:mdast|hast|remark|unist|micromark)-|^(?:unified|github-slugger)$/,
    files: /^importing\//,
  },
  { module: /^elkjs$/, files: /^diagram\// },
  { module: /^cspell-lib$/, files: /^language\// },
  { module: /^pagefind$/, files: /^search\// },
  { module: /^@orama\//, files: /^query\// },
  { module: /^i18next$/, files: /^i18n\// },
];

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const imports: { file: string; line: number; target: string }[] = [];
for await (const path of glob('**/*.{ts,astro}', { cwd: root })) {
  const file = path.replaceAll('\\', '/');
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  lines.forEach((text, index) => {
    const match = /(?:\bfrom|^\s*import|\bimport\()\s*'([^']+)'/.exec(text);
    if (match?.[1]) imports.push({ file, line: index + 1, target: match[1] });
  });
}

/** What an import leads to, from `src`. */
const resolve = (file: string, target: string) =>
  normalize(join(dirname(file), target)).replaceAll('\\', '/');
const room = (file: string) => file.split('/')[0] ?? '';
const floor = (name: string) => floors.findIndex((rooms) => rooms.includes(name));

test('imports are found at all', () => {
  assert.ok(imports.length > 100, `${imports.length} imports`);
});

test('every room has its floor', () => {
  const unknown = imports
    .map(({ file }) => room(file))
    .filter((name) => floor(name) < 0 && !name.includes('.'));
  assert.deepEqual([...new Set(unknown)], []);
});

test('rooms import only from rooms above them', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!target.startsWith('.') || room(file).includes('.')) return false;
    const to = room(resolve(file, target));
    return to !== room(file) && floor(to) >= floor(room(file));
  });
  assert.deepEqual(wrong, []);
});

test('no files of a room import each other in a circle', () => {
  const inRoom = Map.groupBy(
    imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, to: resolve(file, target) }))
      .filter(({ file, to }) => room(to) === room(file)),
    ({ file }) => file,
  );
  const sound = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (sound.has(file)) return undefined;
    for (const { to } of inRoom.get(file) ?? []) {
      const circle = circleFrom(to, [...path, file]);
      if (circle) return circle;
    }
    sound.add(file);
    return undefined;
  };
  for (const file of inRoom.keys()) {
    assert.deepEqual(circleFrom(file, [])?.join(' → '), undefined);
  }
});

test('the domain imports nothing from outside', () => {
  assert.deepEqual(
    imports.filter(({ file, target }) => room(file) === 'domain' && !target.startsWith('./')),
    [],
  );
});

test('what binds us to a tool stays in the room that is made for it', () => {
  const wrong = imports.filter(({ file, target }) =>
    reserved.some(({ module, files }) => module.test(target) && !files.test(file)),
  );
  assert.deepEqual(wrong, []);
});
