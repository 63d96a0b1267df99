import { describe, expect, test } from 'vitest';
import { writeActionSheet } from '../../../../electron/documents/docx/write-action-sheet';
import { composeActionSheet } from '../../../../shared/minutes/action-sheet';
import { toInstant } from '../../../../shared/kernel/wall-time';
import { readDocx } from '../../../support/read-docx';
import { sampleMeeting } from '../../../support/sample-meeting';
import { faultsOf } from '../../../support/word-schema';
import { meetingAfter } from '../../../support/given-when-then';

describe('the action sheet for Word', () => {
  const { meeting, now } = sampleMeeting();
  const written = () => writeActionSheet(composeActionSheet(meeting), now);

  test('has a heading and a table for each owner, with what, by when and from which item', async () => {
    const docx = await readDocx(await written());
    const headings = docx.paragraphs.filter((p) => p.outlineLevel === 0).map((p) => p.text);
    expect(headings).toEqual(['CC Oyelaran', 'Dev Rawal', 'Not given to anybody yet']);
    const item = '4. Children in Care and Care Leavers Performance Information';
    expect(docx.tables).toEqual([
      [['Bring more information on the questionnaires. (with Dev Rawal)', '28 January 2027', item]],
      [['Bring more information on the questionnaires. (with CC Oyelaran)', '28 January 2027', item]],
      [['Share the figures by district with SPARK.', 'No date', item]],
    ]);
    const heads = docx.paragraphs.filter((p) => p.inHeaderRow).map((p) => p.text);
    expect(heads.slice(0, 3)).toEqual(['Action', 'By when', 'From item']);
  });

  test('is marked as a draft, knows its language and counts its pages', async () => {
    const docx = await readDocx(await written());
    expect(docx.header).toBe('DRAFT – not yet agreed');
    expect(docx.footer).toBe('Page {PAGE} of {NUMPAGES}');
    expect(docx.language).toBe('en-GB');
    expect(docx.properties).toMatchObject({
      title: 'Corporate Parenting Board: actions from 24 November 2026',
      creator: 'Northmoor County Council',
    });
  });

  test('is as the schema of Word files asks', async () => {
    expect(faultsOf(await readDocx(await written()))).toEqual([]);
  });

  test('is the same twice at the same time', async () => {
    expect((await written()).equals(await written())).toBe(true);
  });

  test('says so where there is nothing to do', async () => {
    const docx = await readDocx(await writeActionSheet(composeActionSheet(meetingAfter()), toInstant(0)));
    expect(docx.text).toContain('No actions were recorded at this meeting.');
    expect(docx.tables).toEqual([]);
  });
});
