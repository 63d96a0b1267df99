import { describe, expect, test } from 'vitest';
import { promptNow } from '../../../shared/chairing/prompt-now';
import { clockOn } from '../../support/northmoor';
import {
  at,
  close,
  command,
  defer,
  next,
  paragraph,
  resolved,
  start,
  type Told,
  write,
} from '../../support/meetings';
import { northmoorBoard } from '../../support/northmoor-board';

const momentAt = ({ meeting }: Told, time: string): string | null =>
  promptNow(meeting, clockOn(time))?.moment ?? null;

describe('the line a chair needs now', () => {
  test('before the meeting is the welcome, and still in its first minute', () => {
    expect(momentAt(northmoorBoard(), '17:40')).toBe('welcome');
    const begun = northmoorBoard(at('18:00', start));
    expect(momentAt(begun, '18:00:59')).toBe('welcome');
    expect(momentAt(begun, '18:01')).toBe('item-start');
  });

  test.each([
    ['18:10', 'item-start'],
    ['18:11:59', 'item-start'],
    ['18:12', null],
    ['18:17:30', 'halfway'],
    ['18:19:29', 'halfway'],
    ['18:19:30', 'not-yet-asked'],
    ['18:20', 'before-a-decision'],
    ['18:22:59', 'before-a-decision'],
    ['18:23', 'two-minutes-left'],
    ['18:24:59', 'two-minutes-left'],
    ['18:25', 'time-up'],
    ['18:40', 'time-up'],
  ])('in fifteen minutes from 18:10 on an item to be agreed, at %s it is %s', (time, moment) => {
    const evening = northmoorBoard(
      at('18:00', start),
      at('18:04', next),
      at('18:06', next),
      at('18:10', next),
    );
    expect(momentAt(evening, time)).toBe(moment);
  });

  test('is the reading back as long as what was resolved is the newest thing written', () => {
    const evening = [at('18:00', start), at('18:04', next), at('18:06', next), at('18:10', next)];
    const noted = write('Children', paragraph('Dev spoke.'), resolved('That it was noted.'));
    const decided = northmoorBoard(...evening, noted);
    expect(promptNow(decided.meeting, clockOn('18:21'))?.says).toContain('That it was noted.');
    const goesOn = northmoorBoard(...evening, noted, write('Children', paragraph('Then Bo spoke.')));
    // Decided already: nobody is asked to think about it again.
    expect(momentAt(goesOn, '18:21')).toBe('not-yet-asked');
  });

  test('follows minutes that were granted, and leaves breaks out', () => {
    const evening = [at('18:00', start), at('18:04', next), at('18:06', next), at('18:10', next)];
    const granted = northmoorBoard(
      ...evening,
      at(
        '18:22',
        command({
          type: 'ExtendItem',
          itemId: northmoorBoard().meeting.agenda.items[3]?.id as never,
          minutes: 5,
        }),
      ),
    );
    expect(momentAt(granted, '18:24')).toBe('not-yet-asked');
    const onBreak = northmoorBoard(...evening, at('18:12', command({ type: 'StartBreak', minutes: 10 })));
    expect(momentAt(onBreak, '18:15')).toBeNull();
    const back = northmoorBoard(
      ...evening,
      at('18:12', command({ type: 'StartBreak', minutes: 10 })),
      at('18:22', command({ type: 'EndBreak' })),
    );
    expect(momentAt(back, '18:23')).toBeNull();
    expect(momentAt(back, '18:28')).toBe('halfway');
  });

  test('is the close when the last item’s time is up, or nothing is left to take', () => {
    const last = northmoorBoard(at('18:00', start), at('19:40', next, next, next, next, next, next, next));
    expect(momentAt(last, '19:41')).toBeNull();
    expect(momentAt(last, '19:42')).toBe('close');
    const over = northmoorBoard(
      at('18:00', start),
      at('19:40', next, next, next, next, next, next, next, next),
    );
    expect(momentAt(over, '19:41')).toBe('close');
    const closed = northmoorBoard(at('18:00', start), at('19:40', close));
    expect(momentAt(closed, '19:41')).toBeNull();
  });

  test('is none between items, while the next waits to be called', () => {
    const between = northmoorBoard(at('18:00', start), at('18:04', defer('Introductions')));
    expect(momentAt(between, '18:05')).toBeNull();
  });

  test('is none when its words were emptied', () => {
    const silent = northmoorBoard(
      command({ type: 'WordPrompt', moment: 'welcome', itemId: null, words: '' }),
    );
    expect(momentAt(silent, '17:50')).toBeNull();
  });
});
