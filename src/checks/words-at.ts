import { type Content, filesOf } from '../catalog/content.ts';
import { pageKey } from '../catalog/current.ts';
import { decoded } from '../domain/addresses.ts';
import { partAnchor } from '../domain/anchors.ts';
import { sectionsUnder } from '../domain/guide.ts';
import type { Locale } from '../domain/locale.ts';
import type { GuideBody } from '../markdown/parse-guide.ts';
import type { ClaimText, PartWords, Words } from '../markdown/parse-words.ts';

/**
 * What is said at an address in a language, spaces alike: of a claim, a section or an outcome with what it
 * presupposes, or on a whole page. Undefined where nothing is said.
 */
export function wordsAt(content: Content, address: string, locale: Locale): string | undefined {
  const { pathname, hash } = new URL(address, 'https://site.invalid');
  const page = decoded(pathname).replaceAll(/^\/|\/$/g, '') || 'site';
  // What is said of a tree stands on the page that tells all of it.
  const key = page.replace(/(\/trees\/[^/]+)\/outline$/, '$1');
  const anchor = decoded(hash.slice(1));
  const texts = anchor === '' ? onPage(content, key, locale) : at(content, key, anchor, locale);
  return texts.length > 0 ? texts.join(' ').replaceAll(/\s+/g, ' ') : undefined;
}

function onPage(content: Content, key: string, locale: Locale): string[] {
  return wordsOf(content, key, locale).flatMap((words) => [
    words.introduction.text,
    ...('claims' in words ? words.claims.flatMap(claimTexts) : []),
    ...words.sections.flatMap(partTexts),
  ]);
}

function at(content: Content, key: string, anchor: string, locale: Locale): string[] {
  const claims = filesOf(content, 'optionWords')
    .filter((file) => file.locale === locale && file.topic === key)
    .flatMap(({ words }) => words.claims.filter(({ id }) => id === anchor));
  const parts = wordsOf(content, key, locale).flatMap((words): readonly TitledText[] =>
    'claims' in words ? partsAt(words, anchor) : sectionsUnder(words.sections, anchor),
  );
  return [...claims.flatMap(claimTexts), ...parts.flatMap(partTexts)];
}

function partsAt({ sections }: Words, anchor: string): PartWords[] {
  return sections.flatMap((section) => [
    ...(section.id === anchor ? [section] : []),
    ...section.parts.filter(({ id }) => partAnchor(section.id, id) === anchor),
  ]);
}

function wordsOf(content: Content, key: string, locale: Locale): (Words | GuideBody)[] {
  return content.files.flatMap((file) =>
    file.words && file.locale === locale && pageKey(file) === key ? [file.words] : [],
  );
}

function claimTexts({ sentence, explanation }: ClaimText): string[] {
  return [sentence.text, ...(explanation ? [explanation.text] : [])];
}

type TitledText = Pick<PartWords, 'title' | 'body'>;

function partTexts({ title, body }: TitledText): string[] {
  return [title, body.text];
}
