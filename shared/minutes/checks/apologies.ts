/** Who sent apologies: by the roll, and by what the text says ("apologies were received from …"). */
import type { PersonName } from '../../attendance/attendance';
import type { PersonId } from '../../kernel/ids';
import type { Meeting } from '../../meeting/meeting';
import type { Passage } from './material';
import { peopleListed } from './names-in-text';
import { sentencesOf } from './sentences';

export interface Apology {
  readonly name: PersonName;
  /** On the roll; null where only the text says so. */
  readonly personId: PersonId | null;
  /** Where the text says so; null for the roll. */
  readonly said: { readonly passage: Passage; readonly from: number; readonly to: number } | null;
}

/** Not being there, and not coming late or leaving early. */
const APOLOGIES =
  /\bapologies\b(?:(?!\b(?:late|lateness|leaving|early|apologised)\b)[^.:;]){0,80}?\b(?:from|by|for|of)\b:?\s*/i;
const FOR_LATENESS = /\b(?:for|of)\s+(?:late|lateness|leaving|an? (?:late|early)|arriving|the delay|any)\b/i;
const LIST_FOLLOWS = /\bapologies\b[^.]{0,80}:$/i;

const inSentences = (passage: Passage): Apology[] =>
  sentencesOf(passage.block.text).flatMap(({ text, at }) => {
    const match = APOLOGIES.exec(text);
    if (!match || FOR_LATENESS.test(text)) return [];
    // "apologies for absence were received from A": the last "from" leads to the names.
    const from = text.slice(0, 200).lastIndexOf(' from ');
    const start = Math.max(match.index + match[0].length, from < 0 ? 0 : from + 6);
    return peopleListed(text, start).map((person) => ({
      name: person.name,
      personId: null,
      said: { passage, from: at + person.from, to: at + person.to },
    }));
  });

/** A list of names below "Apologies were received from:". */
function inList(passage: Passage): Apology[] {
  const apologies: Apology[] = [];
  if (!LIST_FOLLOWS.test(passage.block.text.trim().slice(-160))) return apologies;
  for (
    let row = passage.next;
    row && (row.block.kind === 'bullet' || row.block.kind === 'numbered');
    row = row.next
  ) {
    const [person] = peopleListed(row.block.text, 0);
    if (person)
      apologies.push({
        name: person.name,
        personId: null,
        said: { passage: row, from: person.from, to: person.to },
      });
  }
  return apologies;
}

export function apologiesOf({ attendance }: Meeting, passages: readonly Passage[]): readonly Apology[] {
  const onRoll = attendance.people
    .filter((p) => p.status === 'apologies')
    .map((p): Apology => ({ name: p.name, personId: p.id, said: null }));
  const inText = passages
    .filter(({ block }) => /\bapologies\b/i.test(block.text))
    .flatMap((passage) => [...inSentences(passage), ...inList(passage)]);
  return [...onRoll, ...inText];
}
