/** How evenly the topics of a content folder treat their alternatives. */

import { type Balance, balanceOf, type WeighedClaim } from '../domain/balance.ts';
import { type Languages, localize } from '../domain/locale.ts';
import { placeOf } from '../schema/files.ts';
import { type Content, type FileOf, fileAt, filesOf } from './content.ts';

/**
 * The balance of every published topic, in the order of their files. One that lacks facts or words is
 * passed over: what is missing tips any balance.
 */
export function balances(
  content: Content,
): readonly { readonly topic: string; readonly balance: Balance }[] {
  return filesOf(content, 'topicFacts')
    .filter(({ data }) => !data.draft)
    .flatMap(({ topic, data }) => {
      const files = filesOf(content, 'optionFacts').filter((file) => file.topic === topic);
      const order = (file: OptionFile) => data.options.indexOf(file.option);
      const options = files
        .sort((a, b) => order(a) - order(b))
        .flatMap((file) => weighed(content, file) ?? []);
      if (options.length < new Set([...data.options, ...files.map(({ option }) => option)]).size)
        return [];
      const { languages } = content;
      const criteria = data.criteria.map((id) => ({ id }));
      const balance = balanceOf({ languages, criteria, options });
      return [{ topic, balance }];
    });
}

type OptionFile = FileOf<'optionFacts'>;

function weighed(content: Content, { topic, option, data }: OptionFile) {
  const { languages } = content;
  const files = languages.flatMap(
    (locale) => fileAt(content, placeOf('optionWords', { topic, option, locale })) ?? [],
  );
  const current = data.claims.filter(({ withdrawn }) => !withdrawn);
  const claims = current.flatMap((claim) => weighedClaim(claim, files, languages) ?? []);
  if (files.length < languages.length || claims.length < current.length) return undefined;
  return { id: option, kind: data.kind, claims };
}

function weighedClaim(
  { id, kind, criterion }: OptionFile['data']['claims'][number],
  files: readonly FileOf<'optionWords'>[],
  languages: Languages,
): WeighedClaim | undefined {
  const found = files.flatMap(({ locale, words }) => {
    const claim = words.claims.find((one) => one.id === id);
    return claim ? [{ locale, claim }] : [];
  });
  const none = { sentence: { text: '' }, explanation: undefined };
  if (found.length < languages.length) return undefined;
  return {
    kind,
    criterion: { id: criterion },
    words: localize(
      languages,
      (locale) => found.find((one) => one.locale === locale)?.claim ?? none,
    ),
  };
}
