/** Whatever a meeting was, nothing that is saved of it holds what the clerk alone may read, or who a young person is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeHandout } from '../../electron/documents/docx/write-handout';
import { writeActionSheet } from '../../electron/documents/docx/write-action-sheet';
import { writeMinutesDocx } from '../../electron/documents/docx/write-minutes';
import { writeRunningSheet } from '../../electron/documents/docx/write-running-sheet';
import { fillTemplate } from '../../electron/documents/template/fill-template';
import { writeRegister } from '../../electron/documents/write-register';
import type { Attendee } from '../../shared/attendance/attendance';
import { promptsFor } from '../../shared/chairing/prompts';
import { runningSheet } from '../../shared/chairing/running-sheet';
import { stillUnanswered } from '../../shared/group-work/carried-points';
import type {
  Becomes,
  Exercise,
  Group,
  GroupComment,
  GroupPrompt,
  Point,
} from '../../shared/group-work/group-work';
import { groupSheets } from '../../shared/group-work/group-sheets';
import { questionsPaper } from '../../shared/group-work/questions-paper';
import { youSaidWeDid } from '../../shared/group-work/you-said';
import type { BlockId, ItemId, PersonId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { composeActionSheet } from '../../shared/minutes/action-sheet';
import { type Block, blocksOf, plainBlock } from '../../shared/minutes/blocks';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import { minutesText } from '../../shared/minutes/plain-text';
import { projectMeeting } from '../../shared/projector/project-meeting';
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
  const [first] = agenda.items;
  const hidden = rest.groupWork.byItem;
  return {
    ...rest,
    agenda,
    attendance: { people },
    minutes: { byItem },
    groupWork: {
      ...rest.groupWork,
      byItem: first ? { ...hidden, [first.id]: saidInGroups(people) } : hidden,
    },
  };
}

const OF_HERSELF = `${OF_A_LIFE} ${GIVEN} ${SURNAME}`;

/** An exercise in which somebody speaks of her life, somebody of her by her whole name, and both come of it. */
function saidInGroups(people: readonly Attendee[]): Exercise {
  const comment = (n: number, text: string, isSensitive: boolean): GroupComment => ({
    id: `c-${n}` as GroupComment['id'],
    groupId: 'g' as Group['id'],
    promptId: null,
    text,
    isYoungPersons: true,
    isSensitive,
    isForAction: false,
  });
  const comments = [
    comment(1, OF_HERSELF, true),
    comment(2, `Ask ${GIVEN} ${SURNAME} for a key`, false),
    comment(3, OF_HERSELF, true),
  ];
  const point = (n: number, kind: Becomes | null): Point => ({
    id: `p-${n}` as Point['id'],
    text: null,
    comments: [`c-${n}` as GroupComment['id']],
    themeId: null,
    became: kind && { kind, blockId: null },
    decided: null,
  });
  return {
    goal: 'questions',
    prompts: [{ id: 'q' as GroupPrompt['id'], text: `What would ${GIVEN} ${SURNAME} say?`, groupId: null }],
    workMinutes: 20,
    feedbackMinutes: 2,
    groups: [
      {
        id: 'g' as Group['id'],
        name: 'Group 1',
        place: '',
        people: people.map(({ id }) => id),
        facilitator: people[0]?.id ?? null,
        noteTaker: null,
        isOnline: false,
      },
    ],
    rules: [],
    stages: [],
    isOver: false,
    comments,
    points: [point(1, null), point(2, 'question'), point(3, 'appendix')],
    themes: [],
    notTheSame: [],
    output: null,
  };
}

/** The papers of the exercise, as data and in Word. */
async function handedOut(meeting: Meeting, now: Instant): Promise<string[]> {
  const [item] = meeting.agenda.items;
  const papers = [
    youSaidWeDid(meeting),
    ...(item
      ? [groupSheets(meeting, item), questionsPaper(meeting, item, `the friends of ${GIVEN} ${SURNAME}`)]
      : []),
  ].filter((paper) => paper !== null);
  const files = await Promise.all(papers.map(async (paper) => wordsOf(await writeHandout(paper, now))));
  return [
    ...papers.map((paper) => JSON.stringify(paper)),
    ...files,
    JSON.stringify(stillUnanswered(meeting)),
  ];
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
    ...(await handedOut(meeting, now)),
    JSON.stringify(projectMeeting(meeting)),
  ];
}

describe('everything that is saved of a meeting', () => {
  test('holds no note for the clerk only, no young person’s surname, and no name in sensitive words', async () => {
    await fc.assert(
      fc.asyncProperty(lived, async ({ histories, now }) => {
        const meeting = withSecrets((histories.at(-1) as (typeof histories)[number]).meeting);
        // Everything on its agenda was taken off again: there is nowhere to hide anything.
        fc.pre(meeting.agenda.items.length > 0);
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
