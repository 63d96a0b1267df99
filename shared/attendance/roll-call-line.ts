/**
 * One line of the roll call, as typed with one hand: a name, and on the same
 * line what is to be said of them. "ruth", "colin apol", "moira late 6.50",
 * "dev left", "helen back", "ruth for Peter Marsh", "moira absent". "online" or "in
 * the room" may stand beside any of them: "moira online late 6.50". Pure; what is
 * not understood comes back as a problem and is never guessed at.
 */
import type { LocalTime } from '../kernel/wall-time';
import type { Attendee, StandsInFor } from './attendance';
import { readClockTime } from './clock-time';
import { listName, plainName } from './naming';

/** What the line says of the person. `null` as a time means now. */
export type RollMark =
  | { readonly kind: 'here' }
  | { readonly kind: 'apologies' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'late'; readonly from: LocalTime | null }
  | { readonly kind: 'left'; readonly at: LocalTime | null }
  | { readonly kind: 'back'; readonly at: LocalTime | null }
  | { readonly kind: 'for'; readonly whom: string };

export interface RollCallLine {
  /** The part that names somebody; may be empty. */
  readonly who: string;
  readonly mark: RollMark;
  /** On the call, in the room, or nothing said of it. */
  readonly isOnline?: boolean;
  /** A sentence when the rest of the line cannot be read; then nothing is to be done. */
  readonly problem: string | null;
}

const HERE: RollMark = { kind: 'here' };

const WORDS: Readonly<Record<string, RollMark['kind']>> = {
  here: 'here',
  apol: 'apologies',
  apols: 'apologies',
  apologies: 'apologies',
  absent: 'absent',
  late: 'late',
  from: 'late',
  left: 'left',
  gone: 'left',
  back: 'back',
  for: 'for',
  notyet: 'not-yet',
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A person whose own name holds the word: "Sarah Back" is a name, not somebody who came back. */
const isPartOfAName = (words: readonly string[], at: number, people: readonly Attendee[]): boolean => {
  const typed = words.slice(0, at + 1).map(plain);
  return people.some((p) => {
    const name = plain(plainName(p.name)).split(/\s+/);
    return (
      typed.length <= name.length &&
      name.includes(typed.at(-1) ?? '') &&
      typed.every((w) => name.some((n) => n.startsWith(w)))
    );
  });
};

interface Called {
  readonly people: readonly Attendee[];
  /** When the meeting begins, on the wall: "6.50" is read beside it. */
  readonly start: LocalTime;
}

export function readRollCallLine(line: string, called: Called): RollCallLine {
  const { people } = called;
  const { isOnline, words } = takePlace(line.trim().split(/\s+/).filter(Boolean), people);
  const comma = words.findIndex((w) => w.includes(','));
  const at = words.findIndex((word, i) => {
    const kind = WORDS[word.toLowerCase()];
    if (i === 0 || kind === undefined || isPartOfAName(words, i, people)) return false;
    // After "Name, Organisation" most such words belong to the organisation: "Voices for Change".
    const isInOrganisation = comma >= 0 && comma < i;
    if (!isInOrganisation) return true;
    if (kind === 'for') return isSomebody(words.slice(i + 1).join(' '), people);
    return kind !== 'here' && i >= words.length - 2;
  });
  const place = isOnline === undefined ? {} : { isOnline };
  if (at < 0) return { who: words.join(' '), mark: HERE, ...place, problem: null };
  const who = words.slice(0, at).join(' ');
  const rest = words.slice(at + 1).join(' ');
  const read = readMark(WORDS[(words[at] ?? '').toLowerCase()] ?? 'here', rest, called.start);
  const isNowhere = isOnline !== undefined && NOT_THERE.has(read.mark.kind);
  return { who, ...read, ...place, problem: read.problem ?? (isNowhere ? NOWHERE : null) };
}

/** Of whom it cannot be said where they are. */
const NOT_THERE: ReadonlySet<RollMark['kind']> = new Set(['apologies', 'absent', 'not-yet', 'left']);
const NOWHERE = '“Online” and “room” are for people who are here. Leave the word out.';

/**
 * "online" or "room" at the end of the line, or before what else is said, and the words without it. In an
 * organisation's own name they are left alone: "Sam Lee, Northmoor Online".
 */
function takePlace(
  words: readonly string[],
  people: readonly Attendee[],
): { words: readonly string[]; isOnline?: boolean } {
  const at = words.findLastIndex((word, i) => {
    const isPlace = ['online', 'room'].includes(word.toLowerCase());
    const next = words[i + 1]?.toLowerCase();
    if (i === 0 || !isPlace || isPartOfAName(words, i, people)) return false;
    const isAfterComma = words.slice(0, i).some((w) => w.includes(','));
    return isAfterComma
      ? next === undefined && word === 'online'
      : next === undefined || WORDS[next] !== undefined;
  });
  if (at < 0) return { words };
  const others = words.toSpliced(at, 1);
  return { words: others, isOnline: words[at]?.toLowerCase() === 'online' };
}

const isSomebody = (whom: string, people: readonly Attendee[]): boolean =>
  people.filter((p) => [plainName(p.name), listName(p.name)].some((n) => plain(n) === plain(whom))).length ===
  1;

function readMark(
  kind: RollMark['kind'],
  rest: string,
  start: LocalTime,
): { mark: RollMark; problem: string | null } {
  switch (kind) {
    case 'here':
    case 'apologies':
    case 'absent':
    case 'not-yet':
      return {
        mark: { kind },
        problem: rest === '' ? null : `“${rest}” was not understood. Leave it out, or write it in the notes.`,
      };
    case 'for':
      return {
        mark: { kind, whom: rest },
        problem: rest === '' ? 'For whom? Type a name or an organisation after “for”.' : null,
      };
    case 'late':
    case 'left':
    case 'back': {
      const time = rest === '' ? null : readClockTime(rest, start);
      const mark: RollMark = kind === 'late' ? { kind, from: time } : { kind, at: time };
      const isUnread = rest !== '' && time === null;
      return { mark, problem: isUnread ? `“${rest}” is not a time. Type it as 6.50 or 18:50.` : null };
    }
  }
}

export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s,()]+/)
    .filter(Boolean);

export const beginsEach = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.every((t) => words.some((w) => w.startsWith(t)));

/** Those whom the words may mean, likeliest first; every word must begin one of theirs. */
export function findPeople(people: readonly Attendee[], who: string): Attendee[] {
  const typed = wordsOf(who);
  if (typed.length === 0) return [];
  const rank = (p: Attendee): number => {
    const name = wordsOf(plainName(p.name));
    if (name.join(' ') === typed.join(' ')) return 4;
    if (beginsEach(typed, name)) return name[0]?.startsWith(typed[0] ?? '') ? 3 : 2;
    return beginsEach(typed, wordsOf(`${listName(p.name)} ${p.role}`)) ? 1 : 0;
  };
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map((found) => found.person);
}

/** Whom somebody attends for: a person of the lists when one, and only one, can be meant; else an organisation. */
export function readStandsInFor(people: readonly Attendee[], whom: string): StandsInFor {
  const typed = wordsOf(whom);
  const named = people.filter((p) =>
    [plainName(p.name), listName(p.name)].some((n) => plain(n) === plain(whom.trim())),
  );
  const [only, ...others] =
    named.length > 0 ? named : people.filter((p) => beginsEach(typed, wordsOf(listName(p.name))));
  return only && others.length === 0
    ? { kind: 'person', personId: only.id }
    : { kind: 'organisation', name: whom.trim() };
}
