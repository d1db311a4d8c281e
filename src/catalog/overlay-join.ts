/**
 * Files of an overlay joined to those of the common content. What is added stands after the last line of the file
 * that it becomes part of; `ownDiagnostic` says where that is on disk.
 */

import type { Diagnostic, Position } from '../domain/diagnostic.ts';
import { type Localized, mapLanguages } from '../domain/locale.ts';
import type { Words } from '../markdown/parse-words.ts';
import type { FileData } from '../schema/files.ts';
import type { Content, FileOf } from './content.ts';
import { anchorsTogether } from './ledger.ts';

type Path = readonly PropertyKey[];
type At = (path: Path) => Position;

/** So many lines stand before what is added to a file. */
export function linesOf(file: { readonly text: string } | undefined): number {
  return file ? file.text.split('\n').length : 0;
}

/** A copy of a value in which every place is so many lines further down. */
function lowered<T>(value: T, lines: number): T {
  if (Array.isArray(value)) return value.map((item) => lowered(item, lines)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'line' && typeof inner === 'number' ? inner + lines : lowered(inner, lines),
  ]);
  return Object.fromEntries(copy) as T;
}

/**
 * A file with what another adds to it.
 * @param find the path in the file that adds, of what stands at a path of both together; undefined of what was there
 */
function joined<F extends { readonly data: unknown; readonly text: string; readonly at: At }>(
  common: F & Pick<FileOf<'style'>, 'unwritten'>,
  own: Pick<FileOf<'style'>, 'at' | 'unwritten'>,
  data: F['data'],
  find: (path: Path) => Path | undefined,
): F {
  const after = linesOf(common);
  return {
    ...common,
    data,
    unwritten: [...common.unwritten, ...lowered(own.unwritten, after)],
    at: (path) => {
      const added = find(path);
      return added ? lowered(own.at(added), after) : common.at(path);
    },
  };
}

/** Finds what was put at the end of lists: `['claims', 5, 'id']` → `['claims', 1, 'id']` where four were there. */
const atTheEnd =
  (isAdded: (list: PropertyKey | undefined) => boolean, before: (list: PropertyKey) => number) =>
  ([list, index, ...rest]: Path): Path | undefined =>
    list !== undefined && isAdded(list) && typeof index === 'number' && index >= before(list)
      ? [list, index - before(list), ...rest]
      : undefined;

/** Entries by key, each of its own. */
export function joinEntries<K extends 'sources' | 'provenance'>(
  common: FileOf<K>,
  own: FileOf<K>,
): FileOf<K> {
  const data = { ...own.data, ...common.data };
  const isCommon = (key: PropertyKey | undefined) =>
    key === undefined || Object.hasOwn(common.data, key);
  return joined(common, own, data, (path) => (isCommon(path[0]) ? undefined : path));
}

/** What an organisation says of an option, after what the common content says. */
export function joinOption(common: FileOf<'optionFacts'>, own: FileOf<'ownOption'>) {
  const { claims, sections, withdrawn } = common.data;
  // What is taken back is claimed nothing of any more, by anybody.
  const gone = withdrawn && { ...withdrawn, replacedBy: [], withOption: true as const };
  const added = own.data.claims.map((claim) => ({ ...claim, withdrawn: claim.withdrawn ?? gone }));
  const data: FileData<'optionFacts'> = {
    ...common.data,
    claims: [...claims, ...added],
    sections: [...sections, ...own.data.sections],
  };
  const before = (list: PropertyKey) => (list === 'claims' ? claims : sections).length;
  const isList = (list: PropertyKey | undefined) => list === 'claims' || list === 'sections';
  return joined(common, own, data, atTheEnd(isList, before));
}

/** Their words; what is to be written is written where those of the organisation end. */
export function joinWords(
  common: FileOf<'optionWords'>,
  own: Pick<FileOf<'ownWords'>, 'words' | 'at' | 'unwritten'>,
): FileOf<'optionWords'> {
  const added = lowered(own.words, linesOf(common));
  const both = <K extends keyof Words>(list: K) => [
    ...(common.words[list] as readonly unknown[]),
    ...(added[list] as readonly unknown[]),
  ];
  const lists = ['sections', 'claims', 'loose', 'links', 'images', 'idleNotes', 'runs'] as const;
  const words = {
    ...common.words,
    ...Object.fromEntries(lists.map((list) => [list, both(list)])),
    end: added.end,
  };
  return { ...joined(common, own, common.data, () => undefined), words };
}

/** Words that are right, and all else that each language keeps to. */
export function joinStyle(
  common: FileOf<'style'>,
  own: Pick<FileOf<'style'>, 'data' | 'at' | 'unwritten'>,
): FileOf<'style'> {
  type Style = Localized<Readonly<Record<string, readonly unknown[]>>>;
  const data = mapLanguages(common.data as Style, (style, locale) =>
    mapValues(style, (list, name) => [...list, ...((own.data as Style)[locale][name] ?? [])]),
  );
  return joined(common, own, data as FileData<'style'>, ([locale, list, index, ...rest]) => {
    const before = (common.data as Style)[locale as keyof Style]?.[String(list)]?.length ?? 0;
    return locale !== undefined &&
      list !== undefined &&
      typeof index === 'number' &&
      index >= before
      ? [locale, list, index - before, ...rest]
      : undefined;
  });
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

/** What both have published: the codes of each are its own. */
export function joinLedger(common: FileOf<'ledger'>, own: FileOf<'ledger'>): FileOf<'ledger'> {
  const data: FileData<'ledger'> = {
    claims: [...common.data.claims, ...own.data.claims],
    anchors: anchorsTogether(
      common.data.anchors,
      own.data.anchors,
    ) as FileData<'ledger'>['anchors'],
    passages: { ...own.data.passages, ...common.data.passages },
  };
  const claims = atTheEnd(
    (list) => list === 'claims',
    () => common.data.claims.length,
  );
  return joined(common, own, data, (path) => {
    const [list, key, index, ...rest] = path;
    if (list === 'passages' && key !== undefined)
      return Object.hasOwn(common.data.passages, key) ? undefined : path;
    if (list !== 'anchors' || key === undefined) return claims(path);
    const before = common.data.anchors[String(key)]?.length ?? 0;
    if (before === 0) return path;
    return typeof index === 'number' && index >= before
      ? [list, key, index - before, ...rest]
      : undefined;
  });
}

/** What readers begin with where the organisation has a price or a number of its own. */
export function joinEstimate(
  common: FileOf<'estimate'>,
  own: FileOf<'ownEstimate'>,
): FileOf<'estimate'> {
  const given = (id: string) => own.data.inputs.findIndex((input) => input.id === id);
  const inputs = common.data.inputs.map((input) => {
    const { value, sources } = own.data.inputs[given(input.id)] ?? {};
    return value === undefined
      ? input
      : { ...input, value, sources: [...new Set([...input.sources, ...(sources ?? [])])] };
  });
  return joined(common, own, { ...common.data, inputs }, ([list, index, field, nth, ...rest]) => {
    const input = list === 'inputs' ? common.data.inputs[Number(index)] : undefined;
    const at = input ? given(input.id) : -1;
    if (!input || at < 0) return undefined;
    if (field === 'value') return ['inputs', at, field];
    return field === 'sources' && typeof nth === 'number' && nth >= input.sources.length
      ? ['inputs', at, field, nth - input.sources.length, ...rest]
      : undefined;
  });
}

/**
 * A diagnostic of what an organisation has added, with its place in the overlay.
 * @returns undefined where it is of the common content
 */
export function ownDiagnostic<D extends Diagnostic>(
  { root, own }: Content,
  found: D,
): D | undefined {
  const part = own?.parts.get(found.file.slice(root.length + 1));
  if (!own || !part || found.line <= part.after) return undefined;
  const placed = (text: string) =>
    text.replaceAll(/([^\s:]+):(\d+)/g, (written, file: string, line: string) => {
      const other = file.startsWith(`${root}/`) && own.parts.get(file.slice(root.length + 1));
      return other && Number(line) > other.after
        ? `${other.file}:${Number(line) - other.after}`
        : written;
    });
  return {
    ...found,
    file: part.file,
    line: found.line - part.after,
    message: placed(found.message),
    fix: placed(found.fix),
  };
}
