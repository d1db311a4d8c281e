import { withoutSoftHyphens } from './soft-hyphens.ts';

/** How long a browser may take to fetch a file that it was handed, in milliseconds. */
const patience = 60_000;

/** Hands the browser a file to save. Whether a file came of it the browser does not tell. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([withoutSoftHyphens(text)], { type: `${type};charset=utf-8` }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
