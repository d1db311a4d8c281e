/** What was found, for people. */

import { servers } from './check.ts';
import type { Examination, Finding } from './examine.ts';

/** Faults with their reason and their mend, for the server that is there, or for all where that is not known. */
export function reportText({ address, server, build, day, files, findings }: Examination): string {
  const found = findings.filter((one) => one.found.length > 0);
  const faults = found.filter(({ isNote }) => !isNote);
  const notes = found.length - faults.length;
  const told = found.map((one) => findingText(one, server ? [server] : servers));
  const sum = [
    faults.length === 0 ? 'no faults' : count(faults.length, 'fault'),
    ...(notes > 0 ? [count(notes, 'note')] : []),
  ].join(', ');
  return [
    `${address}: build ${build.slice(0, 7)} of ${day}, ${files} files\n`,
    ...told,
    `Doctor: ${sum} in ${findings.length} checks.`,
  ].join('\n');
}

function findingText(
  { id, title, why, mend, isNote, found }: Finding,
  chosen: readonly (typeof servers)[number][],
): string {
  return [
    `${isNote ? 'Note' : 'Fault'}  ${id}  ${title}`,
    ...found.map((line) => `  - ${line}`),
    `  Why: ${why}`,
    ...chosen.map((name) => `  ${name}: ${mend[name]}`),
    '',
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
