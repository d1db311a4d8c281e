import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { calculate } from '../../../src/domain/estimate.ts';
import { catalog } from '../../support/real-content.ts';

/** What the reader puts in, and what follows from it, worked out by hand. */
const examples: readonly {
  readonly name: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, number | undefined>>;
}[] = [
  {
    name: 'a small organisation with prices of its own',
    inputs: {
      clients: 2000,
      'policy-per-client': 200,
      'content-per-client': 50,
      'stored-content': 20,
      'price-instance-hour': 0.1,
      'price-outbound': 0.08,
      'price-storage': 0.02,
      'other-costs': 5,
    },
    results: {
      simultaneous: 2000,
      // 2000 ÷ 6000 is less than one, but two are needed for high availability.
      instances: 2,
      gateways: 1,
      // The largest of 2, 2 ÷ 4 and 2000 ÷ 16 384.
      'connection-points': 2,
      // 2000 × 250 MB.
      outbound: 500,
      // 500 × 12 ÷ 365 × 14.
      'outbound-threshold-period': 230.136986,
      // 2 × 24 × 365 ÷ 12.
      'instance-hours': 1460,
      'cost-instances': 146,
      'cost-outbound': 40,
      'cost-storage': 0.4,
      'cost-other': 5,
      // 146 + 40 + 0.40 + 5.
      cost: 191.4,
    },
  },
  {
    name: 'most of 150,000 clients at once, with no prices known',
    inputs: {
      clients: 150_000,
      'simultaneous-share': 60,
      'policy-per-client': 150,
      'content-per-client': 80,
    },
    results: {
      simultaneous: 90_000,
      instances: 15,
      gateways: 1,
      // The largest of 2, 15 ÷ 4 = 3.75 and 90 000 ÷ 16 384 = 5.49, rounded up.
      'connection-points': 6,
      outbound: 34_500,
      'instance-hours': 10_950,
      'cost-instances': undefined,
      cost: undefined,
    },
  },
  {
    name: 'more instances than one gateway holds',
    inputs: { clients: 250_000, 'other-costs': 5 },
    results: {
      // 250 000 ÷ 6000 = 41.67.
      instances: 42,
      // 42 ÷ 16 = 2.63.
      gateways: 3,
      // For each gateway the largest of 2, 14 ÷ 4 = 3.5 and 83 333 ÷ 16 384 = 5.09, rounded up: a
      // connection point serves one gateway alone.
      'connection-points': 18,
      // Each gateway has an address and a certificate of its own.
      'cost-other': 15,
    },
  },
];

suite('the estimate of a gateway', () => {
  const estimate = catalog.topics.find(({ id }) => id === 'internet-clients')?.estimate;
  assert.ok(estimate);
  const first = estimate.inputs.flatMap(({ id, value }) =>
    value === undefined ? [] : [[id, value] as const],
  );
  for (const { name, inputs, results } of examples) {
    test(`is what it is by hand for ${name}`, () => {
      const known = calculate(estimate, new Map([...first, ...Object.entries(inputs)]));
      for (const [id, value] of Object.entries(results)) {
        const found = known.get(id);
        assert.equal(found === undefined ? found : Number(found.toFixed(6)), value, id);
      }
    });
  }

  test('has no price built in', () => {
    const priced = estimate.inputs.filter(({ id }) => id.startsWith('price'));
    assert.equal(priced.length, 3);
    for (const { value } of priced) assert.equal(value, undefined);
  });
});
