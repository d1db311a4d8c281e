/** The files of an option into an option with its claims. */

import type { Claim } from '../domain/claim.ts';
import { claimSentence } from '../domain/claim-sentence.ts';
import { type Localized, localize, mapLanguages } from '../domain/locale.ts';
import { fullTitle, type Option } from '../domain/option.ts';
import type { Stance } from '../domain/own-facts.ts';
import { placeOf } from '../schema/files.ts';
import { type Content, displayPath, type FileOf, fileAt, originIn } from './content.ts';
import { pageKey } from './current.ts';
import { found } from './found.ts';
import { assembleSections, type Surroundings, type WordsOf } from './surroundings.ts';

/**
 * @param makers who publishes for its makers, where its own facts do not say
 * @throws when the option is not sound: run the checks first
 */
export function assembleOption(
  topic: string,
  id: string,
  makers: readonly string[],
  surroundings: Surroundings,
): Option {
  const { content, cite, translationAt, wordsOf } = surroundings;
  const place = placeOf('optionFacts', { topic, option: id });
  const file = found(fileAt(content, place), displayPath(content, place));
  const { data } = file;
  const files = wordsOf('optionWords', { topic, option: id });
  const words = mapLanguages(files, ({ data: { title }, words: { introduction } }) => ({
    title,
    introduction,
  }));
  const subject =
    data.subject ??
    mapLanguages(words, (_words, locale) =>
      fullTitle({ abbreviation: data.abbreviation, words }, locale),
    );
  const claims = data.claims.map((claim) => assembleClaim(claim, subject, files, surroundings));
  const flow = fileAt(content, placeOf('flow', { topic, option: id }))?.data;
  return {
    id,
    kind: data.kind,
    abbreviation: data.abbreviation,
    short: data.short,
    makers: data.makers ?? makers,
    lifecycle: data.lifecycle && { ...data.lifecycle, sources: cite(data.lifecycle.sources) },
    sources: cite(data.sources),
    claims: claims.filter(({ withdrawn }) => !withdrawn),
    gaps: new Map(Object.entries(data.gaps)),
    withdrawn: claims.filter(({ withdrawn }) => withdrawn),
    flow: flow && { ...flow, sources: cite(flow.sources) },
    sections: assembleSections(file, files, surroundings),
    words,
    translation: translationAt(pageKey(file)),
    stance: stanceOn(topic, id, content),
    retired: data.withdrawn && {
      date: data.withdrawn.date,
      replacedBy: data.withdrawn.replacedBy,
    },
  };
}

/** What the organisation of the site has come to. */
function stanceOn(topic: string, option: string, content: Content): Stance | undefined {
  const stance = fileAt(content, placeOf('stances', { topic }))?.data[option];
  const origin = originIn(content);
  return stance && origin && { ...stance, origin };
}

function assembleClaim(
  facts: FileOf<'optionFacts'>['data']['claims'][number],
  optionSubject: Localized<string>,
  files: WordsOf<'optionWords'>,
  { languages, cite, criterionOf, names, originOf, publishedAs, translationAt }: Surroundings,
): Claim {
  const id = found(facts.id, 'claim id');
  const { kind, criterion, sources, inferredFrom, formerly, withdrawn } = facts;
  const subject = facts.subject ?? optionSubject;
  return {
    id,
    kind,
    criterion: criterionOf(criterion),
    sources: cite([...sources, ...inferredFrom]),
    inferredFrom: cite(inferredFrom),
    formerly,
    withdrawn,
    published: publishedAs({ id, formerly }),
    translation: translationAt(id),
    origin: originOf(id),
    words: localize(languages, (locale) => {
      const text = files[locale].words.claims.find((claim) => claim.id === id);
      const { sentence, explanation } = found(text, `claim ${id}`);
      const alone = claimSentence(subject[locale], sentence, names[locale]);
      return { sentence, alone, explanation };
    }),
  };
}
