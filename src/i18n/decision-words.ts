import type { CalendarWords, ChangeWords } from '../domain/decision-calendar.ts';
import type { Locale } from '../domain/locale.ts';
import type { DayWords } from '../domain/look-again.ts';
import type { Translate } from './translate.ts';

/** What the days are on which a decision is to be looked at again, with `{label}`. */
export function dayWords(t: Translate): DayWords {
  const label = '{label}';
  return {
    deadline: label,
    version: t('calendar.version', { label }),
    review: t('calendar.topicReview', { label }),
  };
}

/** What has happened to a claim. */
export function changeWords(t: Translate, locale: Locale): ChangeWords {
  return {
    new: t('card.new'),
    changed: t('card.changed'),
    turned: {
      advantage: t('card.turned', { kind: t('claim.advantage').toLocaleLowerCase(locale) }),
      disadvantage: t('card.turned', { kind: t('claim.disadvantage').toLocaleLowerCase(locale) }),
    },
    moved: t('card.movedToOption'),
    withdrawn: t('card.withdrawn'),
  };
}

/** What a calendar says of a decision. */
export function calendarWords(t: Translate): CalendarWords {
  return {
    lookAgain: t('calendar.lookAgain', { title: '{title}' }),
    days: dayWords(t),
    review: t('tree.review'),
    before: t('decision.before'),
  };
}
