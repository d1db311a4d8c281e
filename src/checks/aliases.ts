import { filesOf } from '../catalog/content.ts';
import { comparisonKey, pageKey } from '../catalog/current.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { anchorsByPage } from '../catalog/page-anchors.ts';
import { commonAnchors } from '../domain/anchors.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'alias-broken': {
    summary: 'An alias leads to no anchor of its page.',
    file: 'topics/tea/topic.yaml',
    bad: 'aliases: { pros: grene-advantages }',
    good: 'aliases: { pros: green-advantages }',
  },
  'claim-unknown': {
    summary: 'What is said to replace a withdrawn claim is no claim.',
    file: 'topics/tea/options/black/option.yaml',
    bad: 'replacedBy: green-cheep',
    good: 'replacedBy: green-cheap',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * What replaces something exists: the anchor that an alias leads to, the claim that replaces a
 * withdrawn one.
 */
export const aliases = defineRule({
  scope: ['topicFacts', 'assessments', 'optionFacts'],
  why: 'A link from elsewhere, and a reader of what was taken back, must be led to something that is there.',
  findings,
  check: (content) => {
    const claims = filesOf(content, 'optionFacts').flatMap(({ data }) =>
      data.claims.flatMap(({ id }) => id ?? []),
    );
    const pages = anchorsByPage(content);
    return [
      ...[...filesOf(content, 'topicFacts'), ...filesOf(content, 'assessments')].flatMap((file) => {
        const page = file.kind === 'assessments' ? comparisonKey(file.topic) : pageKey(file);
        const anchors = (pages.get(page) ?? [])
          .filter(({ what }) => what !== 'alias' && what !== 'former')
          .map(({ id }) => id)
          // A feature that is gone leads to a row.
          .filter((id) => file.kind !== 'assessments' || !isCommon(id));
        return Object.entries(file.data.aliases)
          .filter(([, target]) => !anchors.includes(target) && content.unreadable.size === 0)
          .map(
            ([alias, target]): Found => ({
              ...foundAt(content, file, ['aliases', alias]),
              rule: 'alias-broken',
              message: `The alias "${alias}" leads to "${target}", which is no anchor of the page.`,
              fix: useOneOf(target, anchors),
            }),
          );
      }),
      ...filesOf(content, 'optionFacts').flatMap((file) =>
        file.data.claims.flatMap(({ id, withdrawn }, index): Found[] => {
          return (withdrawn?.replacedBy ?? [])
            .filter((successor) => successor === id || !claims.includes(successor))
            .map((successor) => ({
              ...foundAt(content, file, ['claims', index, 'withdrawn', 'replacedBy']),
              rule: 'claim-unknown',
              message: `The claim "${successor}", said to replace "${id ?? ''}", does not exist or is that claim itself.`,
              fix: useOneOf(
                successor,
                claims.filter((claim) => claim !== id),
              ),
            }));
        }),
      ),
    ];
  },
});

function isCommon(id: string): boolean {
  return (commonAnchors as readonly string[]).includes(id);
}
