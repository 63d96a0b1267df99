// The headings over the lists of people: "Present:", "Members", "Co-opted members", "Other Attendees", "Apologies".
import type { PublishedList } from './published-minutes';

export interface ListHeading {
  /** "Present:" when the line says so. */
  readonly present: string | null;
  /** Null when the line says no more than "Present:". */
  readonly list: PublishedList | null;
  /** As printed, without what follows on the line. */
  readonly heading: string;
  /** Names on the same line: "Apologies: …". */
  readonly rest: string;
}

const PRESENT =
  /^((?:(?:those|(?:board |committee |voting )?members|people|in attendance and) )?present(?: were| at the meeting)?|attendance|attendees(?=:?$)|record of attendance)(?:\s?[:–-]+|(?=$|\s(?:members|county|councill|co-?opt)))\s*/i;
const HEADINGS: ReadonlyArray<readonly [PublishedList, RegExp]> = [
  [
    'apologies',
    /^(?:apologies|apologies (?:for absence|received|from|were received from|for absence received|received from)|absent|absentees|absence|not present|members absent)$/i,
  ],
  [
    'co-opted',
    /^(?:(?:voting |non[- ]voting |statutory )?co-?\s?opted(?: (?:and \w+ )?(?:board |non-voting )?(?:members?|representatives?|persons?))?|co-?optees)(?: present)?$/i,
  ],
  [
    'attendee',
    /^(?:(?:also |other |others |officers |and )*(?:in attendance|present|attending)(?: were)?|(?:other |additional |also )?attendees?|(?:council |lcc |other |supporting )?officers?(?: (?:present|in attendance))?|(?:other )?(?:observers?|guests?|visitors?|invitees|invited guests)(?: (?:present|in attendance))?|guest speakers?|others|by invitation)$/i,
  ],
  [
    'member',
    /^(?:(?:the |core |board |committee |panel |council |voting |full |elected |county council )*members?(?: of the (?:board|committee|panel))?(?: present)?|(?:county |city |borough |district )?councillors|cllrs|substitutes?(?: members?)?|young people|young people['’]?s? representatives|representatives|partners|partner agencies|professionals)$/i,
  ],
];
const LONGEST = 60;

const listOf = (words: string): PublishedList | null =>
  HEADINGS.find(([, heading]) => heading.test(words))?.[0] ?? null;

const bare = (words: string): string => words.replace(/[\s:–-]+$/, '').replace(/\s?\(\d+\)$/, '');

/** A heading with names behind it on the line: only with a colon, or it is somebody's role. */
const inlineOf = (words: string): Omit<ListHeading, 'present'> | null => {
  const colon = words.slice(0, LONGEST).search(/:|\s[–-]\s/);
  if (colon < 1) return null;
  const list = listOf(bare(words.slice(0, colon)));
  const heading = words.slice(0, colon + 1).trim();
  return list === null
    ? null
    : { list, heading, rest: words.slice(heading.length).replace(/^\s*[–-]?\s*/, '') };
};

/** The words of a line as a list's heading; null when they are none. */
export const listHeading = (words: string): ListHeading | null => {
  const found = PRESENT.exec(words.slice(0, LONGEST));
  const present = found === null ? null : (found[0] ?? '').trim();
  const after = found === null ? words : words.slice(found[0].length);
  if (present !== null && after === '') return { present, list: null, heading: '', rest: '' };
  const list = after.length <= LONGEST ? listOf(bare(after)) : null;
  if (list !== null) return { present, list, heading: after, rest: '' };
  const inline = inlineOf(after);
  if (inline !== null) return { present, ...inline };
  return present === null ? null : { present, list: null, heading: '', rest: after };
};
