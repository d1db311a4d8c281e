import { type Content, displayPath, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import type { Position } from '../domain/diagnostic.ts';
import { type Locale, type Localized, localize } from '../domain/locale.ts';
import { formsExpression } from '../domain/terms.ts';
import { placeIn } from '../markdown/text-runs.ts';
import { placeOf } from '../schema/files.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'inference-unmarked': {
    summary: 'Words say that something is our inference, and its facts do not.',
    file: 'topics/tea/options/green/en.mdx',
    bad: 'Needs the right temperature, we infer.',
    good: 'Needs the right temperature.',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * What we conclude ourselves is marked as that in the facts, not in the words alone: readers are shown
 * the mark, and exports carry it. The style sheet names the words by which an inference gives itself away.
 */
export const inferences = defineRule({
  scope: ['optionFacts', 'optionWords', 'assessments'],
  why: 'What we conclude ourselves must be marked in the facts: readers are shown the mark, and exports carry it.',
  findings,
  check: (content) => {
    const { languages } = content;
    const said = localize(languages, (locale) => turns(content, locale));
    return [
      ...filesOf(content, 'optionFacts').flatMap((file) =>
        isDraftTopic(content, file.topic)
          ? []
          : languages.flatMap((locale) => inClaims(content, file, locale, said[locale])),
      ),
      ...filesOf(content, 'assessments').flatMap((file) =>
        isDraftTopic(content, file.topic) ? [] : inNotes(content, file, said),
      ),
    ];
  },
});

function inClaims(
  content: Content,
  { data, topic, option }: FileOf<'optionFacts'>,
  locale: Locale,
  said: RegExp | undefined,
): Found[] {
  const file = fileAt(content, placeOf('optionWords', { topic, option, locale }));
  if (!file || !said) return [];
  const unmarked = data.claims.filter(
    ({ inferredFrom, withdrawn }) => inferredFrom.length === 0 && !withdrawn,
  );
  return file.words.claims.flatMap((words) => {
    if (!unmarked.some(({ id }) => id === words.id)) return [];
    const runs = file.words.runs.filter(
      ({ at, isLabel }) => !isLabel && isBefore(words.at, at) && isBefore(at, words.end),
    );
    return runs.flatMap((run) =>
      [...run.text.matchAll(said)].map((match) => ({
        file: displayPath(content, file),
        ...placeIn(run, match.index),
        ...fault(match[0], `Claim "${words.id}"`, 'in option.yaml'),
      })),
    );
  });
}

function inNotes(
  content: Content,
  file: FileOf<'assessments'>,
  said: Localized<RegExp | undefined>,
): Found[] {
  return file.data.features.flatMap(({ id, assessments }, index) =>
    Object.entries(assessments).flatMap(([option, { note, inferredFrom }]) =>
      inferredFrom.length > 0
        ? []
        : content.languages.flatMap((locale) =>
            [...(note?.[locale] ?? '').matchAll(said[locale] ?? /(?!)/g)].map((match) => ({
              ...foundAt(content, file, ['features', index, 'assessments', option, 'note', locale]),
              ...fault(match[0], `The assessment of "${option}" for "${id}"`, 'in its place'),
            })),
          ),
    ),
  );
}

function fault(
  words: string,
  name: string,
  place: string,
): Pick<Found, 'rule' | 'message' | 'fix'> {
  return {
    rule: 'inference-unmarked',
    message: `${name} says “${words.replaceAll(/\s+/g, ' ')}”, but its facts do not say what from.`,
    fix: `name the documents under inferredFrom ${place}, and leave the words out.`,
  };
}

/** The words of a language for an inference, if the style sheet has any. */
function turns(content: Content, locale: Locale): RegExp | undefined {
  const forms = filesOf(content, 'style').flatMap(({ data }) => data[locale].inference);
  return forms.length > 0 ? formsExpression(forms, locale) : undefined;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
