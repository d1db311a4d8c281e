import type { Claim } from '../../domain/claim.ts';
import { kindText } from '../../i18n/own-words.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** The words to cite a claim by: its sentence and kind, and once published its code and date. */
export function citation(page: PageContext, claim: Claim): string {
  const { t, locale } = page;
  const { published } = claim;
  const words = t('share.words', {
    sentence: claim.words[locale].alone.text,
    kind: kindText(claim, page),
  });
  const last = published?.revisions.at(-1);
  return last ? `${words} ${published?.code}, ${page.date(last.date)}.` : words;
}
