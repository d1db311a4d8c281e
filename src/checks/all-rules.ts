/** Every rule that there is, and every page that tells of one. */

import { aliases } from './aliases.ts';
import { alternatives } from './alternatives.ts';
import { anchors } from './anchors.ts';
import { answerable } from './answerable.ts';
import { asTyped } from './as-typed.ts';
import { assessments } from './assessments.ts';
import { balance } from './balance.ts';
import { checkedDays } from './checked-days.ts';
import { claimIds } from './claim-ids.ts';
import { claimSentences } from './claim-sentences.ts';
import { claimVerbs } from './claim-verbs.ts';
import { compoundsApart } from './compounds-apart.ts';
import { contentIncomplete } from './content-incomplete.ts';
import { dates } from './dates.ts';
import { drawings } from './drawings.ts';
import { entrances } from './entrances.ts';
import { estimates } from './estimates.ts';
import { evidence } from './evidence.ts';
import { exceptions } from './exceptions.ts';
import { flows } from './flows.ts';
import { formerKeys } from './former-keys.ts';
import { formulas } from './formulas.ts';
import { gaps } from './gaps.ts';
import { guides } from './guides.ts';
import { inferences } from './inferences.ts';
import { ledgerEntries } from './ledger-entries.ts';
import { leftBehind } from './left-behind.ts';
import { links } from './links.ts';
import { longNames } from './long-names.ts';
import { looseText } from './loose-text.ts';
import { media } from './media.ts';
import { names } from './names.ts';
import { ownFacts } from './own-facts.ts';
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
import { publishedCriteriaStay } from './published-criteria.ts';
import { publishedPagesStay } from './published-pages.ts';
import { publishedPassages } from './published-passages.ts';
import { quotationMarks } from './quotation-marks.ts';
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
import { treeNext } from './tree-next.ts';
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
  names,
  aliases,
  references,
  entrances,
  answerable,
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
  treeNext,
  treeClaims,
  treeRuledOut,
  treeBasis,
  treeWords,
  guides,
  links,
  media,
  ledgerEntries,
  publishedClaims,
  publishedPagesStay,
  publishedCriteriaStay,
  formerKeys,
  publishedAnchorsStay,
  publishedPassages,
  leftBehind,
  provenance,
  reviewOverdue,
  looseText,
  asTyped,
  longNames,
  claimSentences,
  quotationMarks,
  checkedDays,
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
  drawings,
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
  ownFacts,
  exceptions,
  ...rules,
  spelling,
  claimVerbs,
  queryPage,
];
