/** A content folder with a wide comparison, made for tests: 8 options and 40 rows, each of them its own. */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assessmentValues } from '../../src/domain/assessment.ts';
import { locales } from '../../src/domain/locale.ts';
import { teasFolder } from './content.ts';

export const wide = { options: 8, criteria: 8, features: 32, rows: 40 } as const;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Writes the folder anew. */
export function writeWideContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, lines: readonly string[]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  cpSync(join(teasFolder, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  const options = numbers(wide.options).map((number) => `tea-${number}`);
  const criteria = numbers(wide.criteria).map((number) => `trait-${number}`);
  write(
    'vocabulary/criteria.yaml',
    criteria.map(
      (id, index) => `${id}: { label: { sv: Drag ${index + 1}, en: Trait ${index + 1} } }`,
    ),
  );
  write('topics/wide/topic.yaml', [
    'prefix: WI',
    `options: [${options.join(', ')}]`,
    `criteria: [${criteria.join(', ')}]`,
    'sources: [tea-board]',
  ]);
  write('topics/wide/assessments.yaml', [
    'features:',
    ...numbers(wide.features).flatMap((feature) => [
      `  - id: feature-${feature}`,
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
  for (const [index, option] of options.entries()) {
    write(`topics/wide/options/${option}/option.yaml`, [
      'sources: [tea-board]',
      'claims:',
      ...criteria.flatMap((criterion, nth) => [
        `  - id: ${option}-claim-${nth + 1}`,
        `    kind: ${(index + nth) % 2 === 0 ? 'advantage' : 'disadvantage'}`,
        `    criterion: ${criterion}`,
        '    sources: [tebladet]',
      ]),
    ]);
  }
  for (const locale of locales) {
    const isSwedish = locale === 'sv';
    const words = isSwedish ? 'Många sorter' : 'Many kinds';
    write(`site/${locale}.mdx`, [
      ...['---', `name: ${words}`, `title: ${words}`, `description: ${words}.`, '---', ''],
      `${words}.`,
    ]);
    write(`topics/wide/${locale}.mdx`, [
      ...['---', `title: ${words}`, `question: ${words}?`, `description: ${words}.`, '---', ''],
      `${words}.`,
    ]);
    for (const [index, option] of options.entries())
      write(`topics/wide/options/${option}/${locale}.mdx`, [
        ...['---', `title: ${isSwedish ? 'Te' : 'Tea'} ${index + 1}`, '---', ''],
        isSwedish ? 'En sort.' : 'A kind.',
        ...criteria.flatMap((_, nth) => [
          '',
          `<Claim id="${option}-claim-${nth + 1}">`,
          isSwedish
            ? `Har vad drag ${nth + 1} kräver av en sort som denna.`
            : `Has what trait ${nth + 1} asks of a kind like this.`,
          '</Claim>',
        ]),
      ]);
  }
}
