import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import { billOfMaterials } from '../../../src/release/bill-of-materials.ts';
import { projectRoot } from '../../support/run.ts';

const lock = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
);
const manifest = {
  build: 'ab'.repeat(32),
  day: '2026-03-01',
  packages: [{ name: 'papaparse', version: dependencies.papaparse, licence: 'MIT' }],
};
const product = { name: 'vagval', version: '1.2' };

interface Component {
  readonly name: string;
  readonly version?: string;
  readonly scope: string;
  readonly purl?: string;
  readonly licenses?: readonly object[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

const bill = billOfMaterials(manifest, product, lock);
const components: readonly Component[] = JSON.parse(bill).components;
const named = (name: string) => components.filter((one) => one.name === name);

suite('the bill of materials', () => {
  test('has the shape that CycloneDX 1.6 wants', () => {
    const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library');
    const schemas = join(
      library.slice(0, library.indexOf('cyclonedx-library')),
      'cyclonedx-library/res/schema',
    );
    const read = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      formats: {
        'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
        'iri-reference': /^\S*$/,
        'idn-email': /^\S+@\S+$/,
        email: /^\S+@\S+$/,
        uri: /^\w+:\S+$/,
      },
    });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(
        read(`${name}.SNAPSHOT.schema.json`),
        `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
      );
    const validate = ajv.compile(read('bom-1.6.SNAPSHOT.schema.json'));
    assert.ok(validate(JSON.parse(bill)), JSON.stringify(validate.errors, null, 2));
    assert.ok(!validate({ ...JSON.parse(bill), bomFormat: 'another' }), 'anything passes');
  });

  test('tells what is sent to browsers from what built it, and leaves out what tests it', () => {
    assert.deepEqual(
      components.filter(({ scope }) => scope === 'required').map(({ name }) => name),
      ['papaparse', 'snowball'],
    );
    for (const name of Object.keys(dependencies).filter((name) => !(name in devDependencies)))
      assert.ok(named(name).length > 0, name);
    for (const name of ['@playwright/test', '@biomejs/biome', 'ajv']) {
      assert.ok(name in devDependencies, name);
      assert.deepEqual(named(name), []);
    }
  });

  test('knows each package by its address, its hash and its licence', () => {
    const [stemmers] = named('@orama/stemmers');
    assert.equal(stemmers?.purl, `pkg:npm/%40orama/stemmers@${dependencies['@orama/stemmers']}`);
    assert.deepEqual(stemmers?.licenses, [{ expression: 'Apache-2.0' }]);
    assert.match(stemmers?.hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/);
  });

  test('names what is sent along though it is not locked', () => {
    const strange = { name: 'samovar', version: '9.9.9' };
    const { components } = JSON.parse(
      billOfMaterials({ ...manifest, packages: [strange] }, product, lock),
    );
    assert.equal(components.find(({ name }: Component) => name === 'samovar')?.scope, 'required');
  });

  test('is the same for the same build, and has a number of its own for another', () => {
    assert.equal(billOfMaterials(manifest, product, lock), bill);
    const other = billOfMaterials({ ...manifest, build: 'cd'.repeat(32) }, product, lock);
    assert.notEqual(JSON.parse(other).serialNumber, JSON.parse(bill).serialNumber);
  });
});
