import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting/events';
import type { Meeting } from '../../../shared/meeting/meeting';
import { decisionSlide, lastDecision } from '../../../shared/projector/decision';
import { projectorView } from '../../../shared/projector/projector-view';
import {
  bareStage,
  readingBack,
  sceneOf,
  type Stage,
  stageAfter,
  viewOnStage,
} from '../../../shared/projector/stage';
import { aBlock, at, begun, blockIdOf, item, meetingAfter, onTheLists } from '../../support/given-when-then';

const written = (id: string, text: string, more: object = {}, itemId = 'a'): MeetingEvent => ({
  type: 'BlockWritten',
  itemId: item(itemId),
  block: { ...aBlock(id, text, 'resolved'), ...more },
  after: null,
});
const plan = 'That the Board agreed the plan.';
const meeting = meetingAfter(...begun, written('plan', plan));
const plans = blockIdOf('plan');
const on = (m: Meeting, stage: Stage) => viewOnStage(sceneOf(m, stage), stage);
const slideOn = (m: Meeting, stage: Stage) => on(m, stage)?.slide;

describe('a wall the clerk does nothing to', () => {
  test('shows the meeting', () => {
    expect(on(meeting, bareStage)).toEqual(sceneOf(meeting, bareStage));
    expect(slideOn(meeting, bareStage)).toMatchObject({ kind: 'item', title: 'Item a' });
  });
  test('shows nothing while there is no meeting', () => {
    expect(viewOnStage(null, bareStage)).toBe(null);
  });
});

describe('a held picture', () => {
  const stage: Stage = { ...bareStage, held: sceneOf(meeting, bareStage) };
  const later = meetingAfter(
    ...begun,
    { type: 'ItemClosed', itemId: item('a'), at: at('18:10') },
    { type: 'ItemStarted', itemId: item('b'), at: at('18:10') },
  );

  test('is what was shown, whatever comes after, and says that it is held', () => {
    expect(on(later, stage)).toEqual({ ...sceneOf(meeting, bareStage), isFrozen: true });
    expect(viewOnStage(null, stage)).toEqual({ ...sceneOf(meeting, bareStage), isFrozen: true });
  });
  test('takes a line and can be blanked', () => {
    expect(on(later, { ...stage, line: 'Food is here' })).toMatchObject({
      line: 'Food is here',
      isFrozen: true,
    });
    expect(slideOn(later, { ...stage, isBlank: true })).toEqual({ kind: 'blank' });
  });
});

test('of what a blank hides the wall is told nothing', () => {
  const shown = JSON.stringify(on(meeting, { ...bareStage, isBlank: true }));
  expect(shown).not.toContain('Item');
  expect(projectorView.safeParse(JSON.parse(shown)).success).toBe(true);
});

describe('a decision read back', () => {
  const reading = readingBack(bareStage, meeting, plans);

  test('takes the place of the slide', () => {
    expect(slideOn(meeting, reading)).toEqual({
      kind: 'decision',
      item: { position: 1, title: 'Item a' },
      text: plan,
      points: [],
    });
    expect(projectorView.safeParse(on(meeting, reading)).success).toBe(true);
  });
  test('is taken off by asking again', () => {
    expect(readingBack(reading, meeting, plans)).toEqual(bareStage);
  });
  test('gives way to another decision', () => {
    const two = meetingAfter(...begun, written('plan', plan), written('letter', 'That a letter is written.'));
    expect(slideOn(two, readingBack(reading, two, blockIdOf('letter')))).toMatchObject({
      text: 'That a letter is written.',
    });
  });
  test('follows the clerk’s correction', () => {
    const mended = meetingAfter(...begun, written('plan', 'That the Board agreed the new plan.'));
    expect(stageAfter(reading, mended)).toBe(reading);
    expect(slideOn(mended, reading)).toMatchObject({ text: 'That the Board agreed the new plan.' });
  });
  test.each<[string, Meeting]>([
    [
      'the item is closed',
      meetingAfter(...begun, written('plan', plan), {
        type: 'ItemClosed',
        itemId: item('a'),
        at: at('18:10'),
      }),
    ],
    [
      'the room goes on a break',
      meetingAfter(...begun, written('plan', plan), { type: 'BreakStarted', at: at('18:10'), backAt: null }),
    ],
    ['it is marked sensitive', meetingAfter(...begun, written('plan', plan, { isSensitive: true }))],
    ['it is no decision any more', meetingAfter(...begun, written('plan', plan, { kind: 'clerk-only' }))],
    ['it is deleted', meetingAfter(...begun)],
  ])('is gone when %s', (_, then) => {
    expect(stageAfter(reading, then)).toEqual(bareStage);
    expect(slideOn(then, stageAfter(reading, then))?.kind).not.toBe('decision');
  });
});

describe('the words of a decision', () => {
  test('are a young person’s first name only, and no contact details', () => {
    const told = meetingAfter(
      onTheLists('tariq', 'Tariq', { isYoungPerson: true }),
      ...begun,
      written('plan', 'That Tariq Ahmed (tariq@northmoor.example) be thanked.'),
    );
    expect(decisionSlide(told, plans)?.text).toBe('That Tariq be thanked.');
  });
  test('go with their points where they end in a colon, sensitive ones left out', () => {
    const put = (id: string, text: string, after: string, more: object = {}): MeetingEvent => ({
      type: 'BlockWritten',
      itemId: item('a'),
      block: { ...aBlock(id, text, 'bullet'), ...more },
      after: blockIdOf(after),
    });
    const told = meetingAfter(
      ...begun,
      written('plan', 'That the Board agreed:'),
      put('1', 'to meet monthly', 'plan'),
      put('2', 'what she told us', '1', { isSensitive: true }),
      { ...put('3', 'A paragraph.', '2'), block: aBlock('3', 'A paragraph.') } as MeetingEvent,
      put('4', 'another list', '3'),
    );
    expect(decisionSlide(told, plans)?.points).toEqual(['to meet monthly']);
  });
  test('that are too many are cut at a word, with a mark', () => {
    const long = meetingAfter(...begun, written('plan', `That ${'agreed, '.repeat(200)}`));
    const { text = '' } = decisionSlide(long, plans) ?? {};
    expect(text.length).toBeLessThan(710);
    expect(text).toMatch(/agreed …$/);
  });
  test('of an item are its last that may be shown', () => {
    const told = meetingAfter(
      ...begun,
      written('secret', 'That she be helped.', { isSensitive: true }),
      written('empty', ' '),
      written('plan', plan),
    );
    expect(lastDecision(told.minutes, item('a'))?.id).toBe('plan');
    expect(lastDecision(told.minutes, item('b'))).toBe(undefined);
  });
});
