import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { checkSlowly } from '../../../src/checks/check-content.ts';
import { claimVerbs } from '../../../src/checks/claim-verbs.ts';
import { type Changes, readTeas, replacing } from '../../support/content.ts';

const green = 'topics/tea/options/green';

async function found(changes: Changes): Promise<string[]> {
  const diagnostics = await checkSlowly(readTeas(changes).content, [claimVerbs]);
  return diagnostics.map(({ file, line, isAdvice, message }) => {
    return `${file}:${line} ${isAdvice ? 'advice ' : ''}${message}`;
  });
}

suite('a claim that begins with no verb', () => {
  test('is advised on in its language, where it stands, with the word that is doubted', async () => {
    assert.deepEqual(await found({}), []);
    assert.deepEqual(
      await found({
        [`${green}/sv.mdx`]: replacing('Kräver rätt temperatur', 'Temperaturen måste vara rätt'),
        [`${green}/en.mdx`]: replacing('Needs the right', 'Usually *clients* need the right'),
      }),
      [
        `content/${green}/en.mdx:16 advice The claim "green-fussy" begins with “clients”, which does not seem to be a verb; where it stands alone it is “Green tea usually clients need the right temperature.”`,
        `content/${green}/sv.mdx:16 advice The claim "green-fussy" begins with “Temperaturen”, which does not seem to be a verb; where it stands alone it is “Grönt te temperaturen måste vara rätt.”`,
      ],
    );
  });

  test('is shown how another subject is written, and with the one that it has', async () => {
    const diagnostics = await checkSlowly(
      readTeas({
        [`${green}/option.yaml`]: (text) => `subject: { sv: Att brygga, en: Brewing }\n${text}`,
        [`${green}/en.mdx`]: replacing('Needs the', 'The'),
      }).content,
      [claimVerbs],
    );
    const [{ message = '', fix = '' } = {}] = diagnostics;
    assert.match(message, /it is “Brewing the right temperature\.”/);
    assert.match(fix, /in option\.yaml, .*: subject: \{ sv: En cykel, en: A bicycle \}\./);
  });

  test('is left alone while it is written, and in a draft', async () => {
    const words = { [`${green}/en.mdx`]: replacing('Needs the', '[[Write: what]] the') };
    assert.deepEqual(await found(words), []);
    const draft = {
      'topics/tea/topic.yaml': (text: string) => `draft: true\n${text}`,
      [`${green}/en.mdx`]: replacing('Needs the', 'The'),
    };
    assert.deepEqual(await found(draft), []);
  });
});
