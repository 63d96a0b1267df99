/** From the meeting to the bytes of the Word draft, against what the docx library needs for the same paragraphs. */
import { Document, Packer, Paragraph } from 'docx';
import { writeMinutesDocx } from '../../electron/documents/docx/write-minutes';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import { bullet, paragraph, resolved, tell, write } from '../support/meetings';
import { readDocx } from '../support/read-docx';
import { sampleMeeting, theAgenda, theBoard, theEvening } from '../support/sample-meeting';
import { type BenchRow, inTurns, timed } from './measure';

const ROUNDS = 25;
const WARM_UP = 5;
const GOAL = 2;

const SENTENCE = 'It was noted that young people had asked for this to be heard again in the spring. ';

/** About forty pages: the sample with 300 blocks more in one item. */
const longMeeting = (): { meeting: Meeting; now: Instant } =>
  tell(
    {},
    theBoard,
    theAgenda,
    ...theEvening,
    ...Array.from({ length: 300 }, (_, i) =>
      write(
        'What We Want',
        [paragraph, bullet, resolved][i % 3]?.(SENTENCE.repeat(3 + (i % 5))) ?? paragraph(''),
      ),
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

export const wordBench = async (): Promise<BenchRow[]> => [
  await exportOf('Word draft of the sample', sampleMeeting()),
  await exportOf('Word draft of forty pages', longMeeting()),
];
