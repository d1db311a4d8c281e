/** A decision tree as a decision table for programs that make decisions: DMN 1.3 of the Object Management Group. */

import type { Topic } from '../domain/catalog.ts';
import {
  type DecisionTree,
  type TreeQuestion,
  treeOutlinePath,
  treeTablePath,
} from '../domain/decision-tree.ts';
import { type Condition, type Rule, rulesOf } from '../domain/tree-table.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { escapeXml } from './xml.ts';

/**
 * One table with the hit policy UNIQUE. It has an input for each question, which takes the id of an answer, or anything
 * where the question is not asked; its outputs are the id of the outcome, its title and its address. Names are the same
 * in every language, titles are those of the page's.
 */
export function treeDmn(topic: Topic, tree: DecisionTree, page: PageContext): string {
  const { t, locale } = page;
  const { title, description } = tree.words[locale];
  const { questions, outcomes } = tree;
  const address = page.written(page.href(treeTablePath(topic.id, tree.id)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="tree"${attributes({ name: title, namespace: address })}>
  <description>${escapeXml(description)}</description>
${questions.map((question) => inputData(question, page)).join('')}  <decision id="decision" name="outcome"${attributes({ label: title })}>
    <variable id="outcome" name="outcome"/>
${questions
  .map(
    ({ id }) => `    <informationRequirement id="requires_${nameOf(id)}">
      <requiredInput href="#data_${nameOf(id)}"/>
    </informationRequirement>
`,
  )
  .join('')}    <decisionTable id="table" hitPolicy="UNIQUE">
${questions.map((question) => inputClause(question, page)).join('')}      <output id="output_outcome" name="outcome" typeRef="string"${attributes({ label: t('tree.outcome') })}>
        <outputValues>${text(strings(outcomes.map(({ id }) => id)))}</outputValues>
      </output>
      <output id="output_title" name="title" typeRef="string"${attributes({ label: t('tree.recordTitle') })}/>
      <output id="output_address" name="address" typeRef="string"${attributes({ label: t('document.address') })}/>
      <annotation${attributes({ name: t('tree.ruleIf') })}/>
${rulesOf(tree)
  .map((rule, index) => decisionRule(rule, index + 1, topic, tree, page))
  .join('')}    </decisionTable>
  </decision>
</definitions>
`;
}

/** The name of the file that it is saved as: `which-sv.dmn`. */
export function dmnFile({ id }: Pick<DecisionTree, 'id'>, { locale }: Pick<PageContext, 'locale'>) {
  return `${id}-${locale}.dmn`;
}

/** What a question is called in expressions, where a hyphen would subtract and a bare `in` have a meaning: `question_is_hot`. */
function nameOf(question: string): string {
  return `question_${question.replaceAll('-', '_')}`;
}

function inputData({ id, words }: TreeQuestion, { locale }: PageContext): string {
  const name = nameOf(id);
  return `  <inputData id="data_${name}" name="${name}"${attributes({ label: words[locale].title })}>
    <variable id="${name}" name="${name}" typeRef="string"/>
  </inputData>
`;
}

function inputClause({ id, words, answers }: TreeQuestion, { locale }: PageContext): string {
  const name = nameOf(id);
  const said = answers.map((answer) => `${answer.id}: ${answer.words[locale].title}`).join('\n');
  return `      <input id="input_${name}"${attributes({ label: words[locale].title })}>
        <description>${escapeXml(said)}</description>
        <inputExpression id="expression_${name}" typeRef="string">${text(name)}</inputExpression>
        <inputValues>${text(strings(answers.map((answer) => answer.id)))}</inputValues>
      </input>
`;
}

function decisionRule(
  { conditions, to }: Rule,
  number: number,
  topic: Topic,
  tree: DecisionTree,
  page: PageContext,
): string {
  const entries = tree.questions.map(({ id }) => {
    const condition = conditions.find(({ question }) => question === id);
    return `        <inputEntry>${text(condition ? strings(condition.answers) : '-')}</inputEntry>\n`;
  });
  const outcome = tree.outcomes.find(({ id }) => id === to);
  const address = page.written(page.href(treeOutlinePath(topic.id, tree.id, to)));
  const outputs = [to, outcome?.words[page.locale].title ?? to, address];
  return `      <rule id="rule_${number}">
${entries.join('')}${outputs.map((output) => `        <outputEntry>${text(strings([output]))}</outputEntry>\n`).join('')}        <annotationEntry>${text(sentence(conditions, tree, page))}</annotationEntry>
      </rule>
`;
}

/** The conditions of a rule in words. */
function sentence(
  conditions: readonly Condition[],
  tree: DecisionTree,
  { t, locale }: PageContext,
): string {
  return conditions
    .map(({ question, answers }) => {
      const asked = tree.questions.find(({ id }) => id === question);
      const enough = answers.map(
        (answer) => asked?.answers.find(({ id }) => id === answer)?.words[locale].title ?? answer,
      );
      return `${asked?.words[locale].title ?? question} ${enough.join(` ${t('tree.or')} `)}`;
    })
    .join(` ${t('tree.and')} `);
}

/** Strings as the expression language of DMN has them, of which one is enough. */
function strings(values: readonly string[]): string {
  return values
    .map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)
    .join(',');
}

function text(content: string): string {
  return `<text>${escapeXml(content)}</text>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
