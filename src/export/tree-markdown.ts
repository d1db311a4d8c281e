/** The page of a decision tree as Markdown. */

import { claimPath, type Topic } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { featurePath } from '../domain/comparison.ts';
import {
  type DecisionTree,
  nextTreePath,
  nodeOf,
  type TreeAnswer,
  type TreeOutcome,
  type TreeQuestion,
  treeOutlinePath,
} from '../domain/decision-tree.ts';
import { fullTitle, shortTitle } from '../domain/option.ts';
import { stanceText } from '../i18n/own-words.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { blocks, citing, link, prose } from './markdown.ts';

/** Question by question and outcome by outcome, with links to where each answer leads. */
export function treeMarkdown(topic: Topic, tree: DecisionTree, page: PageContext): string {
  const { t, locale } = page;
  const { title, introduction } = tree.words[locale];
  const never = tree.never.map(({ option, reason, sources }) => {
    const name = link(fullTitle(option, locale), `/${topic.id}/options/${option.id}/`, page);
    return `- ${[`${name}: ${reason[locale]}`, citing(sources, page)].filter(Boolean).join(' ')}`;
  });
  return blocks(
    `# ${title}`,
    prose(introduction, page),
    `## ${t('tree.allQuestions')}`,
    ...tree.questions.map((question) => questionMarkdown(topic, tree, question, page)),
    `## ${t('tree.allOutcomes')}`,
    ...tree.outcomes.map((outcome) => outcomeMarkdown(topic, tree, outcome, page)),
    never.length > 0 ? blocks(`## ${t('tree.never')}`, never.join('\n')) : '',
  );
}

function questionMarkdown(
  topic: Topic,
  tree: DecisionTree,
  { id, words, sources, answers }: TreeQuestion,
  page: PageContext,
): string {
  const { title, body } = words[page.locale];
  return blocks(
    `### ${link(title, treeOutlinePath(topic.id, tree.id, id), page)}`,
    prose(body, page),
    citing(sources, page),
    answers.map((answer) => item(answerMarkdown(topic, tree, answer, page))).join('\n\n'),
  );
}

function answerMarkdown(
  topic: Topic,
  tree: DecisionTree,
  { to, isUnsure, words, claims, features, sources, rulesOut }: TreeAnswer,
  page: PageContext,
): string {
  const { t, locale } = page;
  const { title, body } = words[locale];
  const target = nodeOf(tree, to);
  const leadsTo = t('tree.leadsTo', {
    what: target && 'answers' in target ? t('tree.question') : t('tree.outcome'),
    title: target?.words[locale].title ?? to,
  });
  const basis = [
    ...claims.map((claim) => claimMarkdown(topic, claim, page)),
    ...features.map(
      (feature) =>
        `- ${t('feature.hit')}: ${link(feature.label[locale], featurePath(topic, feature), page)}`,
    ),
  ];
  return blocks(
    `**${title}** → ${link(leadsTo, treeOutlinePath(topic.id, tree.id, to), page)}`,
    prose(body, page),
    isUnsure ? t('tree.unsure') : '',
    basis.length > 0 ? blocks(t('tree.basis'), basis.join('\n')) : '',
    rulesOut.length > 0
      ? blocks(
          t('tree.rulesOut'),
          rulesOut.map((claim) => claimMarkdown(topic, claim, page)).join('\n'),
        )
      : '',
    citing(sources, page),
  );
}

function outcomeMarkdown(
  topic: Topic,
  tree: DecisionTree,
  { id, words, recommends, claims, accepts, prerequisites, next }: TreeOutcome,
  page: PageContext,
): string {
  const { t, locale } = page;
  const { title, body } = words[locale];
  const list = (title: string, cited: readonly Claim[]) =>
    cited.length > 0
      ? blocks(title, cited.map((claim) => claimMarkdown(topic, claim, page)).join('\n'))
      : '';
  const options = recommends.map((option) => {
    const name = link(fullTitle(option, locale), `/${topic.id}/options/${option.id}/`, page);
    return option.stance ? `${name} (${stanceText(option.stance, page)})` : name;
  });
  return blocks(
    `### ${link(title, treeOutlinePath(topic.id, tree.id, id), page)}`,
    options.length > 0 ? `${t('tree.recommends')} ${options.join(', ')}` : '',
    prose(body, page),
    list(`#### ${t('tree.claims')}`, claims),
    list(`#### ${t('tree.accepts')}`, accepts),
    prerequisites.length > 0 ? `#### ${t('tree.prerequisites')}` : '',
    prerequisites
      .map((prerequisite) => {
        const { title: what, body: how } = prerequisite.words[locale];
        return item(blocks(`**${what}**`, prose(how, page), citing(prerequisite.sources, page)));
      })
      .join('\n\n'),
    next.length > 0 ? `#### ${t('tree.goOn')}` : '',
    next.map((one) => `- ${link(one.title[locale], nextTreePath(one), page)}`).join('\n'),
  );
}

function claimMarkdown(topic: Topic, claim: Claim, page: PageContext): string {
  const { t, locale } = page;
  const option = topic.options.find(({ claims }) => claims.includes(claim));
  const sentence = claim.words[locale].sentence.text;
  const words = [claim.published?.code, sentence].filter(Boolean).join(' ');
  const kind = `${t(`claim.${claim.kind}`)} ${option ? shortTitle(option, locale) : ''}`.trim();
  return `- ${kind}: ${link(words, claimPath({ claim, topic }), page)}`;
}

/** An item of a list, whatever it holds. */
function item(text: string): string {
  return `- ${text.trimEnd().replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`;
}
