import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWithDraft } from '../../electron/documents/fidelity/published';
import { meeting as meetingShape } from '../../shared/meeting/meeting-shapes';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import { readPublishedMinutes } from '../../shared/minutes/published/reading';
import { sourceParagraphs } from '../../shared/minutes/published/source-paragraphs';
import { meetingFromPublished } from '../../shared/minutes/published/to-meeting';
import { anyPaper } from '../support/any-paper';
import { anyLayout, printed, someMinutes } from '../support/printed-minutes';
import { lettersIn, minutesIn } from '../support/published-outline';

const seed = fc.integer({ min: 0, max: 2 ** 31 });

describe('a draft written from published minutes', { timeout: 60_000 }, () => {
  test('says every paragraph and every row again, however the minutes were set', async () => {
    await fc.assert(
      fc.asyncProperty(seed, anyLayout, async (from, layout) => {
        const minutes = someMinutes(from);
        const entry = await comparedWithDraft(minutesIn(printed(minutes, layout)));
        expect(entry.differences).toEqual([]);
        expect(entry.share).toBe(1);
        expect(entry.attendance.rows).toBe(minutes.lists.flatMap(({ rows }) => rows).length);
      }),
      { numRuns: 40 },
    );
  });

  test('says it again, whatever order lines of minutes come in', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (text) => {
        const read = readPublishedMinutes(text);
        fc.pre(read.ok);
        const { share, differences, warnings } = await comparedWithDraft(read.value);
        expect(differences).toEqual([]);
        // Only of a reading that is not in doubt may it be said that all of it was found.
        expect(share === 1).toBe(warnings.length === 0);
      }),
      {
        numRuns: 60,
        // An item that is a stray mark and nothing else.
        examples: [
          [
            "Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm\nPresent:\nAnne Hartley, Councillor\n<AI1>\n1)'",
          ],
        ],
      },
    );
  });

  test('is written from a meeting that the app could keep', () => {
    fc.assert(
      fc.property(anyPaper, (text) => {
        const read = readPublishedMinutes(text);
        fc.pre(read.ok);
        const { meeting, lineOf } = meetingFromPublished(read.value);
        expect(meetingShape.safeParse(meeting).error).toBeUndefined();
        for (const item of meeting.agenda.items)
          for (const { id } of meeting.minutes.byItem[item.id] ?? [])
            expect(lineOf({ kind: 'block', itemId: item.id, blockId: id })).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('has no word that the paper has not', () => {
    fc.assert(
      fc.property(anyPaper, (text) => {
        const read = readPublishedMinutes(text);
        fc.pre(read.ok);
        const { heading, present, attendance, opening, items, closing } = composeMinutes(
          meetingFromPublished(read.value).meeting,
        );
        const textOf = (of: (typeof opening)[number]): string =>
          of.kind === 'resolved'
            ? [of.label ?? 'Resolved:', ...of.statements].join(' ')
            : of.kind === 'action'
              ? `${of.label ?? 'Action:'} ${of.text}`
              : of.text;
        const words = [
          ...(heading.printed ?? []),
          present ?? '',
          ...attendance.flatMap((list) => [list.heading, ...(list.below ?? []).map(textOf)]),
          ...opening.map(textOf),
          ...items.flatMap(({ title, content }) => [title, ...content.map(textOf)]),
          ...(closing ?? []),
        ];
        expect(lettersIn(words.join(' '))).toBe(lettersIn(sourceParagraphs(read.value).join(' ')));
      }),
      { numRuns: 200 },
    );
  });
});
