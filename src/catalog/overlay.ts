/** What an organisation adds of its own becomes part of the content, each of it known as its own. */

import { fileStart } from '../domain/diagnostic.ts';
import { localize } from '../domain/locale.ts';
import { type FileKind, filePath, placeOf } from '../schema/files.ts';
import { type Content, type ContentFile, type FileOf, fileAt, filesOf } from './content.ts';
import { type OwnFault, ownFault } from './overlay-faults.ts';
import { type Fitting, fitEstimate, fitOption, fitSources, fitStances } from './overlay-fit.ts';
import {
  joinEntries,
  joinEstimate,
  joinLedger,
  joinOption,
  joinStyle,
  joinWords,
  linesOf,
} from './overlay-join.ts';
import type { OverlayReading, Reading } from './read-content.ts';

/**
 * Content with an overlay in it. What the overlay says of something that the common content does not have, or no
 * longer, is told and left out; so is what goes by a name that is taken.
 */
export function withOverlay(reading: Reading, overlay: OverlayReading): Reading {
  const common = reading.content;
  const { root } = overlay;
  const read = [...reading.diagnostics, ...overlay.diagnostics];
  const facts = overlay.files.find((file) => file.kind === 'overlay');
  if (!facts) {
    const isThere = overlay.unreadable.has('overlay.yaml');
    const names = common.languages.map((locale) => `${locale}: …`).join(', ');
    const missing = ownFault(
      `${root}/overlay.yaml`,
      fileStart,
      'own-facts-unnamed',
      'The file is missing that says whose facts these are.',
      `create it with "name: { ${names} }", the organisation’s short name, and "prefix: AB", what the codes of its claims begin with.`,
    );
    return { content: common, diagnostics: isThere ? read : [...read, missing] };
  }
  const { name, prefix } = facts.data;
  const faults: OwnFault[] = [...prefixTaken(common, facts, root)];
  const ids = new Set<string>();
  const parts = new Map<string, { readonly after: number; readonly file: string }>();
  // What the common content has promised of itself, and how much a page of it may weigh, binds nobody else.
  const promised = common.files.filter(({ kind }) => kind !== 'standard');
  const files = new Map(promised.map((file) => [filePath(file), file]));
  const fitting: Fitting = { common, root, prefix, ids, report: (fault) => faults.push(fault) };

  /** Puts a file in the place of one of the content, or beside those. */
  function put(file: ContentFile, after: number, own: string): void {
    files.set(filePath(file), file);
    parts.set(filePath(file), { after, file: `${root}/${own}` });
  }

  for (const file of overlay.files) {
    if (file.kind === 'overlay') put(file, 0, filePath(file));
    if (file.kind === 'exceptions') put(file, 0, filePath(file));
    if (file.kind === 'sources') {
      const fitted = fitSources(file, fitting);
      const before = fileAt(common, file);
      put(before ? joinEntries(before, fitted) : fitted, linesOf(before), filePath(file));
    }
    if (file.kind === 'provenance') {
      const before = fileAt(common, file);
      put(before ? joinEntries(before, file) : file, linesOf(before), filePath(file));
    }
    if (file.kind === 'ledger') {
      const before = fileAt(common, file);
      put(before ? joinLedger(before, file) : file, linesOf(before), filePath(file));
    }
    if (file.kind === 'stances') {
      const fitted = fitStances(file, fitting);
      if (fitted) put(fitted, 0, filePath(file));
    }
    if (file.kind === 'ownEstimate') {
      const before = fileAt(common, placeOf('estimate', { topic: file.topic }));
      const fitted = fitEstimate(file, before, fitting);
      if (fitted && before) put(joinEstimate(before, fitted), linesOf(before), filePath(file));
    }
  }
  // What cannot be read may name any source.
  if (overlay.unreadable.has('vocabulary/sources.yaml')) files.delete('vocabulary/sources.yaml');
  putStyle();
  for (const place of optionsIn(overlay)) putOption(place);

  const content: Content = {
    ...common,
    files: [...files.values()],
    unreadable: new Set([...common.unreadable, ...overlay.unreadable]),
    own: { root, name, prefix, ids, common, files: overlay.files, parts },
  };
  return { content, diagnostics: [...read, ...faults] };

  /** The organisation’s name is right wherever it stands. */
  function putStyle(): void {
    const own = overlay.files.find((file) => file.kind === 'style');
    const before = fileAt(common, placeOf('style'));
    const named = localize(common.languages, (locale) => {
      const style = own?.data[locale];
      const none = { apart: [], avoid: [], warn: [], formulas: [], inference: [] };
      return { ...none, ...style, words: [...(style?.words ?? []), ...name[locale].split(' ')] };
    });
    const added = {
      data: named,
      at: own?.at ?? (() => fileStart),
      unwritten: own?.unwritten ?? [],
    };
    if (before) put(joinStyle(before, added), linesOf(before), 'vocabulary/style.yaml');
    else
      put(
        { ...placeOf('style'), words: undefined, text: '', ...added },
        0,
        'vocabulary/style.yaml',
      );
  }

  function putOption({ topic, option }: { readonly topic: string; readonly option: string }): void {
    const path = filePath(placeOf('ownOption', { topic, option }));
    // What it declares cannot be told while it cannot be read.
    if (overlay.unreadable.has(path)) return;
    const here = overlay.files.filter((file) => file.topic === topic && file.option === option);
    const own = {
      facts: here.find((file) => file.kind === 'ownOption'),
      words: here.filter((file) => file.kind === 'ownWords'),
    };
    const before = fileAt(common, placeOf('optionFacts', { topic, option }));
    const fitted = fitOption(own, fitting);
    if (!fitted || !before) return;
    if (fitted.facts) put(joinOption(before, fitted.facts), linesOf(before), path);
    for (const locale of common.languages) {
      const at = placeOf('ownWords', { topic, option, locale });
      const said = fileAt(common, placeOf('optionWords', { topic, option, locale }));
      if (!said || overlay.unreadable.has(filePath(at))) continue;
      const added = fitted.words.find((file) => file.locale === locale) ?? nothingSaid;
      put(joinWords(said, added), linesOf(said), filePath(at));
    }
  }
}

/** Words that are still to be written: what is missing is told at the beginning of their file. */
const nothingSaid: Pick<FileOf<'ownWords'>, 'words' | 'at' | 'unwritten'> = {
  at: () => fileStart,
  unwritten: [],
  words: {
    introduction: { markdown: '', text: '', links: [] },
    ...{ sections: [], claims: [], loose: [], links: [], images: [], idleNotes: [], runs: [] },
    end: fileStart,
  },
};

const aboutOptions: readonly FileKind[] = ['ownOption', 'ownWords'];

/** The options that an overlay says something of, each once. */
function optionsIn({ files }: OverlayReading) {
  const said = files.filter(({ kind }) => aboutOptions.includes(kind));
  const byFolder = new Map(said.map((file) => [`${file.topic}/${file.option}`, file]));
  return [...byFolder.values()];
}

function prefixTaken(common: Content, facts: FileOf<'overlay'>, root: string): OwnFault[] {
  const { prefix } = facts.data;
  const topic = filesOf(common, 'topicFacts').find(({ data }) => data.prefix === prefix)?.topic;
  const given = filesOf(common, 'ledger')
    .flatMap(({ data }) => data.claims)
    .find(({ code }) => code.startsWith(`${prefix}-`));
  if (topic === undefined && !given) return [];
  const whose = topic === undefined ? `The code ${given?.code}` : `Codes of the topic "${topic}"`;
  const taken = filesOf(common, 'topicFacts').map(({ data }) => data.prefix);
  return [
    ownFault(
      `${root}/overlay.yaml`,
      facts.at(['prefix']),
      'own-prefix-taken',
      `${whose} in the common content ${topic === undefined ? 'begins' : 'begin'} with "${prefix}" already.`,
      `write two to four other capital letters than ${taken.join(', ')}. Codes that claims of your own have been given, they keep.`,
    ),
  ];
}
