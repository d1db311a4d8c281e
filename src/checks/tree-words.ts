import { type Content, displayPath, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { languageName } from '../i18n/language-names.ts';
import type { PartWords, SectionWords } from '../markdown/parse-words.ts';
import type { Rule } from './rule.ts';

type Fault = { readonly part: PartWords } & Pick<Diagnostic, 'rule' | 'message' | 'fix'>;

/**
 * In the words of a decision tree every heading of the third level is an answer of its question or a
 * prerequisite of its outcome, and one who does not know is told how to find out.
 *
 * Bad: `### Kanske {#maybe}` where the question has no answer `maybe`
 */
export const treeWords: Rule = (content) =>
  filesOf(content, 'treeWords').flatMap((file) =>
    faultsOf(content, file).map(({ part, ...fault }) => ({
      file: displayPath(content, file),
      ...part.at,
      ...fault,
    })),
  );

function faultsOf(content: Content, file: FileOf<'treeWords'>): Fault[] {
  const facts = fileAt(content, { ...file, kind: 'treeFacts' })?.data;
  if (!facts) return [];
  const nodes = [
    ...facts.questions.map(({ id, answers }) => ({ id, what: 'Answer', parts: answers })),
    ...facts.outcomes.map(({ id, prerequisites }) => ({
      id,
      what: 'Prerequisite',
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
        .map((part) => ({
          part,
          rule: 'unsure-words-missing',
          message: `The answer "${part.id}" of "${section.id}" does not say in ${language} how to find out.`,
          fix: 'write it below the heading.',
        })),
    ];
  });
}

function headingFaults(
  { id: node, parts }: SectionWords,
  what: string,
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
          fix: `end it with the id of the ${what.toLowerCase()} in tree.yaml: ### Title {#id}.`,
        },
      ];
    }
    if (!declared.includes(id)) {
      return [
        {
          part,
          rule: `${what.toLowerCase()}-undeclared`,
          message: `${what} "${id}" of "${node}" is not declared in tree.yaml.`,
          fix:
            declared.length > 0
              ? `declare it there, or use one of: ${nearest(id, declared).join(', ')}.`
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
