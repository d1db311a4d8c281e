import { type Content, displayPath, filesOf } from '../catalog/content.ts';
import { anchorPattern, optionAnchors, pageAnchors, reservedTopicIds } from '../domain/anchors.ts';
import { type Diagnostic, fileStart, type Position } from '../domain/diagnostic.ts';
import { anchorFix } from './claim-ids.ts';
import type { Rule } from './rule.ts';

/** Anchors that a topic's page has, each with where it is declared; the page's own have no place. */
export interface Anchor {
  readonly id: string;
  readonly what: 'page' | 'option' | 'claim' | 'section' | 'former' | 'alias';
  readonly file: string;
  readonly at: Position;
}

/** Every anchor of the page of a topic, in order of declaration. */
export function anchorsOf(content: Content, topic: string): Anchor[] {
  const own = pageAnchors.map((id): Anchor => ({ id, what: 'page', file: '', at: fileStart }));
  const facts = [...filesOf(content, 'topicFacts'), ...filesOf(content, 'optionFacts')];
  const declared = facts
    .filter((file) => file.topic === topic)
    .flatMap((file): Anchor[] => {
      const path = displayPath(content, file);
      const sections = file.data.sections.map(
        ({ id }, index): Anchor => ({
          id,
          what: 'section',
          file: path,
          at: file.at(['sections', index, 'id']),
        }),
      );
      if (file.kind === 'topicFacts') {
        const aliases = Object.keys(file.data.aliases).map(
          (id): Anchor => ({ id, what: 'alias', file: path, at: file.at(['aliases', id]) }),
        );
        return [...sections, ...aliases];
      }
      const option = optionAnchors(file.option).map(
        (id): Anchor => ({ id, what: 'option', file: path, at: fileStart }),
      );
      const claims = file.data.claims.flatMap(({ id }, index): Anchor[] =>
        id === undefined
          ? []
          : [{ id, what: 'claim', file: path, at: file.at(['claims', index, 'id']) }],
      );
      const former = file.data.claims.flatMap(({ formerly }, index) =>
        formerly.map(
          (id, nth): Anchor => ({
            id,
            what: 'former',
            file: path,
            at: file.at(['claims', index, 'formerly', nth]),
          }),
        ),
      );
      return [...option, ...claims, ...former, ...sections];
    });
  // What stands for something else yields to what is itself.
  const isStandIn = ({ what }: Anchor) => what === 'alias' || what === 'former';
  return [
    ...own,
    ...declared.filter((anchor) => !isStandIn(anchor)),
    ...declared.filter(isStandIn),
  ];
}

/**
 * Anchors are valid and unique on their page, and the names of folders make valid addresses.
 * Two claims with one id are a rule of their own.
 *
 * Bad: a section `{#comparison}` · a folder `topics/Grönt te/`
 * Good: a section `{#brewing}` · a folder `topics/green-tea/`
 */
export const anchors: Rule = (content) => {
  const topics = [...new Set(content.files.map(({ topic }) => topic).filter(Boolean))];
  return topics.flatMap((topic) => [
    ...topicFaults(content, topic),
    ...anchorsOf(content, topic).flatMap((anchor, index, all): Diagnostic[] => {
      if (anchor.what === 'claim' && !anchorPattern.test(anchor.id)) return [];
      const at = { file: anchor.file, ...anchor.at };
      if (!anchorPattern.test(anchor.id)) {
        const message = `The ${anchor.what} id "${anchor.id}" cannot be an anchor.`;
        return [{ ...at, rule: 'anchor-invalid', message, fix: anchorFix }];
      }
      const first = all.findIndex(({ id }) => id === anchor.id);
      const earlier = all[first];
      if (first === index || !earlier) return [];
      if (earlier.what === 'claim' && anchor.what === 'claim') return [];
      const where = earlier.file ? `at ${earlier.file}:${earlier.at.line}` : 'by the page itself';
      return [
        {
          ...at,
          rule: 'anchor-duplicate',
          message: `The ${anchor.what} id "${anchor.id}" is an anchor already, set ${where}.`,
          fix: 'choose another id.',
        },
      ];
    }),
  ]);
};

function topicFaults(content: Content, topic: string): Diagnostic[] {
  const at = { file: `${content.root}/topics/${topic}`, ...fileStart };
  if (!anchorPattern.test(topic)) {
    const message = `The folder name "${topic}" cannot be part of an address.`;
    return [{ ...at, rule: 'topic-id-invalid', message, fix: anchorFix }];
  }
  if ((reservedTopicIds as readonly string[]).includes(topic)) {
    const message = `The address of "${topic}" belongs to a page of the site.`;
    return [{ ...at, rule: 'topic-id-reserved', message, fix: 'rename the folder.' }];
  }
  return [];
}
