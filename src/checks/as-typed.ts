import { type Content, displayPath, filesOf } from '../catalog/content.ts';
import type { Position } from '../domain/diagnostic.ts';
import { alertKinds, alertMark, alertMeant } from '../markdown/alerts.ts';
import { placeIn } from '../markdown/text-runs.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'markup-as-typed': {
    summary: 'Something that other programs make much of is shown here as it is typed.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: ':::note\n\nKoka upp',
    good: 'Koka upp',
    isAdvice: true,
  },
  'footnote-idle': {
    summary: 'A footnote is written that nothing refers to.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: 'Koka upp det i en kittel.\n\n[^1]: Minst en liter.\n\n',
    good: 'Koka upp det i en kittel.',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

const shortWords = ['siteWords', 'topicWords', 'optionWords', 'treeWords'] as const;
const wordsKinds = [...shortWords, 'guideWords'] as const;

/** What looks like markup of another dialect, by how it begins, with what there is in its place. */
const dialects: readonly (readonly [pattern: RegExp, what: string, fix: string])[] = [
  [
    /\[\^[^\]\s]+\]/g,
    'A footnote that says nothing',
    'write what it says, anywhere in the file: [^…]: and the words.',
  ],
  [
    /^(?::::+|!!!|\?\?\?\+?) *[\p{L}[{].*$/gmu,
    'A block of another dialect',
    'write > [!NOTE] above it, and > before each of its lines.',
  ],
  [
    /\$\$[^$]+\$\$|(?<!\$)\$(?=\S)[^$\n]*[\^_\\=][^$\n]*(?<=\S)\$(?!\$)/g,
    'A formula',
    'write it in words, or as code: `a² + b²`.',
  ],
  [/==(?=\S)[^=\n]+(?<=\S)==/g, 'A mark', 'write *…* or **…**.'],
  [/^#{2,6}[^#\s].*$/gm, 'A heading without a space after its #', 'write ## Title {#anchor}.'],
];

const alert = /^\[!([^\]\n]+)\](.*)$/gm;

/** No markup is lost in silence: what would stand on the page as it was typed is told. */
export const asTyped = defineRule({
  scope: [...wordsKinds],
  why: 'Readers see signs that mean nothing to them, and what the author wanted to set apart is not.',
  findings,
  check: (content: Content) => [
    ...shortWords.flatMap((kind) =>
      filesOf(content, kind).flatMap((file) =>
        file.words.runs.flatMap((run) => foundIn(run, displayPath(content, file))),
      ),
    ),
    ...filesOf(content, 'guideWords').flatMap((file) =>
      mayHold.test(file.text)
        ? file.words.runs.flatMap((run) => foundIn(run, displayPath(content, file)))
        : [],
    ),
    ...wordsKinds.flatMap((kind) =>
      filesOf(content, kind).flatMap((file) => [
        ...drawingsIn(file.text).map((found) => ({ file: displayPath(content, file), ...found })),
        ...file.words.idleNotes.map(({ name, at }) => ({
          file: displayPath(content, file),
          ...at,
          rule: 'footnote-idle' as const,
          message: `Nothing refers to the footnote [^${name}], and no page shows it.`,
          fix: `write [^${name}] where it belongs, or remove it.`,
        })),
      ]),
    ),
  ],
});

/** Code that other programs draw pictures from stands on the page as it is. */
function drawingsIn(text: string): Omit<Found, 'file'>[] {
  return [...text.matchAll(/^[ \t>]*(?:`{3,}|~{3,}) *(mermaid|plantuml|dot|graphviz)\b.*$/gm)].map(
    ({ index, 1: what = '' }) => ({
      line: text.slice(0, index).split('\n').length,
      column: 1,
      rule: 'markup-as-typed',
      message: `A drawing in “${what}” would be shown here as it is typed.`,
      fix: 'put the drawing into media/ as a picture, and show it: ![what it shows](/media/file.svg).',
    }),
  );
}

/** The runs of guides are made when they are asked for; most have no reason to be. */
const mayHold = /\[\^|\[!|^(?::::|!!!|\?\?\?)|\$|==|^##+[^#\s]/m;

function foundIn(
  {
    text,
    at,
    isLabel,
  }: { readonly text: string; readonly at: Position; readonly isLabel: boolean },
  file: string,
): Found[] {
  if (isLabel) return [];
  const tell = (offset: number, what: string, fix: string): Found => ({
    file,
    ...placeIn({ text, at }, offset),
    rule: 'markup-as-typed',
    message: `${what} would be shown here as it is typed.`,
    fix,
  });
  return [
    ...dialects.flatMap(([pattern, what, fix]) =>
      [...text.matchAll(pattern)].map(({ index }) => tell(index, what, fix)),
    ),
    ...[...text.matchAll(alert)].flatMap(({ index, 1: kind = '', 2: rest = '' }) => {
      if (alertKinds.some((known) => alertMark(known) === `[!${kind}]`) && rest.trim() === '')
        return [];
      const meant = alertMeant(kind);
      const marks = meant ? alertMark(meant) : alertKinds.map(alertMark).join(', ');
      const fix = `write ${marks} alone on its line${meant ? '; readers see the word of their language' : ''}.`;
      return [tell(index, `“[!${kind}]${rest}”`, fix)];
    }),
  ];
}
