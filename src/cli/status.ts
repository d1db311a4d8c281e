/**
 * `npm run status`: what is stale, missing, unreviewed past its date or unsourced. With
 * `-- --accept <id>` a change in one language is acknowledged as needing none in the others.
 */

import { parseArgs } from 'node:util';
import { currentClaims, currentPassages } from '../catalog/current.ts';
import { readContentFolder } from '../catalog/files.ts';
import { contentFolder } from '../catalog/folder.ts';
import { type Ledger, ledgerOf } from '../catalog/ledger.ts';
import { nearest } from '../catalog/nearest.ts';
import { contentStatus, isFine, type PartStatus } from '../catalog/status.ts';
import { today } from '../catalog/today.ts';
import { changedLocales, entryOf } from '../domain/ledger.ts';
import { locales } from '../domain/locale.ts';
import { writeLedger } from './ledger-file.ts';

const folder = contentFolder();
try {
  const { values } = parseArgs({ options: { accept: { type: 'string' } } });
  const { content } = await readContentFolder(folder);
  const parts = contentStatus(content, today());
  if (values.accept === undefined) printStatus(parts);
  else {
    await writeLedger(folder, accepting(values.accept, ledgerOf(content)));
    console.log(`Accepted: ${values.accept} says the same in every language.`);
  }

  function accepting(id: string, ledger: Ledger): Ledger {
    const part = parts.find((other) => other.id === id);
    if (!part) {
      const known = nearest(
        id,
        parts.map((other) => other.id),
      );
      throw new Error(`Nothing is called "${id}".\n  Fix: use one of: ${known.join(', ')}.`);
    }
    if (!Object.values(part.translations).includes('stale')) {
      throw new Error(
        `No language of "${id}" is stale.\n  Fix: nothing; npm run status lists what is.`,
      );
    }
    const passage = currentPassages(content).find(({ key }) => key === id);
    if (passage) {
      return { ...ledger, passages: { ...ledger.passages, [id]: passage.fingerprints } };
    }
    const claim = currentClaims(content).find((other) => other.id === id);
    const entry = claim && entryOf(ledger.entries, claim);
    if (!entry || changedLocales(entry, claim).length > 0) {
      throw new Error(
        `The change of "${id}" has not been recorded.\n  Fix: run npm run ledger first.`,
      );
    }
    const revisions = entry.revisions.map((revision, index) =>
      index === entry.revisions.length - 1 ? { ...revision, agreed: true as const } : revision,
    );
    return {
      ...ledger,
      entries: ledger.entries.map((other) => (other === entry ? { ...entry, revisions } : other)),
    };
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function printStatus(parts: readonly PartStatus[]): void {
  for (const [group, members] of Map.groupBy(parts, (part) => part.group)) {
    const open = members.filter((part) => !isFine(part));
    console.log(`${group}: ${members.length} parts, ${open.length} to look at`);
    for (const part of open) console.log(`  ${part.id}  ${troubles(part).join('; ')}`);
  }
}

function troubles({ translations, isSourced, overdue }: PartStatus): string[] {
  return [
    ...locales
      .filter((locale) => translations[locale] !== 'current')
      .map((locale) => `${locale} ${translations[locale]}`),
    ...(isSourced ? [] : ['unsourced']),
    ...(overdue ? [`review was due ${overdue}`] : []),
  ];
}
