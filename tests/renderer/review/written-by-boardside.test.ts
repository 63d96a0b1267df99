import { describe, expect, test } from 'vitest';
import { writtenByBoardside } from '../../../renderer/console/review/written-by-boardside';
import { sampleMeeting } from '../../support/sample-meeting';
import { itemCalled, paragraph, tell, agenda, item, start, next, defer, write } from '../../support/meetings';

describe('What Boardside writes itself', () => {
  test('stands before the clerk’s words in the introductions, and in no item that says nothing of its own', () => {
    const { meeting } = sampleMeeting();
    const own = writtenByBoardside(meeting);
    expect(own.get(itemCalled(meeting, 'Introductions'))?.before.join(' ')).toMatch(/All were welcomed/);
    expect(own.get(itemCalled(meeting, 'Safe Places'))).toEqual({ before: [], after: [] });
  });

  test('stands after the clerk’s words in an item that was put off', () => {
    const { meeting } = tell(
      {},
      agenda(item('Housing'), item('Health')),
      start,
      next,
      defer('Health'),
      write('Health', paragraph('Time ran out.')),
    );
    const own = writtenByBoardside(meeting).get(itemCalled(meeting, 'Health'));
    expect(own?.before).toEqual([]);
    expect(own?.after).toEqual(['This item was deferred to the next meeting.']);
  });
});
