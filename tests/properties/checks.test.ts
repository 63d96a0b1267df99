/**
 * Laws of the checks over meetings nobody would hold: no check throws, none
 * points outside its text, keys are each their own, silencing takes away one
 * finding and no other, and a mend takes away its own.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemKind } from '../../shared/agenda/agenda';
import { command as anyCommand } from '../../shared/meeting/commands';
import type { Meeting } from '../../shared/meeting/meeting';
import { blocksOf, type BlockKind } from '../../shared/minutes/blocks';
import type { Finding } from '../../shared/minutes/checks/finding';
import { findingKey } from '../../shared/review/review-shapes';
import { after, allFindings } from '../support/checked';
import { BLOCK_KINDS } from '../support/block-kinds';
import {
  agenda,
  apologies,
  close,
  command,
  item,
  people,
  person,
  start,
  tell,
  write,
  youngPerson,
} from '../support/meetings';
import { lived } from '../support/random-meeting';

const WORDS = [
  'CC Hartley',
  'County Councillors Ellis and Webb',
  'Helen Price, Head of Service,',
  'Owen Tranter OBE',
  'Shanice Brook',
  'Graham (Fostering Forum)',
  'attended on behalf of',
  'replaced CC Ellis for this meeting.',
  'Apologies were received from',
  'informed the Board that',
  'presented.',
  'the the',
  'and  and',
  'Monday 24 November 2026',
  'the minutes of 15 September 2027 were agreed.',
  'IROs',
  'PEP (CLA)',
  'as attached',
  'are attached.',
  'click here.',
  'http://hub/x',
  '[sensitive]',
  'Resolved:',
  'That the Board noted it',
  'the report.',
  '(',
  '\u00A0',
  '.  The',
  'É’s',
  '\ud800',
];

const words = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const block = fc.record({
  kind: fc.constantFrom<BlockKind>(...BLOCK_KINDS),
  text: words,
  level: fc.constantFrom(1 as const, 2 as const),
  isSensitive: fc.boolean(),
  owners: fc.constantFrom<readonly string[]>([], ['Helen Price']),
  from: fc.constantFrom<readonly string[]>([], ['Shanice']),
});

const withoutCount = (key: string): string => key.split(' ').slice(0, 3).join(' ');

const title = fc.constantFrom(
  'Housing',
  'Notes of the Meeting from 15 September 2027',
  'Notes of Monday, 14 September 2026',
  'Date of Next Meeting: Friday 24 November 2026',
);
const kind = fc.constantFrom<ItemKind>('ordinary', 'notes', 'introductions', 'next-meeting');

const meetings: fc.Arbitrary<Meeting> = fc
  .record({
    items: fc.array(fc.record({ title, kind, blocks: fc.array(block, { maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    again: fc.subarray(['Helen Price', 'Dev Rawal']),
    isClosed: fc.boolean(),
  })
  .map(
    ({ items, again, isClosed }) =>
      tell(
        {},
        agenda(...items.map((each, i) => item(`${i}${each.title}`, null, each.kind))),
        people(
          person('County Councillor Anne Hartley', 'NCC'),
          person('Helen Price'),
          person('Owen Finch'),
          youngPerson('Shanice'),
        ),
        ...items.map(({ title: named, blocks }, i) =>
          blocks.length === 0
            ? []
            : [
                write(
                  `${i}${named}`,
                  ...blocks.map((b) => ({ ...b, due: null, links: [], standsFor: null })),
                ),
              ],
        ),
        apologies('Owen Finch'),
        again.map((name) =>
          command({ type: 'AddPerson', person: person(name), status: 'here', standsInFor: null }),
        ),
        isClosed ? [start, close] : [],
      ).meeting,
  );

describe('The checks', () => {
  test('look at any meeting that wandered without throwing', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        for (const { meeting } of histories.slice(-3)) expect(allFindings(meeting)).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });

  test('point inside the text of their block, and at what is there', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        for (const { place } of allFindings(meeting)) {
          if (place.kind !== 'block') continue;
          const text = blocksOf(meeting.minutes, place.itemId).find(({ id }) => id === place.blockId)?.text;
          expect(place.from).toBeGreaterThanOrEqual(0);
          expect(place.to).toBeGreaterThan(place.from);
          expect(place.to).toBeLessThanOrEqual(text?.length ?? -1);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('give every finding a key of its own that a command can carry', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const keys = allFindings(meeting).map(({ key }) => findingKey.parse(key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 },
    );
  });

  test('leave every other finding when one is silenced', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), (meeting, n) => {
        const before = allFindings(meeting);
        const one = before[n % Math.max(1, before.length)];
        if (!one) return;
        const quiet = after(meeting, { type: 'SilenceFinding', key: one.key });
        expect(allFindings(quiet)).toEqual(before.filter(({ key }) => key !== one.key));
      }),
      { numRuns: 40 },
    );
  });

  test('offer mends that can be carried, are allowed, and take their finding away', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const all = allFindings(meeting);
        for (const { key, mend } of all) {
          if (!mend) continue;
          expect(anyCommand.safeParse(mend.command).success).toBe(true);
          // Of several findings alike in one place the others remain, and are counted anew.
          const isAlike = (finding: Finding): boolean => withoutCount(finding.key) === withoutCount(key);
          const before = all.filter(isAlike).length;
          expect(allFindings(after(meeting, mend.command)).filter(isAlike).length).toBeLessThan(before);
        }
      }),
      { numRuns: 40 },
    );
  });
});
