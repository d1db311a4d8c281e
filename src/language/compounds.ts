import type { Localized } from '../domain/locale.ts';

/** Which languages write a compound as one word. */
export const joinsCompounds: Localized<boolean> = { sv: true, en: false, nb: true };
