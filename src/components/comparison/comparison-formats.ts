/** A view of a comparison in the forms that a reader takes along. Fetched when one is asked for. */

import { markdownTable } from 'markdown-table';
import Papa from 'papaparse';
import { escapeMarkdown, markdownLink } from '../../domain/markdown-text.ts';
import { claimLine, type Grid, gridOf, type Line, type Taken } from './comparison-grid.ts';
import { type Said, saidByWeights } from './weighing-words.ts';

/**
 * As CSV that a Swedish Excel opens right: semicolons, UTF-8 with its mark, lines that end in CR LF. What
 * could be run as a formula is not. The last column holds the row's sources.
 */
export function toCsv(taken: Taken): string {
  const { head, rows } = gridOf(taken);
  const lines = rows.map((cells) => {
    const cited = new Set(cells.flatMap((lines) => lines.flatMap(({ notes }) => notes)));
    const sources = taken.sources.filter(({ number }) => cited.has(number));
    return [
      ...cells.map((lines) => lines.map(plainLine).join('\n')),
      sources
        .map(({ number, title, url, byline }) => `[${number}] ${title}, ${url ?? byline}`)
        .join('\n'),
    ];
  });
  const csv = Papa.unparse([[...head, taken.words.sources], ...lines], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `\u{FEFF}${csv}\r\n`;
}

/** As Markdown: what decides, the table, and the sources by number. */
export function toMarkdown(taken: Taken): string {
  const { words, shown, sources, address, date, summary } = taken;
  const { head, rows } = gridOf(taken);
  const table = markdownTable(
    [
      head.map(escapeMarkdown),
      ...rows.map((cells) => cells.map((lines) => lines.map(markdownLine).join('<br>'))),
    ],
    { alignDelimiters: false },
  );
  const reasons = shown.reasons.flatMap(({ option, claims }) => [
    `### ${escapeMarkdown(option.title)}`,
    claims.map((claim) => `- ${markdownLine(claimLine(claim))}`).join('\n') || words.noReasons,
  ]);
  return [
    `# ${escapeMarkdown(words.title)}`,
    `${words.address} <${address}>\\\n${words.date} ${date}`,
    summary,
    ...saidByWeights(shown, words, taken.language).map(({ head, lines }) =>
      [
        `**${escapeMarkdown(head)}**\n`,
        ...lines.map((line) => `- ${escapeMarkdown(textOf(line))}`),
      ].join('\n'),
    ),
    ...(reasons.length > 0 ? [`## ${words.reasons}`, ...reasons] : []),
    table,
    `## ${words.sources}`,
    sources
      .map(({ number, title, url, byline }) => {
        const named = url
          ? markdownLink(title, url)
          : `${escapeMarkdown(title)}, ${escapeMarkdown(byline)}`;
        return `- \\[${number}\\] ${named}`;
      })
      .join('\n'),
    '',
  ].join('\n\n');
}

/** As JSON: the view, and what it shows by ids, with values beside their words. */
export function toJson(taken: Taken): string {
  const { view, shown, sources, words, language, address, date } = taken;
  const rows = shown.groups.flatMap((group) =>
    group.rows.map(({ id, label, cells }) => ({
      id,
      label,
      criterion: { id: group.id, label: group.label, weight: group.weight },
      cells: Object.fromEntries(shown.options.map((option) => [option.id, cells.get(option.id)])),
    })),
  );
  const content = {
    title: words.title,
    topic: words.topic,
    language,
    address,
    date,
    view: {
      ...view,
      options: [...view.options],
      without: [...view.without],
      reference: view.reference ?? null,
      weights: Object.fromEntries(view.weights),
      required: [...view.required],
    },
    hidden: shown.hidden,
    options: shown.options,
    rows,
    weighing: {
      standings: shown.weighing.standings.map(({ option, fails, partly, open }) => ({
        option: option.id,
        fails: fails.map(({ id }) => id),
        partly: partly.map(({ id }) => id),
        open: open.map(({ id }) => id),
      })),
      holding: shown.weighing.holding.map(({ id }) => id),
      turns: shown.weighing.turns.map(({ criterion, weight, holding }) => ({
        criterion: criterion.id,
        weight,
        holding: holding.map(({ id }) => id),
      })),
      alike: shown.weighing.alike.map((options) => options.map(({ id }) => id)),
    },
    reasons: shown.reasons.map(({ option, claims }) => ({
      option: option.id,
      claims: claims.map(({ id }) => id),
    })),
    sources,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** As HTML for a word processor: a table with heads, then address, date and sources. */
export function toHtml(taken: Taken): HTMLElement {
  const { words, sources, address, date, summary } = taken;
  const container = document.createElement('div');
  container.lang = taken.language;
  const where = element(
    'p',
    `${words.address} `,
    link(address, address),
    `. ${words.date} ${date}. `,
  );
  where.append(summary);
  const list = element(
    'ol',
    ...sources.map(({ number, title, url, byline }) => {
      const item = element('li', url ? link(url, title) : `${title}, ${byline}`);
      item.setAttribute('value', String(number));
      return item;
    }),
  );
  const said = saidByWeights(taken.shown, words, taken.language).flatMap(({ head, lines }) =>
    lines.map((line) => element('p', `${head}: `, textOf(line))),
  );
  container.append(
    htmlTable(gridOf(taken), words.title),
    ...said,
    where,
    element('p', words.sources),
    list,
  );
  return container;
}

function htmlTable({ head, names, rows }: Grid, title: string): HTMLElement {
  const headCells = head.map((words) => headCell('col', words));
  const table = element(
    'table',
    element('caption', title),
    element('thead', element('tr', ...headCells)),
    element(
      'tbody',
      ...rows.map((cells) =>
        element(
          'tr',
          ...cells.map((lines, column) =>
            column < names ? headCell('row', ...lines.map(({ text }) => text)) : valueCell(lines),
          ),
        ),
      ),
    ),
  );
  // Word processors heed these, and a page may not carry style of its own.
  for (const [name, value] of Object.entries({ border: '1', cellspacing: '0', cellpadding: '4' }))
    table.setAttribute(name, value);
  return table;
}

function headCell(scope: 'col' | 'row', ...words: string[]): HTMLElement {
  const cell = element('th', ...words);
  cell.setAttribute('scope', scope);
  return cell;
}

function valueCell(lines: readonly Line[]): HTMLElement {
  return element(
    'td',
    ...lines.map(({ text, claim, notes }) =>
      element(
        'p',
        text,
        ...(claim ? [' (', link(claim.address, claim.code), ')'] : []),
        ` ${noteText(notes)}`.trimEnd(),
      ),
    ),
  );
}

function plainLine({ text, claim, notes }: Line): string {
  return joined(text, claim && `(${claim.code})`, noteText(notes));
}

function markdownLine({ text, claim, notes }: Line): string {
  return joined(
    escapeMarkdown(text),
    claim && `(${markdownLink(claim.code, claim.address)})`,
    escapeMarkdown(noteText(notes)),
  );
}

function textOf(line: Said['lines'][number]): string {
  return line.map(({ text }) => text).join('');
}

function noteText(notes: readonly number[]): string {
  return notes.length > 0 ? `[${notes.join(', ')}]` : '';
}

function joined(...words: (string | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
