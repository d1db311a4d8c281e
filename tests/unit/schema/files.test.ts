import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { locales } from '../../../src/domain/locale.ts';
import { fileGlob, filePath, placeFile } from '../../../src/schema/files.ts';

test('a path says what a file is, and the other way round', () => {
  const paths = [
    'site/sv.mdx',
    'topics/tea/topic.yaml',
    'topics/tea/en.mdx',
    'topics/tea/options/green/option.yaml',
    'topics/tea/options/green/sv.mdx',
    'topics/tea/trees/which/tree.yaml',
    'topics/tea/trees/which/en.mdx',
    'vocabulary/sources.yaml',
    'guides/planning/guide.yaml',
    'guides/folder/in/folder/en.mdx',
    'guides/library/in/folders/sv.md',
    'guides/contents.sv.yaml',
  ];
  for (const path of paths) {
    const place = placeFile(path);
    assert.ok(place, path);
    assert.equal(filePath(place), path);
  }
  assert.deepEqual(placeFile('topics/tea/options/green/sv.mdx'), {
    kind: 'optionWords',
    topic: 'tea',
    option: 'green',
    tree: '',
    guide: '',
    locale: 'sv',
    ending: 'mdx',
  });
});

test('files that belong nowhere have no place', () => {
  for (const path of [
    'site/de.mdx',
    'topics/tea/sv.md',
    'topics/topic.yaml',
    'readme',
    'topics/tea/options/topic.yaml',
  ]) {
    assert.equal(placeFile(path), undefined, path);
  }
});

test('the site collects the same files that the checks read', () => {
  assert.equal(fileGlob('optionWords'), `topics/*/options/*/{${locales.join()}}.mdx`);
  assert.equal(fileGlob('guideWords'), `guides/**/{${locales.join()}}.{md,mdx}`);
  assert.equal(fileGlob('criteria'), 'vocabulary/criteria.yaml');
});
