import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { reportAddress, reportFields } from '../../../src/domain/report.ts';

const letter = { subject: 'Fel i TE-01', body: 'Påstående: TE-01\n\n”Kostar 50 % & mer”\n' };
const reported = {
  code: 'TE-01',
  version: '2026-01-02',
  language: 'sv',
  words: 'Grönt te kostar {code} & "minst" <b>.',
  address: 'https://kb.example.org/sv/tea/#green-cheap',
};

suite('where a fault in a claim is told', () => {
  test('has what is filled in encoded, and words with braces as they are', () => {
    const address = reportAddress(
      'https://tickets.example.org/{language}/new?title={code}&text={words}#{version}',
      reported,
      letter,
    );
    const { origin, pathname, searchParams, hash } = new URL(address);
    assert.deepEqual(
      [origin, pathname, searchParams.get('title'), searchParams.get('text'), hash],
      ['https://tickets.example.org', '/sv/new', 'TE-01', reported.words, '#2026-01-02'],
    );
  });

  test('is a message with a subject and a body where it is a mailbox alone', () => {
    const address = reportAddress('mailto:te@example.org', reported, letter);
    const { pathname, searchParams } = new URL(address);
    assert.equal(pathname, 'te@example.org');
    assert.equal(searchParams.get('subject'), letter.subject);
    assert.equal(searchParams.get('body'), letter.body.replaceAll('\n', '\r\n'));
  });

  test('is the message that the site asks for where it asks for one', () => {
    assert.equal(
      reportAddress('mailto:te@example.org?subject=Te%20{code}', reported, letter),
      'mailto:te@example.org?subject=Te%20TE-01',
    );
  });

  test('holds whatever the words are', () => {
    const template = `https://tickets.example.org/?${reportFields.map((field) => `${field}={${field}}`).join('&')}`;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const address = reportAddress(template, { ...reported, words }, letter);
        assert.doesNotMatch(address, /[\s"<>{}]/);
        const { searchParams } = new URL(address);
        assert.equal([...searchParams.keys()].length, reportFields.length);
        assert.equal(searchParams.get('words'), words.toWellFormed().replaceAll(/\r?\n/g, '\r\n'));
        assert.equal(searchParams.get('address'), reported.address);
      }),
    );
  });
});
