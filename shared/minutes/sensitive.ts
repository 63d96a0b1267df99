/**
 * What somebody said of their own life. Guarantee: in words marked sensitive no
 * young person of the lists is named, whoever wrote the name and however; they
 * are "one of the young people". It is the one place where the document departs
 * from the clerk's words.
 */
import type { Attendee } from '../attendance/attendance';
import { startUpper } from './wording';
import { replaceIn, type Words } from './words';

const ONE = 'one of the young people';
const SOME = 'some of the young people';

/** Names that are words as well: in small letters they are the word. */
const ALSO_WORDS = new Set(
  'amber angel april art august autumn blessing chase christian daisy dawn destiny drew eve faith frank grace guy harmony heaven holly hope hunter iris ivy jack jade joy june lily mark max may melody miles olive page pat pearl precious ray rich river rob robin rose ruby sage sky star storm story sue summer sunny will'.split(
    ' ',
  ),
);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of these people by any of their names, alone or in a row, with the apostrophe that follows. */
function namesOf(young: readonly Attendee[], adults: readonly Attendee[]): RegExp | null {
  const names = young.flatMap(({ name: { given, family } }) => {
    // "Sam Whitlock" is somebody else where an adult is called so.
    const namesakes = adults.flatMap(({ name }) =>
      name.given === given && name.family !== null ? [literal(name.family)] : [],
    );
    const notNamesake = namesakes.length === 0 ? '' : `(?! (?:${namesakes.join('|')})(?![\\p{L}\\p{N}]))`;
    const isShared = adults.some(({ name }) => name.family === family);
    return [
      ...(given !== '' && family !== null ? [`${literal(given)}\\s+${literal(family)}`] : []),
      ...(given === '' ? [] : [literal(given) + notNamesake]),
      ...(family === null || isShared ? [] : [literal(family)]),
    ];
  });
  if (names.length === 0) return null;
  const name = `(?:${names.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:(?:,? and |, | & )${name})*(?:['’](?!\\p{L}))?`, 'giu');
}

const beginsSentence = (before: string): boolean => /(?:^|[.!?]["'”’)]*)[\s"'“‘(]*$/u.test(before);

/** The words with every young person of `people` unnamed. */
export function unnamed(words: Words, people: readonly Attendee[]): Words {
  const names = namesOf(
    people.filter((p) => p.isYoungPerson),
    people.filter((p) => !p.isYoungPerson),
  );
  if (names === null) return words;
  let result = words;
  // From the end, so that the places still to come stay true.
  for (const found of [...words.text.matchAll(names)].reverse()) {
    const [said] = found;
    if (ALSO_WORDS.has(said)) continue;
    const who = /,| and | & /i.test(said) ? SOME : ONE;
    const isFirst = beginsSentence(words.text.slice(0, found.index));
    const instead = `${isFirst ? startUpper(who) : who}${/['’]$/.test(said) ? "'s" : ''}`;
    result = replaceIn(result, found.index, found.index + said.length, instead);
  }
  return result;
}

/** Whoever it is from, without a name: "one of the young people". */
export function unnamedSpeakers(from: readonly Attendee[]): string[] {
  const young = from.filter((p) => p.isYoungPerson).length;
  const others = from.length - young;
  return [
    ...(young === 0 ? [] : [young === 1 ? ONE : SOME]),
    ...(others === 0 ? [] : [others === 1 ? 'one of those present' : 'some of those present']),
  ];
}

export const UNNAMED_YOUNG_PERSON = ONE;
