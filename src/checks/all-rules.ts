/** Every rule that there is, and every page that tells of one. */

import { aliases } from './aliases.ts';
import { alternatives } from './alternatives.ts';
import { anchors } from './anchors.ts';
import { assessments } from './assessments.ts';
import { balance } from './balance.ts';
import { claimIds } from './claim-ids.ts';
import { claimVerbs } from './claim-verbs.ts';
import { compoundsApart } from './compounds-apart.ts';
import { contentIncomplete } from './content-incomplete.ts';
import { dates } from './dates.ts';
import { entrances } from './entrances.ts';
import { estimates } from './estimates.ts';
import { evidence } from './evidence.ts';
import { exceptions } from './exceptions.ts';
import { flows } from './flows.ts';
import { formulas } from './formulas.ts';
import { gaps } from './gaps.ts';
import { guides } from './guides.ts';
import { inferences } from './inferences.ts';
import { ledgerEntries } from './ledger-entries.ts';
import { links } from './links.ts';
import { promisedEstimates } from './promised-estimates.ts';
import { promisedPaths } from './promised-paths.ts';
import {
  type FindFirst,
  promisedAddresses,
  promisedQueries,
  queryPage,
} from './promised-queries.ts';
import { promisedWords } from './promised-words.ts';
import { provenance } from './provenance.ts';
import { publishedAnchorsStay } from './published-anchors.ts';
import { publishedClaims } from './published-claims.ts';
import { publishedPassages } from './published-passages.ts';
import { reading, readingWords } from './reading.ts';
import { references } from './references.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule, RulePage, SlowRule } from './rule.ts';
import { sourceAddresses } from './source-addresses.ts';
import { sourceMissing } from './source-missing.ts';
import { spelling } from './spelling.ts';
import { standard } from './standard.ts';
import { theme } from './theme.ts';
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

export const rules: readonly Rule[] = [
  contentIncomplete,
  translationMissing,
  claimIds,
  undeclared,
  anchors,
  aliases,
  references,
  entrances,
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
  guides,
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
  promisedAddresses,
  promisedPaths,
  promisedWords,
  promisedEstimates,
  standard,
  theme,
];

/** Those that take their time. Queries are asked where somebody can search. */
export function slowRules(findFirst?: FindFirst): readonly SlowRule[] {
  const language = [spelling, claimVerbs];
  return findFirst ? [...language, promisedQueries(findFirst)] : language;
}

/** What can be found at all, each finding on the page of its rule. */
export const rulePages: readonly RulePage[] = [
  reading,
  readingWords,
  exceptions,
  ...rules,
  spelling,
  claimVerbs,
  queryPage,
];
