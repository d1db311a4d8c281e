import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { isLocale, usualLanguages } from '../../../src/domain/locale.ts';
import {
  editorSchema,
  editorSchemaPath,
  editorSchemaText,
  yamlKinds,
} from '../../../src/schema/editor-schemas.ts';
import { type FileKind, fileGlob, placeFile } from '../../../src/schema/files.ts';

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
function mistakes(kind: FileKind, yaml: string): string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(editorSchema(kind, usualLanguages));
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
      assert.equal(pattern, `content/${fileGlob(kind)}`, `${kind} in .vscode/settings.json`);
      taken.push(...(await found(`${folder}/${fileGlob(kind)}`)));
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

  test('describe the fields of a claim to its author', () => {
    const { properties } = JSON.parse(editorSchemaText('optionFacts', usualLanguages)).properties
      .claims.items;
    for (const field of ['id', 'kind', 'criterion', 'sources', 'formerly', 'withdrawn'])
      assert.match(properties[field].description, /\w{3,}.*\.$/, field);
  });

  test('know no criteria, sources or options, which differ from folder to folder', () => {
    const topic = 'prefix: XY\noptions: [one, two]\ncriteria: [any]\nsources: [thing]\n';
    assert.deepEqual(mistakes('topicFacts', topic), []);
  });
});
