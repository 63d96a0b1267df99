/**
 * One item's blocks as the document has them: clerk-only notes and blank
 * blocks left out, neighbouring resolutions under one "Resolved:", lists
 * numbered, people and dates in words. The clerk's words themselves are not
 * touched, but for a "Resolved:" or "Action:" typed where the document writes
 * its own, and the names of young people in what is marked sensitive.
 */
import { type Attendance, type Attendee, personById } from '../attendance/attendance';
import { assertNever } from '../kernel/assert-never';
import type { PersonId } from '../kernel/ids';
import { type Block, type BlockLink, isPublic } from './blocks';
import type { DocumentBlock } from './document';
import { type ListPlace, placesInLists } from './list-places';
import { UNNAMED_YOUNG_PERSON, unnamed, unnamedSpeakers } from './sensitive';
import { joinList, shortName, textDate } from './wording';
import { replaceIn, replaceStart, trimmed, type Words } from './words';

/** "Resolved: That …" → "That …"; "Resolved that …" → "That …". */
const unResolved = (words: Words): Words =>
  [
    [/^resolved\s*[:–—-]\s*/i, ''] as const,
    [/^resolved[:,]?$/i, ''] as const,
    [/^resolved\s+that\b/i, 'That'] as const,
  ].reduce((rest, [label, by]) => replaceStart(rest, label, by), words);

/** Anything but space and what no file can hold. */
const HAS_WORDS = /[^\s\p{Cc}\uFFFE\uFFFF]/u;

const unActioned = (words: Words): Words => replaceStart(words, /^actions?\s*[:–—-]\s*/i);
const unQuestioned = (words: Words): Words => replaceStart(words, /^questions?\s*[:–—-]\s*/i);

export function composeBlocks(blocks: readonly Block[], attendance: Attendance): DocumentBlock[] {
  const shown = blocks.filter((block) => isPublic(block) && HAS_WORDS.test(block.text));
  const places = placesInLists(shown);
  const content: DocumentBlock[] = [];
  let statements: Words[] = [];
  const endResolutions = (): void => {
    if (statements.length > 0) content.push(resolved(statements));
    statements = [];
  };
  shown.forEach((block, i) => {
    const words = wordsOf(block, attendance);
    if (block.kind === 'resolved') {
      const statement = unResolved(words);
      if (statement.text !== '') statements.push(statement);
      return;
    }
    endResolutions();
    const composed = composeBlock(block, words, places[i] ?? null, attendance);
    if (composed) content.push(composed);
  });
  endResolutions();
  return content;
}

function wordsOf({ text, links, isSensitive }: Block, { people }: Attendance): Words {
  const words = trimmed({ text, links });
  return isSensitive ? unnamed(words, people) : words;
}

const linked = ({ text, links }: Words): { text: string; links?: readonly BlockLink[] } =>
  links.length === 0 ? { text } : { text, links };

function resolved(statements: readonly Words[]): DocumentBlock {
  const hasLinks = statements.some(({ links }) => links.length > 0);
  return {
    kind: 'resolved',
    statements: statements.map(({ text }) => text),
    ...(hasLinks && { links: statements.map(({ links }) => links) }),
  };
}

function composeBlock(
  block: Block,
  words: Words,
  place: ListPlace | null,
  attendance: Attendance,
): DocumentBlock | null {
  const { kind } = block;
  const level = block.level === 2 ? 2 : 1;
  switch (kind) {
    case 'paragraph':
    case 'sub-heading':
      return { kind, ...linked(words) };
    case 'bullet':
      return { kind, ...linked(words), level };
    case 'numbered':
      return place && { kind, ...linked(words), ...place };
    case 'action': {
      const action = actionIn(block, attendance);
      if (!action) return null;
      const { what, owners, due } = action;
      // "@Dev Rawal to bring …" is typed with the owner first, and reads so.
      const isSaidOfOwner = owners !== null && /^to\s/i.test(what.text);
      return isSaidOfOwner
        ? { kind, ...linked(replaceIn(what, 0, 0, `${owners} `)), owners: null, due }
        : { kind, ...linked(what), owners, due };
    }
    case 'question': {
      const what = unQuestioned(words);
      if (what.text === '') return null;
      return {
        kind,
        ...linked(what),
        askedBy: speakersOf(block, attendance),
        owners: ownersOf(block, attendance),
        due: dueOf(block),
      };
    }
    case 'quote':
      return { kind, ...linked(words), speaker: speakersOf(block, attendance) };
    case 'resolved':
    case 'clerk-only':
      return null;
    default:
      return assertNever(kind);
  }
}

export interface ActionWords {
  readonly what: Words;
  readonly owners: string | null;
  readonly due: string | null;
}

/** An action's parts, worded; null where it is none, or says nothing. */
export function actionIn(block: Block, attendance: Attendance): ActionWords | null {
  if (block.kind !== 'action') return null;
  const what = unActioned(wordsOf(block, attendance));
  return what.text === '' ? null : { what, owners: ownersOf(block, attendance), due: dueOf(block) };
}

const dueOf = ({ due }: Block): string | null => (due === null ? null : textDate(due));

const peopleOf = (ids: readonly PersonId[], attendance: Attendance): Attendee[] =>
  ids.map((id) => personById(attendance, id)).filter((p) => p !== undefined);

const inWords = (names: readonly string[]): string | null => (names.length === 0 ? null : joinList(names));

function ownersOf({ owners, isSensitive }: Block, attendance: Attendance): string | null {
  const people = peopleOf(owners, attendance);
  const isUnnamed = (p: Attendee): boolean => isSensitive && p.isYoungPerson;
  return inWords([
    ...people.filter((p) => !isUnnamed(p)).map((p) => shortName(p, attendance.people)),
    ...unnamedSpeakers(people.filter(isUnnamed)),
  ]);
}

function speakersOf({ from, isSensitive, kind }: Block, attendance: Attendance): string | null {
  const people = peopleOf(from, attendance);
  if (!isSensitive) return inWords(people.map((p) => shortName(p, attendance.people)));
  if (people.length === 0 && kind === 'quote') return UNNAMED_YOUNG_PERSON;
  return inWords(unnamedSpeakers(people));
}
