import { displayPath, filesOf } from '../catalog/content.ts';
import { isOverdue } from '../catalog/status.ts';
import type { Rule } from './rule.ts';

/**
 * The day by which a topic or a guide was to be read anew has not passed.
 *
 * Bad: `reviewBy: 2020-12-31`, which was yesterday
 */
export const reviewOverdue: Rule = (content, today) =>
  [...filesOf(content, 'topicFacts'), ...filesOf(content, 'guideFacts')].flatMap((file) =>
    isOverdue(file.data.reviewBy, today)
      ? [
          {
            file: displayPath(content, file),
            ...file.at(['reviewBy']),
            rule: 'review-overdue',
            isAdvice: true,
            message: `It was to be read anew by ${file.data.reviewBy}.`,
            fix: 'hold it against its sources, mend what has changed, and set a new date.',
          },
        ]
      : [],
  );
