import { type Diagnostic, formatDiagnostic } from '../domain/diagnostic.ts';

/** `3 faults in the content` */
export function faultCount(faults: readonly Diagnostic[]): string {
  return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`;
}

/** Every fault as `npm run check` prints it. */
export function faultList(faults: readonly Diagnostic[]): string {
  return faults.map(formatDiagnostic).join('\n\n');
}
