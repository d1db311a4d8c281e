import { displayPath, filesOf } from '../catalog/content.ts';
import { currentPassages } from '../catalog/current.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  'passage-unrecorded': {
    summary: 'The ledger does not know a passage, or what it says now in every language.',
    file: 'ledger.yaml',
    bad: 'tea#mixing:',
    good: 'tea#both-teas:',
  },
} as const satisfies Findings;

/**
 * The ledger knows every passage, and what it says when it has been written anew in all languages;
 * else nobody could tell later which language has been left behind.
 */
export const publishedPassages = defineRule({
  scope: ['ledger', 'siteWords', 'topicWords', 'optionWords', 'treeWords', 'guideWords'],
  why: 'The ledger keeps what passages said when their languages last said the same; else nobody could tell later which has been left behind.',
  findings,
  check: (content) => {
    const [ledger] = filesOf(content, 'ledger');
    if (!ledger) return [];
    const { passages } = ledgerOf(content);
    return currentPassages(content).flatMap((passage) => {
      const { key, place, at, fingerprints, isUnwritten } = passage;
      if (isUnwritten || isDraftTopic(content, place.topic)) return [];
      const last = passages[key];
      const isRecorded =
        last && content.languages.some((locale) => last[locale] === fingerprints[locale]);
      return isRecorded
        ? []
        : [
            {
              file: displayPath(content, place),
              ...(at ?? fileStart),
              rule: 'passage-unrecorded',
              message: `The words of "${key}" have ${last ? 'changed in every language' : 'not been published before'}.`,
              fix: 'run npm run ledger to record them.',
              several: `passages have ${last ? 'changed in every language' : 'not been published before'}`,
            },
          ];
    });
  },
});
