import type { ClaimKind } from '../../domain/catalog.ts';

/** The sign beside the word of a kind; the minus is a real one, as wide as the plus. */
export const kindSigns: Readonly<Record<ClaimKind, string>> = { advantage: '+', disadvantage: '−' };
