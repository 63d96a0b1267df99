import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { meeting } from '../../../shared/meeting/meeting-shapes';
import { given, meetingAfter } from '../../support/given-when-then';

const KEY = 'doubled-word block-1 abc';
const silenced: MeetingEvent = { type: 'FindingSilenced', key: KEY };

describe('The review', () => {
  test('silences a finding', () => {
    given().when({ type: 'SilenceFinding', key: KEY }).gives(silenced);
    expect(meetingAfter(silenced).review).toEqual({ silenced: [KEY] });
  });

  test('silences a finding once only', () => {
    given(silenced).when({ type: 'SilenceFinding', key: KEY }).refused('already-silenced');
  });

  test('hears a finding again', () => {
    given(silenced)
      .when({ type: 'HearFindingAgain', key: KEY })
      .gives({ type: 'FindingHeardAgain', key: KEY });
    expect(meetingAfter(silenced, { type: 'FindingHeardAgain', key: KEY }).review).toEqual({ silenced: [] });
    given().when({ type: 'HearFindingAgain', key: KEY }).refused('not-silenced');
  });

  test('of a meeting kept before there was one is empty', () => {
    const { review: _, ...older } = meetingAfter();
    expect(meeting.parse(older).review).toEqual({ silenced: [] });
  });
});
