import { describe, expect, test } from 'vitest';
import { type Glossary, usualGlossary } from '../../../shared/jargon/glossary';
import type { Meeting } from '../../../shared/meeting/meeting';
import { projectMeeting } from '../../../shared/projector/project-meeting';
import { wallJargon } from '../../../shared/projector/wall-jargon';
import { sayingOf } from '../../../shared/projector/wall-text';
import { itemById } from '../../../shared/agenda/agenda';
import {
  agenda,
  at,
  clerkOnly,
  type Doing,
  item,
  itemCalled,
  paragraph,
  quote,
  sensitive,
  start,
  tell,
  write,
} from '../../support/meetings';

const told = (...done: Doing[]): Meeting =>
  tell(
    {},
    agenda(
      item('EHCP timeliness', 15, 'ordinary', { purposes: ['To hear of every CLA.'] }),
      item('Coats', 5),
    ),
    at('18:00', start),
    ...done,
  ).meeting;

const onTheWall = (meeting: Meeting, glossary: Glossary = usualGlossary) => {
  const first = itemById(meeting.agenda, itemCalled(meeting, 'EHCP'));
  return first ? wallJargon(meeting, first, { glossary, say: sayingOf(meeting) }) : [];
};

describe('the wall explains the jargon of the item', () => {
  test('in whole sentences, that of the title first', () => {
    expect(onTheWall(told())).toEqual([
      expect.objectContaining({
        acronym: 'EHCP',
        words: 'Education, health and care plan',
        plainly: expect.stringMatching(/^\p{Lu}.*\.$/u),
      }),
      expect.objectContaining({ acronym: 'CLA' }),
    ]);
    expect(projectMeeting(told()).slide).toMatchObject({ jargon: [{ acronym: 'EHCP' }, { acronym: 'CLA' }] });
  });

  test('no more than two, and then what was said last', () => {
    const meeting = told(write('EHCP', paragraph('The IRO spoke.'), paragraph('CAMHS answered.')));
    expect(onTheWall(meeting).map(({ acronym }) => acronym)).toEqual(['EHCP', 'CAMHS']);
  });

  test('without cutting a sentence: where the room is short the second is only spelled out', () => {
    const meeting = told(write('EHCP', paragraph('SDQ was asked for.')));
    expect(onTheWall(meeting)[1]).toEqual({
      acronym: 'SDQ',
      words: 'Strengths and difficulties questionnaire',
      plainly: '',
    });
    expect(onTheWall(told(write('EHCP', paragraph('The IRO spoke.'))))[0]?.plainly).not.toBe('');
  });

  test('with both meanings, briefly, where there are two', () => {
    const [, lcs] = onTheWall(told(write('EHCP', paragraph('What is LCS?'))));
    expect(lcs).toEqual({
      acronym: 'LCS',
      words: 'Liquidlogic Children’s System, or leaving care service'.replace('’', "'"),
      plainly: '',
    });
  });

  test('and nothing of what only the clerk sees, or what is sensitive', () => {
    const meeting = told(write('EHCP', clerkOnly('Ask the IRO.'), sensitive(quote('I saw CAMHS once.'))));
    expect(onTheWall(meeting).map(({ acronym }) => acronym)).toEqual(['EHCP', 'CLA']);
  });

  test('without an address or a number the board wrote into its glossary', () => {
    const own: Glossary = [
      {
        acronym: 'EHCP',
        meanings: [{ words: 'plan (ask sam@northmoor.example)', plainly: 'Ring 01632 960123.' }],
      },
      { acronym: 'CLA', meanings: [{ words: 'sam@northmoor.example', plainly: '' }] },
    ];
    expect(onTheWall(told(), own)).toEqual([
      { acronym: 'EHCP', words: 'Plan (ask)', plainly: expect.not.stringContaining('960123') },
    ]);
    const shownTerm = { acronym: 'EHCP', words: 'Plan', plainly: 'Write to sam@northmoor.example.' };
    expect(JSON.stringify(projectMeeting(told(), { glossary: own, shownTerm }))).not.toContain('@');
  });

  test('and one term the clerk has put up stands over any slide', () => {
    const shownTerm = { acronym: 'SDQ', words: 'A form', plainly: '' };
    expect(projectMeeting(told(), { glossary: usualGlossary, shownTerm }).shownTerm).toEqual(shownTerm);
    expect(projectMeeting(told()).shownTerm).toBeNull();
  });
});
