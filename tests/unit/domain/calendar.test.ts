import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarFile } from '../../../src/domain/calendar.ts';
import { eventsIn } from '../../support/calendar.ts';

const now = new Date('2026-11-30T21:22:47Z');

test('a day lasts all of it, keeps nobody busy, and is known again', () => {
  const event = {
    id: 'a',
    date: '2027-05-12',
    title: 'Se över',
    text: ['Rad'],
    url: 'https://kb.example/sv/',
  };
  const file = calendarFile([event], now);
  assert.match(file, /\r\nDTSTAMP:20261130T212247Z\r\nDTSTART;VALUE=DATE:20270512\r\n/);
  assert.match(file, /\r\nTRANSP:TRANSPARENT\r\n/);
  assert.equal(file, calendarFile([event], now));
  assert.deepEqual(eventsIn(file), [{ ...event, text: 'Rad' }]);
});

test('whatever the words are, a calendar reads them back, and nothing they hold becomes a line of its own', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'aåö,;:\\"\n 😀—', 'END:VEVENT', '\r\n'),
    maxLength: 90,
  });
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (title, text) => {
      const event = { id: `x ${title}`, date: '2027-01-01', title, text, url: undefined };
      const plain = (given: string) => given.replaceAll(/\r\n|\r/g, '\n');
      const [read, ...others] = eventsIn(calendarFile([event], now));
      assert.equal(read?.title, plain(title));
      assert.equal(read?.text, plain(text.join('\n')));
      assert.equal(others.length, 0);
    }),
  );
});
