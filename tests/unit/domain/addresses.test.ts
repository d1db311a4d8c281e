import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  addressableName,
  decoded,
  isForAllLanguages,
  storableName,
} from '../../../src/domain/addresses.ts';

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
  assert.equal(isForAllLanguages('/media/pot.png'), true);
  assert.equal(isForAllLanguages('/pot/media/'), false);
});

test('a name that Windows cannot store or IIS does not serve has a number after it', () => {
  const devices = ['con', 'PRN', 'aux', 'nul', 'com1', 'Com9', 'lpt1', 'LPT9', 'com0', 'lpt²'];
  for (const name of devices) {
    assert.equal(storableName(name), `${name}-1`);
    assert.equal(storableName(`media/${name}.tar.png`), `media/${name}-1.tar.png`);
    assert.equal(storableName(`${name}/a`), `${name}-1/a`);
    assert.equal(storableName(`${name}s`), `${name}s`);
    assert.equal(storableName(`${name}-server`), `${name}-server`);
  }
  const folders = [
    'browsers',
    'code',
    'data',
    'globalresources',
    'localresources',
    'webreferences',
  ];
  for (const name of ['bin', 'Bin', 'web.config', ...folders.map((rest) => `App_${rest}`)]) {
    assert.equal(storableName(`a/${name}/b`), `a/${name}-1/b`);
    assert.equal(storableName(`${name}ary`), `${name}ary`);
  }
  assert.equal(storableName('a. ./b...'), 'a/b');
  assert.equal(storableName('..'), '-');
  assert.equal(storableName('v1.2/te.md'), 'v1.2/te.md');
});
