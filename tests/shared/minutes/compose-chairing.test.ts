import { describe, expect, test } from 'vitest';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import { itemsInWords } from '../../../shared/minutes/wording';
import { agenda, at, chairs, close, here, item, people, person, start, tell } from '../../support/meetings';
import { sampleMeeting, theAgenda, theBoard, theEvening } from '../../support/sample-meeting';

const introductionsOf = (meeting: Parameters<typeof composeMinutes>[0]) =>
  composeMinutes(meeting).items[0]?.content.map((block) => ('text' in block ? block.text : ''));

describe('who chaired which items, in the minutes', () => {
  test('is said beside the joint chairing, where the board wants it', () => {
    const { meeting } = tell({ hasChairsByItem: true }, theBoard, theAgenda, ...theEvening);
    expect(introductionsOf(meeting)?.[0]).toBe(
      'As part of Takeover Month, the meeting was jointly chaired by County Councillor Anne Hartley and Tariq, a member of Northmoor’s Children in Care Council (SPARK). CC Hartley chaired items 1 to 4, and Tariq chaired items 4, 5, 7 and 8.',
    );
  });

  test('is not said where nobody asked for it', () => {
    expect(introductionsOf(sampleMeeting().meeting)?.[0]).not.toContain('items');
  });

  test('is not said where one chaired everything', () => {
    const { meeting } = tell(
      { hasChairsByItem: true },
      people(person('County Councillor Anne Hartley')),
      agenda(item('Introductions', 10, 'introductions')),
      chairs('Anne Hartley'),
      here('Anne Hartley'),
      at('18:00', start),
      at('18:10', close),
    );
    expect(introductionsOf(meeting)).toEqual([
      'All were welcomed to the meeting and no apologies were received.',
    ]);
  });

  test.each([
    [[4], 'item 4'],
    [[1, 2], 'items 1 and 2'],
    [[1, 2, 3, 8], 'items 1 to 3 and 8'],
    [[2, 4, 6, 7], 'items 2, 4, 6 and 7'],
  ])('items %j are %s', (numbers, words) => {
    expect(itemsInWords(numbers)).toBe(words);
  });
});
