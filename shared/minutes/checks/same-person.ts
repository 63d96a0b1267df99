/** Whether two names are one person's: strictly, to say that something is wrong; leniently, to say that nothing is. */
import type { PersonName } from '../../attendance/attendance';

const SHORT_FORMS: readonly (readonly string[])[] = [
  ['robert', 'bob', 'bobby', 'rob'],
  ['william', 'bill', 'billy', 'will'],
  ['anthony', 'tony'],
  ['elizabeth', 'liz', 'beth', 'betty', 'lisa'],
  ['catherine', 'katherine', 'kathryn', 'kate', 'kathy', 'cath', 'katie'],
  ['margaret', 'peggy', 'maggie'],
  ['edward', 'ted', 'eddie', 'ned'],
  ['gillian', 'jill', 'gill'],
  ['geoffrey', 'jeffrey', 'jeff', 'geoff'],
  ['john', 'jack'],
  ['henry', 'harry'],
  ['richard', 'dick', 'rick'],
  ['alexander', 'alexandra', 'sandy', 'alex'],
  ['christina', 'tina', 'christine'],
  ['theresa', 'terri', 'teresa', 'tess'],
  ['patricia', 'trish', 'pat', 'tricia'],
  ['philippa', 'phillippa', 'pippa'],
];

/** Letters alone, lower case, without accents: "O’Neill" and "O'Neill", "Donnelly-Nelson" and "Donnelly Nelson". */
export const plainLetters = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const isCouncillor = ({ honorific }: PersonName): boolean => /councillor/i.test(honorific ?? '');

interface Parts {
  readonly given: string;
  readonly family: string;
}

// Every speaker is held against everybody on the lists; a name is taken apart once.
const known = new WeakMap<PersonName, Parts>();

function partsOf(name: PersonName): Parts {
  const before = known.get(name);
  if (before) return before;
  const parts = { given: plainLetters(name.given), family: plainLetters(name.family ?? '') };
  known.set(name, parts);
  return parts;
}

const isInitialOf = (initial: string, given: string): boolean =>
  initial.length === 1 && given.startsWith(initial);

/** The same name in full, titles aside; or, for councillors, the same surname with the same initial or alone. */
export function isSameName(a: PersonName, b: PersonName): boolean {
  const [{ given: ga, family }, { given: gb, family: otherFamily }] = [partsOf(a), partsOf(b)];
  if (family !== otherFamily) return false;
  const areCouncillors = isCouncillor(a) && isCouncillor(b);
  if (ga === gb) return ga !== '' || areCouncillors;
  // "I Brown" is Ian Brown; "Councillor Brown" may be another Brown.
  return areCouncillors && (isInitialOf(ga, gb) || isInitialOf(gb, ga));
}

const isOneLetterOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.charAt(0) === restB.charAt(1) &&
      restA.charAt(1) === restB.charAt(0) &&
      restA.slice(2) === restB.slice(2))
  );
};

const couldBeSameFamily = (a: string, b: string): boolean => {
  const words = b.split(' ');
  return a.split(' ').some((word) => words.some((other) => word === other || isOneLetterOff(word, other)));
};

const couldBeSameGiven = (a: string, b: string): boolean =>
  a === '' ||
  b === '' ||
  a.charAt(0) === b.charAt(0) ||
  SHORT_FORMS.some((forms) => forms.includes(a.split(' ')[0] ?? '') && forms.includes(b.split(' ')[0] ?? ''));

/** A name that could not be told apart when it was read is told apart here. */
function likelyParts(name: PersonName): readonly [given: string, family: string] {
  const { given, family } = partsOf(name);
  const space = name.family === null ? given.indexOf(' ') : -1;
  return space < 0 ? [given, family] : [given.slice(0, space), given.slice(space + 1)];
}

/** "Price Helen", "Nguyễn Văn Anh" for Anh Nguyễn: all words of the one, two or more, are the other's. */
function isInOtherOrder(a: PersonName, b: PersonName): boolean {
  const [mine, theirs] = [a, b].map((name) => {
    const { given, family } = partsOf(name);
    return `${given} ${family}`.split(' ').filter((word) => word.length > 1);
  });
  if (!mine || !theirs) return false;
  const [fewer, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}

/** Nothing speaks against it: short forms, initials, a slip of one letter in the surname and missing parts are let pass. */
export function couldBeSame(a: PersonName, b: PersonName): boolean {
  const [given, family] = likelyParts(a);
  const [otherGiven, otherFamily] = likelyParts(b);
  if (family === '' && otherFamily === '') return given === otherGiven;
  if (family === '' || otherFamily === '') {
    const single = family === '' ? given : otherGiven;
    const [first, last] = family === '' ? [otherGiven, otherFamily] : [given, family];
    return single === first || single === last || first.split(' ')[0] === single;
  }
  return (
    (couldBeSameFamily(family, otherFamily) && couldBeSameGiven(given, otherGiven)) || isInOtherOrder(a, b)
  );
}
