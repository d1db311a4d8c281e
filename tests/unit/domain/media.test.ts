import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  attachmentEndings,
  fileNote,
  isAttachmentName,
  isPictureName,
} from '../../../src/domain/media.ts';
import { mediaTypes } from '../../../src/servers/media-types.ts';

suite('a file beside the words', () => {
  for (const [bytes, locale, note] of [
    [120_400, 'sv', 'PDF, 120 kB'],
    [12, 'en', 'PDF, 1 kB'],
    [1_234_567, 'sv', 'PDF, 1,2 MB'],
    [undefined, 'en', 'PDF'],
  ] as const)
    test(`of ${bytes} bytes is ${note}`, () =>
      assert.equal(fileNote('/media/Plan.pdf', bytes, locale).replaceAll('\u00a0', ' '), note));

  test('is a picture, something to link to, or neither', () => {
    assert.deepEqual(
      ['a.PNG', 'b.pdf', 'c.html', 'd.js', 'e.exe', 'pdf'].map((name) => [
        isPictureName(name),
        isAttachmentName(name),
      ]),
      [
        [true, false],
        [false, true],
        [false, false],
        [false, false],
        [false, false],
        [false, false],
      ],
    );
  });

  test('is of a type that every server is told', () => {
    for (const ending of attachmentEndings) assert.ok(mediaTypes[ending], ending);
  });
});
