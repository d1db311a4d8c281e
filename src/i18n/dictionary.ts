import type { sv } from './sv.ts';

/** The keys of the Swedish dictionary with any words as values: what every language must provide. */
export type Dictionary = Words<typeof sv>;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
