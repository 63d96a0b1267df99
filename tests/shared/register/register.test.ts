import { describe, expect, test } from 'vitest';
import { personFacts } from '../../../shared/attendance/attendance-shapes';
import { listName, readName } from '../../../shared/attendance/naming';
import type { MeetingEvent } from '../../../shared/meeting/events';
import type { Meeting } from '../../../shared/meeting/meeting';
import { listsOf, notYetListed } from '../../../shared/register/last-lists';
import {
  changeRegister,
  emptyRegister,
  factsForMeeting,
  findRegistered,
  knownAs,
  linkOf,
  type Register,
  registeredById,
  type RegisteredFacts,
  withPeopleOf,
} from '../../../shared/register/register';
import type { RegisterChange } from '../../../shared/register/register-shapes';
import { aPerson, at, begun, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const known = (name: string, more: Partial<RegisteredFacts> = {}): RegisterChange => ({
  type: 'Register',
  person: { name: readName(name), role: '', list: 'member', isYoungPerson: false, prefers: '', ...more },
});

/** The register after these; ids run r1, r2, … in order. */
function registerOf(...changes: readonly RegisterChange[]): Register {
  let ids = 0;
  const newId = () => `r${(ids += 1)}`;
  return changes.reduce((register, change) => {
    const changed = changeRegister(register, change, { newId });
    if (!changed.ok) throw new Error(changed.error.message);
    return changed.value;
  }, emptyRegister);
}
const names = ({ people }: Register): string[] => people.map((p) => `${p.id} ${listName(p.name)}`);
const taken = (register: Register, id: string, as: string, more = {}): MeetingEvent => {
  const entry = registeredById(register, person(id));
  if (!entry) throw new Error(`Nobody is ${id}`);
  return { type: 'PersonAdded', personId: person(as), person: { ...factsForMeeting(entry), ...more } };
};
const attendee = (meeting: Meeting, id: string) => {
  const found = meeting.attendance.people.find((p) => p.id === id);
  if (!found) throw new Error(`Nobody is ${id}`);
  return found;
};
const closed: MeetingEvent = { type: 'MeetingClosed', at: at('20:00') };

describe('the register of people', () => {
  test('two people of one name are two people, with one role or with two', () => {
    const register = registerOf(
      known('Ann Brown', { role: 'Nursing' }),
      known('Ann Brown', { role: 'Schools' }),
    );
    expect(names(register)).toEqual(['r1 Ann Brown', 'r2 Ann Brown']);
    const meeting = meetingAfter(taken(register, 'r1', 'a'), taken(register, 'r2', 'b'));
    expect(meeting.attendance.people.map(linkOf)).toEqual(['r1', 'r2']);
    expect(withPeopleOf(register, meeting)).toBe(register);
  });

  test('one person with two roles is one person, on the lists twice', () => {
    const register = registerOf(known('Helen Price', { role: 'Nursing' }));
    const meeting = meetingAfter(
      taken(register, 'r1', 'a'),
      taken(register, 'r1', 'b', { role: 'Adoption Panel', list: 'co-opted' }),
    );
    expect(meeting.attendance.people.map(linkOf)).toEqual(['r1', 'r1']);
    expect(withPeopleOf(register, meeting)).toBe(register);
    // Both lines are offered again next time.
    expect(listsOf(meeting, register).map((p) => `${p.role}, ${p.list}`)).toEqual([
      'Nursing, member',
      'Adoption Panel, co-opted',
    ]);
  });

  test('a person who moves lists between meetings stays the same person, and keeps the usual list', () => {
    const register = registerOf(known('Dev Rawal', { role: 'Business Intelligence' }));
    const meeting = meetingAfter(taken(register, 'r1', 'a'), {
      type: 'PersonEdited',
      personId: person('a'),
      changes: { list: 'attendee' },
    });
    expect(linkOf(attendee(meeting, 'a'))).toBe('r1');
    expect(registeredById(withPeopleOf(register, meeting), person('r1'))?.list).toBe('member');
  });

  test('a name that changes mid-year is in the next meeting’s lists, and no closed meeting is rewritten', () => {
    const before = registerOf(known('Moira Kay'));
    const held = meetingAfter(...begun, taken(before, 'r1', 'a'), closed);
    const after = registerOf(known('Moira Kay'), {
      type: 'ChangeRegistered',
      id: person('r1'),
      changes: { name: readName('Moira Kay-Adeyemi') },
    });
    expect(names(withPeopleOf(after, held))).toEqual(['r1 Moira Kay-Adeyemi']);
    expect(listName(attendee(held, 'a').name)).toBe('Moira Kay');
    const [next] = listsOf(held, after);
    expect(next).toMatchObject({ registeredAs: 'r1', name: { family: 'Kay-Adeyemi' } });
  });

  test('somebody first written down in a meeting is known from then on, by the id they have there', () => {
    const meeting = meetingAfter(onTheLists('new', 'Ruth Oyelaran', { role: 'Health' }));
    const register = withPeopleOf(emptyRegister, meeting);
    expect(names(register)).toEqual(['new Ruth Oyelaran']);
    expect(withPeopleOf(register, meeting)).toBe(register);
    const later = meetingAfter(taken(register, 'new', 'b'));
    expect(linkOf(attendee(later, 'b'))).toBe('new');
  });

  test('a slip mended in that meeting is mended in the register, until somebody changes it there', () => {
    const slip = withPeopleOf(emptyRegister, meetingAfter(onTheLists('new', 'Rth Oyelaran')));
    const mended = meetingAfter(onTheLists('new', 'Ruth Oyelaran'));
    expect(names(withPeopleOf(slip, mended))).toEqual(['new Ruth Oyelaran']);
    const byHand = changeRegister(
      slip,
      { type: 'ChangeRegistered', id: person('new'), changes: { name: readName('Ruth Oye') } },
      { newId: () => 'none' },
    );
    expect(byHand.ok && names(withPeopleOf(byHand.value, mended))).toEqual(['new Ruth Oye']);
  });

  test('what is mended in a closed meeting stays there', () => {
    const register = withPeopleOf(emptyRegister, meetingAfter(onTheLists('new', 'Ruth Oyelaran')));
    const reworded = meetingAfter(...begun, onTheLists('new', 'Ruth O'), closed);
    expect(withPeopleOf(register, reworded)).toBe(register);
  });

  test('another meeting’s words for somebody do not change the register', () => {
    const register = registerOf(known('Moira Kay'));
    const meeting = meetingAfter(taken(register, 'r1', 'a', { name: readName('Moira K') }));
    expect(withPeopleOf(register, meeting)).toBe(register);
  });

  test('whoever is taken out does not come back by themselves', () => {
    const meeting = meetingAfter(onTheLists('new', 'Rth'));
    const without = changeRegister(
      withPeopleOf(emptyRegister, meeting),
      { type: 'RemoveRegistered', id: person('new') },
      { newId: () => 'none' },
    );
    expect(without.ok && withPeopleOf(without.value, meeting).people).toEqual([]);
  });

  test('the sample’s people are nobody’s', () => {
    const isSample: MeetingEvent = { type: 'FactsChanged', changes: { isSample: true } };
    expect(withPeopleOf(emptyRegister, meetingAfter(isSample, onTheLists('a', 'Anne')))).toBe(emptyRegister);
  });

  test.each([
    ['when added', known('Tariq Malik', { isYoungPerson: true })],
    ['in the words they prefer', known('Tariq', { isYoungPerson: true, prefers: 'Tariq Malik please' })],
  ])('a young person is given no surname: %s', (_, change) => {
    expect(changeRegister(emptyRegister, change, { newId: () => 'r1' })).toMatchObject({
      ok: false,
      error: { code: 'young-person-surname', message: expect.stringContaining('to protect them') },
    });
  });

  test('somebody with a surname is not made a young person, and nobody changes who is not there', () => {
    const register = registerOf(known('Tariq Malik'));
    const young = { type: 'ChangeRegistered' as const, id: person('r1'), changes: { isYoungPerson: true } };
    expect(changeRegister(register, young, { newId: () => '' })).toMatchObject({
      error: { code: 'young-person-surname' },
    });
    for (const change of [
      { ...young, id: person('x') },
      { type: 'RemoveRegistered' as const, id: person('x') },
    ])
      expect(changeRegister(register, change, { newId: () => '' })).toMatchObject({
        error: { code: 'not-in-the-register' },
      });
  });
});

describe('finding somebody in the register', () => {
  const register = registerOf(
    known('Dev Rawal', { role: 'Business Intelligence' }),
    known('Ann Brown', { role: 'Nursing' }),
    known('Ann Brown', { role: 'Schools' }),
    known('Tariq', { isYoungPerson: true, role: 'SPARK' }),
  );

  test('is by the beginnings of their words, in the order of surnames', () => {
    expect(findRegistered(register, '').map((p) => p.id)).toEqual(['r2', 'r3', 'r1', 'r4']);
    expect(findRegistered(register, 'br sch').map((p) => p.id)).toEqual(['r3']);
  });

  test('a typed line means somebody known only with their role, and never by name alone', () => {
    expect(knownAs(register, aPerson('Ann Brown', { role: 'schools' }))?.id).toBe('r3');
    expect(knownAs(register, aPerson('Ann Brown'))).toBeNull();
    expect(knownAs(register, aPerson('Tariq', { role: 'SPARK' }))).toBeNull();
    const twins = registerOf(known('Ann Brown'), known('Ann Brown'));
    expect(knownAs(twins, aPerson('Ann Brown'))).toBeNull();
  });
});

describe('last meeting’s lists', () => {
  test('come without guests, and without those who are on this meeting’s lists already', () => {
    const last = meetingAfter(
      onTheLists('a', 'Anne Hartley'),
      onTheLists('b', 'Sam Lee', { isGuest: true }),
      onTheLists('c', 'Moira Kay', { prefers: 'they' }),
    );
    const lists = listsOf(last, emptyRegister);
    expect(lists).toEqual([
      { ...aPerson('Anne Hartley'), registeredAs: 'a' },
      { ...aPerson('Moira Kay'), registeredAs: 'c', prefers: 'they' },
    ]);
    const here = meetingAfter(onTheLists('x', 'Somebody Else', { registeredAs: person('a') }));
    expect(notYetListed(lists, here.attendance.people).map((p) => p.registeredAs)).toEqual(['c']);
    for (const one of lists) expect(personFacts.parse(one)).toEqual(one);
  });
});
