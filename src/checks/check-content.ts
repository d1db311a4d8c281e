/** Every rule about content, run at once. */

import type { Reading } from '../catalog/read-content.ts';
import { today } from '../catalog/today.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts';
import { aliases } from './aliases.ts';
import { alternatives } from './alternatives.ts';
import { anchors } from './anchors.ts';
import { assessments } from './assessments.ts';
import { balance } from './balance.ts';
import { claimIds } from './claim-ids.ts';
import { compoundsApart } from './compounds-apart.ts';
import { contentIncomplete } from './content-incomplete.ts';
import { dates } from './dates.ts';
import { estimates } from './estimates.ts';
import { evidence } from './evidence.ts';
import { flows } from './flows.ts';
import { formulas } from './formulas.ts';
import { gaps } from './gaps.ts';
import { inferences } from './inferences.ts';
import { ledgerEntries } from './ledger-entries.ts';
import { links } from './links.ts';
import { plainGuides } from './plain-guides.ts';
import { provenance } from './provenance.ts';
import { publishedAnchorsStay } from './published-anchors.ts';
import { publishedClaims } from './published-claims.ts';
import { publishedPassages } from './published-passages.ts';
import { references } from './references.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { sourceAddresses } from './source-addresses.ts';
import { sourceMissing } from './source-missing.ts';
import { translationMissing } from './translation-missing.ts';
import { treeBasis } from './tree-basis.ts';
import { treeClaims } from './tree-claims.ts';
import { treeDoubts } from './tree-doubts.ts';
import { treeOptions } from './tree-options.ts';
import { treeRuledOut } from './tree-ruled-out.ts';
import { treeShape } from './tree-shape.ts';
import { treeWords } from './tree-words.ts';
import { undeclared } from './undeclared.ts';
import { unwritten } from './unwritten.ts';
import { nameCase, wording } from './wording.ts';

const rules: readonly Rule[] = [
  contentIncomplete,
  translationMissing,
  claimIds,
  undeclared,
  anchors,
  aliases,
  references,
  alternatives,
  sourceMissing,
  sourceAddresses,
  inferences,
  evidence,
  assessments,
  gaps,
  balance,
  estimates,
  dates,
  flows,
  treeShape,
  treeDoubts,
  treeOptions,
  treeClaims,
  treeRuledOut,
  treeBasis,
  treeWords,
  plainGuides,
  links,
  ledgerEntries,
  publishedClaims,
  publishedAnchorsStay,
  publishedPassages,
  provenance,
  reviewOverdue,
  wording,
  formulas,
  nameCase,
  compoundsApart,
  unwritten,
];

/**
 * All faults of a content folder, those of reading it included, in the order of its files.
 * @param day ISO 8601 calendar date on which it is read; today where nothing else is said
 */
export function checkContent({ content, diagnostics }: Reading, day = today()): Diagnostic[] {
  return [...diagnostics, ...rules.flatMap((rule) => rule(content, day))].sort(compareDiagnostics);
}
