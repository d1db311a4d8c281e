/** Reads files of a calendar, as a program for calendars does. */

import { strict as assert } from 'node:assert';
import ICAL from 'ical.js';

export interface ReadEvent {
  readonly id: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
}

/** The events of a calendar. Fails where a line is longer than RFC 5545 lets it be, or ends otherwise. */
export function eventsIn(file: string): ReadEvent[] {
  for (const line of file.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /[\r\n]/);
  }
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const url = component.getFirstPropertyValue('url');
    assert.ok(component.getFirstPropertyValue('dtstamp'));
    assert.ok(event.startDate.isDate);
    return {
      id: event.uid,
      date: event.startDate.toString(),
      title: event.summary,
      text: event.description,
      url: url === null ? null : String(url),
    };
  });
}
