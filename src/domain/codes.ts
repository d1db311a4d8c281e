/** Codes of claims as people write them and programs hand them on: `ic1`, `[IC–01]`, `#ICO1`, a whole address. */

import { fullyDecoded } from './addresses.ts';

/** What may stand between the letters of a code and its number. */
const between = String.raw`[\s\p{Pd}\u2212._/·:]*`;

/** A code among other words. There a space is no part of it: `te 3 minuter` is tea and time. */
const codeInText =
  /(?<![\p{L}\p{N}])[a-z01]{2,4}[\p{Pd}\u2212._/]{0,2}[0-9oil]+(?![\p{L}\p{N}])/giu;

/** A code as it is given and printed: `('IC', '7')` → `IC-07`. */
export function writeCode(prefix: string, number: string): string {
  return `${prefix}-${number.replace(/^0+/, '').padStart(2, '0')}`;
}

/** Whether a text may be a code and nothing else, whatever prefixes there are: then it is worth asking which. */
export function looksLikeCode(text: string): boolean {
  return formsOf(text).some((form) => shape.test(form));
}

const shape = new RegExp(`^(?=[01]*[A-Z])[A-Z01]{2,4}${between}[0-9OIL]*[0-9][0-9OIL]*$`, 'u');

/**
 * The code that a text is, as it is printed, whether or not a claim has it. Letters count that are taken for
 * digits, and the other way round, where the text can be read in one way only.
 * @param prefixes what codes begin with: `['IC']`
 * @returns undefined where the text says anything else
 */
export function readCode(text: string, prefixes: readonly string[]): string | undefined {
  for (const form of formsOf(text)) {
    const asWritten = readings(form, prefixes, (letters) => letters);
    const [code, ...others] = asWritten.length > 0 ? asWritten : readings(form, prefixes, asDigits);
    if (code !== undefined && others.length === 0) return code;
  }
  return undefined;
}

/** The codes in a text with other words in it, and what is left of it without them. */
export function takeCodes(
  text: string,
  prefixes: readonly string[],
): { readonly codes: readonly string[]; readonly rest: string } {
  const codes: string[] = [];
  const rest = text.replaceAll(codeInText, (written) => {
    const code = readCode(written, prefixes);
    if (code === undefined) return written;
    codes.push(code);
    return ' ';
  });
  return { codes: [...new Set(codes)], rest };
}

/** Of some codes those with the same prefix whose numbers are nearest to that of another, the nearest first. */
export function nearestCodes(code: string, known: readonly string[], most: number): string[] {
  const [prefix, number] = partsOf(code);
  const distance = (other: string) => Math.abs(Number(partsOf(other)[1]) - Number(number));
  return known
    .filter((other) => partsOf(other)[0] === prefix)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most);
}

function partsOf(code: string): readonly [prefix: string, number: string] {
  const [prefix = '', number = ''] = code.split('-');
  return [prefix, number];
}

/** No code, and no address with one, is longer. */
const longest = 2000;

/** The text, and where it is an address the parts of it that may be a code, without what stands around them. */
function formsOf(text: string): string[] {
  if (text.length > longest) return [];
  const plain = fullyDecoded(text).normalize('NFKC');
  const isOneWord = !/\s/.test(plain.trim());
  const parts = [...plain.matchAll(/(?:#|\/k\/)([^#?&]+)/gi)].map(([, part = '']) => part);
  return [plain, ...(isOneWord ? parts : [])].map((form) =>
    form
      .toUpperCase()
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
}

const number = new RegExp(`^${between}(?<digits>[0-9OIL]*[0-9][0-9OIL]*)$`, 'u');

function readings(
  form: string,
  prefixes: readonly string[],
  read: (text: string) => string,
): string[] {
  return prefixes.flatMap((prefix) => {
    const letters = form.slice(0, prefix.length);
    // Of digits alone a number is made.
    if (read(letters) !== read(prefix) || !/[A-Z]/.test(letters)) return [];
    const digits = number.exec(form.slice(prefix.length))?.groups?.digits ?? '';
    return /^\d+$/.test(read(digits)) ? [writeCode(prefix, read(digits))] : [];
  });
}

function asDigits(text: string): string {
  return text.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
