/** What an action lacks. Owners and days are facts of the block; where the clerk wrote them into its words they count too. */
import { type PersonName, personById } from '../../attendance/attendance';
import { plainName, textName } from '../../attendance/naming';
import type { LocalDate } from '../../kernel/wall-time';
import type { Block } from '../blocks';
import { textDate } from '../wording';
import type { Check, Found } from './check';
import { daysIn } from './dates-in-text';
import { type Material, type Passage, wholeOf } from './material';
import { mendBlock } from './mends';

const actionsOf = ({ passages }: Material): readonly Passage[] =>
  passages.filter(({ block }) => block.kind === 'action');

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

const TO = /\s(?:to|will|would|agreed to)\s/;
/** What an action asks for, where it begins with that and names nobody first: "Send it to Dev Rawal". */
const ASKS =
  /^(?:please |kindly )?(?:arrange|ask|book|bring|check|circulate|collect|contact|discuss|email|e-mail|forward|get|give|hand|invite|meet|obtain|pass|phone|present|provide|raise|report|ring|send|share|show|speak|submit|talk|tell|write)\b/i;
const NO_ONE = /^(?:nobody|no one|none|nothing)\b/i;
/** Who is named here gets something, or is asked. */
const TO_WHOM = /\b(?:to|from|with) (?:(?:the|our) )?$/i;

const isNamedIn = (words: string, name: string, isAsked: boolean): boolean => {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!isAsked || !TO_WHOM.test(words.slice(0, at))) return true;
  return false;
};

/** "(HP)", "– HP": whose initials end an action does it. */
const INITIALS_LAST = /[(–—-]\s*(\p{Lu})\.?\s?(?:\p{Lu}\.?\s?)?(\p{Lu})\)?\.?\s*$/u;

const hasInitials = (words: string, { given, family }: PersonName): boolean => {
  const [, first, last] = INITIALS_LAST.exec(words) ?? [];
  return (
    first !== undefined && last !== undefined && given.startsWith(first) && family?.startsWith(last) === true
  );
};

/** "Helen Price to bring …", "All to …": somebody is named before what is to be done, or beside it. */
function namesOwner(text: string, { meeting }: Material): boolean {
  const words = text.replace(/^\s*actions?\s*[:–—-]\s*/i, '').trimStart();
  // "Book Trust to send …" begins with a body.
  const isAsked = /^ \p{Ll}/u.test(words.slice(ASKS.exec(words)?.[0].length ?? words.length));
  if (!isAsked && !NO_ONE.test(words) && words.search(TO) > 0 && /^\p{Lu}/u.test(words)) return true;
  return meeting.attendance.people.some(
    ({ name }) =>
      hasInitials(words, name) ||
      [plainName(name), textName(name)].some((called) => called !== '' && isNamedIn(words, called, isAsked)),
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
  /\b(?:by|before|at|for|until) (?:the )?(?:next|end of|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:immediately|ongoing|asap|tomorrow|today|tonight|weekly|monthly|quarterly|termly)\b|\bto (?:the |our |a )?next (?:\p{L}+ ){0,3}meeting\b|\b(?:by|before|until) (?:(?:the|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|easter|christmas|new year|spring|summer|autumn|winter|half[- ]term|term|week)\b|\bwithin (?:the |a |an |one |two |three |four |five |six |\d+ )?(?:next )?(?:day|week|fortnight|month|year|term)s?\b|\b(?:this|next) (?:week|month|term)\b(?!['’]s)|\bevery (?:week|month|term|quarter|year|meeting)\b/iu;

/** Of the block's facts alone: a day in its words may be that of something else. */
const wasDueBefore = ({ due }: Block, meeting: LocalDate): boolean => due !== null && due < meeting;

export const actionWithoutDate: Check = {
  name: 'action-without-date',
  title: 'An action without a date, or with one that is over',
  isSlip: false,
  find: (material) => {
    const { date: today, nextMeeting } = material.meeting.facts;
    return actionsOf(material).flatMap((passage): Found[] => {
      const { block } = passage;
      const { due, text } = block;
      const isOpen = due === null && !SAYS_WHEN.test(text) && daysIn(text).length === 0;
      if (!isOpen && !wasDueBefore(block, today)) return [];
      return [
        {
          place: wholeOf(passage),
          sentence:
            due === null
              ? `No date is set for the action “${shown(text)}”.`
              : `The action “${shown(text)}” is due on ${textDate(due)}, which is before this meeting.`,
          mend:
            nextMeeting && mendBlock(passage, 'Due at the next meeting', { ...block, due: nextMeeting.date }),
          about: due === null ? text.slice(0, 80) : `${text.slice(0, 80)} ${due}`,
        },
      ];
    });
  },
};
