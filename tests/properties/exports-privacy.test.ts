/** Whatever a meeting was, nothing that is saved of it holds what the clerk alone may read, or who a young person is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeActionSheet } from '../../electron/documents/docx/write-action-sheet';
import { writeMinutesDocx } from '../../electron/documents/docx/write-minutes';
import { writeRunningSheet } from '../../electron/documents/docx/write-running-sheet';
import { fillTemplate } from '../../electron/documents/template/fill-template';
import { writeRegister } from '../../electron/documents/write-register';
import type { Attendee } from '../../shared/attendance/attendance';
import { promptsFor } from '../../shared/chairing/prompts';
import { runningSheet } from '../../shared/chairing/running-sheet';
import type { BlockId, ItemId, PersonId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { composeActionSheet } from '../../shared/minutes/action-sheet';
import { type Block, blocksOf, plainBlock } from '../../shared/minutes/blocks';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import { minutesText } from '../../shared/minutes/plain-text';
import { aPerson } from '../support/given-when-then';
import { lived } from '../support/random-meeting';
import { readDocx } from '../support/read-docx';
import { exampleTemplate } from '../support/template-files';

const SECRET = 'sealed envelope';
const SURNAME = 'Quillfeather';
const GIVEN = 'Zephyrine';
/** A sensitive sentence begins so; nobody's name may follow. */
const OF_A_LIFE = 'At home with';

/** The same meeting with something to hide in it: every other person is young, and all of those have a surname after all. */
function withSecrets({ agenda, attendance, minutes, ...rest }: Meeting): Meeting {
  const name = { given: GIVEN, family: SURNAME, honorific: null, suffix: null };
  const young: Attendee = {
    ...aPerson(GIVEN, { role: 'SPARK Representative' }),
    id: 'young' as PersonId,
    status: 'here',
    stays: [{ from: null, to: null }],
    standsInFor: null,
    isOnline: false,
  };
  const people = [young, ...attendance.people].map((person, i) =>
    i % 2 === 0 ? { ...person, isYoungPerson: true, name } : person,
  );
  const owners = people.slice(0, 2).map(({ id }) => id);
  const hide = (block: Block): Block => {
    if (block.kind === 'clerk-only') return { ...block, text: `Ask about the ${SECRET}`, owners };
    if (!block.isSensitive) return { ...block, owners };
    return { ...block, text: `${OF_A_LIFE} ${GIVEN} ${SURNAME}`, links: [], owners, from: owners };
  };
  const more = (id: ItemId): Block[] => [
    plainBlock(`${id}-note` as BlockId, 'clerk-only', ''),
    plainBlock(`${id}-view` as BlockId, 'quote', '', { isSensitive: true }),
    plainBlock(`${id}-help` as BlockId, 'action', '', { isSensitive: true }),
    plainBlock(`${id}-why` as BlockId, 'question', '', { isSensitive: true }),
  ];
  const byItem = Object.fromEntries(
    agenda.items.map(({ id }) => [id, [...blocksOf(minutes, id), ...more(id)].map(hide)]),
  );
  return { ...rest, agenda, attendance: { people }, minutes: { byItem } };
}

const wordsOf = async (docx: Uint8Array): Promise<string> =>
  Object.values((await readDocx(docx)).xml).join('\n');

async function everythingSaved(meeting: Meeting, now: Instant): Promise<string[]> {
  const minutes = composeMinutes(meeting);
  return [
    // What the preview and the PDF draw.
    JSON.stringify(minutes),
    minutesText(minutes),
    writeRegister(meeting).toString('utf8'),
    await wordsOf(await writeMinutesDocx(minutes, now)),
    await wordsOf(await writeActionSheet(composeActionSheet(meeting), now)),
    // What a chair is given to say, on paper or on a screen.
    JSON.stringify(promptsFor(meeting)),
    await wordsOf(await writeRunningSheet(runningSheet(meeting), now)),
    await wordsOf(fillTemplate(await exampleTemplate(), minutes, now)),
  ];
}

describe('everything that is saved of a meeting', () => {
  test('holds no note for the clerk only, no young person’s surname, and no name in sensitive words', async () => {
    await fc.assert(
      fc.asyncProperty(lived, async ({ histories, now }) => {
        const meeting = withSecrets((histories.at(-1) as (typeof histories)[number]).meeting);
        // A meeting without anything to hide would prove nothing.
        expect(JSON.stringify(meeting)).toContain(SECRET);
        for (const saved of await everythingSaved(meeting, now)) {
          expect(saved).not.toContain(SECRET);
          expect(saved).not.toContain(SURNAME);
          expect(saved).not.toContain(`${OF_A_LIFE} ${GIVEN}`);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
