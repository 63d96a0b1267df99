import { describe, expect, test } from 'vitest';
import { writeHandout } from '../../../../electron/documents/docx/write-handout';
import { itemById } from '../../../../shared/agenda/agenda';
import { groupSheets } from '../../../../shared/group-work/group-sheets';
import type { Handout } from '../../../../shared/group-work/handout';
import { questionsPaper } from '../../../../shared/group-work/questions-paper';
import { youSaidWeDid } from '../../../../shared/group-work/you-said';
import { at, meetingAfter } from '../../../support/given-when-then';
import { ITEM, ready, said } from '../../../support/group-work';
import { readDocx } from '../../../support/read-docx';
import { faultsOf } from '../../../support/word-schema';

const meeting = meetingAfter(
  ...ready,
  said(1, 'What do you offer?', { isYoungPersons: true }),
  said(2, 'Who pays?', { group: 2 }),
);
const item = itemById(meeting.agenda, ITEM);
if (!item) throw new Error('no item');
const written = async (handout: Handout | null) => {
  if (!handout) throw new Error('no handout');
  return readDocx(await writeHandout(handout, at('18:40')));
};
const sheets = groupSheets(meeting, item);
const questions = questionsPaper(meeting, item, 'district councils');

describe('papers of the groups for Word', () => {
  test('have a heading for each page and begin each on its own', async () => {
    const docx = await written(sheets);
    expect(docx.paragraphs.filter((p) => p.outlineLevel === 0).map(({ text }) => text)).toEqual([
      'Group 1',
      'Group 2',
    ]);
    expect((docx.xml['word/document.xml'] ?? '').match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    const grids = sheets?.pages.flatMap(({ content }) =>
      content.flatMap((part) => (part.kind === 'table' ? [part.rows] : [])),
    );
    expect(docx.tables).toEqual(grids);
    expect((docx.xml['word/document.xml'] ?? '').match(/w:hRule="atLeast"/g)).toHaveLength(
      grids?.flat().length ?? 0,
    );
    expect(
      docx.paragraphs
        .filter((p) => p.inHeaderRow)
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['What helps?', 'What gets in the way?']);
  });

  test('number the questions of a letter, and leave room for the answers', async () => {
    const docx = await written(questions);
    expect(
      docx.paragraphs.filter((p) => p.style === 'ListNumber').map((p) => `${p.numbering?.label} ${p.text}`),
    ).toEqual(['i) What do you offer?', 'ii) Who pays?']);
    expect(docx.tables).toEqual([
      [
        ['What do you offer?', ''],
        ['Who pays?', ''],
      ],
    ]);
    expect(docx.properties).toMatchObject({
      title: 'Corporate Parenting Board: questions for district councils',
      creator: 'Northmoor County Council',
    });
    expect(docx.header).toBe('');
  });

  test('say what came of what young people said', async () => {
    const docx = await written(youSaidWeDid(meeting));
    expect(docx.tables).toEqual([
      [['What do you offer?', 'We have not answered this yet. We will talk about it at our next meeting.']],
    ]);
  });

  test.each([
    ['sheets', sheets],
    ['questions', questions],
    ['you said, we did', youSaidWeDid(meeting)],
  ])('are as the schema of Word files asks, and the same twice at the same time: %s', async (_, handout) => {
    expect(faultsOf(await written(handout))).toEqual([]);
    const bytes = () => (handout ? writeHandout(handout, at('18:40')) : Promise.resolve(Buffer.alloc(0)));
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});
