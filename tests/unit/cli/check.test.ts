import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { defineRule } from '../../../src/checks/rule.ts';
import { type ReportData, workflowCommand } from '../../../src/cli/check-formats.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { teasFolder } from '../../support/content.ts';
import { copyOfTeas, edit } from '../../support/folder.ts';
import { projectRoot, run } from '../../support/run.ts';

suite('npm run check', () => {
  test('says that sound content has no faults, and exits 0', async () => {
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: teasFolder });
    assert.equal(code, 0);
    assert.match(output, /no faults in 28 files/);
  });

  test('prints every fault with its place and its mend, and exits 1', async (context) => {
    const folder = copyOfTeas(context);
    edit(
      join(folder, 'topics/tea/options/herbal/sv.mdx'),
      '<Claim id="herbal-no-caffeine">\nVäcker ingen.\n\nInte ens på morgonen.\n</Claim>\n',
      '',
    );
    edit(
      join(folder, 'topics/tea/options/herbal/option.yaml'),
      'claims:\n',
      'claims:\n  - id: black-strong\n    kind: advantage\n    criterion: caffeine\n    sources: [tea-board]\n',
    );
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(code, 1);
    assert.match(
      output,
      /herbal\/sv\.mdx:12:\d+ {2}translation-missing {2}Claim "herbal-no-caffeine"/,
    );
    assert.match(output, /herbal\/option\.yaml:2:9 {2}claim-id-duplicate/);
    assert.match(output, /\n {2}Fix: /);
    assert.match(output, /Content check: \d+ faults in 28 files\./);
  });

  test('tells at once what one recording mends, and each for programs', async (context) => {
    const folder = copyOfTeas(context);
    writeFileSync(join(folder, 'ledger.yaml'), 'claims: []\n');
    const { code, errors } = await runCheck([], folder);
    assert.equal(code, 1);
    const unrecorded = [...errors.matchAll(/^.* {2}claim-unrecorded {2}.*$/gm)].map(String);
    assert.equal(unrecorded.length, 1);
    assert.match(
      unrecorded[0] ?? '',
      /black\/option\.yaml:2:9 .* 5 claims have no code yet: here, at \S+black\/option\.yaml:6:9, \S+, and in 2 more\.$/,
    );
    assert.match(errors, /claims have no code yet.*\n {2}Fix: run npm run ledger/);
    const { output } = await runCheck(['--format', 'json'], folder);
    const { findings, faults } = JSON.parse(output) as ReportData;
    assert.equal(findings.filter(({ rule }) => rule === 'claim-unrecorded').length, 5);
    assert.match(errors, new RegExp(`Content check: ${faults} faults`));
  });

  const untasted = (folder: string) =>
    edit(
      join(folder, 'topics/tea/assessments.yaml'),
      '      black: { value: not-applicable, checked: 2026-03-04, sources: [tea-board] }\n',
      '',
    );

  test('prints for programs: every finding, and what an exception lets stand', async (context) => {
    const folder = copyOfTeas(context);
    untasted(folder);
    edit(join(folder, 'topics/tea/en.mdx'), '(/tea/#green-cheap)', '(/tea/#green-cheep)');
    const file = join(folder, 'exceptions.yaml');
    const json = async () => {
      const { code, output } = await runCheck(['--format', 'json'], folder);
      return { code, data: JSON.parse(output) as ReportData };
    };
    const before = await json();
    assert.equal(before.code, 1);
    const { findings, ...sums } = before.data;
    assert.deepEqual(sums, { version: 1, files: 28, faults: 1, advice: 1, silenced: [] });
    assert.deepEqual(
      findings.map(({ rule, severity, line, column }) => [rule, severity, line, column]),
      [
        ['assessment-missing', 'advice', 17, 7],
        ['anchor-broken', 'fault', 11, 10],
      ],
    );
    assert.match(findings[1]?.file ?? '', /topics\/tea\/en\.mdx$/);
    assert.match(findings[1]?.fix ?? '', /green-cheap/);

    writeFileSync(
      file,
      '- rule: assessment-missing\n  file: topics/tea/assessments.yaml\n  reason: Untasted.\n',
    );
    const { data } = await json();
    assert.deepEqual([data.files, data.faults, data.advice, data.findings.length], [29, 1, 0, 1]);
    assert.deepEqual(
      data.silenced.map(({ rule, reason }) => [rule, reason]),
      [['assessment-missing', 'Untasted.']],
    );
    const text = await runCheck([], folder);
    assert.match(text.errors, /1 fault in 29 files\. Exceptions let 1 finding stand\./);
  });

  test('prints workflow commands, with what they cannot hold escaped', async (context) => {
    const folder = copyOfTeas(context);
    untasted(folder);
    edit(join(folder, 'topics/tea/en.mdx'), '(/tea/#green-cheap)', '(/tea/?a=1,2:3%25#no)');
    const { code, output } = await runCheck(['--format=github'], folder);
    assert.equal(code, 1);
    const [advice, fault, sum] = output.trimEnd().split('\n');
    assert.match(
      advice ?? '',
      /^::warning file=[^,:]+assessments\.yaml,line=17,col=7,title=assessment-missing::The feature "cold" .*\.%0AFix: add "black: /,
    );
    assert.match(
      fault ?? '',
      /^::error file=[^,:]+en\.mdx,line=11,col=10,title=anchor-broken::The link to "\/tea\/\?a=1,2:3%2525#no" /,
    );
    assert.match(sum ?? '', /^Content check: 1 fault/);
    assert.equal(
      workflowCommand({
        file: 'a,b:c.yaml',
        line: 1,
        column: 2,
        rule: 'x',
        message: 'One\r\ntwo.',
        fix: 'mend.',
      }),
      '::error file=a%2Cb%3Ac.yaml,line=1,col=2,title=x::One%0D%0Atwo.%0AFix: mend.',
    );
  });

  test('explains a finding, lists them all, and knows what is like a name that none has', async () => {
    const explain = (...words: string[]) => runCheck(['--explain', ...words], teasFolder);
    const page = await explain('claim-source-missing');
    assert.equal(page.code, 0);
    assert.equal(
      page.output,
      `claim-source-missing  (fault)
  A claim cites no source.
  Why: Nothing factual is written without a source: readers must be able to see for themselves.
  Looks at: topics/<topic>/topic.yaml, topics/<topic>/options/<option>/option.yaml, guides/<guide>/guide.yaml, topics/<topic>/trees/<tree>/tree.yaml, topics/<topic>/assessments.yaml, topics/<topic>/options/<option>/flow.yaml, topics/<topic>/estimate.yaml, topics/<topic>/dates.yaml, vocabulary/terms.yaml
  Bad, in topics/tea/options/green/option.yaml:
      criterion: price
          sources: []
  Good:
      criterion: price
          sources: [tea-board]
  It must be mended: no exception lets it stand.`,
    );
    const twice = await explain('alias-broken');
    assert.match(twice.output, /topic\.yaml:[\s\S]*guides\/cups\/mugs\/sv\.md:/);
    const advice = await explain('date-passed');
    assert.match(advice.output, /^date-passed {2}\(advice\)[\s\S]*An exception with a reason/);
    const all = await explain();
    assert.match(all.output, /^alias-broken +An alias leads/m);
    assert.match(all.output, /^spelling +\(advice\) A word is in no dictionary\.$/m);
    assert.match(all.output, /^date-passed +\(advice\) /m);
    const unknown = await explain('claim-sauce-missing');
    assert.equal(unknown.code, 1);
    assert.match(
      unknown.errors,
      /no finding called "claim-sauce-missing"\.\n {2}Fix: use one of: claim-source-missing/,
    );
  });

  test('runs and explains the rules of a site as well', async (context) => {
    const folder = copyOfTeas(context);
    const rule = defineRule({
      scope: ['siteWords'],
      why: 'The house is called by its name.',
      findings: {
        'house-unnamed': { summary: 'It is not named.', file: 'site/en.mdx', bad: 'x', good: 'y' },
      },
      check: ({ root }) => [
        {
          file: root,
          line: 1,
          column: 1,
          rule: 'house-unnamed',
          message: 'No name.',
          fix: 'name it.',
        },
      ],
    });
    const { code, errors } = await runCheck([], folder, [rule]);
    assert.equal(code, 1);
    assert.match(errors, /house-unnamed {2}No name\.\n {2}Fix: name it\./);
    const { output } = await runCheck(['--explain', 'house-unnamed'], folder, [rule]);
    assert.match(output, /The house is called by its name/);
  });

  test('takes its words from the command line', async () => {
    const { code, output } = await run('src/cli/check.ts', {}, ['--explain', 'claim-goen']);
    assert.equal(code, 1);
    assert.match(output, /no finding called "claim-goen"/);
  });

  test('says which words it knows', async () => {
    const cases = [
      [['--format', 'xml'], /no format "xml"\.\n {2}Fix: use one of: text, json, github/],
      [['claims'], /"claims" is not understood\.\n {2}Fix: /],
      [['--loud'], /--loud/],
    ] as const;
    for (const [words, expected] of cases) {
      const { code, errors } = await runCheck(words, teasFolder);
      assert.equal(code, 1);
      assert.match(errors, expected);
    }
  });

  test('follows no symbolic link, and says where one stands', async (context) => {
    const folder = copyOfTeas(context);
    const words = join(folder, 'topics/tea/options/herbal/en.mdx');
    const elsewhere = copyOfTeas(context);
    rmSync(words);
    symlinkSync(join(elsewhere, 'topics/tea/options/herbal/en.mdx'), words);
    symlinkSync(join(elsewhere, 'topics/tea'), join(folder, 'topics/coffee'));
    const { code, errors } = await runCheck([], folder);
    assert.equal(code, 1);
    const found = errors.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
    assert.deepEqual(
      found.map((line) => line.slice(folder.length + 1)),
      ['topics/coffee', 'topics/tea/options/herbal/en.mdx'].map(
        (path) =>
          `${path}:1:1  file-linked  This is a symbolic link, and nothing below it is read.`,
      ),
    );
  });

  test('says when there is no content folder, and exits 1', async () => {
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: 'no-such-folder' });
    assert.equal(code, 1);
    assert.match(output, /no-such-folder is not there\.\n {2}Fix: name another with --content/);
  });
});

suite('a content folder that the configuration names wrong', () => {
  for (const [script, words] of [
    ['check.ts', []],
    ['check.ts', ['--watch']],
    ['ledger.ts', []],
    ['astro.ts', ['dev']],
    ['astro.ts', ['build']],
  ] as const)
    test(`is told by its place by ${script} ${words.join(' ')}`, async (context) => {
      const project = mkdtempSync(join(tmpdir(), 'vagval-'));
      context.after(() => rmSync(project, { recursive: true }));
      const engine = pathToFileURL(join(projectRoot, 'src/integration.ts'));
      writeFileSync(
        join(project, 'astro.config.mjs'),
        `import { vagval } from '${engine}';\n\nexport default {\n  integrations: [vagval({ content: '../our-sight' })],\n};\n`,
      );
      const { CONTENT_DIR: _, ...env } = process.env;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(projectRoot, 'src/cli', script), ...words],
        { cwd: project, env, encoding: 'utf8' },
      );
      assert.equal(status, 1);
      assert.equal(
        stdout + stderr,
        `astro.config.mjs:4:36  The content folder ${join(project, '../our-sight')} is not there.\n  Fix: correct its path, which begins in the folder of astro.config.mjs, or make one with npm run new -- site <folder>.\n`,
      );
    });
});
