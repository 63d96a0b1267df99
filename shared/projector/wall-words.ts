/**
 * Names and words as the wall may show them: first name for a young person, the
 * full title for a councillor, and never an e-mail address, a telephone number
 * or a link, whoever typed it where.
 */
import type { Presenter } from '../agenda/agenda';
import type { Attendee, PersonName } from '../attendance/attendance';
import { listName, plainName, readName, textName } from '../attendance/naming';

/** Longest team that helps more than it tires a reader at the back. Characters. */
const LONGEST_TEAM = 45;
/** Longest presenter taken whole; a longer one is cut at its first comma or bracket. Characters. */
const LONGEST_PRESENTER = 60;
const MOST_PRESENTERS = 3;

const CONTACTS = [
  // Whatever is joined by an @: addresses may hold nearly any sign.
  /(?:\bmailto:|\be-?mail:?\s*)?[^\s@<>()[\],;:"“”]+@[^\s@<>()[\],;:"“”]*[^\s@<>()[\],;:"“”.!?]/gi,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?:\b(?:tel(?:ephone)?|phone|mob(?:ile)?)\b[.:]?\s*)?(?<![\d-])(?:\+44\s?|\(?0)\d(?:[\s()-]*\d){8,10}\b/gi,
];

/** The text without contact details, and without the empty brackets and commas they leave. */
export function withoutContacts(text: string): string {
  const bare = CONTACTS.reduce((rest, contact) => rest.replace(contact, ' '), text);
  if (bare === text) return text.trim();
  return bare
    .replace(/[([<]\s*[)\]>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)\]])/g, '$1')
    .replace(/[,;:](?=[,.;:])/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:(<[–—-]+$/g, '');
}

/** Trimmed and bare of contacts; null when nothing is left. */
export const wallText = (text: string | null): string | null => withoutContacts(text ?? '') || null;

/** "Tariq"; "County Councillor Anne Hartley"; "Dr Helen Price". Letters after a name stay in the lists. */
export const wallName = (person: Pick<Attendee, 'name' | 'isYoungPerson'>): string =>
  person.isYoungPerson ? person.name.given || 'A young person' : listName({ ...person.name, suffix: null });

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isCalled = (person: Attendee, name: PersonName): boolean => {
  const asWritten = listName(name);
  return [listName, plainName, textName].some((write) => same(write(person.name), asWritten));
};

/** "CC Hartley" of the agenda and County Councillor Anne Hartley of the list are one. */
const isSameCouncillor = (person: Attendee, name: PersonName): boolean =>
  name.honorific !== null &&
  name.given === '' &&
  person.name.honorific === name.honorific &&
  same(person.name.family ?? '', name.family ?? '');

/** Who the meeting's lists say this is: adults by their full name first, then young people by first name alone. */
export function findPerson(people: readonly Attendee[], name: PersonName): Attendee | undefined {
  const adults = people.filter((p) => !p.isYoungPerson);
  const found = adults.filter((p) => isCalled(p, name) || isSameCouncillor(p, name));
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  // An agenda that prints a young person's surname must not carry it on to the wall.
  return name.honorific === null
    ? people.find((p) => p.isYoungPerson && same(p.name.given, name.given))
    : undefined;
}

const hasAcronym = (text: string): boolean => /\b[A-Z]{2,}/.test(text);

/** A presenter who is a whole line of text, cut to what is read aloud or from the back. */
export const shortened = (name: string): string =>
  name.length <= LONGEST_PRESENTER ? name : (name.split(/\s*[,;(–]|\s-\s/)[0] ?? name);

function presenterName(presenter: Presenter, people: readonly Attendee[]): string | null {
  const written = wallText(presenter.name);
  if (written === null) return null;
  const name = readName(written);
  const person = findPerson(people, name);
  if (person) return wallName(person);
  return shortened(name.honorific === null ? written : listName({ ...name, suffix: null }));
}

function teamOf(presenter: Presenter, people: readonly Attendee[]): string | null {
  const team = wallText(presenter.team);
  if (team === null || team.length > LONGEST_TEAM || hasAcronym(team)) return null;
  const person = findPerson(people, readName(presenter.name));
  return person?.isYoungPerson ? null : team;
}

function inWords(names: readonly string[]): string {
  const shown = names.length <= MOST_PRESENTERS ? names : names.slice(0, MOST_PRESENTERS - 1);
  const rest = names.length - shown.length;
  const all = rest === 0 ? shown : [...shown, `${rest} others`];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(all);
}

/** "with Dev Rawal, Business Intelligence"; "with Dev Rawal and Tariq"; null where nobody is named. */
export function presenterWords(
  plain: string | null,
  presenters: readonly Presenter[],
  people: readonly Attendee[],
  say: (text: string | null) => string | null = wallText,
): string | null {
  const given = say(plain);
  if (given !== null) return /^with\s/i.test(given) ? given : `with ${given}`;
  const names = presenters.map((p) => say(presenterName(p, people))).filter((n) => n !== null);
  if (names.length === 0) return null;
  const [only] = presenters;
  const team = presenters.length === 1 && only ? say(teamOf(only, people)) : null;
  return `with ${inWords([...new Set(names)])}${team === null ? '' : `, ${team}`}`;
}
