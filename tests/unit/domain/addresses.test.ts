import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { addressableName, decoded, isPictureAddress } from '../../../src/domain/addresses.ts';

test('a name that no address can be made of has hyphens for what is in the way', () => {
  assert.equal(addressableName('a#b?c%d\\e:f*g"h<i>j|k\tl.png'), 'a-b-c-d-e-f-g-h-i-j-k-l.png');
  assert.equal(addressableName('pots/gr\u00f6n kanna.png'), 'pots/grön kanna.png');
  assert.equal(addressableName('gro\u0308n.png'), 'gr\u00f6n.png');
});

test('what an address has in percent is read where it can be', () => {
  assert.equal(decoded('gr%C3%B6n'), 'grön');
  assert.equal(decoded('100%'), '100%');
});

test('the address of a picture is known by its folder', () => {
  assert.equal(isPictureAddress('/media/pot.png'), true);
  assert.equal(isPictureAddress('/pot/media/'), false);
});
