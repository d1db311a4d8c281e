/** Days for a calendar, as iCalendar has them (RFC 5545): every calendar program opens such a file. */

export interface CalendarEvent {
  /** What it is known by: a calendar that has it already takes the new one in its place. */
  readonly id: string;
  /** ISO 8601 calendar date. It lasts the day. */
  readonly date: string;
  readonly title: string;
  /** Lines. */
  readonly text: readonly string[];
  /** The page that it is about, where that has an address. */
  readonly url: string | undefined;
}

/**
 * A calendar as the text of a file, its lines ended by CR LF and folded at 75 octets.
 * @param now the moment at which it is made
 */
export function calendarFile(events: readonly CalendarEvent[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Decisions to look at again//EN',
    ...events.flatMap(({ id, date, title, text, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text.join('\n'))}`,
      ...(url ? [`URL:${url}`] : []),
      // Nobody is away because of it.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n|\r/g, '\\n');
}

/** So many octets a line may have, the space that continues it included. */
const longestLine = 75;

/** Of a character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
