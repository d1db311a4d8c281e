import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { abbreviationsIn } from '../../../src/search/abbreviations.ts';

const found = (...texts: string[]) =>
  Object.fromEntries(
    [...abbreviationsIn(texts)].map(([short, names]) => [short, Object.fromEntries(names)]),
  );

test('an abbreviation stands for the words before it that have its letters', () => {
  assert.deepEqual(found('Installera Windows Server Update Services (WSUS) på platsen.'), {
    WSUS: { 'Windows Server Update Services': 1 },
  });
  assert.deepEqual(found('med Background Intelligent Transfer Service (BITS).'), {
    BITS: { 'Background Intelligent Transfer Service': 1 },
  });
});

test('a Swedish compound has its letters inside', () => {
  assert.deepEqual(found('en regel för automatisk distribution (AD) skapas'), {
    AD: { 'automatisk distribution': 1 },
  });
});

test('it is counted how often each name is explained so', () => {
  assert.deepEqual(found('Wake On LAN (WOL)', 'Wake On LAN (WOL) och', 'Wake-on-LAN (WOL)').WOL, {
    'Wake On LAN': 2,
    'Wake-on-LAN': 1,
  });
});

test('brackets that explain nothing are passed over', () => {
  assert.deepEqual(found('se nedan (KB)', 'version (1902)', 'en enhet (OBS)', '(WSUS)'), {});
});

test('a name is at least twice as long as its abbreviation, and begins with its letter', () => {
  assert.deepEqual(found('Abcd (ABC)', 'en Xylofon Bas (BX)'), {});
  assert.deepEqual(found('Ad hoc (ADH)'), { ADH: { 'Ad hoc': 1 } });
  assert.deepEqual(found('Dator och Annat (DA)'), { DA: { 'Dator och Annat': 1 } });
});

test('a name has every letter, in their order, and its last word has one of them', () => {
  assert.deepEqual(found('Alfa gamma beta (AXB)', 'Alfa beta gamma (AGB)'), {});
  assert.deepEqual(found('Access Point tjocka (AP)'), {});
});

test('an abbreviation has two to eight letters and digits, of which the first is a capital', () => {
  assert.deepEqual(found('Alfa (A)', 'Alfa beta gamma (abg)', 'Server Message Block 3 (SMB3)'), {
    SMB3: { 'Server Message Block 3': 1 },
  });
});
