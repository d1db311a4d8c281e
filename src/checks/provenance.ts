import { filesOf } from '../catalog/content.ts';
import { currentClaims, currentPassages } from '../catalog/current.ts';
import { borrowWords } from '../catalog/drafts.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  'provenance-unknown': {
    summary: 'Words are said to be a machine’s that are nowhere.',
    file: 'provenance.yaml',
    bad: 'green-cheep:',
    good: 'green-cheap:',
  },
} as const satisfies Findings;

/** What is said of where words come from is said of a claim or a passage that there is. */
export const provenance = defineRule({
  scope: ['provenance'],
  why: 'Readers are told what a machine has written. What is said of nothing tells them nothing.',
  findings,
  check: (content) => {
    if (content.unreadable.size > 0) return [];
    const whole = borrowWords(content);
    const known = [
      ...currentClaims(whole).map(({ id }) => id),
      ...currentPassages(whole).map(({ key }) => key),
    ];
    return filesOf(content, 'provenance').flatMap((file) =>
      Object.keys(file.data)
        .filter((key) => !known.includes(key))
        .map((key) => ({
          ...foundAt(content, file, [key]),
          rule: 'provenance-unknown',
          message: `Nothing is called "${key}".`,
          fix: `remove the entry, or ${useOneOf(key, known)}`,
        })),
    );
  },
});
