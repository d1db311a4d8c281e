import { filesOf } from '../catalog/content.ts';
import { writtenBases } from '../schema/assessment-facts.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'checked-ahead': {
    summary: 'Something is said to be checked on a day that has not come.',
    file: 'topics/tea/assessments.yaml',
    bad: 'checked: 2999-02-03',
    good: 'checked: 2026-02-03',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** Nobody has checked anything tomorrow. */
export const checkedDays = defineRule({
  scope: ['assessments', 'sources'],
  why: 'Readers go by the day on which something was last held against its sources.',
  findings,
  check: (content, today) => {
    const ahead = (day: string | undefined): day is string => day !== undefined && day > today;
    const fault = (day: string): Pick<Found, 'rule' | 'message' | 'fix'> => ({
      rule: 'checked-ahead',
      message: `"checked" is ${day}, which has not come yet.`,
      fix: 'write the day on which it was checked.',
    });
    return [
      ...filesOf(content, 'assessments').flatMap((file) =>
        writtenBases(file.data).flatMap(({ path, checked }): Found[] =>
          ahead(checked)
            ? [{ ...foundAt(content, file, [...path, 'checked']), ...fault(checked) }]
            : [],
        ),
      ),
      ...filesOf(content, 'sources').flatMap((file) =>
        Object.entries(file.data).flatMap(([id, { checked }]): Found[] =>
          ahead(checked) ? [{ ...foundAt(content, file, [id, 'checked']), ...fault(checked) }] : [],
        ),
      ),
    ];
  },
});
