/** Content folders of any size, made for tests and benchmarks; no topic of them is anybody's. */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assessmentValues } from '../../src/domain/assessment.ts';
import { usualLanguages } from '../../src/domain/locale.ts';
import { teasFolder } from './content.ts';

/** How many there are of each; every option has one claim for each criterion and round. */
export interface Size {
  readonly topics: number;
  readonly options: number;
  readonly criteria: number;
  /** Claims that each option has for each criterion. */
  readonly rounds: number;
  readonly features: number;
  /** What options are called, in every language; tea by number where it says nothing. */
  readonly names?: readonly string[];
}

/** A comparison with more rows and options than any real one so far. */
export const wide = { topics: 1, options: 8, criteria: 8, rounds: 1, features: 32 } as const;

/** Every criterion and feature is a row of its own. */
export const rowsOf = ({ criteria, features }: Size) => criteria + features;

/** A site of so many claims, in topics of at most 200. */
export function sizeFor(claims: number): Size {
  const topics = Math.ceil(claims / 200);
  return { topics, options: 10, criteria: 10, rounds: claims / topics / 100, features: 10 };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Writes the folder anew. */
export function writeMadeContent(folder: string, size: Size): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, lines: readonly string[]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  cpSync(join(teasFolder, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  const criteria = numbers(size.criteria).map((number) => `trait-${number}`);
  write(
    'vocabulary/criteria.yaml',
    criteria.map(
      (id, index) => `${id}: { label: { sv: Drag ${index + 1}, en: Trait ${index + 1} } }`,
    ),
  );
  for (const locale of usualLanguages) {
    const words = locale === 'sv' ? 'Många sorter' : 'Many kinds';
    write(`site/${locale}.mdx`, [
      ...['---', `name: ${words}`, `title: ${words}`, `description: ${words}.`, '---', ''],
      `${words}.`,
    ]);
  }
  for (const topic of numbers(size.topics)) writeTopic(write, topic, criteria, size);
}

type Write = (path: string, lines: readonly string[]) => void;

function writeTopic(write: Write, topic: number, criteria: readonly string[], size: Size): void {
  const name = topic === 1 ? 'wide' : `wide-${topic}`;
  const own = topic === 1 ? '' : `${topic}-`;
  const options = numbers(size.options).map((number) => `tea-${number}`);
  const claims = numbers(size.rounds).flatMap((round) =>
    criteria.map((criterion, index) => ({ criterion, index, round })),
  );
  const idOf = (option: string, nth: number) => `${option}-${own}claim-${nth + 1}`;
  write(`topics/${name}/topic.yaml`, [
    `prefix: W${String.fromCharCode(65 + Math.floor(topic / 26), 65 + (topic % 26))}`,
    `options: [${options.join(', ')}]`,
    `criteria: [${criteria.join(', ')}]`,
    'sources: [tea-board]',
  ]);
  if (size.features > 0)
    write(`topics/${name}/assessments.yaml`, [
      'features:',
      ...numbers(size.features).flatMap((feature) => [
        `  - id: ${own && `quality-${own}`}feature-${feature}`,
        `    label: { sv: Egenskap ${feature}, en: Quality ${feature} }`,
        `    criterion: ${criteria[(feature - 1) % criteria.length]}`,
        '    assessments:',
        ...options.map((option, index) => {
          const value = assessmentValues[(feature * (index + 1)) % assessmentValues.length];
          const note = `note: { sv: Villkor ${feature}.${index + 1}, en: Condition ${feature}.${index + 1} }`;
          return `      ${option}: { value: ${value}, ${note}, checked: 2026-03-04, sources: [tea-board, tebladet] }`;
        }),
      ]),
    ]);
  for (const [index, option] of options.entries())
    write(`topics/${name}/options/${option}/option.yaml`, [
      'sources: [tea-board]',
      'claims:',
      ...claims.flatMap(({ criterion }, nth) => [
        `  - id: ${idOf(option, nth)}`,
        `    kind: ${(index + nth) % 2 === 0 ? 'advantage' : 'disadvantage'}`,
        `    criterion: ${criterion}`,
        '    sources: [tebladet]',
      ]),
    ]);
  for (const locale of usualLanguages) {
    const isSwedish = locale === 'sv';
    const words = `${isSwedish ? 'Många sorter' : 'Many kinds'}${own && ` ${topic}`}`;
    write(`topics/${name}/${locale}.mdx`, [
      ...['---', `title: ${words}`, `question: ${words}?`, `description: ${words}.`, '---', ''],
      `${words}.`,
    ]);
    for (const [index, option] of options.entries())
      write(`topics/${name}/options/${option}/${locale}.mdx`, [
        ...['---', `title: ${size.names?.[index] ?? `${isSwedish ? 'Te' : 'Tea'} ${index + 1}`}`],
        ...['---', ''],
        isSwedish ? 'En sort.' : 'A kind.',
        ...claims.flatMap(({ index: trait, round }, nth) => [
          '',
          `<Claim id="${idOf(option, nth)}">`,
          isSwedish
            ? `Har vad drag ${trait + 1} kräver av en sort som denna${round > 1 ? `, gång ${round}` : ''}.`
            : `Has what trait ${trait + 1} asks of a kind like this${round > 1 ? `, time ${round}` : ''}.`,
          '</Claim>',
        ]),
      ]);
  }
}
