import type { Claim } from '../../domain/claim.ts';
import type { Option } from '../../domain/option.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** The words to cite a claim by: its sentence, option and kind, and once published its code and date. */
export function citation(page: PageContext, claim: Claim, option: Option): string {
  const { t, locale } = page;
  const { published } = claim;
  const words = t('share.words', {
    sentence: claim.words[locale].sentence.text,
    option: option.words[locale].title,
    kind: t(`claim.${claim.kind}`).toLocaleLowerCase(locale),
  });
  const last = published?.revisions.at(-1);
  return last ? `${words} ${published?.code}, ${page.date(last.date)}.` : words;
}
