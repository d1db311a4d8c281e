import { filesOf } from '../catalog/content.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { publishedCriteria } from '../domain/ledger.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'criterion-gone': {
    summary: 'The key of a criterion that claims have been published about is gone.',
    file: 'vocabulary/criteria.yaml',
    bad: 'brew:',
    good: 'brewing:',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** Keys of criteria stay once claims have been published about them: as they are, or as former keys. */
export const publishedCriteriaStay = defineRule({
  scope: ['criteria', 'ledger'],
  why: 'Keys of criteria stand in the addresses of saved comparisons, which nobody can change.',
  findings,
  check: (content) =>
    filesOf(content, 'criteria').flatMap((file): Found[] => {
      const former = Object.values(file.data).flatMap(({ formerly }) => formerly);
      const published = new Set(ledgerOf(content).entries.flatMap(publishedCriteria));
      return [...published]
        .filter((id) => !Object.hasOwn(file.data, id) && !former.includes(id))
        .map(
          (id): Found => ({
            ...foundAt(content, file, []),
            rule: 'criterion-gone',
            message: `The criterion "${id}" is gone, and claims have been published about it.`,
            fix: `bring it back, or add "formerly: [${id}]" to the criterion that it has become.`,
          }),
        );
    }),
});
