/** What the site under test is made of, for tests that must hold for all of it. */

import { claimKinds } from '../../../src/domain/claim.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { claimsOfKind, optionsInOrder } from '../../../src/domain/option.ts';
import { commuting as catalog } from '../../support/commuting.ts';

export { catalog };

/** The languages that it can be read in. */
export const { languages } = catalog.site;

/** The topic that most tests go to. */
export const topic = topicOf('commuting');

/** Every claim with the topic on whose page it stands, in the order of that page. */
export const claims = catalog.topics.flatMap((topic) =>
  optionsInOrder(topic).flatMap((option) =>
    claimKinds.flatMap((kind) =>
      claimsOfKind(option, kind).map((claim) => ({ topic, option, claim })),
    ),
  ),
);

/** The sentence of a claim. */
export function sentenceOf(id: string, locale: Locale): string {
  return claimOf(id).claim.words[locale].sentence.text;
}

/** The like with its subject, as it stands alone. */
export function wholeSentenceOf(id: string, locale: Locale): string {
  return claimOf(id).claim.words[locale].alone.text;
}

/** The code of a claim. */
export function codeOf(id: string): string {
  return claimOf(id).claim.published?.code ?? id;
}

/** What explains a claim, as it begins. */
export function explanationOf(id: string, locale: Locale): string {
  return claimOf(id).claim.words[locale].explanation?.text.slice(0, 30) ?? '';
}

function claimOf(id: string) {
  const found = claims.find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`The fixture has no claim "${id}".`);
  return found;
}

function topicOf(id: string) {
  const found = catalog.topics.find((other) => other.id === id);
  if (!found) throw new Error(`The fixture has no topic "${id}".`);
  return found;
}
