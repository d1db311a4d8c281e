import { balances } from '../catalog/balance.ts';
import { fileAt } from '../catalog/content.ts';
import type { Finding } from '../domain/balance.ts';
import { languagesOf } from '../domain/locale.ts';
import { placeOf } from '../schema/files.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'balance-one-sided': {
    summary: 'An alternative has one side only of a criterion on which another has both.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'kind: advantage\n    criterion: brewing',
    good: 'kind: advantage\n    criterion: price',
    isAdvice: true,
  },
  'balance-thin': {
    summary: 'An alternative is told of in less than half the median of words.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: 'per kanna, i affären och i storköp, till vardags och till fest, i år som i fjol, se',
    good: 'per kanna, se',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * A topic treats its alternatives evenly: where one of them has both sides of a criterion, the others do not
 * have one side only, and none of them is told of in half the words of the rest.
 */
export const balance = defineRule({
  scope: ['optionFacts', 'optionWords'],
  why: 'A comparison that tells more of one alternative than of another has chosen for its reader.',
  findings,
  check: (content) =>
    balances(content).flatMap(({ topic, balance: { findings: uneven } }) =>
      uneven.flatMap((finding) => {
        const file = fileAt(content, placeOf('optionFacts', { topic, option: finding.option }));
        if (!file) return [];
        return [{ ...foundAt(content, file, ['claims']), ...balanceAdvice(finding) }];
      }),
    ),
});

/** What is said to authors of a finding. */
export function balanceAdvice(finding: Finding): Pick<Found, 'rule' | 'message' | 'fix'> {
  if (finding.kind === 'one-sided') {
    const { option, criterion, side, others } = finding;
    const [only, lacking] =
      side === 'for' ? ['advantages', 'disadvantage'] : ['disadvantages', 'advantage'];
    return {
      rule: 'balance-one-sided',
      message: `The option "${option}" has only ${only} on "${criterion}", where both sides are told of ${quoted(others)}.`,
      fix: `look for the ${lacking} that it has there, or leave it if there is none.`,
    };
  }
  const counts = languagesOf(finding.words).map(
    (locale) => `${finding.words[locale]} of ${finding.median[locale]} in ${locale}`,
  );
  return {
    rule: 'balance-thin',
    message: `The claims of the option "${finding.option}" have less than half the words of the median (${counts.join(', ')}).`,
    fix: 'explain when its claims matter, or look for those that are missing.',
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
