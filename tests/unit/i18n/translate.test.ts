import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { translator } from '../../../src/i18n/translate.ts';

test('plurals follow the number', () => {
  assert.equal(translator('sv')('search.found', { count: 1 }), '1 träff');
  assert.equal(translator('sv')('search.found', { count: 2 }), '2 träffar');
  assert.equal(translator('en')('comparison.criteria', { count: 0 }), '0 criteria');
});

test('a value is written out and markup in it is left to the template', () => {
  assert.equal(translator('en')('claim.advantages', { option: 'A & B' }), 'Advantages of A & B');
});

suite('a mistake with words is a compile error', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const compile = (source: string) => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(root, '.cache/types-'));
    try {
      writeFileSync(join(folder, 'probe.ts'), source);
      const config = {
        extends: '../../tsconfig.json',
        include: ['probe.ts', '../../src/i18n/*.ts'],
        exclude: [],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('a key that does not exist', () => {
    const output = compile(
      "import { translator } from '../../src/i18n/translate.ts';\ntranslator('sv')('search.label');\ntranslator('sv')('search.lable');\n",
    );
    assert.match(output, /probe\.ts\(3,/);
    assert.doesNotMatch(output, /probe\.ts\(2,/);
  });

  test('a key that one language lacks', () => {
    const output = compile(
      "import type { Dictionary } from '../../src/i18n/dictionary.ts';\nimport { en } from '../../src/i18n/en.ts';\nconst { title, ...search } = en.search;\nexport const broken = { ...en, search } as const satisfies Dictionary;\nexport { title };\n",
    );
    assert.match(output, /probe\.ts\(4,.*'title' is missing/s);
  });
});
