import { describe, expect, test } from 'vitest';
import { BoardPrompts } from '../../../electron/meetings/board-prompts';
import type { PromptWordings } from '../../../shared/chairing/prompt-shapes';
import type { MeetingEvent } from '../../../shared/meeting/events';
import type { Meeting } from '../../../shared/meeting/meeting';
import { facts, item, meetingAfter } from '../../support/given-when-then';

const worded = (words: string | null, itemId: string | null = null): MeetingEvent => ({
  type: 'PromptWorded',
  moment: 'time-up',
  itemId: itemId === null ? null : item(itemId),
  words,
});

function keeping(kept: Record<string, PromptWordings> = {}) {
  let all: Readonly<Record<string, PromptWordings>> = kept;
  const prompts = new BoardPrompts({ kept: () => all, keep: (now) => (all = now) });
  const lives = (...meetings: Meeting[]) => meetings.forEach((meeting) => prompts.note(meeting));
  return { prompts, lives, all: () => all };
}

describe('the board’s wording of the prompts', () => {
  test('goes from the meeting it was changed in to the next one of that board', () => {
    const { lives, prompts } = keeping();
    lives(meetingAfter(), meetingAfter(worded('Time, please.')));
    expect(prompts.of(facts)).toEqual({ 'time-up': 'Time, please.' });
    expect(prompts.of({ ...facts, board: facts.board.toUpperCase() })).toEqual({
      'time-up': 'Time, please.',
    });
    expect(prompts.of({ ...facts, board: 'Another Board' })).toEqual({});
  });

  test('is the usual one again where the change is undone or taken back', () => {
    const { all, lives } = keeping();
    lives(meetingAfter(), meetingAfter(worded('Time, please.')), meetingAfter());
    expect(all()).toEqual({});
  });

  test('is not changed by opening a meeting that had other words, nor by an item’s own words', () => {
    const { all, lives } = keeping();
    lives(meetingAfter(worded('As it was in May.')));
    lives(meetingAfter(worded('As it was in May.'), worded('Only here.', 'a')));
    expect(all()).toEqual({});
  });

  test('of the sample is nobody’s', () => {
    const { all, lives, prompts } = keeping();
    const sample = (...events: MeetingEvent[]): Meeting => {
      const meeting = meetingAfter(...events);
      return { ...meeting, facts: { ...meeting.facts, isSample: true } };
    };
    lives(sample(), sample(worded('Time, please.')));
    expect(all()).toEqual({});
    lives(meetingAfter(worded('First.')), meetingAfter(worded('Time, please.')));
    expect(prompts.of({ ...facts, isSample: true })).toEqual({});
  });
});
