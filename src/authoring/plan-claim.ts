import { fileAt, filesOf } from '../catalog/content.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { claimKinds } from '../domain/claim.ts';
import { publishedIds } from '../domain/ledger.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import { change, type Folder, optionsIn, unreadable, wordsPlaces } from './folder.ts';
import {
  addressFaults,
  anchorsOf,
  anchorsTakenFaults,
  rowFaults,
  takenFaults,
  unknownFaults,
  vocabularyFaults,
} from './names.ts';
import { parsePage } from './pages.ts';
import type { ClaimRequest, Plan, RequestFault } from './request.ts';
import { claimFacts, claimWords } from './templates.ts';
import { addClaim } from './words-insert.ts';
import { addItem } from './yaml-insert.ts';

/** A claim, the last one of its option. */
export function planClaim(folder: Folder, request: ClaimRequest): Plan {
  const { id, claimKind, criterion, sources } = request;
  const { topic, option } = parsePage(request.page);
  const comparison = placeOf('topicFacts', { topic });
  const facts = placeOf('optionFacts', { topic, option });
  const words = wordsPlaces(folder, 'optionWords', { topic, option });
  const criteria = fileAt(folder.content, comparison)?.data.criteria ?? [];
  const unknown = unknownFaults('option', option ? `${topic}/${option}` : topic, optionsIn(folder));
  return {
    faults: [
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, [comparison, facts, ...words])),
      ...addressFaults('claim', id),
      ...idFaults(folder, topic, id),
      ...(claimKind === undefined ? [] : unknownFaults('kind of claim', claimKind, claimKinds)),
      ...(criterion === undefined ? [] : rowFaults(folder, topic, criterion, criteria)),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => [
      change(folder, facts, (text) =>
        addItem(text, 'claims', claimFacts({ ...request, criteria })),
      ),
      ...words.map((place: FilePlace) =>
        change(folder, place, (text) => addClaim(text, claimWords(place.locale, id))),
      ),
    ],
  };
}

/** Ids of claims are unique in the whole site, those of the past among them. */
function idFaults(folder: Folder, topic: string, id: string): RequestFault[] {
  const { content } = folder;
  const declared = filesOf(content, 'optionFacts').flatMap(({ data }) =>
    data.claims.flatMap((claim) => [claim.id ?? '', ...claim.formerly]),
  );
  const taken = takenFaults('claim', id, declared);
  if (taken.length > 0) return taken;
  if (ledgerOf(content).entries.some((entry) => publishedIds(entry).includes(id))) {
    const message = `Another claim has been published as "${id}".`;
    return [{ message, fix: 'choose another id; links to the old one must not lead to this.' }];
  }
  return anchorsTakenFaults([id], anchorsOf(folder, topic));
}
