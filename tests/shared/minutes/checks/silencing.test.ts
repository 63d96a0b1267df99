import { describe, expect, test } from 'vitest';
import { checkName } from '../../../../shared/minutes/checks/check-names';
import { CHECKS } from '../../../../shared/minutes/checks/findings';
import { blocksOf } from '../../../../shared/minutes/blocks';
import { after, allFindings, foundBy, housing } from '../../../support/checked';
import { command, itemCalled, paragraph, people, person, tell } from '../../../support/meetings';

const twoSlips = () => housing([paragraph('The the Board and and SPARK met.'), paragraph('The the end.')]);

describe('Silencing', () => {
  test('one finding leaves every other', () => {
    const meeting = twoSlips();
    const before = allFindings(meeting);
    for (const finding of before) {
      const quiet = after(meeting, { type: 'SilenceFinding', key: finding.key });
      expect(allFindings(quiet)).toEqual(before.filter((other) => other.key !== finding.key));
      const heard = after(quiet, { type: 'HearFindingAgain', key: finding.key });
      expect(allFindings(heard)).toEqual(before);
    }
  });

  test('a check for good leaves the other checks', () => {
    const meeting = housing([paragraph('The the Board  met.')]);
    expect(allFindings(meeting, ['doubled-word']).map(({ check }) => check)).toEqual(['doubled-space']);
  });

  test('one place holds while the text is edited elsewhere, and ends where its own words change', () => {
    const meeting = housing([paragraph('The the Board met.')]);
    const [finding] = foundBy('doubled-word', meeting);
    const quiet = after(meeting, { type: 'SilenceFinding', key: finding?.key ?? '' });
    const itemId = itemCalled(quiet, 'Housing');
    const [block] = blocksOf(quiet.minutes, itemId);
    if (!block) throw new Error('There is no block');
    const written = (text: string) =>
      after(quiet, {
        type: 'ChangeMinutes',
        itemId,
        changes: [{ op: 'put', block: { ...block, text }, after: null }],
      });
    expect(foundBy('doubled-word', written('Then it rained. The the Board met.'))).toEqual([]);
    expect(foundBy('doubled-word', written('Then it rained. That is is so.'))).toHaveLength(1);
  });

  test('can be undone like every step', () => {
    const told = tell(
      {},
      people(person('Dev Rawal'), person('Dev Rawal')),
      command({ type: 'SilenceFinding', key: 'listed-twice id-2 x' }),
      command({ type: 'Undo' }),
    );
    expect(told.meeting.review.silenced).toEqual([]);
    expect(foundBy('listed-twice', told.meeting)).toHaveLength(1);
  });
});

describe('Every check', () => {
  test('has a name, and every name a check', () => {
    expect(CHECKS.map(({ name }) => name).toSorted()).toEqual(checkName.options.toSorted());
  });

  test('has a title of its own for the list of checks', () => {
    expect(new Set(CHECKS.map(({ title }) => title)).size).toBe(CHECKS.length);
  });
});
