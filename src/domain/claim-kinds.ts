/** The sides that a claim can take. */

export const claimKinds = ['advantage', 'disadvantage'] as const;
export type ClaimKind = (typeof claimKinds)[number];
