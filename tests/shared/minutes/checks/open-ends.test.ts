import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../../shared/kernel/wall-time';
import { foundBy, housing, mended, sentencesBy } from '../../../support/checked';
import {
  action,
  agenda,
  apologies,
  at,
  close,
  defer,
  item,
  next,
  paragraph,
  people,
  person,
  start,
  tell,
  write,
} from '../../../support/meetings';

const NEXT = { date: '2027-01-28' as LocalDate, start: '18:00' as LocalTime, venue: '' };

describe('An item without text', () => {
  const begun = [
    agenda(item('Introductions', 5, 'introductions'), item('Housing'), item('Health')),
    people(person('Helen Price')),
    apologies('Helen Price'),
    start,
  ] as const;

  test('is asked about once it is over, not before', () => {
    const during = tell({}, ...begun, at('18:10', next)).meeting;
    expect(sentencesBy('item-without-text', during)).toEqual([]);
    const later = tell({}, ...begun, at('18:10', next), at('18:20', next)).meeting;
    expect(sentencesBy('item-without-text', later)).toEqual(['Item 2, “Housing”, has no text.']);
  });

  test('is not one of which Boardside writes something itself', () => {
    const { meeting } = tell({}, ...begun, at('18:10', next, defer('Housing'), defer('Health')));
    expect(foundBy('item-without-text', meeting)).toEqual([]);
  });

  test.each(['Date of Next Meeting: 28 January 2027 at 6pm', 'Any Other Business – None'])(
    'is not one whose title says it all: %s',
    (title) => {
      const kind = title.startsWith('Date') ? 'next-meeting' : 'any-other-business';
      const { meeting } = tell({}, agenda(item(title, null, kind)), start, close);
      expect(foundBy('item-without-text', meeting)).toEqual([]);
    },
  );

  test('that was never taken is found after the meeting, and can be put off', () => {
    const { meeting } = tell(
      {},
      ...begun,
      at('18:10', next),
      write('Housing', paragraph('It rained.')),
      close,
    );
    expect(sentencesBy('item-without-text', meeting)).toEqual([]);
    expect(sentencesBy('item-not-closed', meeting)).toEqual([
      'Item 3, “Health”, was neither closed nor deferred.',
    ]);
    const after = mended('item-not-closed', meeting);
    expect([...foundBy('item-not-closed', after), ...foundBy('item-without-text', after)]).toEqual([]);
  });

  test('is nothing to ask about while the meeting is being prepared', () => {
    const { meeting } = tell({}, agenda(item('Housing')));
    expect([...foundBy('item-not-closed', meeting), ...foundBy('item-without-text', meeting)]).toEqual([]);
  });
});

describe('An action', () => {
  const withPeople = [people(person('Dev Rawal'), person('County Councillor Anne Hartley'))];

  test('with owner and date is let be', () => {
    const meeting = housing([action('Bring figures.', ['Dev Rawal'], '2027-01-28')], withPeople);
    expect([...foundBy('action-without-owner', meeting), ...foundBy('action-without-date', meeting)]).toEqual(
      [],
    );
  });

  test.each([
    'Dev Rawal to bring figures by 28 January 2027.',
    'All to read the plan before the next meeting.',
  ])('that says so in its words is let be: %s', (text) => {
    const meeting = housing([action(text)], withPeople);
    expect([...foundBy('action-without-owner', meeting), ...foundBy('action-without-date', meeting)]).toEqual(
      [],
    );
  });

  test('without an owner is found', () => {
    expect(sentencesBy('action-without-owner', housing([action('Bring the figures.')], withPeople))).toEqual([
      'Nobody is named for the action “Bring the figures.”.',
    ]);
  });

  test.each([
    'Send it to Dev Rawal by 1 December.',
    'Get the figures from Dev Rawal.',
    'Send the figures to SPARK (LAC).',
    'Please share the plan with Dev Rawal.',
    'Nobody to be left behind by 1 March.',
  ])('that names only who gets something is nobody’s: %s', (text) => {
    expect(foundBy('action-without-owner', housing([action(text)], withPeople))).toHaveLength(1);
  });

  test.each([
    'Dev Rawal to send it to Anne Hartley.',
    'Send it to all (Dev Rawal).',
    'Send the figures to Helen – Dev Rawal.',
    'Figures to be sent by Dev Rawal.',
    'Report to Dev Rawal; CC Hartley to check.',
    'Send it to CC Hartley: Dev Rawal.',
    'Given to Dev Rawal.',
    'Present it to the next meeting (DR).',
    'Bring figures – AH.',
    'Book Trust to send the list to Dev Rawal.',
    'Ask Dev Rawal to bring it to Anne Hartley.',
    'SPARK to send it to Dev Rawal.',
    'The Virtual School to bring figures.',
    'Young people to choose the film.',
    'Action: all to read the plan to Dev Rawal.',
    'Will to bring the figures.',
    'Mark to bring the figures.',
  ])('whose owner stands in its words is let be: %s', (text) => {
    expect(foundBy('action-without-owner', housing([action(text)], withPeople))).toEqual([]);
  });

  test.each([
    'Dev Rawal to bring back to the next meeting.',
    'SPARK to send it by Friday.',
    'Dev Rawal to ring them before Easter.',
    'Dev Rawal to write within two weeks.',
    'Dev Rawal to bring it to the next Board meeting.',
    'Dev Rawal to report every quarter.',
    'Dev Rawal to ring them tomorrow.',
  ])('that says when in other words is let be: %s', (text) => {
    expect(foundBy('action-without-date', housing([action(text)], withPeople))).toEqual([]);
  });

  test.each([
    'Dev Rawal to bring next year’s figures.',
    'Dev Rawal to look at Easter clubs.',
    'Dev Rawal to hand on to the nextdoor team.',
    'Dev Rawal to write about Friday nights.',
  ])('that names a day or a time for something else has none: %s', (text) => {
    expect(foundBy('action-without-date', housing([action(text)], withPeople))).toHaveLength(1);
  });

  test('that is due before the meeting is found, and one done the same day is not', () => {
    const due = (day: string) =>
      housing([action('Bring figures.', ['Dev Rawal'], day)], withPeople, { nextMeeting: NEXT });
    expect(sentencesBy('action-without-date', due('2026-11-01'))).toEqual([
      'The action “Bring figures.” is due on 1 November 2026, which is before this meeting.',
    ]);
    expect(foundBy('action-without-date', mended('action-without-date', due('2026-11-01')))).toEqual([]);
    expect(foundBy('action-without-date', due('2026-11-24'))).toEqual([]);
  });

  test('without a date is found, and the next meeting offered', () => {
    const meeting = housing([action('Bring figures.', ['Dev Rawal'])], withPeople, { nextMeeting: NEXT });
    expect(foundBy('action-without-date', meeting)[0]).toMatchObject({
      isSlip: false,
      mend: { label: 'Due at the next meeting' },
    });
    expect(foundBy('action-without-date', mended('action-without-date', meeting))).toEqual([]);
    const unknown = housing([action('Bring figures.', ['Dev Rawal'])], withPeople);
    expect(foundBy('action-without-date', unknown)[0]?.mend).toBeNull();
  });
});
