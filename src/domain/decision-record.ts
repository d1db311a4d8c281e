/**
 * The record of a decision in MADR, Markdown Architectural Decision Records 4.0: front matter and keywords
 * in the English that tools look for, all else in the reader's language.
 */

import { basisQuery, type DecisionBasis } from './decision-basis.ts';
import { type DayWords, daysAhead, nameOfDay } from './look-again.ts';
import { escapeMarkdown, markdownLink, oneLine } from './markdown-text.ts';
import { ruledOutBy } from './ruled-out.ts';
import { changesOf } from './tree-changes.ts';
import { doubtsOf } from './tree-doubts.ts';
import { answerOf, questionOf, type Step } from './tree-graph.ts';
import type { TreePath } from './tree-paths.ts';
import type { WordedClaim, WordedOption, WordedTree } from './worded-tree.ts';

/** What the reader fills in. Any of it may be empty. */
export interface RecordFields {
  readonly title: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly decisionMakers: readonly string[];
}

/** Words around those of the tree. */
export interface RecordWords {
  /** Before the link to the tree with the reader's answers. */
  readonly answered: string;
  /** A link to all about an option, and to what an outcome says. */
  readonly details: string;
  /** Before the reason why an option is never recommended. */
  readonly never: string;
  /** Headings. */
  readonly prerequisites: string;
  readonly revisit: string;
  readonly findOut: string;
  /** That the outcome rests on answers that say “don’t know”. */
  readonly preliminary: string;
  /** What is chosen where there is something to find out first. */
  readonly noChoice: string;
  /** After a claim that an answer has ruled out. */
  readonly ruledOut: string;
  /** A link to what has changed since. */
  readonly review: string;
  /** Before the first of the days on which to look again; what each of them is. */
  readonly revisitBy: string;
  readonly days: DayWords;
}

/**
 * The record of what a path of a tree leads to, as Markdown. Nothing in the tree, the fields or the words
 * can put markup into it.
 * @throws when the path leads to no outcome of the tree
 */
export function decisionRecord(
  tree: WordedTree,
  path: TreePath,
  fields: RecordFields,
  words: RecordWords,
): string {
  const outcome = tree.outcomes.find(({ id }) => id === path.outcome);
  if (!outcome) throw new Error(`The tree has no outcome "${path.outcome}".`);
  const chosen = tree.options.filter(({ id }) => outcome.recommends.includes(id));
  const names = chosen.map(({ title }) => title).join(' + ');
  const doubts = doubtsOf(tree, path.steps);
  const ruledOut = ruledOutBy(tree, path.steps);
  const changes = changesOf(tree, path).map(({ question, answer, outcomes }) => {
    const ends = tree.outcomes.filter(({ id }) => outcomes.includes(id));
    const links = ends.map(({ title, url }) => markdownLink(title, url)).join(' / ');
    return `* ${stepText(tree, { question, answer })} → ${links}`;
  });
  // Without a date nobody knows which of them have passed.
  const days = dateOf(fields) ? daysAhead(outcome.days, fields.date) : [];
  const consequences = [...outcome.claims, ...outcome.accepts].filter(
    ({ id }) => !ruledOut.has(id),
  );
  return blocks(
    frontMatter(fields, doubts.length > 0),
    `# ${escapeMarkdown(fields.title) || escapeMarkdown(`${tree.title} ${names}`.trim())}`,
    '## Context and Problem Statement',
    escapeMarkdown(tree.description),
    `${escapeMarkdown(words.answered)} ${markdownLink(tree.title, answeredUrl(tree, path.steps))}`,
    '## Decision Drivers',
    path.steps.map((step) => `* ${stepText(tree, step)}`).join('\n'),
    '## Considered Options',
    tree.options.map(({ title }) => `* ${escapeMarkdown(title)}`).join('\n'),
    '## Decision Outcome',
    `Chosen option: "${escapeMarkdown(names || words.noChoice)}", because ${escapeMarkdown(outcome.text || outcome.title)}`,
    `${escapeMarkdown(words.details)}: ${markdownLink(outcome.title, outcome.url)}`,
    ...(doubts.length > 0
      ? [
          outcome.kind === 'find-out' ? '' : `**${escapeMarkdown(words.preliminary)}**`,
          `### ${escapeMarkdown(words.findOut)}`,
          doubts.map((step) => `* ${doubtText(tree, step)}`).join('\n'),
        ]
      : []),
    ...(consequences.length > 0 ? ['### Consequences'] : []),
    consequences.map(claimText).join('\n'),
    '## Pros and Cons of the Options',
    ...tree.options.map((option) => optionText(option, ruledOut, words)),
    '## More Information',
    markdownLink(words.review, tree.review.url + basisQuery(basisOf(tree, path, fields.date))),
    ...(outcome.prerequisites.length > 0 ? [`### ${escapeMarkdown(words.prerequisites)}`] : []),
    outcome.prerequisites
      .map(({ title, text, url }) => {
        const link = markdownLink(title, url);
        return `* ${[link, escapeMarkdown(text)].filter(Boolean).join(': ')}`;
      })
      .join('\n'),
    ...(days.length + changes.length > 0 ? [`### ${escapeMarkdown(words.revisit)}`] : []),
    days[0] ? `${escapeMarkdown(words.revisitBy)} ${days[0].date}` : '',
    [
      ...days.map((day) => `* ${day.date}: ${markdownLink(nameOfDay(day, words.days), day.url)}`),
      ...changes,
    ].join('\n'),
  );
}

/** What a decision by a path of a tree rests on: all that was said of what could be chosen. */
export function basisOf(
  tree: WordedTree,
  { steps, outcome }: TreePath,
  date: string,
): DecisionBasis {
  const ending = tree.outcomes.find(({ id }) => id === outcome);
  const claims = [
    ...tree.options.flatMap((option) => option.claims),
    ...(ending?.claims ?? []),
    ...(ending?.accepts ?? []),
  ];
  const published = claims.filter(({ version }) => version > 0);
  const versions = new Map(published.map(({ code, version }) => [code, version]));
  return {
    date: dateOf({ date }),
    cited: [...versions].map(([code, version]) => ({ code, version })),
    answered: { topic: tree.topic, tree: tree.id, steps, outcome },
  };
}

function dateOf({ date }: Pick<RecordFields, 'date'>): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** The address of a tree with answers in it: `…/trees/which/?awake=sleep&milk=with`. */
export function answeredUrl({ url }: Pick<WordedTree, 'url'>, steps: readonly Step[]): string {
  const query = steps.map(({ question, answer }) => `${question}=${answer}`).join('&');
  return query ? `${url}?${query}` : url;
}

function frontMatter({ date, decisionMakers }: RecordFields, isPreliminary: boolean): string {
  const makers = decisionMakers.map(oneLine).filter(Boolean);
  // What nobody has decided is a proposal, and so is what rests on answers that nobody has.
  const status = makers.length > 0 && !isPreliminary ? 'accepted' : 'proposed';
  return [
    '---',
    `status: ${status}`,
    ...(dateOf({ date }) ? [`date: ${date}`] : []),
    // A string of JSON is one of YAML.
    ...(makers.length > 0
      ? [`decision-makers: [${makers.map((name) => JSON.stringify(name)).join(', ')}]`]
      : []),
    '---',
  ].join('\n');
}

function stepText(tree: WordedTree, step: Step): string {
  const question = questionOf(tree, step.question);
  const answer = answerOf(tree, step);
  if (!question || !answer) return escapeMarkdown(`${step.question}: ${step.answer}`);
  return `${escapeMarkdown(question.title)} ${markdownLink(answer.title, answer.url)}`;
}

function doubtText(tree: WordedTree, step: Step): string {
  const question = questionOf(tree, step.question);
  const ask = answerOf(tree, step)?.ask ?? '';
  const name = question
    ? markdownLink(question.title, question.url)
    : escapeMarkdown(step.question);
  return [name, escapeMarkdown(ask)].filter(Boolean).join(' ');
}

function claimText({ kind, text, code, url }: WordedClaim): string {
  const good = kind === 'advantage' ? 'Good' : 'Bad';
  return `* ${good}, because ${escapeMarkdown(text)} (${markdownLink(code, url)})`;
}

function optionText(
  { title, url, never, claims }: WordedOption,
  ruledOut: ReadonlyMap<string, Step>,
  words: RecordWords,
): string {
  return blocks(
    `### ${escapeMarkdown(title)}`,
    markdownLink(words.details, url),
    never ? `${escapeMarkdown(words.never)}: ${escapeMarkdown(never)}` : '',
    claims
      .map((claim) =>
        ruledOut.has(claim.id)
          ? `${claimText(claim)} (${escapeMarkdown(words.ruledOut)})`
          : claimText(claim),
      )
      .join('\n'),
  );
}

function blocks(...texts: readonly string[]): string {
  return `${texts
    .map((text) => text.trimEnd())
    .filter(Boolean)
    .join('\n\n')}\n`;
}
