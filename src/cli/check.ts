/**
 * `npm run check`: reads all content and prints every fault and advice at once; exit
 * code 1 where there is a fault.
 */

import { readContentFolder } from '../catalog/files.ts';
import { contentFolder } from '../catalog/folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { checkSpelling } from '../checks/spelling.ts';
import { compareDiagnostics, formatDiagnostic } from '../domain/diagnostic.ts';

const folder = contentFolder();
try {
  const reading = await readContentFolder(folder);
  const diagnostics = [...checkContent(reading), ...(await checkSpelling(reading.content))].sort(
    compareDiagnostics,
  );
  const faults = diagnostics.filter(({ isAdvice }) => !isAdvice);
  for (const diagnostic of diagnostics) console.error(`${formatDiagnostic(diagnostic)}\n`);
  const files = count(reading.content.files.length + reading.content.unreadable.size, 'file');
  if (faults.length > 0) {
    console.error(`Content check: ${count(faults.length, 'fault')} in ${files}.`);
    process.exitCode = 1;
  } else {
    console.log(`Content check: no faults in ${files}.`);
  }
} catch (error) {
  console.error(`The content folder ${folder} cannot be read: ${String(error)}`);
  console.error('  Fix: create it, or name another with CONTENT_DIR=path.');
  process.exitCode = 1;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
