import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RunningSheet, runningSheet } from '../../../shared/chairing/running-sheet';
import {
  agenda,
  at,
  chairs,
  clerkOnly,
  command,
  defer,
  item,
  leads,
  people,
  person,
  resolved,
  sensitive,
  start,
  tell,
  write,
  youngPerson,
} from '../../support/meetings';
import { northmoorBoard } from '../../support/northmoor-board';
import { lived } from '../../support/random-meeting';

const itemOf = (sheet: RunningSheet, title: string) => sheet.items.find((i) => i.title.startsWith(title));
const factOf = (sheet: RunningSheet, title: string, label: string): string | undefined =>
  itemOf(sheet, title)?.facts.find((fact) => fact.label === label)?.text;

describe('the co-chairs’ running sheet', () => {
  const sheet = runningSheet(northmoorBoard(leads('Exploitation', 'Tariq')).meeting);

  test('says of what meeting it is, and who chairs', () => {
    expect(sheet).toMatchObject({
      title: 'Corporate Parenting Board: running sheet for the chairs, 24 November 2026',
      board: 'Corporate Parenting Board',
      when: 'Tuesday, 24th November, 2026, 6pm to 8pm in the Moorland Room, Northmoor Hall',
    });
    expect(sheet.opening[0]).toBe('Anne Hartley and Tariq share the chair. Anne Hartley opens the meeting.');
    expect(runningSheet(northmoorBoard(chairs('Tariq')).meeting).opening[0]).toBe('Tariq is in the chair.');
    expect(runningSheet(northmoorBoard(chairs()).meeting).opening).toHaveLength(1);
  });

  test('says who leads of every item that two chairs share, and nothing where one chairs alone', () => {
    expect(factOf(sheet, 'Who is here', 'Who leads')).toBe('Whoever is in the chair then');
    const alone = runningSheet(northmoorBoard(chairs('Tariq')).meeting);
    expect(factOf(alone, 'Who is here', 'Who leads')).toBeUndefined();
  });

  test('has each item in plain words, with its time, who leads it and who will speak', () => {
    expect(itemOf(sheet, 'Keeping children safe')).toEqual({
      number: 3,
      title: 'Keeping children safe from people who would use them',
      facts: [
        { label: 'When', text: '6.10pm to 6.25pm (15 minutes)' },
        { label: 'Who leads', text: 'Tariq' },
        { label: 'Who will speak', text: 'Farah, who works to keep children safe' },
        { label: 'What for', text: 'To receive an update on the work of the team.' },
        { label: 'On the agenda', text: 'Exploitation and Violence Reduction' },
      ],
      lines: [
        {
          when: 'To begin',
          says: 'Now we come to item 3: Keeping children safe from people who would use them. We will hear from Farah, who works to keep children safe. We have 15 minutes for this.',
        },
        {
          when: 'When time is up',
          says: 'Our time for this is up. Let us say what happens now, and then move on. Next we have: How are we doing for children in care and care leavers?',
        },
      ],
    });
    expect(factOf(sheet, 'Group work', 'How')).toBe('In small groups.');
    expect(factOf(sheet, 'Group work', 'When')).toBe('6.40pm to 7.20pm (40 minutes)');
  });

  test('says once what is said the same way in several items', () => {
    expect(sheet.anyTime.map(({ when }) => when)).toEqual([
      'Halfway',
      'To ask who has not spoken yet',
      'Before you decide',
      'Two minutes left',
      'To read back what was agreed',
    ]);
    expect(sheet.welcome.concat(sheet.close).map(({ when }) => when)).toEqual([
      'To welcome everyone',
      'To end the meeting',
    ]);
  });

  test('explains the jargon in it, in the order of the alphabet, with both meanings where there are two', () => {
    const { words } = runningSheet(
      tell({}, agenda(item('SEND update', 10, 'ordinary', { purposes: ['To hear of the LCS'] }))).meeting,
    );
    expect(words.map(({ acronym, meanings }) => [acronym, meanings.length])).toEqual([
      ['LCS', 2],
      ['SEND', 1],
    ]);
    expect(words[1]?.meanings[0]).toMatch(/^Special educational needs and disabilities\. \p{Lu}.*\.$/u);
    expect(runningSheet(tell({}, agenda(item('Coats'))).meeting).words).toEqual([]);
  });

  test('goes by the minutes given, and leaves a deferred item’s time to the next', () => {
    const { meeting } = northmoorBoard(at('18:00', start), defer('Exploitation'));
    const later = runningSheet(meeting);
    expect(itemOf(later, 'Keeping')).toMatchObject({
      number: 3,
      facts: [{ label: 'Not today', text: 'This will be taken at another meeting.' }],
      lines: [],
    });
    expect(factOf(later, 'How are we', 'When')).toBe('6.10pm to 6.25pm (15 minutes)');
    expect(factOf(runningSheet(tell({}, agenda(item('Plan'))).meeting), 'Plan', 'When')).toBe('about 6pm');
  });

  test('holds no surname of a young person, no address, no clerk-only note and nothing sensitive', () => {
    const { meeting } = tell(
      { venue: 'the Hall (bookings@northmoor.example)' },
      people(youngPerson('Bo'), person('County Councillor Anne Hartley')),
      agenda(
        item('Bo Hill’s report', 10, 'ordinary', {
          purposes: ['To agree what Bo Hill asks. Write to bo.hill@northmoor.example or 01632 960 123.'],
          presenters: [{ name: 'Bo Hill', team: 'bo.hill@northmoor.example' }],
          plainPresenter: 'with Bo Hill',
        }),
      ),
      chairs('Anne Hartley', 'Bo'),
      leads('Bo Hill', 'Bo'),
      write('Bo Hill', clerkOnly('Hush about CAMHS'), sensitive(resolved('That Bo moves house.'))),
    );
    const text = JSON.stringify(runningSheet(meeting));
    expect(text).not.toMatch(/Hill|@|01632|Hush|CAMHS|moves house/);
    expect(text).toContain('Bo’s report');
  });

  test('can be made of any meeting, at any time, with nothing missing in its words', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting) return;
        const made = runningSheet(meeting);
        expect(made.items.map(({ number }) => number)).toEqual(meeting.agenda.items.map((_, i) => i + 1));
        expect(JSON.stringify(made)).not.toMatch(/undefined|null|NaN|[{[]\w+-?\w*[}\]]|\s{2}/);
      }),
    );
  }, 60_000);

  test('keeps a board’s own words for one item in that item', () => {
    const { meeting } = northmoorBoard();
    const id = meeting.agenda.items[3]?.id ?? null;
    const own = runningSheet(
      northmoorBoard(
        command({ type: 'WordPrompt', moment: 'halfway', itemId: id, words: 'Time for questions.' }),
      ).meeting,
    );
    expect(itemOf(own, 'How are we')?.lines).toContainEqual({
      when: 'Halfway',
      says: 'Time for questions.',
    });
  });
});
