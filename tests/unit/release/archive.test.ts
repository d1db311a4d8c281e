import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { type Files, tarGz, zip } from '../../../src/release/archive.ts';
import { sha256 } from '../../../src/release/manifest.ts';
import { filesIn, temporaryFolder } from '../../support/folder.ts';

const deep = `${'long-folder/'.repeat(12)}${'x'.repeat(90)}.html`;
const files: Files = {
  'tea/index.html': Buffer.from('<p>Te åt alla'),
  'tea/pot/lid.svg': Buffer.from('<svg/>'),
  'tea/empty.txt': Buffer.from(''),
  'tea/block.bin': Buffer.alloc(512, 7),
  'tea/smörgås.txt': Buffer.from('å'),
  [deep]: Buffer.from('deep'),
};
const expected = Object.fromEntries(
  Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString()]),
);

/** The same files, told in another order. */
const backwards = Object.fromEntries(Object.entries(files).reverse());

suite('a tar archive', () => {
  test('is unpacked by tar, readable by all whatever the umask was', (context) => {
    const folder = temporaryFolder(context);
    const archive = join(folder, 'tea.tar.gz');
    writeFileSync(archive, tarGz(files));
    const into = temporaryFolder(context);
    execFileSync('tar', ['-xpzf', archive, '-C', into, '--no-same-owner']);
    const unpacked = Object.fromEntries(
      Object.entries(filesIn(into)).map(([path, text]) => [path.slice(into.length + 1), text]),
    );
    assert.deepEqual(unpacked, expected);
    assert.equal(statSync(join(into, 'tea/index.html')).mode & 0o777, 0o644);
    assert.equal(statSync(join(into, 'tea')).mode & 0o777, 0o755);
    assert.equal(
      statSync(join(into, 'tea/index.html')).mtime.toISOString(),
      '1980-01-01T00:00:00.000Z',
    );
    const listed = execFileSync('tar', ['-tvzf', archive, '--numeric-owner'], { encoding: 'utf8' });
    assert.equal(listed.match(/^[-d]\S+ 0\/0 /gm)?.length, listed.trim().split('\n').length);
  });

  test('refuses a path that it has no room for, by name', () => {
    const long = `${'x'.repeat(101)}.html`;
    assert.throws(() => tarGz({ [long]: Buffer.from('') }), new RegExp(`${long} is too long`));
  });
});

test('a zip archive holds the same', () => {
  const unpacked = Object.entries(unzipSync(zip(files)));
  assert.deepEqual(
    Object.fromEntries(unpacked.map(([path, content]) => [path, Buffer.from(content).toString()])),
    expected,
  );
});

suite('an archive is the same for the same files', () => {
  for (const [name, archive] of Object.entries({ tarGz, zip })) {
    test(`${name}: in whatever order they come, and in whatever zone`, (context) => {
      const zone = process.env.TZ;
      context.after(() => {
        if (zone === undefined) delete process.env.TZ;
        else process.env.TZ = zone;
      });
      const first = sha256(archive(files));
      process.env.TZ = 'Asia/Tokyo';
      assert.equal(sha256(archive(backwards)), first);
      context.diagnostic(`${name} ${first}`);
    });
  }
});

test('any contents come out as they went in', () => {
  const path = fc
    .array(fc.stringMatching(/^[a-zå_.-]{0,8}[a-z]$/), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map((part, nth) => `${nth}${part}`).join('/'));
  fc.assert(
    fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 2000 })), (contents) => {
      // A name cannot be both a file's and a folder's.
      fc.pre(
        !Object.keys(contents).some((one) =>
          Object.keys(contents).some((other) => other.startsWith(`${one}/`)),
        ),
      );
      const unpacked = unzipSync(zip(contents));
      assert.deepEqual(Object.keys(unpacked).sort(), Object.keys(contents).sort());
      for (const [name, content] of Object.entries(contents))
        assert.deepEqual(Buffer.from(unpacked[name] ?? ''), Buffer.from(content));
    }),
  );
});
