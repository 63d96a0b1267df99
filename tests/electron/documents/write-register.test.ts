import { describe, expect, test } from 'vitest';
import { writeRegister } from '../../../electron/documents/write-register';
import { people, person, tell } from '../../support/meetings';
import { cellsOf } from '../../support/read-csv';
import { sampleMeeting } from '../../support/sample-meeting';

const withRole = (role: string): string | undefined =>
  cellsOf(writeRegister(tell({}, people(person('Helen Price', role))).meeting))[1]?.[3];

describe('the register as CSV', () => {
  test('begins with the mark by which Excel reads its letters, and has a row a person', () => {
    const { meeting } = sampleMeeting();
    const bytes = writeRegister(meeting);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = cellsOf(bytes);
    expect(rows).toHaveLength(1 + meeting.attendance.people.length);
    expect(rows[0]?.slice(0, 3)).toEqual(['Date', 'List', 'Name']);
    for (const row of rows) expect(row).toHaveLength(8);
  });

  test.each([
    ['Carers, Young and Old', 'Carers, Young and Old'],
    ['The “Board” of "Friends"', 'The “Board” of "Friends"'],
    ['two\nlines\rof\u2028it', 'two lines of it'],
    ['half a \uD800 letter', 'half a \uFFFD letter'],
  ])('%j reads back as %j', (role, read) => {
    expect(withRole(role)).toBe(read);
  });

  test.each(['=HYPERLINK("http://x.example")', '+44 1234', '-2+3', '@SUM(A1)', '＝1+1'])(
    '%s is no formula for a spreadsheet',
    (role) => {
      expect(withRole(role)).toBe(`'${role}`);
    },
  );
});
