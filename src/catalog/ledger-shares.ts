/** Whose ledger what is published goes into: that of the content, or an organisation's own. */

import { type Content, filesOf } from './content.ts';
import { type CurrentPassage, currentAnchors, currentClaims, currentPassages } from './current.ts';
import { isDraftTopic } from './drafts.ts';
import { type Ledger, ledgerIn, ledgerOf, nothingPublished, type PageAnchors } from './ledger.ts';

/** What one ledger knows, and what it is to know. */
export interface LedgerShare {
  readonly isOwn: boolean;
  readonly before: Ledger;
  readonly claims: ReturnType<typeof currentClaims>;
  readonly passages: readonly CurrentPassage[];
  readonly anchors: PageAnchors;
}

/** What is published, drafts left out: of the content, and then what an organisation adds, where one does. */
export function ledgerShares(content: Content): LedgerShare[] {
  const { own } = content;
  const common = own?.common ?? content;
  const share: LedgerShare = {
    isOwn: false,
    before: ledgerOf(common),
    claims: claimsIn(common),
    passages: passagesIn(common),
    anchors: currentAnchors(common),
  };
  if (!own) return [share];
  const [ledger] = filesOf(own, 'ledger');
  const known = new Set(share.passages.map(({ key }) => key));
  const ofOwn: LedgerShare = {
    isOwn: true,
    before: ledger ? ledgerIn(ledger) : nothingPublished,
    claims: claimsIn(content).filter(({ id }) => own.ids.has(id)),
    passages: passagesIn(content).filter(({ key }) => !known.has(key)),
    anchors: added(currentAnchors(content), share.anchors),
  };
  return [share, ofOwn];
}

/** The share of a claim or a passage; that of the content where nobody knows it. */
export function shareOf(content: Content, id: string): LedgerShare {
  const [common, ...own] = ledgerShares(content) as [LedgerShare, ...LedgerShare[]];
  const knows = ({ claims, passages }: LedgerShare) =>
    claims.some((claim) => claim.id === id) || passages.some(({ key }) => key === id);
  return own.find(knows) ?? common;
}

function claimsIn(content: Content) {
  return currentClaims(content).filter(({ topic }) => !isDraftTopic(content, topic));
}

function passagesIn(content: Content): CurrentPassage[] {
  return currentPassages(content).filter(({ place }) => !isDraftTopic(content, place.topic));
}

/** The anchors that others do not have; pages without any are left out. */
function added(anchors: PageAnchors, others: PageAnchors): PageAnchors {
  return Object.fromEntries(
    Object.entries(anchors)
      .map(([page, ids]) => [page, ids.filter((id) => !others[page]?.includes(id))] as const)
      .filter(([, ids]) => ids.length > 0),
  );
}
