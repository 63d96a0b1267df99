// Who presents an item, one entry a person: "Name, Team", "A and B, Team", "A, Team X and B, Team Y", "Name - Team",
// "Name (Team)", "County Councillor Name". A group ("ACRONYM – its name in full") is one presenter, its name as written.
import {
  couldBePresenter,
  isAcronym,
  isFullName,
  isNameShaped,
  isRoleAlone,
  isStyledName,
} from '../../reading/names';
import { BODY_ENDING } from '../../reading/vocabulary';

export interface ReadPresenter {
  readonly name: string;
  readonly team: string | null;
}

const LABEL =
  /^(?:(?:to be )?(?:presented|led|introduced|facilitated) by\s?[:–-]?|(?:presenters?|presenting|presentation by|lead(?: officers?| members?| person)?|speakers?|facilitators?|item lead|who|by)\s?[:–-])\s+/i;
const AND = /\s+(?:and|&)\s+|\s?\/\s?|\s?\+\s?/;
const NEXT_PERSON = /\s+(?:and|&)\s+/g;
const DASHED = /^(.{1,80}?)\s+[-–—]\s+(.+)$/;
const BRACKETED = /^([^(),]{1,80}?)\s?\(([^()]+)\)$/;
/** "A (X), B (Y)": the comma parts two people, each with a team. */
const BRACKET_THEN_NAME = /\),\s+(?=[^,()]{2,60}\()/g;
const SEVERAL_COUNCILLORS = /^((?:county |city |borough |district )?councillor|cllr|cc)s\s+(?=\p{Lu})/iu;
const PERSON_ROLE =
  /\b(?:representative|rep|member|apprentice|young|ambassador|chair|officer|manager|worker|lead|head|director)s?\b/i;

export const hasPresenterLabel = (text: string): boolean => LABEL.test(text);

/** Also without the brackets round the whole: "(County Councillor Name)" on a line of its own. */
export const withoutPresenterLabel = (text: string): string =>
  text.replace(/^\(([^()]+)\)$/, '$1').replace(LABEL, '');

/** Splits at commas that are not inside brackets. */
const segmentsOf = (text: string): readonly string[] => {
  const segments: string[] = [];
  let depth = 0;
  let segment = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth <= 0) {
      segments.push(segment.trim());
      segment = '';
    } else segment += letter;
  }
  return [...segments, segment.trim()].filter((part) => part !== '');
};

/** "County Councillors A and B" styles both. */
const namesIn = (words: string): readonly string[] | null => {
  const several = SEVERAL_COUNCILLORS.exec(words);
  const names = words.replace(SEVERAL_COUNCILLORS, '').split(AND);
  if (several) return names.map((name) => `${several[1] ?? ''} ${name}`);
  return names.every(couldBePresenter) ? names : null;
};

const withTeam = (names: readonly string[], team: string): readonly ReadPresenter[] => {
  const isMixed = names.some(isStyledName) && !names.every(isStyledName);
  return names.map((name) => ({ name, team: team === '' || (isMixed && isStyledName(name)) ? null : team }));
};

/** How many of the first segments are names: "A, B and C, Team" has two, the second holding two names. */
const leadingNames = (segments: readonly string[]): readonly string[] | null => {
  const first = namesIn(segments[0] ?? '');
  if (first === null || first.length > 1) return first;
  const names = [...first];
  for (const segment of segments.slice(1)) {
    const more = namesIn(segment);
    if (more === null || !more.every((name) => isFullName(name) || isNameShaped(name, 1))) return first;
    names.push(...more);
    if (more.length > 1) return names;
    if (!isFullName(segment) && !isNameShaped(segment, 1)) return first;
  }
  return isStyledName(segments.at(-1) ?? '') ? names : first;
};

const countSegments = (segments: readonly string[], names: number): number => {
  let counted = 0;
  for (const [index, segment] of segments.entries()) {
    counted += namesIn(segment)?.length ?? 0;
    if (counted >= names) return index + 1;
  }
  return segments.length;
};

/** A first name alone is a person when a group or a role follows: "Tariq, SPARK", "Tariq (young person)". */
const FIRST_NAME_GOES_ON = /^(?:,|\s[-–—]|\s?\()\s?(?:\p{Lu}{3,}\b|.{0,30}\b(?:[Rr]epresentative|[Yy]oung))/u;

/** Where, in a team, " and " begins another person: "Team X and Full Name, Team Y". -1 when it does not. */
const nextPersonAt = (
  text: string,
  offset: number,
): { readonly at: number; readonly from: number } | null => {
  NEXT_PERSON.lastIndex = offset;
  for (let found = NEXT_PERSON.exec(text); found !== null; found = NEXT_PERSON.exec(text)) {
    const from = found.index + found[0].length;
    const name = /^[^,(]+?(?=,|\s[-–—]\s|\s?\(|$)/.exec(text.slice(from))?.[0] ?? '';
    const isFirstName = isNameShaped(name, 1) && FIRST_NAME_GOES_ON.test(text.slice(from + name.length));
    if (isFullName(name) || isFirstName) return { at: found.index, from };
  }
  return null;
};

/** People are helped by a person of another team; a group's helpers are part of what it is called. */
const SUPPORTED_BY = /^(?:supported|accompanied|assisted|joined) by\s/i;

const commaForm = (text: string): readonly ReadPresenter[] => {
  const segments = segmentsOf(text);
  const names = leadingNames(segments);
  if (names === null) {
    const [name = text, ...team] = segments;
    return [{ name, team: team.length > 0 ? team.join(', ') : null }];
  }
  const team = segments.slice(countSegments(segments, names.length));
  const helper = team.findIndex(
    (segment) => isFullName(segment.replace(SUPPORTED_BY, '')) && SUPPORTED_BY.test(segment),
  );
  if (helper < 0) return withTeam(names, team.join(', '));
  const other = [team[helper]?.replace(SUPPORTED_BY, ''), ...team.slice(helper + 1)].join(', ');
  return [...withTeam(names, team.slice(0, helper).join(', ')), ...commaForm(other)];
};

const isPersonBeforeDash = (words: string, after: string): boolean =>
  isFullName(words) || isRoleAlone(words) || (isNameShaped(words, 1) && PERSON_ROLE.test(after));

const dashForm = (left: string, right: string): readonly ReadPresenter[] | null => {
  const names = left.split(AND);
  if (!names.every((name) => isPersonBeforeDash(name, right)) && namesIn(left)?.every(isFullName) !== true)
    return null;
  return withTeam(namesIn(left) ?? names, right);
};

/** "Tariq and Shanice from SPARK": the team without a comma. */
const FROM_TEAM = /^([^,(]{1,120}?)\sfrom\s(?:the\s)?(\p{Lu}[^,(]{1,80})$/u;

const fromForm = (text: string): readonly ReadPresenter[] | null => {
  const [, before = '', team = ''] = FROM_TEAM.exec(text) ?? [];
  const names = namesIn(before);
  if (names === null || !(isAcronym(team) || BODY_ENDING.test(team))) return null;
  // "Letter from the Youth Council" is a thing, and so may "Tariq from SPARK" be, for all that can be seen.
  return names.some(isFullName) || names.length > 1 ? withTeam(names, team) : null;
};

/** "A and B from TEAM with C, Team": beside those that lead there is somebody else, named in full. */
const WITH_ANOTHER = /^(.{1,120}?)\swith\s(?=\p{Lu})(.{1,160})$/u;

const withAnother = (text: string): readonly ReadPresenter[] | null => {
  const [, before = '', after = ''] = WITH_ANOTHER.exec(text) ?? [];
  const leading =
    fromForm(before) ?? (namesIn(before)?.every(isFullName) ? withTeam(namesIn(before) ?? [], '') : null);
  const other = /^[^,(]+?(?=,|\s[-–—]\s|\s?\(|$)/.exec(after)?.[0] ?? '';
  return leading !== null && isFullName(other) ? [...leading, ...onePiece(after)] : null;
};

/** Whether a text names who presents in one of the ways that have neither comma nor dash. */
export const namesWithTeam = (text: string): boolean => fromForm(text) !== null || withAnother(text) !== null;

function onePiece(text: string): readonly ReadPresenter[] {
  const told = withAnother(text) ?? fromForm(text);
  if (told !== null) return told;
  const dashed = DASHED.exec(text);
  const listed = dashed?.[1]?.includes(',') ? segmentsOf(dashed[1]).map(namesIn) : [];
  if (dashed && listed.length > 0 && listed.every((names) => names !== null)) {
    return withTeam(listed.flat(), dashed[2] ?? '');
  }
  if (dashed && !(dashed[1] ?? '').includes(',')) {
    return dashForm(dashed[1] ?? '', dashed[2] ?? '') ?? [{ name: text, team: null }];
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const [, before = '', inside = ''] = bracketed;
    const names = isAcronym(before) ? null : namesIn(before);
    return names === null ? [{ name: text, team: null }] : withTeam(names, inside);
  }
  return commaForm(text);
}

/** "A, B and C": up to the last " and " there is nothing but names. */
const isListOfNames = (piece: string): boolean => {
  const segments = segmentsOf(DASHED.exec(piece)?.[1] ?? piece);
  const lastOfList = segments.findIndex((segment) => AND.test(segment));
  return (
    lastOfList > 0 &&
    segments
      .slice(0, lastOfList + 1)
      .every((segment) => namesIn(segment)?.every((name) => isFullName(name) || isNameShaped(name, 1)))
  );
};

/** The presenters a line names. Words are kept as written; only the label and what joins names is left out. */
export const parsePresenters = (text: string): readonly ReadPresenter[] => {
  const bare = withoutPresenterLabel(text)
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .trim();
  if (bare === '') return [];
  const presenters: ReadPresenter[] = [];
  for (const piece of bare.replace(BRACKET_THEN_NAME, '); ').split(/\s?;\s?(?:and\s)?/)) {
    if (piece === '') continue;
    const joined = withAnother(piece);
    if (joined !== null) {
      presenters.push(...joined);
      continue;
    }
    const separator = /,|\s[-–—]\s|\(/.exec(piece);
    const next = separator === null || isListOfNames(piece) ? null : nextPersonAt(piece, separator.index);
    if (next === null) presenters.push(...onePiece(piece));
    else presenters.push(...onePiece(piece.slice(0, next.at)), ...parsePresenters(piece.slice(next.from)));
  }
  return presenters;
};
