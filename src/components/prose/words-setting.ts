import type { PageContext } from '../../i18n/page-context.ts';
import type { WordsSetting } from '../../markdown/setting.ts';

/** What a page lends to the words that stand on it; its terms are explained at their first use. */
export function wordsSetting(page: PageContext): WordsSetting {
  const { t } = page;
  return {
    resolveLink: page.href,
    resolvePicture: page.picture,
    fileNote: page.fileNote,
    findTerms: (text) =>
      page
        .newTerms(text)
        .map(({ term, start, end }) => ({ start, end, href: `/terms/${term.id}/` })),
    names: {
      table: t('prose.table'),
      alerts: {
        note: t('prose.alert.note'),
        tip: t('prose.alert.tip'),
        important: t('prose.alert.important'),
        warning: t('prose.alert.warning'),
        caution: t('prose.alert.caution'),
      },
      notes: t('prose.notes'),
      note: (number) => t('prose.note', { number }),
      back: (number) => t('prose.back', { number }),
      copy: {
        label: t('prose.copy'),
        done: t('prose.copied'),
        refused: t('copy.refused'),
        insecure: t('copy.insecure'),
      },
    },
  };
}
