/** A comparison for tests: three teas, two criteria, and rows of every kind. */

import type { AssessmentValue } from '../../src/domain/assessment.ts';
import type { ClaimKind } from '../../src/domain/claim.ts';
import type { Matrix, MatrixCell, MatrixClaim } from '../../src/domain/matrix.ts';

const options = ['green', 'black', 'herbal'];

function assessed(value: AssessmentValue, note?: string, notes = [1]): MatrixCell {
  return { kind: 'assessment', value, word: value, note, notes };
}

function claim(id: string, kind: ClaimKind, sentence: string, code: string): MatrixClaim {
  return {
    id,
    kind,
    word: kind === 'advantage' ? 'Fördel' : 'Nackdel',
    sentence,
    code,
    address: `https://te.example/k/${code.toLowerCase()}/`,
    notes: [2, 3],
  };
}

function claims(...given: MatrixClaim[]): MatrixCell {
  return { kind: 'claims', claims: given, gap: undefined };
}

/** Why the herbs have no claim on their price. */
export const gapOnPrice = 'Kostar det som växer i trädgården.';

function row(
  id: string,
  criterion: string,
  label: string,
  cells: readonly MatrixCell[],
  formerly: readonly string[] = [],
) {
  return {
    id,
    criterion,
    label,
    formerly,
    cells: new Map(cells.map((cell, index) => [options[index] ?? '', cell])),
  };
}

export const greenCheap = claim('green-cheap', 'advantage', 'Kostar minst.', 'TE-01');
export const blackDear = claim('black-dear', 'disadvantage', 'Kostar mest | av alla.', 'TE-02');

export const teaMatrix: Matrix = {
  options: [
    { id: 'green', title: 'Grönt te', name: 'GT', isComplement: false },
    { id: 'black', title: 'Svart te', name: 'Svart te', isComplement: false },
    { id: 'herbal', title: 'Örtte', name: 'Örtte', isComplement: false },
  ],
  criteria: [
    { id: 'price', label: 'Pris' },
    { id: 'brewing', label: 'Bryggning' },
  ],
  rows: [
    row('claims-price', 'price', 'Fördelar och nackdelar', [
      claims(greenCheap),
      claims(blackDear),
      { kind: 'claims', claims: [], gap: gapOnPrice },
    ]),
    row('sold', 'price', 'Säljs i lösvikt', [
      assessed('supported'),
      assessed('supported', 'Inte överallt.'),
      assessed('supported'),
    ]),
    row('claims-brewing', 'brewing', 'Fördelar och nackdelar', [claims(), claims(), claims()]),
    row(
      'with-milk',
      'brewing',
      'Går bra med mjölk',
      [assessed('not-supported', undefined, [4]), assessed('supported'), assessed('not-supported')],
      ['with-cream'],
    ),
  ],
};
