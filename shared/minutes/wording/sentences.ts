/** The stock words and sentences of the minutes: what the board says in the same way every time. */
import type { LocalDate, LocalTime } from '../../kernel/wall-time';
import { asSentence, startLower } from './lists';
import { placePhrase, textDate, textDay, textTime } from './when-and-where';

/** Stands in the header of every page until the minutes are agreed. */
export const DRAFT_MARK = 'DRAFT – not yet agreed';

/** "The notes of the meeting held on 15 September 2026 were agreed as an accurate record." */
export const approvalSentence = (previous: LocalDate | null): string =>
  `The notes of the ${previous === null ? 'previous meeting' : `meeting held on ${textDate(previous)}`} were agreed as an accurate record.`;

/** "The next meeting will be held on Thursday, 28 January 2027 at 6pm in the Moorland Room." */
export const nextMeetingSentence = (next: {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly venue: string;
}): string =>
  asSentence(
    `The next meeting will be held on ${textDay(next.date)} at ${textTime(next.start)}${placePhrase(next.venue, 'in-person')}`,
  );

export const DEFERRED = 'This item was deferred to the next meeting';

/** A reason that goes on in the same sentence: "because the presenter was ill". */
const GOES_ON = /^(because|as|since|due to|owing to|to allow|so that|in order to|pending)\b/i;

/** The stock sentence, with the reason in it or after it where one was given. */
export function deferredSentence(reason: string): string {
  const why = reason.trim();
  if (GOES_ON.test(why)) return asSentence(`${DEFERRED} ${startLower(why)}`);
  return [asSentence(DEFERRED), asSentence(why)].filter(Boolean).join(' ');
}

interface Owed {
  readonly owners: string | null;
  readonly due: string | null;
}

/** After an action: "(Dev Rawal and Helen Price, by 28 January 2027)"; empty where neither is known. */
export function actionTail({ owners, due }: Owed): string {
  const parts = [owners, due === null ? null : `by ${due}`].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** After a question: "(asked by Tariq; CC Webb to answer by 28 January 2027)"; empty where nothing is known. */
export function questionTail({ askedBy, owners, due }: Owed & { readonly askedBy: string | null }): string {
  const by = due === null ? '' : ` by ${due}`;
  const answer = owners === null ? (by === '' ? null : `to be answered${by}`) : `${owners} to answer${by}`;
  const parts = [askedBy === null ? null : `asked by ${askedBy}`, answer].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join('; ')})`;
}

/** After somebody's own words: "– Tariq"; empty where nobody said whose they are. */
export const quoteTail = ({ speaker }: { readonly speaker: string | null }): string =>
  speaker === null ? '' : `– ${speaker}`;
