/** What an action lacks. Owners and days are facts of the block; where the clerk wrote them into its words they count too. */
import { personById } from '../../attendance/attendance';
import { plainName, textName } from '../../attendance/naming';
import type { Check, Found } from './check';
import { daysIn } from './dates-in-text';
import { type Material, type Passage, wholeOf } from './material';
import { mendBlock } from './mends';

const actionsOf = ({ passages }: Material): readonly Passage[] =>
  passages.filter(({ block }) => block.kind === 'action');

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

const TO = /\s(?:to|will|would|agreed to)\s/;

/** "Helen Price to bring …", "All to …": somebody is named before what is to be done. */
function namesOwner(text: string, { meeting }: Material): boolean {
  const words = text.replace(/^\s*actions?\s*[:–—-]\s*/i, '');
  const to = words.search(TO);
  if (to > 0 && /^\p{Lu}/u.test(words)) return true;
  return meeting.attendance.people.some(
    ({ name }) => words.includes(plainName(name)) || words.includes(textName(name)),
  );
}

export const actionWithoutOwner: Check = {
  name: 'action-without-owner',
  title: 'An action without an owner',
  isSlip: false,
  find: (material) =>
    actionsOf(material)
      .filter(
        ({ block }) =>
          !block.owners.some((id) => personById(material.meeting.attendance, id)) &&
          !namesOwner(block.text, material),
      )
      .map((passage) => ({
        place: wholeOf(passage),
        sentence: `Nobody is named for the action “${shown(passage.block.text)}”.`,
        mend: null,
        about: passage.block.text.slice(0, 80),
      })),
};

const SAYS_WHEN =
  /\b(?:by|before|at|for|until) (?:the )?(?:next|end of|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:immediately|ongoing|asap)\b/i;

export const actionWithoutDate: Check = {
  name: 'action-without-date',
  title: 'An action without a date',
  isSlip: false,
  find: (material) => {
    const next = material.meeting.facts.nextMeeting;
    return actionsOf(material)
      .filter(
        ({ block: { due, text } }) => due === null && !SAYS_WHEN.test(text) && daysIn(text).length === 0,
      )
      .map(
        (passage): Found => ({
          place: wholeOf(passage),
          sentence: `No date is set for the action “${shown(passage.block.text)}”.`,
          mend: next && mendBlock(passage, 'Due at the next meeting', { ...passage.block, due: next.date }),
          about: passage.block.text.slice(0, 80),
        }),
      );
  },
};
