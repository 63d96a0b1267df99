// Several people on one line of a list: "A, B and C", "A (Head of Service), B (Nurse)", "A - Role, B - Role". A comma alone
// says little: what follows it is as likely a role, so two people need more than that.
import { HONORIFIC } from '../../reading/vocabulary';
import {
  couldBePerson,
  couldBeRole,
  isSurelyPerson,
  type NameAndRole,
  nameAndRole,
  withoutBrackets,
} from './people';

const PARTING = /\s?;\s?(?:and\s)?|,\s(?:and\s)?|\s(?:and|&)\s|\s\/\s/y;
const LONGEST = 4000;

/** Parted by commas, semicolons and "and", but not inside brackets. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    PARTING.lastIndex = at;
    const parting = depth > 0 ? null : PARTING.exec(text);
    if (parting === null) continue;
    parts.push(text.slice(from, at));
    from = at + parting[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
};

const STYLED_SEVERAL = /^(?:county |city |borough |district )?(?:councillors|cllrs)\b/i;

/** "Councillors Brook, Iqbal," with more of them on the next line. */
export const isOpenRun = (text: string): boolean =>
  text.length <= LONGEST &&
  text.endsWith(',') &&
  STYLED_SEVERAL.test(text) &&
  partsOf(text.slice(0, -1)).every((name) => couldBePerson(name));

/** Names one after the other, of which the last may be cut: "A, B (Clerk), County Councillor". */
export const isRunOfNames = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const names = partsOf(text.replace(/[,;]$/, ''));
  return (
    names.length > 2 &&
    names.slice(0, -1).every((name) => couldBePerson(name) && !couldBeRole(withoutBrackets(name)))
  );
};

/**
 * Whether names run over the end of a line into the next: "…, Helen" / "Price, …". Where a whole name ends the line and
 * another begins the next, each line is one by itself.
 */
export const isCutRun = (text: string, next: string): boolean => {
  if (!isRunOfNames(text)) return false;
  const last = partsOf(text).at(-1) ?? '';
  return !(isSurelyPerson(last) && isSurelyPerson(partsOf(next.slice(0, LONGEST))[0] ?? ''));
};

const INITIALS = /^(?:\p{Lu}\.?\s?){1,3}\s\p{Lu}[\p{L}'’-]+$/u;

/** Of two parted by a comma, the second is no role: both have theirs in brackets, or are styled as people are. */
const areTwoPeople = (first: string, second: string): boolean => {
  if (couldBeRole(withoutBrackets(second))) return false;
  if (HONORIFIC.test(second)) return HONORIFIC.test(first) || first.endsWith(')');
  if (second.endsWith(')') && (first.endsWith(')') || HONORIFIC.test(first))) return true;
  if (STYLED_SEVERAL.test(first)) return isSurelyPerson(second);
  return INITIALS.test(second) && INITIALS.test(first.replace(HONORIFIC, ''));
};

/** "A Hartley (Chair)" where no dash or comma parts name and role. */
export const bracketOnly = (text: string): NameAndRole =>
  text.endsWith(')') ? nameAndRole(text) : { name: text, role: '' };

const BRACKETED = /([^()]{1,80}?)\s?(\([^()]{1,120}\))(?:\s+|$)/y;

/** "A (Head of Service) B (Nurse)". */
const bracketedIn = (text: string): readonly string[] | null => {
  const people: string[] = [];
  for (BRACKETED.lastIndex = 0; BRACKETED.lastIndex < text.length; ) {
    const found = BRACKETED.exec(text);
    if (found === null || !isSurelyPerson((found[1] ?? '').trim())) return null;
    people.push(found[0].trim());
  }
  return people.length > 1 ? people : null;
};

const isDashed = (part: string): boolean => {
  const { name, role } = nameAndRole(part);
  return role !== '' && /\s[-–—]\s/.test(part) && isSurelyPerson(name);
};

/** The people listed in a line, when they are several; null when it is one, or none. */
export const peopleInLine = (text: string): readonly NameAndRole[] | null => {
  if (text.length > LONGEST || !/[,;)]|\s(?:and|&|\/)\s/.test(text)) return null;
  const parts = partsOf(text.replace(/\.$/, ''));
  const [first = '', second = ''] = parts;
  const isOfNames = parts.length > 1 && parts.every((name) => couldBePerson(name));
  const isParted = parts.length > 2 || !text.replace(/\([^()]*\)/g, '').includes(',');
  if (isOfNames && (isParted || areTwoPeople(first, second))) return parts.map(bracketOnly);
  if (parts.length > 1 && parts.every(isDashed)) return parts.map(nameAndRole);
  return bracketedIn(text)?.map(nameAndRole) ?? null;
};
