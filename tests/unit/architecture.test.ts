import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { importedFile, readImports, roomOf } from '../architecture/imports.ts';
import { withPicture } from '../architecture/picture.ts';

/** The rooms in the order of ARCHITECTURE.md: a file imports from its own room and rooms further up. */
const floors = [
  ['domain'],
  ['i18n', 'schema', 'markdown', 'diagram', 'language', 'query'],
  ['catalog'],
  ['checks', 'search', 'export', 'browser', 'styles', 'release', 'servers'],
  ['authoring', 'components', 'doctor'],
  ['layouts', 'importing'],
  ['pages', 'cli', 'dev'],
];

/** What may know that it runs on Node. */
const onNode =
  /^(catalog\/(decisions|build-day|files|folder|current|media)|layouts\/(security-policy|as-file\/integration)|export\/feed|language\/spelling|search\/(integration|on-node|cbor)|importing\/kept-documents|release\/.+|cli\/.+|dev\/.+|integration|astro-config|content\.config)\.ts$/;

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
  { module: /^vite$/, files: /^(?:layouts\/as-file\/integration|search\/build-index)\.ts$/ },
];

const imports = await readImports();
const floor = (name: string) => floors.findIndex((rooms) => rooms.includes(name));

test('imports are found at all', () => {
  assert.ok(imports.length > 100, `${imports.length} imports`);
});

test('every room has its floor', () => {
  const unknown = imports
    .map(({ file }) => roomOf(file))
    .filter((name) => floor(name) < 0 && !name.includes('.'));
  assert.deepEqual([...new Set(unknown)], []);
});

test('rooms import only from rooms above them', () => {
  const wrong = imports.filter((found) => {
    const to = importedFile(found);
    const room = roomOf(found.file);
    if (to === undefined || room.includes('.')) return false;
    return roomOf(to) !== room && floor(roomOf(to)) >= floor(room);
  });
  assert.deepEqual(wrong, []);
});

test('no files of a room import each other in a circle', () => {
  const inRoom = Map.groupBy(
    imports
      .map((found) => ({ file: found.file, to: importedFile(found) ?? '' }))
      .filter(({ file, to }) => roomOf(to) === roomOf(file)),
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
    imports.filter(({ file, target }) => roomOf(file) === 'domain' && !target.startsWith('./')),
    [],
  );
});

test('what binds us to a tool stays in the room that is made for it', () => {
  const wrong = imports.filter(({ file, target }) =>
    reserved.some(({ module, files }) => module.test(target) && !files.test(file)),
  );
  assert.deepEqual(wrong, []);
});

suite('what runs in a browser', () => {
  /** Where a page's script begins: what these import is shipped. */
  const entries = imports
    .map(({ file }) => file)
    .filter((file) => /^(?:layouts|layouts\/as-file|components\/[^/]+)\/main\.ts$/.test(file));
  const shipped = new Set(entries);
  for (const file of shipped) {
    for (const found of imports) {
      const to = found.file === file ? importedFile(found) : undefined;
      if (to?.endsWith('.ts')) shipped.add(to);
    }
  }

  test('is found, element by element', () => {
    assert.ok([...shipped].filter((file) => file.endsWith('-element.ts')).length > 10);
    const elements = imports.map(({ file }) => file).filter((file) => /-element\.ts$/.test(file));
    assert.deepEqual(
      elements.filter((file) => !shipped.has(file)),
      [],
      'An element that no main.ts registers.',
    );
  });

  test('knows the model, the search and the components, no content, no dictionary and no Node', () => {
    assert.deepEqual(
      [...shipped].filter(
        (file) =>
          !/^(?:browser|components|domain|layouts\/as-file|query)\//.test(file) &&
          file !== 'i18n/plurals.ts' &&
          !entries.includes(file),
      ),
      [],
    );
    const outside = imports.filter(
      ({ file, target }) => shipped.has(file) && !target.startsWith('.'),
    );
    assert.deepEqual(
      outside.filter(({ target }) => !/^(?:@orama\/|markdown-table$|papaparse$)/.test(target)),
      [],
    );
  });
});

suite('the picture of the rooms', () => {
  const document = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');

  test('is what the imports are', () => {
    assert.equal(document, withPicture(document, imports), 'Run `npm run rooms`.');
  });

  test('has an arrow for what a room imports, unless a longer way leads there', () => {
    const drawn = withPicture(document, [
      { file: 'pages/tea.ts', line: 1, target: '../catalog/tea.ts' },
      { file: 'pages/tea.ts', line: 2, target: '../domain/tea.ts' },
      { file: 'pages/tea.ts', line: 3, target: './water.ts' },
      { file: 'pages/tea.ts', line: 4, target: 'astro' },
      { file: 'catalog/tea.ts', line: 1, target: '../domain/tea.ts' },
      { file: 'config.ts', line: 1, target: './domain/tea.ts' },
    ]);
    assert.deepEqual(drawn.match(/^ {2}\w+ --> .*$/gm), [
      '  catalog --> domain',
      '  pages --> catalog',
    ]);
  });

  test('wants a place to stand', () => {
    assert.throws(() => withPicture('# A document', imports), /no lines/);
  });
});
