/** How what an organisation has added is marked as its own: in words, never by colour alone. */

import type { Claim } from '../domain/claim.ts';
import type { EstimateInput } from '../domain/estimate.ts';
import type { Locale } from '../domain/locale.ts';
import { formatNumber } from '../domain/numbers.ts';
import type { Origin, Stance } from '../domain/own-facts.ts';
import type { Translate } from './translate.ts';

interface Language {
  readonly t: Translate;
  readonly locale: Locale;
}

/** `Own fact from Tea House`; nothing of what is common. */
export function ownMark(
  { origin }: { readonly origin?: Origin | undefined },
  { t, locale }: Language,
): string | undefined {
  return origin && t('own.mark', { name: origin.name[locale] });
}

/** What a claim is, and whose where it is not common: `Advantage, own fact from Tea House`. */
export function kindText({ kind, origin }: Pick<Claim, 'kind' | 'origin'>, page: Language): string {
  const { t, locale } = page;
  const word = t(`claim.${kind}`);
  return origin ? t('own.kind', { kind: word, name: origin.name[locale] }) : word;
}

/** `Tea House: our choice`. */
export function stanceText({ kind, origin }: Stance, { t, locale }: Language): string {
  return t('own.stance', { name: origin.name[locale], stance: t(`own.stances.${kind}`) });
}

/** Whose the value of an input is, and what it is in common; nothing of a common one. */
export function ownValueText(
  { own, unit }: EstimateInput,
  { t, locale }: Language,
): string | undefined {
  if (!own) return undefined;
  const name = own.origin.name[locale];
  if (own.common === undefined) return t('own.newValue', { name });
  const value = [formatNumber(own.common, locale, 6), unit?.[locale]].filter(Boolean).join(' ');
  return t('own.value', { name, value });
}
