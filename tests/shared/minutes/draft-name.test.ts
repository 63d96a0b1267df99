import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import { exportFileName } from '../../../shared/minutes/draft-name';

const nameFor = (board: string): string => exportFileName({ date: '2026-11-24' as LocalDate, board });

describe('the name of the draft on disk', () => {
  test('has the day, the board and what it is', () => {
    expect(nameFor('Corporate Parenting Board')).toBe(
      '2026-11-24 Corporate Parenting Board - draft minutes.docx',
    );
  });

  test.each([
    ['Adults/Children: “Joint” Board?', '2026-11-24 Adults Children “Joint” Board - draft minutes.docx'],
    ['a<b>c|d*e\\f"g', '2026-11-24 a b c d e f g - draft minutes.docx'],
    ['Board\u202Excod.exe', '2026-11-24 Board xcod.exe - draft minutes.docx'],
    ['???', '2026-11-24 - draft minutes.docx'],
  ])('%s is made safe', (board, says) => {
    expect(nameFor(board)).toBe(says);
  });

  test('a very long board does not make a name no system would take', () => {
    const name = nameFor('Bo\u{1F600}ard '.repeat(60));
    expect(name.length).toBeLessThan(130);
    expect(name).toMatch(/ - draft minutes\.docx$/);
  });

  test('any board gives a legal name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
        (board) => {
          const name = nameFor(board);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|\s\s/u);
          expect(name.trim()).toBe(name);
          expect(encodeURIComponent(name)).toBeTruthy();
        },
      ),
    );
  });
});
