import { expect, test } from 'vitest';
import { composeBlocks } from '../../../shared/minutes/compose-items';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import { aBlock, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const { attendance } = meetingAfter(onTheLists('dev', 'Dev Rawal'));
const action = (text: string, owners: string[], due: string | null = null) =>
  composeBlocks(
    [{ ...aBlock('k', text, 'action'), owners: owners.map(person), due: due as LocalDate | null }],
    attendance,
  );

test('an action said of its owner begins with the owner', () => {
  expect(action('to bring the figures.', ['dev'], '2027-01-28')).toEqual([
    { kind: 'action', text: 'Dev Rawal to bring the figures.', owners: null, due: '28 January 2027' },
  ]);
});

test('an action said by itself names its owner behind', () => {
  expect(action('Bring the figures.', ['dev'])).toEqual([
    { kind: 'action', text: 'Bring the figures.', owners: 'Dev Rawal', due: null },
  ]);
});

test('without an owner nothing is put before the words', () => {
  expect(action('to bring the figures.', [])).toEqual([
    { kind: 'action', text: 'to bring the figures.', owners: null, due: null },
  ]);
});
