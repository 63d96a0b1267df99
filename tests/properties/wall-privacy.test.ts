/**
 * Whatever a meeting lived through, whoever is young in it and whatever the clerk does to the wall: no clerk-only note,
 * no sensitive word, no surname of a young person and no e-mail address is in what the projector is told.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem } from '../../shared/agenda/agenda';
import type { Attendee } from '../../shared/attendance/attendance';
import type { Meeting } from '../../shared/meeting/meeting';
import { type Block, blocksOf, plainBlock } from '../../shared/minutes/blocks';
import { isReadBack } from '../../shared/projector/decision';
import { projectorView } from '../../shared/projector/projector-view';
import { bareStage, readingBack, sceneOf, viewOnStage } from '../../shared/projector/stage';
import { sayingOf } from '../../shared/projector/wall-text';
import { blockIdOf } from '../support/given-when-then';
import { lived } from '../support/random-meeting';

/** A surname, and the clerk's secret: nobody and nothing else is called so. */
const SURNAME = 'Zebrafinch';
const SECRET = 'secretwords';
/** Jargon that the board's own glossary explains with what must not be told. */
const TERM = 'QZX';

const firstName: fc.Arbitrary<string> = fc.constantFrom(
  'Tariq',
  'Bo',
  'Shanice',
  'Zoë',
  'Mary-Jane',
  'D’Arcy',
  'Łukasz',
  'Grace',
);
const address = fc.emailAddress();
/** Where free text mentions what it must not. */
const mention = fc.record({ first: firstName, mail: address, order: fc.nat(3) });
type Mention = typeof mention extends fc.Arbitrary<infer M> ? M : never;

const said = ({ first, mail, order }: Mention, words: string): string =>
  [
    `${words}, by ${first} ${SURNAME} (${mail})`,
    `${first} ${SURNAME}: ${words} <${mail}>`,
    `${mail} ${words} and ${first} ${SURNAME}’s friends`,
    `${words}; mailto:${mail}`,
  ][order] ?? words;

interface Poison {
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  readonly areYoung: readonly boolean[];
  readonly isSensitive: readonly boolean[];
  readonly keepsSurname: boolean;
}

const poison: fc.Arbitrary<Poison> = fc.record({
  names: fc.array(firstName, { minLength: 8, maxLength: 8 }),
  mentions: fc.array(mention, { minLength: 5, maxLength: 5 }),
  areYoung: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  isSensitive: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  /** An old journal may hold one. */
  keepsSurname: fc.boolean(),
});

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The meeting with words that must not be told in every place that holds words. */
function poisoned(meeting: Meeting, p: Poison): Meeting {
  const people = meeting.attendance.people.map((person, n): Attendee => {
    const isYoungPerson = at(p.areYoung, n);
    const given = at(p.names, n);
    const family = isYoungPerson ? (p.keepsSurname ? SURNAME : null) : 'Hartley';
    return {
      ...person,
      isYoungPerson,
      role: said(at(p.mentions, n), SECRET),
      name: { given, family, honorific: null, suffix: null },
    };
  });
  // Only those who are young by every list have a surname nobody may read.
  const young = new Set(people.filter((one) => one.isYoungPerson).map(({ name }) => name.given));
  const tell = (n: number, words: string): string => {
    const one = at(p.mentions, n);
    const first = young.has(one.first) ? one.first : at([...young], n);
    return young.size === 0 ? `${words} ${one.mail}` : said({ ...one, first }, words);
  };
  const items = meeting.agenda.items.map(
    (item, n): AgendaItem => ({
      ...item,
      title: tell(n, `the ${TERM} numbers`),
      plainTitle: n % 2 === 0 ? null : tell(n + 1, 'our numbers'),
      plainPresenter: n % 3 === 0 ? tell(n + 2, 'somebody') : null,
      presenters: [
        {
          name: young.size === 0 ? 'Dev Rawal' : `${at([...young], n)} ${SURNAME}`,
          team: tell(n, 'the team'),
        },
      ],
      purposes: [SECRET],
      details: [SECRET],
    }),
  );
  const blockOf = (block: Block, n: number): Block => {
    const isSensitive = at(p.isSensitive, n);
    const isShown = ['resolved', 'bullet', 'numbered'].includes(block.kind) && !isSensitive;
    return {
      ...block,
      isSensitive,
      text: isShown ? `${tell(n, 'That they be thanked')}${n % 2 === 0 ? ':' : ''}` : tell(n, SECRET),
    };
  };
  const byItem = Object.fromEntries(
    items.map(({ id }, n) => {
      // A meeting that wanders resolves little: every item gets a decision and its points.
      const decided = ['resolved', 'bullet', 'clerk-only'] as const;
      const more = decided.map((kind, k) => plainBlock(blockIdOf(`decided-${n}-${k}`), kind, ''));
      return [id, [...blocksOf(meeting.minutes, id), ...more].map(blockOf)];
    }),
  );
  return {
    ...meeting,
    facts: {
      ...meeting.facts,
      venue: tell(1, 'the Moorland Room'),
      beforeTheMeeting: tell(2, 'food'),
      youngPeoplesCouncil: SECRET,
    },
    attendance: { ...meeting.attendance, people },
    agenda: { ...meeting.agenda, items },
    minutes: { byItem },
  };
}

const isClean = (told: string): void => {
  expect(told).not.toContain(SECRET);
  expect(told).not.toContain(SURNAME);
  expect(told).not.toMatch(/[^\s"]@[^\s"]/);
};

test('nothing private is in what the projector is told, whatever is done to it', () => {
  let decisionsRead = 0;
  let termsTold = 0;
  fc.assert(
    fc.property(lived, poison, fc.boolean(), fc.nat(4), ({ histories }, p, isBlank, n) => {
      const last = histories.at(-1);
      if (last === undefined) return;
      const meeting = poisoned(last.meeting, p);
      const say = sayingOf(meeting);
      const blocks = Object.values(meeting.minutes.byItem).flatMap((all) => all ?? []);
      const young = meeting.attendance.people.find((one) => one.isYoungPerson)?.name.given ?? 'Nobody';
      const line = say(said({ ...at(p.mentions, n), first: young }, 'please listen'));
      // What a board wrote into its glossary may name somebody, too.
      const words =
        young === 'Nobody'
          ? 'Quick zebra exchange'
          : said({ ...at(p.mentions, n), first: young }, 'an exchange');
      const glossary = [{ acronym: TERM, meanings: [{ words, plainly: words }] }];
      const shownTerm = n % 2 === 0 ? { acronym: TERM, words, plainly: words } : null;
      const decisions = blocks.filter(isReadBack);
      decisionsRead += decisions.length;
      const stages = [
        bareStage,
        ...blocks.map(({ id }) =>
          readingBack({ ...bareStage, line: young === 'Nobody' ? null : line }, meeting, id),
        ),
      ];
      for (const stage of stages) {
        const scene = sceneOf(meeting, stage, { glossary, shownTerm });
        termsTold += JSON.stringify(scene).split(TERM).length > 2 ? 1 : 0;
        for (const view of [
          viewOnStage(scene, { ...stage, isBlank }),
          viewOnStage(scene, { ...stage, held: scene }),
        ]) {
          projectorView.parse(view);
          isClean(JSON.stringify(view));
        }
      }
    }),
    { numRuns: 150 },
  );
  // A property over meetings that resolve nothing would prove little.
  expect(decisionsRead).toBeGreaterThan(20);
  expect(termsTold).toBeGreaterThan(20);
});
