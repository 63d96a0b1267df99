/** From the meeting to the bytes of the Word draft, against what the docx library needs for the same paragraphs. */
import { Document, Packer, Paragraph } from 'docx';
import { writeMinutesDocx } from '../../electron/documents/docx/write-minutes';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import {
  action,
  bullet,
  numbered,
  paragraph,
  question,
  quote,
  resolved,
  tell,
  write,
} from '../support/meetings';
import { readDocx } from '../support/read-docx';
import { sampleMeeting, theAgenda, theBoard, theEvening } from '../support/sample-meeting';
import { type BenchRow, inTurns, median, timed } from './measure';

const ROUNDS = 25;
const WARM_UP = 5;
const GOAL = 2;
/** For 400 pages, in milliseconds. */
const LONGEST = 1000;

const SENTENCE = 'It was noted that young people had asked for this to be heard again in the spring. ';

const LINK = { from: 7, to: 12, address: 'https://www.northmoor.example/report' };
const KINDS = [paragraph, bullet, resolved, numbered, quote, question, action] as const;

/** The sample with so many blocks more in one item, of every kind; forty of them fill about five pages. */
const longMeeting = (blocks: number): { meeting: Meeting; now: Instant } =>
  tell(
    {},
    theBoard,
    theAgenda,
    ...theEvening,
    write(
      'What We Want',
      ...Array.from({ length: blocks }, (_, i) => ({
        ...(KINDS[i % KINDS.length] ?? paragraph)(SENTENCE.repeat(3 + (i % 5))),
        links: i % 9 === 0 ? [LINK] : [],
      })),
    ),
  );

async function exportOf(
  name: string,
  { meeting, now }: { meeting: Meeting; now: Instant },
): Promise<BenchRow> {
  const write = () => writeMinutesDocx(composeMinutes(meeting), now);
  const { paragraphs } = await readDocx(await write());
  const bare = () =>
    Packer.toBuffer(
      new Document({ sections: [{ children: paragraphs.map(({ text }) => new Paragraph(text)) }] }),
    );
  const { candidate, ratio } = await inTurns(
    ROUNDS,
    () => timed(write),
    () => timed(bare),
    WARM_UP,
  );
  return {
    name,
    value: Number(candidate.toFixed(1)),
    unit: 'ms',
    ratio: Number(ratio.toFixed(2)),
    against: 'the docx library, same paragraphs',
    goal: GOAL,
  };
}

async function withinASecond(
  name: string,
  { meeting, now }: { meeting: Meeting; now: Instant },
): Promise<BenchRow> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + 7; round += 1)
    times.push(await timed(() => writeMinutesDocx(composeMinutes(meeting), now)));
  const value = median(times.slice(WARM_UP));
  return {
    name,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    ratio: Number((value / LONGEST).toFixed(2)),
    against: 'a second',
    goal: 1,
  };
}

export const wordBench = async (): Promise<BenchRow[]> => [
  await exportOf('Word draft of the sample', sampleMeeting()),
  await exportOf('Word draft of 40 pages', longMeeting(300)),
  await withinASecond('Word draft of 400 pages', longMeeting(3000)),
];
