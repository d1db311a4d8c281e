import type { Content } from '../catalog/content.ts';
import { pageKey } from '../catalog/current.ts';
import { aliasPattern, anchorPattern, reservedTopicIds } from '../domain/anchors.ts';
import { type Diagnostic, fileStart } from '../domain/diagnostic.ts';
import { anchorFix } from './claim-ids.ts';
import { anchorsByPage } from './page-anchors.ts';
import type { Rule } from './rule.ts';

/**
 * Anchors are valid and unique on their page, and the names of folders make valid addresses.
 * Two claims with one id are a rule of their own.
 *
 * Bad: a section `{#comparison}` · a folder `topics/Grönt te/`
 * Good: a section `{#brewing}` · a folder `topics/green-tea/`
 */
export const anchors: Rule = (content) => {
  const topics = new Set(content.files.map(({ topic }) => topic).filter(Boolean));
  const trees = new Set(content.files.filter(({ tree }) => tree).map(pageKey));
  return [
    ...[...topics].flatMap((topic) => topicFaults(content, topic)),
    ...[...trees].flatMap((key) => treeFaults(content, key)),
    ...[...anchorsByPage(content).values()].flatMap((anchors) =>
      anchors.flatMap((anchor, index, all): Diagnostic[] => {
        // Those of the page itself are declared elsewhere, by rules of their own.
        if (anchor.what === 'page') return [];
        if (anchor.what === 'claim' && !anchorPattern.test(anchor.id)) return [];
        const at = { file: anchor.file, ...anchor.at };
        // What others link to is as they wrote it.
        const pattern = anchor.what === 'alias' ? aliasPattern : anchorPattern;
        if (!pattern.test(anchor.id)) {
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
    ),
  ];
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

function treeFaults(content: Content, key: string): Diagnostic[] {
  const name = key.split('/').at(-1) ?? '';
  if (anchorPattern.test(name)) return [];
  const at = { file: `${content.root}/topics/${key}`, ...fileStart };
  const message = `The folder name "${name}" cannot be part of an address.`;
  return [{ ...at, rule: 'tree-id-invalid', message, fix: anchorFix }];
}
