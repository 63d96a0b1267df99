/** Who sent apologies: by the roll, and by what the text says ("apologies were received from …"). */
import type { PersonName } from '../../attendance/attendance';
import type { PersonId } from '../../kernel/ids';
import type { Meeting } from '../../meeting/meeting';
import type { Passage } from './material';
import { personBefore } from './names-in-text';
import { peopleListed } from './people-listed';
import { sentencesOf } from './sentences';

export interface Apology {
  readonly name: PersonName;
  /** On the roll; null where only the text says so. */
  readonly personId: PersonId | null;
  /** Where the text says so; null for the roll. */
  readonly said: { readonly passage: Passage; readonly from: number; readonly to: number } | null;
}

/** What leads to the names, surest first: "apologies for absence were received from", "apologies by", "apologies:". */
const LEADS = [
  /\b[Aa]pologies\b[^.;]{0,160}?\b(?:from|behalf of)\b(?: the following)?:?\s+(?=\p{Lu})/u,
  /\b[Aa]pologies\b[^.;]{0,80}?\b(?:by|for|of)\b:?\s+(?=\p{Lu})/u,
  /\b[Aa]pologies\b[^.;:]{0,60}:\s+(?=\p{Lu})/u,
];
/** Coming late or leaving early is not being absent. */
const FOR_LATENESS =
  /\b(?:for|of)\s+(?:(?:their|his|her|being|an?)\s+)*(?:late|lateness|leaving|early|arriving|delay|any)\b/i;
const SENT =
  /\b(?:had |has |also )?(?:sent|gave|given|tendered|submitted|offered) (?:(?:his|her|their) )?apologies\b/g;
const LIST_FOLLOWS = /\bapologies\b[^.]{0,80}:$/i;

const inSentences = (passage: Passage): Apology[] =>
  sentencesOf(passage.block.text).flatMap(({ text, at }) => {
    if (!/apologies/i.test(text) || FOR_LATENESS.test(text)) return [];
    const lead = LEADS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    const listed = lead ? peopleListed(text, lead.index + lead[0].length) : [];
    const sent = [...text.matchAll(SENT)].flatMap(({ index }) => personBefore(text, index) ?? []);
    return [...listed, ...sent].map((person) => ({
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
