import { filesOf } from '../catalog/content.ts';
import { isOverdue } from '../catalog/status.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  'review-overdue': {
    summary: 'The day of a review has passed.',
    file: 'topics/tea/topic.yaml',
    bad: 'reviewBy: 2020-12-31',
    good: 'reviewBy: 2099-12-31',
    isAdvice: true,
  },
} as const satisfies Findings;

/** The day by which a topic or a guide was to be read anew has not passed. */
export const reviewOverdue = defineRule({
  scope: ['topicFacts', 'guideFacts'],
  why: 'What nobody has read since it was to be read anew may have become untrue.',
  findings,
  check: (content, today) =>
    [...filesOf(content, 'topicFacts'), ...filesOf(content, 'guideFacts')].flatMap((file) =>
      isOverdue(file.data.reviewBy, today)
        ? [
            {
              ...foundAt(content, file, ['reviewBy']),
              rule: 'review-overdue',
              message: `It was to be read anew by ${file.data.reviewBy}.`,
              fix: 'hold it against its sources, mend what has changed, and set a new date.',
            },
          ]
        : [],
    ),
});
