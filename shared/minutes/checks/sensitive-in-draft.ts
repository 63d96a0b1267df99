/**
 * What somebody said of their own life goes out without their name, but its
 * words may still give them away; and what is marked in the text itself as not
 * for others goes out as it stands. Both are looked at before sending.
 */
import { personById } from '../../attendance/attendance';
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn, wholeOf } from './material';
import { mendBlock } from './mends';
import { plainLetters } from './same-person';

const MARK =
  /[[({](?:sensitive|confidential|not for (?:the )?minutes|not to be minuted|do not minute|off the record|not for publication)(?:\s?[:;,.!–-][^\])}]{0,60})?[\])}]/gi;

const offTheDraft = (passage: Passage) =>
  mendBlock(passage, 'Keep it off the draft', {
    ...passage.block,
    kind: 'clerk-only',
    level: 1,
    owners: [],
    due: null,
    from: [],
  });

/** A first name of a young person, or of who is quoted, that stands in the words themselves. */
function givesAway(
  { block: { from, text } }: Passage,
  { meeting }: Material,
): { from: number; to: number; name: string } | null {
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)];
  const speakers = from.flatMap((id) => personById(meeting.attendance, id) ?? []);
  const names = new Set(
    [...meeting.attendance.people.filter((p) => p.isYoungPerson), ...speakers].map((p) =>
      plainLetters(p.name.given),
    ),
  );
  const match = words.find(
    ([word]) => /^\p{Lu}/u.test(word) && names.has(plainLetters(word.replace(/['’]s$/, ''))),
  );
  return match ? { from: match.index, to: match.index + match[0].length, name: match[0] } : null;
}

function marked(passage: Passage, material: Material): Found[] {
  if (!passage.block.isSensitive) return [];
  const named = givesAway(passage, material);
  return [
    {
      place: named ? placeIn(passage, named.from, named.to) : wholeOf(passage),
      sentence: named
        ? `This is marked as sensitive, and its words name ${named.name}.`
        : 'This is marked as sensitive and goes into the draft without a name. Read whether its words give somebody away.',
      mend: offTheDraft(passage),
      about: passage.block.text.slice(0, 80),
    },
  ];
}

const typed = (passage: Passage): Found[] =>
  [...passage.block.text.matchAll(MARK)].map((match) => ({
    place: placeIn(passage, match.index, match.index + match[0].length),
    sentence: `“${match[0]}” stands in the text and would go into the draft.`,
    mend: offTheDraft(passage),
    about: match[0],
  }));

export const sensitiveInDraft: Check = {
  name: 'sensitive-in-draft',
  title: 'Something sensitive about to go into the draft',
  isSlip: true,
  find: (material) =>
    material.passages.flatMap((passage) => [...marked(passage, material), ...typed(passage)]),
};
