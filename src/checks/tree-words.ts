import { type Content, displayPath, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { languageName } from '../i18n/language-names.ts';
import type { PartWords, SectionWords } from '../markdown/parse-words.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

type Fault = { readonly part: PartWords } & Pick<Found, 'rule' | 'message' | 'fix'>;

const findings = {
  'unsure-words-missing': {
    summary: '“Don’t know” does not say how to find out.',
    file: 'topics/tea/trees/which/en.mdx',
    bad: '### Not sure {#unsure}',
    good: '### Not sure {#unsure}\n\nTry a cup before bedtime.',
  },
  'heading-id-missing': {
    summary: 'The heading of an answer or a prerequisite has no anchor.',
    file: 'topics/tea/trees/which/en.mdx',
    bad: '### Yes\n',
    good: '### Yes {#with}\n',
  },
  'answer-undeclared': {
    summary: 'Words are an answer that the question does not have.',
    file: 'topics/tea/trees/which/en.mdx',
    bad: '### Perhaps {#maybe}',
    good: '### Yes {#with}',
  },
  'prerequisite-undeclared': {
    summary: 'Words are a prerequisite that the outcome does not have.',
    file: 'topics/tea/trees/which/en.mdx',
    bad: '### A pot {#pot}',
    good: '### A kettle {#kettle}',
  },
  'heading-repeated': {
    summary: 'An answer or a prerequisite is written twice.',
    file: 'topics/tea/trees/which/en.mdx',
    bad: '### No {#with}',
    good: '### No {#without}',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * In the words of a decision tree every heading of the third level is an answer of its question or a
 * prerequisite of its outcome, and one who does not know is told how to find out.
 */
export const treeWords = defineRule({
  scope: ['treeFacts', 'treeWords'],
  why: 'A reader is asked in words: each answer and each prerequisite must have its own, and who does not know must be told how to find out.',
  findings,
  check: (content) =>
    filesOf(content, 'treeWords').flatMap((file) =>
      faultsOf(content, file).map(({ part, ...fault }) => ({
        file: displayPath(content, file),
        ...part.at,
        ...fault,
      })),
    ),
});

function faultsOf(content: Content, file: FileOf<'treeWords'>): Fault[] {
  const facts = fileAt(content, { ...file, kind: 'treeFacts' })?.data;
  if (!facts) return [];
  const nodes = [
    ...facts.questions.map(({ id, answers }) => ({ id, what: 'answer' as const, parts: answers })),
    ...facts.outcomes.map(({ id, prerequisites }) => ({
      id,
      what: 'prerequisite' as const,
      parts: prerequisites,
    })),
  ];
  const unsure = facts.questions.flatMap(({ id, answers }) =>
    answers.filter((answer) => answer.unsure).map((answer) => `${id} ${answer.id}`),
  );
  const language = languageName(file.locale, 'en');
  return file.words.sections.flatMap((section) => {
    const node = nodes.find(({ id }) => id === section.id);
    if (!node) return [];
    const declared = node.parts.map(({ id }) => id);
    return [
      ...headingFaults(section, node.what, declared),
      ...section.parts
        .filter(({ id, body }) => unsure.includes(`${section.id} ${id}`) && body.text === '')
        .map(
          (part): Fault => ({
            part,
            rule: 'unsure-words-missing',
            message: `The answer "${part.id}" of "${section.id}" does not say in ${language} how to find out.`,
            fix: 'write it below the heading.',
          }),
        ),
    ];
  });
}

function headingFaults(
  { id: node, parts }: SectionWords,
  what: 'answer' | 'prerequisite',
  declared: readonly string[],
): Fault[] {
  return parts.flatMap((part, index): Fault[] => {
    const { id } = part;
    if (id === '') {
      return [
        {
          part,
          rule: 'heading-id-missing',
          message: 'A heading has no anchor.',
          fix: `end it with the id of the ${what} in tree.yaml: ### Title {#id}.`,
        },
      ];
    }
    if (!declared.includes(id)) {
      return [
        {
          part,
          rule: `${what}-undeclared`,
          message: `${capitalized(what)} "${id}" of "${node}" is not declared in tree.yaml.`,
          fix:
            declared.length > 0
              ? `declare it there, or ${useOneOf(id, declared)}`
              : 'declare it there, or remove it.',
        },
      ];
    }
    const first = parts.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [
      {
        part,
        rule: 'heading-repeated',
        message: `The words of "${id}" stand before, at line ${parts[first]?.at.line}.`,
        fix: 'remove one of the two.',
      },
    ];
  });
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
