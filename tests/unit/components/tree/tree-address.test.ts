import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { stepsIn, withSteps } from '../../../../src/components/tree/tree-address.ts';

const steps = [
  { question: 'reach', answer: 'internet' },
  { question: 'identity', answer: 'entra' },
];

test('answers are read from an address in its order, whatever they hold', () => {
  assert.deepEqual(stepsIn('?reach=internet&identity=entra'), steps);
  assert.deepEqual(stepsIn('?reach=%3Cb%3E&reach=&Reach=a&utm_source=b'), [
    { question: 'reach', answer: '<b>' },
    { question: 'reach', answer: '' },
  ]);
  assert.deepEqual(stepsIn(''), []);
});

test('answers are written into an address in the place of those that are there', () => {
  const address = 'https://a.example/sv/tea/trees/which/?utm_source=b&reach=a&old=c#milk';
  assert.equal(
    withSteps(address, steps),
    'https://a.example/sv/tea/trees/which/?utm_source=b&reach=internet&identity=entra',
  );
  assert.equal(withSteps('https://a.example/?reach=a', []), 'https://a.example/');
});
