import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attendee } from '../../shared/attendance/attendance';
import { readClockTime } from '../../shared/attendance/clock-time';
import type { PersonId } from '../../shared/kernel/ids';
import type { LocalDate, LocalTime } from '../../shared/kernel/wall-time';
import { readDueDate } from '../../shared/minutes/due-date';
import {
  asSentence,
  countInWords,
  DEFERRED,
  deferredSentence,
  fullName,
  headingDate,
  headingTime,
  joinList,
  letterNumeral,
  namingAsItGoes,
  nextMeetingSentence,
  peopleInText,
  possessive,
  romanNumeral,
  shortName,
  textDate,
  textDay,
  textTime,
} from '../../shared/minutes/wording';

const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/).filter((w) => w !== 'And');
const two = (n: number): string => String(n).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${two(h)}:${two(m)}` as LocalTime);
const date = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}` as LocalDate);

const TITLES = [null, 'County Councillor', 'Councillor', 'Dr'] as const;
const person = fc.record({
  given: word,
  family: fc.oneof(word, fc.constantFrom('Brown', 'Webb')),
  honorific: fc.constantFrom(...TITLES),
  suffix: fc.constantFrom(null, null, 'OBE'),
  isYoungPerson: fc.boolean(),
});
const people: fc.Arbitrary<Attendee[]> = fc.array(person, { maxLength: 8 }).map((all) =>
  all.map(({ isYoungPerson, ...name }, i) => ({
    id: `p${i}` as PersonId,
    // A surname in the record, to see that it is not printed.
    name: isYoungPerson ? { ...name, family: `Secret${name.family}` } : name,
    role: '',
    list: 'member',
    isYoungPerson,
    isGuest: false,
    status: 'here',
    stays: [],
    standsInFor: null,
    isOnline: false,
  })),
);

describe('any list', () => {
  test('has its parts in order, the last after “and”, and can be taken apart again', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (parts) => {
        expect(joinList(parts).split(/, | and /)).toEqual(parts);
        expect(joinList(parts).split(' and ')).toHaveLength(Math.min(2, parts.length));
      }),
    );
  });

  test('of lists never runs two “and”s together', () => {
    const inner = fc.array(word, { minLength: 1, maxLength: 2 }).map(joinList);
    fc.assert(
      fc.property(fc.array(inner, { minLength: 2, maxLength: 4 }), (parts) => {
        expect(joinList(parts)).not.toMatch(/\w+ and \w+ and \w+$/);
      }),
    );
  });
});

describe('any name', () => {
  test('owns with one apostrophe', () => {
    fc.assert(
      fc.property(word, (name) => {
        expect(possessive(name)).toMatch(/^[A-Z][a-z]*(?:[^s]'s|s')$/);
        expect(possessive(name).replace(/'s?$/, '')).toBe(name);
      }),
    );
  });
});

describe('any day and time', () => {
  test('read back as themselves from the text and from the heading', () => {
    fc.assert(
      fc.property(date, time, (day, at) => {
        const context = { meetingDate: day, nextMeeting: null };
        expect(readDueDate(textDate(day), context)).toBe(day);
        expect(readDueDate(textDay(day).replace(/^\w+, /, ''), context)).toBe(day);
        expect(
          readDueDate(
            headingDate(day)
              .replace(/^\w+, /, '')
              .replace(',', ''),
            context,
          ),
        ).toBe(day);
        for (const words of [textTime(at), headingTime(at)]) {
          const clock = words.replace('12 noon', '12pm').replace('12 midnight', '12am');
          expect(readClockTime(clock, '18:00' as LocalTime)).toBe(at);
        }
      }),
    );
  });

  test('never show “.00” in the text, and always minutes in the heading', () => {
    fc.assert(
      fc.property(time, (at) => {
        expect(textTime(at)).not.toContain('.00');
        expect(headingTime(at)).toMatch(/^(?:\d{1,2}\.\d\d [ap]m|12 (?:noon|midnight))$/);
      }),
    );
  });
});

describe('any sentence', () => {
  test('made a sentence is one, and stays as it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const made = asSentence(text);
        expect(asSentence(made)).toBe(made);
        expect(made === '').toBe(text.trim() === '');
        expect(made.toLowerCase()).toContain(text.trim().toLowerCase());
      }),
    );
  });

  test('of a deferral says so first, and ends as a sentence with its reason', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const said = deferredSentence(words.join(' '));
        expect(said.startsWith(DEFERRED)).toBe(true);
        expect(said).toMatch(/\.$/);
        for (const each of words) expect(said.toLowerCase()).toContain(each.toLowerCase());
      }),
    );
  });

  test('of the next meeting has its day, its time and its place', () => {
    fc.assert(
      fc.property(date, time, word, (day, start, venue) => {
        const said = nextMeetingSentence({ date: day, start, venue });
        for (const part of [textDay(day), textTime(start)]) expect(said).toContain(part);
        expect(said.toLowerCase()).toContain(venue.toLowerCase());
      }),
    );
  });
});

describe('any people', () => {
  test('are all named, young people by first name alone', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (row, isBySurname) => {
        const said = peopleInText(row, { isBySurname });
        expect(said).not.toContain('Secret');
        for (const { name, isYoungPerson } of row)
          expect(said).toContain(isYoungPerson ? name.given : name.family);
        for (const one of row) expect(fullName(one) + shortName(one, row)).not.toContain('Secret');
      }),
    );
  });

  test('are named in full no more than once in a text', () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(7), { maxLength: 12 }), (everyone, order) => {
        const naming = namingAsItGoes(everyone);
        const met = new Set<number>();
        for (const n of order.filter((i) => i < everyone.length)) {
          const one = everyone[n] as Attendee;
          expect(naming.whole([one])).toBe(met.has(n) ? shortName(one, everyone) : fullName(one));
          met.add(n);
        }
      }),
    );
  });

  test('of one surname and title are never both the surname alone', () => {
    fc.assert(
      fc.property(people, (row) => {
        const councillors = row.filter((p) => !p.isYoungPerson && p.name.honorific === 'County Councillor');
        const surnamesAlone = councillors
          .map((p) => shortName(p, row))
          .filter((says, i) => says === `CC ${councillors[i]?.name.family}`);
        expect(new Set(surnamesAlone).size).toBe(surnamesAlone.length);
      }),
    );
  });
});

describe('any number', () => {
  test('of a list counts on as Word does', () => {
    const value: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
        const signs = romanNumeral(n)
          .split('')
          .map((sign) => value[sign] ?? Number.NaN);
        const sum = signs.reduce((all, sign, i) => all + (sign < (signs[i + 1] ?? 0) ? -sign : sign), 0);
        expect(sum).toBe(n);
        const letters = letterNumeral(n);
        expect((letters.length - 1) * 26 + letters.charCodeAt(0) - 96).toBe(n);
        expect(new Set(letters).size).toBe(1);
      }),
    );
  });

  test('up to ten is a word, and no other', () => {
    fc.assert(
      fc.property(fc.nat(5000), (n) => {
        expect(/\d/.test(countInWords(n))).toBe(n > 10);
      }),
    );
  });
});
