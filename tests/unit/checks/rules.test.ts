import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { displayPath, filesOf } from '../../../src/catalog/content.ts';
import type { SourceFile } from '../../../src/catalog/read-content.ts';
import { rulePages } from '../../../src/checks/all-rules.ts';
import { checkContent, checkWholly } from '../../../src/checks/check-content.ts';
import { recordableRules } from '../../../src/checks/published-claims.ts';
import { defineRule, type Finding } from '../../../src/checks/rule.ts';
import { findFirst } from '../../../src/search/on-node.ts';
import { readTeas, replacing } from '../../support/content.ts';
import { examples, ownExamples, readExamples } from '../../support/examples.ts';

/** With what an organisation adds. */
const all = [...examples, ...ownExamples];

/** The folder of examples with what is bad where it was good. */
function broken({ file, bad, good }: Finding): SourceFile[] {
  const changed =
    file === undefined
      ? all.map((source) => renamed(source, bad, good))
      : all.map(({ path, text }) =>
          path === file ? { path, text: replacing(good, bad)(text) } : { path, text },
        );
  assert.notDeepEqual(changed, all);
  return changed;
}

/** A path that begins otherwise, or that leads elsewhere: `name -> other`. */
function renamed({ path, text }: SourceFile, bad: string, good: string): SourceFile {
  if (!path.startsWith(good)) return { path, text };
  const [name, target] = bad.split(' -> ');
  return target === undefined
    ? { path: name + path.slice(good.length), text }
    : { path, text: '', isLink: true };
}

const findings = rulePages.flatMap(({ findings }) => Object.entries(findings));

suite('every finding', () => {
  test('is absent from the folder that its example is taken from', async () => {
    const { diagnostics, silenced } = await checkWholly(readExamples(all), {
      findFirst,
    });
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      silenced.map(({ diagnostic, reason }) => [diagnostic.rule, reason]),
      [
        ['review-overdue', 'The water is what it was.'],
        ['wording-doubtful', 'The board is asked by several.'],
        ['wording-doubtful', 'The sign on its door says so.'],
      ],
    );
  });

  for (const [id, finding] of findings) {
    test(`${id} is found in its bad example: ${finding.summary}`, async () => {
      const reading = readExamples(broken(finding));
      const quick = checkContent(reading);
      const found = quick.some(({ rule }) => rule === id)
        ? quick
        : (await checkWholly(reading, { findFirst })).diagnostics;
      const [one] = found.filter(({ rule }) => rule === id);
      assert.ok(one, found.map(({ rule, message }) => `${rule} ${message}`).join('\n'));
      assert.equal(one.isAdvice ?? false, finding.isAdvice ?? false);
      // What recording mends may be published by whoever records it.
      assert.equal(/run npm run ledger/.test(one.fix), recordableRules.includes(id), one.fix);
    });
  }

  test('is told of by sentences', () => {
    for (const { scope, why } of rulePages) {
      assert.match(why, /^\p{Lu}.*\.$/u);
      assert.ok(scope.length > 0, why);
    }
    for (const [id, { summary }] of findings) assert.match(summary, /^[\p{Lu}“].*\.$/u, id);
  });

  test('weighs the same whichever rule gives it', () => {
    for (const [id, { isAdvice, mayStand }] of findings) {
      const others = findings.filter(([other]) => other === id).map(([, finding]) => finding);
      for (const other of others) {
        assert.equal(other.isAdvice, isAdvice, id);
        assert.equal(other.mayStand, mayStand, id);
      }
    }
  });
});

/** A rule as an organisation may have one. */
const ownRule = defineRule({
  scope: ['topicFacts'],
  why: 'Our topics are read every year.',
  findings: {
    'topic-unreviewed': {
      summary: 'A topic does not say by when it is to be read anew.',
      file: 'topics/tea/topic.yaml',
      bad: 'guides: [brewing/kettle]',
      good: 'guides: [brewing/kettle]\nreviewBy: 2099-12-31',
      mayStand: true,
    },
  },
  check: (content) =>
    filesOf(content, 'topicFacts').flatMap((file) =>
      file.data.reviewBy
        ? []
        : [
            {
              file: displayPath(content, file),
              ...file.at([]),
              rule: 'topic-unreviewed',
              message: `The topic "${file.topic}" has no "reviewBy".`,
              fix: 'add a day.',
            },
          ],
    ),
});

suite('a rule of a site’s own', () => {
  const unreviewed = {
    'topics/tea/topic.yaml': replacing('reviewBy: 2099-12-31\n', ''),
  };

  test('is run beside the others', () => {
    const found = checkContent(readTeas(unreviewed), { rules: [ownRule] });
    assert.deepEqual(
      found.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
      ['content/topics/tea/topic.yaml:1 topic-unreviewed'],
    );
    assert.deepEqual(checkContent(readTeas(), { rules: [ownRule] }), []);
  });

  test('may be let stand, where the rule is known', () => {
    const excepted = {
      ...unreviewed,
      'exceptions.yaml':
        '- rule: topic-unreviewed\n  file: topics/tea/topic.yaml\n  reason: Tea is tea.\n',
    };
    assert.deepEqual(checkContent(readTeas(excepted), { rules: [ownRule] }), []);
    const [unknown] = checkContent(readTeas(excepted));
    assert.equal(unknown?.rule, 'exception-rule-unknown');
  });
});
