/** Whether what a request names is there, or can be. */

import { filesOf } from '../catalog/content.ts';
import { byLikeness } from '../catalog/nearest.ts';
import { anchorsByPage } from '../catalog/page-anchors.ts';
import { anchorFix } from '../checks/claim-ids.ts';
import { unstorable } from '../checks/names.ts';
import { storableName } from '../domain/addresses.ts';
import { anchorPattern } from '../domain/anchors.ts';
import type { Folder } from './folder.ts';
import type { RequestFault } from './request.ts';

/** That an id can be an anchor. */
export function anchorFaults(what: string, id: string): RequestFault[] {
  if (anchorPattern.test(id)) return [];
  return [{ message: `The ${what} id "${id}" cannot be an anchor.`, fix: anchorFix }];
}

/** That an id can be part of an address, which a page is stored under. */
export function addressFaults(what: string, id: string): RequestFault[] {
  const faults = anchorFaults(what, id);
  if (faults.length > 0 || storableName(id) === id) return faults;
  return [unstorable(id)];
}

/** That something of a name is there. Who mistypes one is told of all: nothing else lists them. */
export function unknownFaults(
  what: string,
  name: string,
  names: readonly string[],
): RequestFault[] {
  if (names.includes(name)) return [];
  const fix =
    names.length > 0
      ? `use one of: ${byLikeness(name, names).join(', ')}.`
      : `make one first, with npm run new -- ${what}.`;
  return [{ message: `There is no ${what} "${name}".`, fix }];
}

/** That nothing of a name is there yet. */
export function takenFaults(what: string, name: string, names: readonly string[]): RequestFault[] {
  if (!names.includes(name)) return [];
  return [{ message: `The ${what} "${name}" is there already.`, fix: 'choose another id.' }];
}

/** That ids are in the vocabulary. Where that cannot be read nothing can be held against it. */
export function vocabularyFaults(
  { content }: Folder,
  what: 'source' | 'criterion',
  ids: readonly string[],
): RequestFault[] {
  const files = filesOf(content, what === 'source' ? 'sources' : 'criteria');
  return files.flatMap(({ data }) =>
    ids.flatMap((id) => unknownFaults(what, id, Object.keys(data))),
  );
}

/** That a topic compares by a criterion. */
export function rowFaults(
  folder: Folder,
  topic: string,
  criterion: string,
  criteria: readonly string[],
): RequestFault[] {
  const unknown = vocabularyFaults(folder, 'criterion', [criterion]);
  if (unknown.length > 0 || criteria.length === 0 || criteria.includes(criterion)) return unknown;
  return [
    {
      message: `The comparison of "${topic}" has no row for the criterion "${criterion}".`,
      fix: `run npm run new -- criterion ${criterion} --topic ${topic}, or use one of: ${criteria.join(', ')}.`,
    },
  ];
}

/** That a page has none of some anchors yet, and gets each of them once. */
export function anchorsTakenFaults(
  anchors: readonly string[],
  taken: readonly string[],
): RequestFault[] {
  return anchors
    .filter((id, index) => taken.includes(id) || anchors.indexOf(id) < index)
    .map((id) => ({
      message: `The page has an anchor "${id}" already.`,
      fix: 'choose another id.',
    }));
}

/** The anchors that a page has, by what the ledger calls it. */
export function anchorsOf({ content }: Folder, page: string): string[] {
  return (anchorsByPage(content).get(page) ?? []).map(({ id }) => id);
}
