import { balances } from '../catalog/balance.ts';
import { displayPath, fileAt } from '../catalog/content.ts';
import type { Finding } from '../domain/balance.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { languagesOf } from '../domain/locale.ts';
import { placeOf } from '../schema/files.ts';
import type { Rule } from './rule.ts';

/**
 * A topic treats its alternatives evenly: where one of them has both sides of a criterion, the others do not
 * have one side only, and none of them is told of in half the words of the rest.
 *
 * Bad: three advantages of `green` on `price` and no disadvantage, where `black` has both
 */
export const balance: Rule = (content) =>
  balances(content).flatMap(({ topic, balance: { findings } }) =>
    findings.flatMap((finding) => {
      const file = fileAt(content, placeOf('optionFacts', { topic, option: finding.option }));
      if (!file) return [];
      return [
        { file: displayPath(content, file), ...file.at(['claims']), ...balanceAdvice(finding) },
      ];
    }),
  );

/** What is said to authors of a finding. */
export function balanceAdvice(
  finding: Finding,
): Pick<Diagnostic, 'rule' | 'message' | 'fix'> & { readonly isAdvice: true } {
  if (finding.kind === 'one-sided') {
    const { option, criterion, side, others } = finding;
    const [only, lacking] =
      side === 'for' ? ['advantages', 'disadvantage'] : ['disadvantages', 'advantage'];
    return {
      rule: 'balance-one-sided',
      isAdvice: true,
      message: `The option "${option}" has only ${only} on "${criterion}", where both sides are told of ${quoted(others)}.`,
      fix: `look for the ${lacking} that it has there, or leave it if there is none.`,
    };
  }
  const counts = languagesOf(finding.words).map(
    (locale) => `${finding.words[locale]} of ${finding.median[locale]} in ${locale}`,
  );
  return {
    rule: 'balance-thin',
    isAdvice: true,
    message: `The claims of the option "${finding.option}" have less than half the words of the median (${counts.join(', ')}).`,
    fix: 'explain when its claims matter, or look for those that are missing.',
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
