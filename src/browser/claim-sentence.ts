/** Where a claim that stands in a list says what it claims: hundreds of them need no class for it. */
export const claimSentence = '.claim > p:not([class])';

/** Where it has its code, which leads to its card. */
export const claimCode = ':scope > a';
