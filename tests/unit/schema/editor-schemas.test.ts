import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { folderIds } from '../../../src/catalog/folder-ids.ts';
import { operations } from '../../../src/domain/estimate.ts';
import { isLocale, usualLanguages } from '../../../src/domain/locale.ts';
import {
  editorSchema,
  editorSchemaPath,
  editorSchemaText,
  yamlKinds,
} from '../../../src/schema/editor-schemas.ts';
import { type FileKind, fileGlob, liesIn, placeFile } from '../../../src/schema/files.ts';
import type { FolderIds } from '../../../src/schema/folder-ids.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const settings = JSON.parse(text('.vscode/settings.json')) as {
  'yaml.schemas': Readonly<Record<string, string>>;
};
const mapped = settings['yaml.schemas'];

async function found(pattern: string, folder = '.'): Promise<string[]> {
  const paths = await Array.fromAsync(glob(pattern, { cwd: join(root, folder) }));
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

/** What an editor would underline in a file. */
function mistakes(kind: FileKind, yaml: string, ids?: FolderIds): string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(editorSchema(kind, usualLanguages, ids));
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

suite('the schemas for editors', () => {
  test('are what the shapes say now', async () => {
    // For whatever languages they were written.
    const { properties } = JSON.parse(text(editorSchemaPath('criteria'))).additionalProperties;
    const languages = Object.keys(properties.label.properties).filter(isLocale);
    assert.ok(languages.length > 0);
    const message = 'the schemas are out of date: run npm run schemas';
    assert.deepEqual(
      await found('.vscode/schemas/*'),
      yamlKinds.map(editorSchemaPath).sort(),
      message,
    );
    for (const kind of yamlKinds) {
      assert.equal(text(editorSchemaPath(kind)), editorSchemaText(kind, languages), message);
    }
  });

  test('are each for the files of their kind, and all YAML has one', async () => {
    const folder = 'tests/fixtures/commuting';
    const all = (await found('**/*.yaml', folder)).map((path) => `${folder}/${path}`);
    const taken: string[] = [];
    for (const kind of yamlKinds) {
      const pattern = mapped[`./${editorSchemaPath(kind)}`];
      const home = liesIn(kind, 'content') ? 'content' : 'overlay';
      assert.equal(pattern, `${home}/${fileGlob(kind)}`, `${kind} in .vscode/settings.json`);
      if (home === 'content') taken.push(...(await found(`${folder}/${fileGlob(kind)}`)));
    }
    assert.deepEqual(taken.sort(), all);
    assert.equal(Object.keys(mapped).length, yamlKinds.length);
  });

  for (const folder of ['teas', 'teas-later', 'commuting'].map(
    (name) => `tests/fixtures/${name}`,
  )) {
    test(`find nothing wrong in ${folder}`, async () => {
      const files = await found('**/*.yaml', folder);
      assert.ok(files.length > 0);
      for (const file of files) {
        const place = placeFile(file);
        assert.ok(place, file);
        assert.deepEqual(mistakes(place.kind, text(`${folder}/${file}`)), [], file);
      }
    });
  }

  test('find a mistaken field, a wrong value and a missing field', () => {
    const claim = 'claims:\n  - id: green-cheap\n    kind: advantage\n    criterion: price\n';
    assert.deepEqual(mistakes('optionFacts', claim), []);
    assert.deepEqual(mistakes('optionFacts', claim.replace('kind', 'kindd')), [
      "/claims/0 must have required property 'kind'",
      '/claims/0 must NOT have additional properties',
    ]);
    assert.deepEqual(mistakes('optionFacts', claim.replace('advantage', 'benefit')), [
      '/claims/0/kind must be equal to one of the allowed values',
    ]);
  });

  for (const kind of yamlKinds) {
    test(`describe every field of ${kind} to its author`, () => {
      const schema = JSON.parse(editorSchemaText(kind, ['sv', 'en', 'nb']));
      assert.deepEqual(undescribed(schema), []);
    });
  }

  test('know no criteria, sources or options, which differ from folder to folder', () => {
    const topic = 'prefix: XY\noptions: [one, two]\ncriteria: [any]\nsources: [thing]\n';
    assert.deepEqual(mistakes('topicFacts', topic), []);
  });

  test('know the ids of a folder that is given, where its facts name them', () => {
    const ids = { ...noIds, criteria: ['price'], sources: ['tea-board'], options: ['green'] };
    const claim =
      'sources: [tea-board]\nclaims:\n  - id: green-cheap\n    kind: advantage\n    criterion: price\n    sources: [tea-board]\n';
    assert.deepEqual(mistakes('optionFacts', claim, ids), []);
    const wrong = (from: string, to: string) =>
      mistakes('optionFacts', claim.replace(from, to), ids);
    const notAllowed = 'must be equal to one of the allowed values';
    assert.deepEqual(wrong('criterion: price', 'criterion: prise'), [
      `/claims/0/criterion ${notAllowed}`,
    ]);
    assert.deepEqual(wrong('sources: [tea-board]', 'sources: [tea-bord]'), [
      `/sources/0 ${notAllowed}`,
    ]);
    const gaps = `${claim}gaps: { prise: { sv: Ord., en: Words. } }\n`;
    assert.notDeepEqual(mistakes('optionFacts', gaps, ids), []);
    assert.deepEqual(mistakes('optionFacts', gaps.replace('prise', 'price'), ids), []);
    const tree =
      'first: a\nquestions: [{ id: a, answers: [{ id: b, to: c }, { id: d, to: c }] }]\n';
    const outcome = (option: string) => `${tree}outcomes: [{ id: c, recommends: [${option}] }]\n`;
    assert.deepEqual(mistakes('treeFacts', outcome('green'), ids), []);
    assert.deepEqual(mistakes('treeFacts', outcome('grene'), ids), [
      `/outcomes/0/recommends/0 ${notAllowed}`,
    ]);
  });

  for (const folder of ['teas', 'commuting'].map((name) => `tests/fixtures/${name}`)) {
    test(`find nothing wrong in ${folder} with its own ids`, async () => {
      const { content } = await readContentFolder(join(root, folder));
      const ids = folderIds(content);
      assert.ok(ids.claims.length > 0 && ids.sources.length > 0);
      for (const file of await found('**/*.yaml', folder)) {
        const place = placeFile(file);
        assert.ok(place, file);
        assert.deepEqual(mistakes(place.kind, text(`${folder}/${file}`), ids), [], file);
      }
    });
  }
});

const noIds: FolderIds = {
  criteria: [],
  sources: [],
  claims: [],
  options: [],
  features: [],
  topics: [],
  trees: [],
  guides: [],
};

test('all fields of an estimate, and what its formulas know, are told of where authors read', () => {
  const fields = new Set(fieldsIn(editorSchema('estimate', usualLanguages)));
  assert.ok(fields.has('formula') && fields.has('decimals') && fields.has('maximum'));
  const words = [...fields, ...Object.keys(operations)];
  for (const page of ['CONTRIBUTING.md', 'CONTRIBUTING.sv.md']) {
    const [part = ''] = /\n- [^\n]*estimate\.yaml`[\s\S]*?(?=\n- )/.exec(text(page)) ?? [];
    const code = [...part.matchAll(/`+[^`]+`+/g)].join(' ');
    const untold = words.filter((word) => !code.split(/[^a-z+*/-]+/).includes(word));
    assert.deepEqual(untold, [], page);
  }
});

/** The names of all fields of a JSON Schema, without those by language. */
function fieldsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value).filter((field) => !isLocale(field)) : []),
    ...fieldsIn(value),
  ]);
}

/** The fields of a JSON Schema that say nothing of themselves. */
function undescribed(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties'
      ? Object.entries(value as Record<string, { readonly description?: string }>)
          .filter(([, field]) => !/\w{2,}.*\.$|\w{2,}.*[…:]/.test(field.description ?? ''))
          .map(([field]) => `${path}/${field}`)
      : []),
    ...undescribed(value, `${path}/${key}`),
  ]);
}
