import { describe, expect, test } from 'vitest';
import { TermOnWall } from '../../../electron/windows/term-on-wall';
import type { ExplainedTerm } from '../../../shared/projector/projector-view';
import { at, begun, item, meetingAfter } from '../../support/given-when-then';

const sdq: ExplainedTerm = { acronym: 'SDQ', words: 'A form', plainly: '' };
const held = meetingAfter(...begun);

function wall() {
  const told: (string | null)[] = [];
  const term = new TermOnWall((shown) => told.push(shown?.acronym ?? null));
  term.show(sdq, held);
  return { term, told };
}

describe('the term on the wall', () => {
  test('stays while the same item runs, whatever else happens', () => {
    const { term, told } = wall();
    term.follow({ ...held, facts: { ...held.facts, venue: 'Another room' } });
    expect(term.term).toEqual(sdq);
    expect(told).toEqual(['SDQ']);
  });

  test.each([
    ['the item is over', meetingAfter(...begun, { type: 'ItemClosed', itemId: item('a'), at: at('18:20') })],
    ['a break begins', meetingAfter(...begun, { type: 'BreakStarted', at: at('18:20'), backAt: null })],
    ['another meeting, or none, is on the wall', null],
  ])('goes by itself when %s', (_, meeting) => {
    const { term, told } = wall();
    term.follow(meeting);
    expect(term.term).toBeNull();
    expect(told).toEqual(['SDQ', null]);
  });

  test('is taken off by the clerk, once', () => {
    const { term, told } = wall();
    term.show(null, held);
    term.show(null, held);
    expect(told).toEqual(['SDQ', null]);
  });

  test('needs a wall to be on', () => {
    const term = new TermOnWall(() => {});
    term.show(sdq, null);
    expect(term.term).toBeNull();
  });
});
