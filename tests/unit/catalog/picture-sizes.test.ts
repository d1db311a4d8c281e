import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pictureSizes } from '../../../src/catalog/picture-sizes.ts';

let folder: string;

/** A picture of 3 × 2 pixels. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAC0lEQVR4nGNgwAkAABoAASJGDxoAAAAASUVORK5CYII=',
  'base64',
);

suite('the size of a picture', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'));
    await mkdir(join(folder, 'media/kök'), { recursive: true });
    await writeFile(join(folder, 'media/mug.png'), png);
    await writeFile(join(folder, 'media/kök/pot.svg'), '<svg viewBox="0 0 120 60.4"></svg>');
    await writeFile(join(folder, 'media/bare.svg'), '<svg></svg>');
    await writeFile(join(folder, 'media/broken.png'), 'no picture');
  });
  after(() => rm(folder, { recursive: true }));

  test('is read from the file', async () => {
    const sizes = await pictureSizes(folder, 'Se ![En mugg](/media/mug.png "Mugg").');
    assert.deepEqual([...sizes], [['/media/mug.png', { width: 3, height: 2 }]]);
  });

  test('is found by the address as the text has it', async () => {
    const sizes = await pictureSizes(
      folder,
      '![](/media/k%C3%B6k/pot.svg) ![](/media/kök/pot.svg)',
    );
    assert.deepEqual([...sizes.keys()], ['/media/k%C3%B6k/pot.svg', '/media/kök/pot.svg']);
    assert.deepEqual(sizes.get('/media/kök/pot.svg'), { width: 120, height: 60 });
  });

  for (const file of ['bare.svg', 'broken.png', 'gone.png', '%zz.png'])
    test(`is not known of ${file}`, async () => {
      assert.equal((await pictureSizes(folder, `![x](/media/${file})`)).size, 0);
    });
});
