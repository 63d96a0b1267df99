import { expect, test } from 'vitest';
import { writePlannedActual } from '../../../electron/documents/write-planned-actual';
import { cellsOf } from '../../support/read-csv';
import { clockOn, countingIds, lived, northmoor } from '../../support/northmoor';

const NOW = clockOn('18:47:12');

test('planned and actual as CSV: a row an item, the totals, and young people’s share', () => {
  const rows = cellsOf(writePlannedActual(northmoor().meeting, NOW));
  expect(rows[0]).toEqual([
    'Item',
    'Title',
    'Planned (min)',
    'Granted (min)',
    'Actual (min)',
    'Paused (min)',
    'Difference (min)',
    'Young people lead',
  ]);
  expect(rows).toHaveLength(1 + 8 + 2);
  expect(rows[3]).toEqual(['3', 'Exploitation and Violence Reduction', '15', '', '21', '', '6', '']);
  expect(rows[5]?.slice(0, 5)).toEqual([
    '5',
    'Corporate Parenting Strategy Delivery Plan',
    '40',
    '',
    'not taken',
  ]);
  expect(rows[9]?.[1]).toBe('Total');
  expect(rows[10]?.[1]).toContain('Young people led 0% of the time');
});

test('less than planned is a number that can be added up, and a title is never a formula', () => {
  const [, second] = northmoor().meeting.agenda.items;
  const { meeting } = lived(
    northmoor(),
    { type: 'EditItem', itemId: second!.id, changes: { title: '-2 places' } },
    NOW,
    countingIds('x'),
  );
  const row = cellsOf(writePlannedActual(meeting, NOW))[2];
  expect(row?.[1]).toBe("'-2 places");
  expect(row?.[6]).toBe('-3');
});
