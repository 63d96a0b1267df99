/**
 * What Boardside writes itself in the introductions, from the facts alone, in
 * the order of the board's minutes: joint chairing, welcome and apologies,
 * substitutes, late arrivals, leavers. A fact that is not known gives no
 * sentence: nothing here guesses.
 */
import { type Attendee, hasAttended, LISTS, personById, type StandsInFor } from '../attendance/attendance';
import { type Instant, timeOf } from '../kernel/wall-time';
import { type Meeting, plannedStart } from '../meeting/meeting';
import { whoChairedWhat } from './compose-chairing';
import type { IntroductionKey } from './generated-places';
import { joinList, type Naming, namingAsItGoes, textTime } from './wording';

const WRITE: Readonly<Record<IntroductionKey, (meeting: Meeting, naming: Naming) => string>> = {
  chairing: (meeting, naming) =>
    [chairingSentence(meeting, naming), whoChairedWhat(meeting, naming)].filter(Boolean).join(' '),
  welcome,
  'substitutes-for-people': (meeting, naming) => substitutesFor('person', meeting, naming),
  'substitutes-for-organisations': (meeting, naming) => substitutesFor('organisation', meeting, naming),
  late: lateArrivals,
  left: leavers,
};

/** One paragraph for each of these, in order; empty where the facts give none. */
export function introductions(
  meeting: Meeting,
  keys: readonly IntroductionKey[],
): ReadonlyMap<IntroductionKey, string> {
  const naming = namingAsItGoes(meeting.attendance.people);
  return new Map(keys.map((key) => [key, WRITE[key](meeting, naming)]));
}

const inListOrder = ({ attendance }: Meeting): Attendee[] =>
  LISTS.flatMap((list) => attendance.people.filter((p) => p.list === list));

/** Those chairs who were there. One nobody ticked but who took the chair was. */
function whoChaired({ chairing, attendance }: Meeting): Attendee[] {
  const tookTheChair = new Set(chairing.handOvers.map((handOver) => handOver.to));
  return chairing.chairs
    .map((id) => personById(attendance, id))
    .filter((p) => p !== undefined)
    .filter((p) => hasAttended(p) || (p.status === 'not-yet' && tookTheChair.has(p.id)));
}

function chairingSentence(meeting: Meeting, naming: Naming): string {
  const { isTakeover, youngPeoplesCouncil } = meeting.facts;
  const chairs = whoChaired(meeting);
  const isWorthSaying = chairs.length > 1 || chairs.some((c) => c.isYoungPerson);
  if (!isWorthSaying) return '';
  const was = chairs.length > 1 ? 'was jointly chaired by' : 'was chaired by';
  const words = `meeting ${was} ${chairsInText(chairs, youngPeoplesCouncil.trim(), naming)}.`;
  return isTakeover ? `As part of Takeover Month, the ${words}` : `The ${words}`;
}

/** "County Councillor Anne Hartley and Tariq, a member of …": the council is told of whoever comes from it. */
function chairsInText(chairs: readonly Attendee[], council: string, { whole }: Naming): string {
  const young = chairs.filter((c) => c.isYoungPerson);
  if (council === '' || young.length === 0) return whole(chairs);
  if (young.length === chairs.length)
    return `${whole(chairs)}, ${young.length > 1 ? 'members' : 'a member'} of ${council}`;
  const [first, last] = chairs.map((c) =>
    c.isYoungPerson ? `${whole([c])}, a member of ${council}` : whole([c]),
  );
  return chairs[0]?.isYoungPerson ? `${first}, and ${last}` : `${first} and ${last}`;
}

function welcome(meeting: Meeting, { bySurname }: Naming): string {
  const everyone = inListOrder(meeting);
  const isRollCalled = everyone.some((p) => p.status !== 'not-yet');
  if (!isRollCalled) return '';
  const absent = everyone.filter((p) => p.status === 'apologies');
  return absent.length === 0
    ? 'All were welcomed to the meeting and no apologies were received.'
    : `All were welcomed to the meeting and apologies were received from ${bySurname(absent)}.`;
}

/** "A attended on behalf of B and C attended on behalf of D."; those for one body or person together. */
function substitutesFor(kind: StandsInFor['kind'], meeting: Meeting, { whole }: Naming): string {
  const byAbsent = new Map<string, { readonly absent: string | Attendee; readonly who: Attendee[] }>();
  for (const person of inListOrder(meeting).filter(hasAttended)) {
    const forWhom = person.standsInFor;
    if (forWhom?.kind !== kind) continue;
    const absent = whoIsMissed(forWhom, meeting);
    if (!absent) continue;
    const key = forWhom.kind === 'person' ? forWhom.personId : forWhom.name;
    const group = byAbsent.get(key) ?? { absent, who: [] };
    group.who.push(person);
    byAbsent.set(key, group);
  }
  const clauses = [...byAbsent.values()].map(
    ({ absent, who }) =>
      `${whole(who)} attended on behalf of ${typeof absent === 'string' ? absent : whole([absent])}`,
  );
  return clauses.length === 0 ? '' : `${joinList(clauses)}.`;
}

const whoIsMissed = (forWhom: StandsInFor, { attendance }: Meeting): string | Attendee | undefined =>
  forWhom.kind === 'organisation' ? forWhom.name : personById(attendance, forWhom.personId);

const began = (meeting: Meeting): Instant => meeting.sitting.startedAt ?? plannedStart(meeting.facts);

const wallTime = (at: Instant): string => textTime(timeOf(at));

/** One sentence for each time: "X and Y attended the meeting from 6.50pm." */
function lateArrivals(meeting: Meeting, naming: Naming): string {
  const late = inListOrder(meeting).flatMap((person) => {
    const from = hasAttended(person) ? (person.stays[0]?.from ?? null) : null;
    return from !== null && from > began(meeting) ? [{ person, from }] : [];
  });
  return sentences(
    late.map(({ person, from }) => ({
      person,
      at: from,
      what: `attended the meeting from ${wallTime(from)}`,
    })),
    naming,
  );
}

/** "X left the meeting at 7.15pm, returned at 7.30pm and left at 7.50pm." Going home at the end is not leaving. */
function leavers(meeting: Meeting, naming: Naming): string {
  const end = meeting.sitting.closedAt ?? Infinity;
  return sentences(
    inListOrder(meeting)
      .filter(hasAttended)
      .flatMap((person) => {
        const what: string[] = [];
        let at: Instant | null = null;
        for (const [i, stay] of person.stays.entries()) {
          if (i > 0 && stay.from !== null) what.push(`returned at ${wallTime(stay.from)}`);
          if (stay.to === null || stay.to >= end) continue;
          what.push(`left ${at === null ? 'the meeting ' : ''}at ${wallTime(stay.to)}`);
          at ??= stay.to;
        }
        return at === null ? [] : [{ person, at, what: joinList(what) }];
      }),
    naming,
  );
}

/** In the order of time; people of whom the same is said share a sentence. */
function sentences(
  said: readonly { readonly person: Attendee; readonly at: Instant; readonly what: string }[],
  { whole }: Naming,
): string {
  const byWhat = new Map<string, Attendee[]>();
  for (const { person, what } of [...said].sort((a, b) => a.at - b.at))
    byWhat.set(what, [...(byWhat.get(what) ?? []), person]);
  return [...byWhat].map(([what, who]) => `${whole(who)} ${what}.`).join(' ');
}
