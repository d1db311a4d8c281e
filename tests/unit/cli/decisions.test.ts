import { strict as assert } from 'node:assert';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { decisionRecord } from '../../../src/domain/decision-record.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';
import { wordedTree } from '../../../src/domain/worded-tree.ts';
import { eventsIn } from '../../support/calendar.ts';
import { teasFolder } from '../../support/content.ts';
import { copyOfTeas, edit, temporaryFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const words = {
  ...{ answered: 'Svaren', details: 'Mer', never: 'Aldrig', prerequisites: 'Först' },
  ...{
    revisit: 'Ompröva om',
    revisitBy: 'Senast',
    findOut: 'Ta reda på',
    preliminary: 'Preliminärt',
    noChoice: 'inget',
  },
  ...{ ruledOut: 'gäller inte', review: 'Ändrat sedan dess' },
  days: { deadline: '{label}', version: '{label}', review: '{label}' },
};

/** A record as the page of a tree saves it. */
async function recordOf(folder: string, outcome: string, date: string): Promise<string> {
  const { content } = await readContentFolder(folder);
  const [topic] = assembleCatalog(content).topics;
  const [tree] = topic?.trees ?? [];
  assert.ok(topic && tree);
  const worded = wordedTree(topic, tree, 'sv', (path) => `https://kb.example.org/sv${path}`);
  const path = [...pathsOf(worded)].find((other) => other.outcome === outcome);
  assert.ok(path);
  return decisionRecord(worded, path, { title: 'Te', date, decisionMakers: [] }, words);
}

const today = new Date().toISOString().slice(0, 10);
const decisions = (content: string, ...given: string[]) =>
  run('src/cli/decisions.ts', { CONTENT_DIR: content }, given);
const ledger = (content: string) => run('src/cli/ledger.ts', { CONTENT_DIR: content });

suite('npm run decisions', () => {
  test('tells of a decision of today exactly what has changed since, and where its answers lead', async (context) => {
    const content = copyOfTeas(context);
    const option = (id: string, name: string) => join(content, 'topics/tea/options', id, name);
    const claim = (id: string, criterion: string) =>
      `  - id: ${id}\n    kind: advantage\n    criterion: ${criterion}\n    sources: [tea-board]\n`;
    const said = (id: string, text: string) => `\n<Claim id="${id}">\n${text}\n</Claim>\n`;
    const add = (id: string, name: string, text: string) => appendFileSync(option(id, name), text);
    const robust = {
      yaml: claim('robust', 'brewing'),
      sv: said('robust', 'Tål att glömmas i kannan.'),
      en: said('robust', 'Can be forgotten in the pot.'),
    };
    edit(option('black', 'option.yaml'), 'claims:\n', `claims:\n${robust.yaml}`);
    add('black', 'sv.mdx', robust.sv);
    add('black', 'en.mdx', robust.en);
    assert.match((await ledger(content)).output, /6 in all/);
    const records = temporaryFolder(context);
    mkdirSync(join(records, 'adr'));
    const file = join(records, 'adr', '0001-te.md');
    writeFileSync(file, await recordOf(content, 'choose-green', today));
    writeFileSync(join(records, 'notes.md'), 'Vi dricker kaffe så länge.\n');
    const before = await decisions(content, records);
    assert.equal(before.output, '0 of 1 decisions are touched; 1 files cite no claim.\n');
    const quiet = join(records, 'quiet.ics');
    await decisions(content, records, '--calendar', quiet);
    assert.ok(!eventsIn(readFileSync(quiet, 'utf8')).some(({ date }) => date === today));
    assert.equal(before.code, 0);

    for (const [locale, from, to] of [
      ['sv', 'Kräver rätt temperatur.', 'Kräver rätt vattentemperatur.'],
      ['en', 'Needs the right temperature.', 'Needs the right temperature of the water.'],
    ] as const)
      edit(option('green', `${locale}.mdx`), from, to);
    edit(option('herbal', 'option.yaml'), 'kind: disadvantage', 'kind: advantage');
    edit(
      option('black', 'option.yaml'),
      '  - id: black-forgiving\n',
      `  - id: black-forgiving\n    withdrawn: { date: ${today}, replacedBy: robust }\n`,
    );
    for (const name of ['option.yaml', 'sv.mdx', 'en.mdx'] as const) {
      const part = name === 'option.yaml' ? robust.yaml : name === 'sv.mdx' ? robust.sv : robust.en;
      edit(option('black', name), part, '');
      if (name !== 'option.yaml') add('herbal', name, part);
    }
    edit(
      option('herbal', 'option.yaml'),
      'claims:\n',
      `claims:\n${robust.yaml}${claim('herbal-cool', 'brewing')}`,
    );
    add('herbal', 'sv.mdx', said('herbal-cool', 'Kan bryggas kallt.'));
    add('herbal', 'en.mdx', said('herbal-cool', 'Can be brewed cold.'));
    edit(
      option('herbal', 'option.yaml'),
      '  brewing: { sv: Varje ört har sitt sätt., en: Every herb has its own way. }\n',
      '',
    );
    const told = await ledger(content);
    assert.equal(told.code, 0, told.output);

    const after = await decisions(content, records);
    assert.equal(after.code, 1, after.output);
    assert.deepEqual(after.output.trimEnd().split('\n'), [
      `adr/0001-te.md  (${today})`,
      `  TE-02  changed  ${today}  Grönt te (GT) kräver rätt vattentemperatur.`,
      '    before: Grönt te (GT) kräver rätt temperatur.',
      `  TE-05  withdrawn  ${today}, replaced by TE-03  Svart te förlåter kokande vatten.`,
      `  TE-03  moved  ${today}  Örtte tål att glömmas i kannan.`,
      '    before: Svart te tål att glömmas i kannan.',
      `  TE-07  new  ${today}  Örtte kan bryggas kallt.`,
      `  TE-06  turned  ${today}  Örtte väcker ingen.`,
      '1 of 1 decisions are touched; 1 files cite no claim.',
    ]);
    for (const [language, kinds] of [
      [
        'sv',
        ['Ändrat', 'Tillbakadraget', 'Flyttat till ett annat alternativ', 'Infört', 'Omvärderat'],
      ],
      ['en', ['Changed', 'Withdrawn', 'Moved to another option', 'Introduced', 'Reassessed']],
    ] as const) {
      const file = join(records, `${language}.ics`);
      await decisions(content, records, '--language', language, '--calendar', file);
      const [event, ...ahead] = eventsIn(readFileSync(file, 'utf8'));
      assert.equal(event?.date, today);
      assert.match(event?.title ?? '', / Te$/);
      const lines = event?.text.split('\n').filter((line) => line.startsWith('TE-')) ?? [];
      assert.deepEqual(
        lines.map((line) => line.split(' ')[0]),
        ['TE-02', 'TE-05', 'TE-03', 'TE-07', 'TE-06'],
      );
      for (const [nth, kind] of kinds.entries()) assert.ok(lines[nth]?.includes(kind), lines[nth]);
      assert.ok(event?.text.includes(`/${language}/decisions/?since=${today}&claims=`));
      assert.ok(ahead.length > 0);
      assert.ok(ahead.every(({ text }) => !/^TE-/m.test(text)));
    }
    const english = await decisions(content, records, '--language', 'en');
    assert.match(english.output, /TE-02 {2}changed .*needs the right temperature of the water\./);
  });

  test('tells that the same answers lead elsewhere', async (context) => {
    const content = copyOfTeas(context);
    await ledger(content);
    const records = temporaryFolder(context);
    const record = await recordOf(content, 'choose-green', today);
    writeFileSync(join(records, 'a.md'), record.replaceAll('=choose-green', '=choose-black'));
    const { code, output } = await decisions(content, records);
    assert.equal(code, 1, output);
    assert.match(
      output,
      /the tree tea\/[a-z-]+ now ends in ".+" \(choose-green\) in the place of choose-black/,
    );
  });

  test('goes by the date of a record that was written by hand, and says what it cannot tell', async (context) => {
    const content = copyOfTeas(context);
    await ledger(content);
    const records = temporaryFolder(context);
    writeFileSync(join(records, 'a.md'), '---\ndate: 2001-01-01\n---\nVi valde te (TE1, TE-99).\n');
    writeFileSync(join(records, 'b.md'), 'Vi valde te: [TE-01].\n');
    const { code, output } = await decisions(content, records);
    assert.equal(code, 1, output);
    assert.match(
      output,
      /a\.md {2}\(2001-01-01\)\n(?: {2}TE-0[12] {2}new .*\n){2} {2}no claim has the code TE-99\n/,
    );
    assert.match(
      output,
      /b\.md\n {2}cannot be told without a version or a date in the record: TE-01\n/,
    );
  });

  test('the status of the content names the decisions that a change touches, where their folder is named', async (context) => {
    const content = copyOfTeas(context);
    await ledger(content);
    const records = temporaryFolder(context);
    writeFileSync(
      join(records, 'a.md'),
      '---\ndate: 2001-01-01\n---\nVi valde te (TE-01, TE-99).\n',
    );
    writeFileSync(join(records, 'b.md'), `Datum: ${today}. Vi valde te: TE-01.\n`);
    writeFileSync(join(records, 'c.md'), 'Kaffe.\n');
    const status = (environment: Record<string, string>) =>
      run('src/cli/status.ts', { CONTENT_DIR: content, ...environment });
    const { output } = await status({ DECISIONS_DIR: records });
    assert.match(
      output,
      /decisions: 2 that rest on a claim\n {2}a\.md: changed since: TE-01.*\n {2}a\.md: not there: TE-99\n$/,
    );
    assert.doesNotMatch((await status({})).output, /decisions:/);
    const lost = await status({ DECISIONS_DIR: join(records, 'nowhere') });
    assert.match(lost.output, /nowhere is no folder that can be read\.\n {2}Fix: /);
    assert.equal(lost.code, 1);
  });

  test('says what is wrong with what it was given', async (context) => {
    const empty = temporaryFolder(context);
    for (const [given, message] of [
      [[], /^Usage: npm run decisions/],
      [[join(empty, 'nowhere')], /nowhere is no folder that can be read\.\n {2}Fix: /],
      [[empty], /has no Markdown file\.\n {2}Fix: /],
      [['--lang', 'x'], /Usage: npm run decisions/],
    ] as const) {
      const { code, output } = await decisions(teasFolder, ...given);
      assert.equal(code, 2, output);
      assert.match(output, message);
    }
    writeFileSync(join(empty, 'a.md'), readFileSync(join(teasFolder, 'topics/tea/sv.mdx')));
    const { code, output } = await decisions(teasFolder, empty, '--language', 'fi');
    assert.equal(code, 2);
    assert.match(output, /The site has no language "fi"\.\n {2}Fix: name one of sv, en\./);
  });
});
