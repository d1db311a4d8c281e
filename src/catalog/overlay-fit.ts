/** Holds what an organisation adds against the common content: what does not fit is told and left out. */

import { fileStart, type Position } from '../domain/diagnostic.ts';
import { type FilePlace, filePath, placeOf } from '../schema/files.ts';
import { type Content, type FileOf, fileAt, filesOf } from './content.ts';
import { nameIt, type OwnFactsRule, type OwnFault, ownFault } from './overlay-faults.ts';

/** What it is held against, and what is noted of it. */
export interface Fitting {
  readonly common: Content;
  readonly root: string;
  readonly prefix: string;
  /** Ids of all that is the organisation's own so far. */
  readonly ids: Set<string>;
  readonly report: (fault: OwnFault) => void;
}

type Told = readonly [rule: OwnFactsRule, message: string, fix: string];

function tell({ root, report }: Fitting, file: FilePlace, at: Position, told: Told): void {
  report(ownFault(`${root}/${filePath(file)}`, at, ...told));
}

/** What an overlay says of one option. */
interface OwnOption {
  readonly facts: FileOf<'ownOption'> | undefined;
  readonly words: readonly FileOf<'ownWords'>[];
}

/** @returns undefined where the common content has no such option */
export function fitOption(own: OwnOption, fitting: Fitting): OwnOption | undefined {
  const { facts, words } = own;
  const first = facts ?? words[0];
  if (!first || !hasTopic(first, fitting)) return undefined;
  const { topic, option } = first;
  const home = fileAt(fitting.common, placeOf('topicFacts', { topic }))?.data;
  if (!isOption(first, option, fileStart, 'move what stands here to another', fitting))
    return undefined;
  for (const file of words) unheaded(file, fitting);
  if (!facts) return own;
  const left = new Set<string | undefined>();
  for (const [index, { id, criterion }] of facts.data.claims.entries()) {
    const isKnown =
      home?.criteria.includes(criterion) ||
      unknownCriterion(facts, facts.at(['claims', index, 'criterion']), criterion, fitting);
    const isFree = id === undefined || isFreeToUse(facts, ['claims', index, 'id'], id, fitting);
    if (!isKnown || !isFree) left.add(id);
  }
  for (const [index, { id }] of facts.data.sections.entries())
    if (!isFreeToUse(facts, ['sections', index, 'id'], id, fitting)) left.add(id);
  const stays = ({ id }: { readonly id?: string | undefined }) => id === undefined || !left.has(id);
  return {
    facts: keeping(facts, stays),
    words: words.map((file) => ({
      ...file,
      words: {
        ...file.words,
        claims: file.words.claims.filter(stays),
        sections: file.words.sections.filter(stays),
      },
    })),
  };
}

/** The facts without some of them; the rest is known by where it stands. */
function keeping(
  file: FileOf<'ownOption'>,
  stays: (one: { readonly id?: string | undefined }) => boolean,
): FileOf<'ownOption'> {
  const { claims, sections } = file.data;
  const places = { claims: placesOf(claims, stays), sections: placesOf(sections, stays) };
  return {
    ...file,
    data: { claims: claims.filter(stays), sections: sections.filter(stays) },
    at: ([list, index, ...rest]) =>
      file.at(
        list === 'claims' || list === 'sections'
          ? [list, places[list][Number(index)] ?? Number(index), ...rest]
          : [list ?? '', index ?? '', ...rest],
      ),
  };
}

function placesOf<T>(list: readonly T[], stays: (one: T) => boolean): number[] {
  return list.flatMap((one, index) => (stays(one) ? [index] : []));
}

/** @returns its sources, those left out whose keys are taken */
export function fitSources(file: FileOf<'sources'>, fitting: Fitting): FileOf<'sources'> {
  const free = Object.entries(file.data).filter(([id]) => isFreeToUse(file, [id], id, fitting));
  return { ...file, data: Object.fromEntries(free) };
}

/** @returns undefined where the common content has no such topic */
export function fitStances(file: FileOf<'stances'>, fitting: Fitting) {
  if (!hasTopic(file, fitting)) return undefined;
  const known = Object.entries(file.data).filter(([option]) =>
    isOption(file, option, file.at([option]), 'remove it', fitting),
  );
  return { ...file, data: Object.fromEntries(known) };
}

/** @returns undefined where the common content has no such estimate */
export function fitEstimate(
  file: FileOf<'ownEstimate'>,
  before: FileOf<'estimate'> | undefined,
  fitting: Fitting,
): FileOf<'ownEstimate'> | undefined {
  if (!hasTopic(file, fitting)) return undefined;
  const { inputs } = file.data;
  const known = before?.data.inputs ?? [];
  const places = inputs.flatMap(({ id, value }, index) => {
    const at = (field: string) => file.at(['inputs', index, field]);
    const input = known.find((one) => one.id === id);
    if (!input) {
      const ids = known.map((one) => one.id);
      const message = `The common estimate of "${file.topic}" has no input "${id}".`;
      tell(fitting, file, at('id'), ['own-input-unknown', message, nameIt(id, ids, 'remove it')]);
      return [];
    }
    if (inputs.findIndex((one) => one.id === id) < index) {
      const message = `The input "${id}" has a value of our own before.`;
      tell(fitting, file, at('id'), ['own-input-repeated', message, 'remove one of the two.']);
      return [];
    }
    if (value >= input.minimum && value <= input.maximum) return [index];
    const bounds = `${input.minimum} to ${input.maximum}`;
    const message = `The common estimate takes ${bounds} for "${id}", and ${value} stands here.`;
    const fix = `write a number from ${bounds}, in the unit that the estimate asks for.`;
    tell(fitting, file, at('value'), ['own-value-refused', message, fix]);
    return [];
  });
  return (
    before && {
      ...file,
      data: { inputs: inputs.filter((_, index) => places.includes(index)) },
      at: ([list = '', index = 0, ...rest]) =>
        file.at([list, places[Number(index)] ?? Number(index), ...rest]),
    }
  );
}

function hasTopic(file: FilePlace, fitting: Fitting): boolean {
  const topics = filesOf(fitting.common, 'topicFacts').map(({ topic }) => topic);
  const unread = [...fitting.common.unreadable].some((path) =>
    path.startsWith(`topics/${file.topic}/`),
  );
  if (topics.includes(file.topic) || unread) return topics.includes(file.topic);
  const message = `The common content has no topic "${file.topic}".`;
  const fix = nameIt(file.topic, topics, 'remove the file');
  tell(fitting, file, fileStart, [
    'own-topic-unknown',
    message,
    `${fix.replace('write', 'move the file to the folder of')}`,
  ]);
  return false;
}

function isOption(
  file: FilePlace,
  option: string,
  at: Position,
  otherwise: string,
  fitting: Fitting,
): boolean {
  const { topic } = file;
  const options = fileAt(fitting.common, placeOf('topicFacts', { topic }))?.data.options ?? [];
  if (options.includes(option)) return true;
  const message = `The topic "${topic}" of the common content has no option "${option}".`;
  tell(fitting, file, at, ['own-option-unknown', message, nameIt(option, options, otherwise)]);
  return false;
}

function unknownCriterion(
  file: FileOf<'ownOption'>,
  at: Position,
  criterion: string,
  fitting: Fitting,
): false {
  const { common } = fitting;
  const criteria =
    fileAt(common, placeOf('topicFacts', { topic: file.topic }))?.data.criteria ?? [];
  const renamed = filesOf(common, 'criteria').flatMap(({ data }) =>
    Object.entries(data).filter(([, { formerly }]) => formerly.includes(criterion)),
  )[0]?.[0];
  const message = `The topic "${file.topic}" of the common content is not compared by "${criterion}".`;
  const fix = renamed
    ? `write ${renamed}, which is its key now.`
    : nameIt(criterion, criteria, 'remove the claim');
  tell(fitting, file, at, ['own-criterion-unknown', message, fix]);
  return false;
}

/** What is the organisation's own is called so that no update of the common content can take its name. */
function isFreeToUse(
  file: FileOf<'ownOption'> | FileOf<'sources'>,
  path: readonly PropertyKey[],
  id: string,
  fitting: Fitting,
): boolean {
  const { common, prefix, ids } = fitting;
  const beginning = `${prefix.toLowerCase()}-`;
  if (namesIn(common).has(id)) {
    const message = `"${id}" is the name of something in the common content.`;
    const fix = `call yours something else that begins with ${beginning}, here and where it is named.`;
    tell(fitting, file, file.at(path), ['own-id-taken', message, fix]);
    return false;
  }
  ids.add(id);
  if (id.startsWith(beginning)) return true;
  const message = `"${id}" does not begin with ${beginning}: the common content may come to use that name.`;
  const fix = `call it ${beginning}${id}, here and where it is named.`;
  tell(fitting, file, file.at(path), ['own-id-outside', message, fix]);
  return true;
}

/** Names that the common content uses, or has used. */
function namesIn(content: Content): ReadonlySet<string> {
  const known = names.get(content);
  if (known) return known;
  const found = new Set([
    ...filesOf(content, 'optionFacts').flatMap(({ option, data }) => [
      option,
      ...data.claims.flatMap(({ id, formerly }) => [
        ...(id === undefined ? [] : [id]),
        ...formerly,
      ]),
      ...data.sections.map(({ id }) => id),
    ]),
    ...filesOf(content, 'topicFacts').flatMap(({ data }) => data.sections.map(({ id }) => id)),
    ...filesOf(content, 'sources').flatMap(({ data }) => Object.keys(data)),
  ]);
  names.set(content, found);
  return found;
}

const names = new WeakMap<Content, ReadonlySet<string>>();

/** What stands above the first heading would be an introduction, and that is the common content's. */
function unheaded(file: FileOf<'ownWords'>, fitting: Fitting): void {
  const { introduction, runs } = file.words;
  if (!introduction.text) return;
  const message = 'Text stands below no heading: the option is introduced by the common content.';
  const fix = `make a note of it: put "## … {#${fitting.prefix.toLowerCase()}-…}" above it, and its id under "sections" in option.yaml.`;
  tell(fitting, file, runs[0]?.at ?? fileStart, ['own-words-unheaded', message, fix]);
}
