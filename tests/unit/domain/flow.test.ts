import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { flowDiagram, flowSteps } from '../../../src/domain/flow.ts';
import { teasCatalog } from '../../support/content.ts';

const flow = teasCatalog().topics[0]?.options.find(({ id }) => id === 'herbal')?.flow;
assert.ok(flow);

test('a flow is drawn as zones with boxes, and arrows that are numbered from one', () => {
  assert.deepEqual(flowDiagram(flow, 'en'), {
    groups: [
      { id: 'stove', label: 'The stove', boxes: [{ id: 'kettle', label: 'The kettle' }] },
      {
        id: 'table',
        label: 'The table',
        boxes: [
          { id: 'pot', label: 'The pot' },
          { id: 'cup', label: 'The cup' },
        ],
      },
    ],
    arrows: [
      { from: 'kettle', to: 'pot', label: '1. hot water' },
      { from: 'pot', to: 'cup', label: '2. tea' },
    ],
  });
});

test('in words it names what its arrows run between, and where that stands', () => {
  assert.deepEqual(flowSteps(flow, 'sv'), [
    { from: 'Kitteln (Spisen)', to: 'Kannan (Bordet)', label: 'hett vatten' },
    { from: 'Kannan (Bordet)', to: 'Koppen (Bordet)', label: 'te' },
  ]);
});
