import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBlocks, toDoc } from '../../../renderer/console/live/notes/note-doc';
import { notesSchema } from '../../../renderer/console/live/notes/notes-schema';
import { readPlainLines, writePlainLines } from '../../../renderer/console/live/notes/plain-lines';
import { splitText } from '../../../renderer/console/live/notes/split-text';
import { arbitraryBlocks } from '../../support/arbitrary-blocks';

const newId = () => 'fresh';

describe('blocks as the editor’s document', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const doc = toDoc(notesSchema, blocks, newId);
        doc.check();
        // The one empty paragraph that an item without words shows is no block.
        const own = blocks.filter((b) => b.standsFor === null);
        const isLoneEmpty = own.length === 1 && own[0]?.text === '' && own[0].kind === 'paragraph';
        expect(toBlocks(doc)).toEqual(isLoneEmpty ? blocks.filter((b) => b.standsFor !== null) : blocks);
      }),
    );
  });

  test('an item without text is one empty paragraph on screen and nothing in the minutes', () => {
    const doc = toDoc(notesSchema, [], newId);
    expect(doc.childCount).toBe(1);
    expect(toBlocks(doc)).toEqual([]);
  });
});

describe('plain text', () => {
  test('becomes blocks by the marks a clerk types, without empty lines', () => {
    const pasted =
      'Dev presented.\r\n\r\n• One\n  - Two\n# Care Leavers\nResolved: That it be noted.\nAction: write';
    expect(readPlainLines(pasted)).toEqual([
      { kind: 'paragraph', level: 1, text: 'Dev presented.', links: [] },
      { kind: 'bullet', level: 1, text: 'One', links: [] },
      { kind: 'bullet', level: 2, text: 'Two', links: [] },
      { kind: 'sub-heading', level: 1, text: 'Care Leavers', links: [] },
      { kind: 'resolved', level: 1, text: 'That it be noted.', links: [] },
      { kind: 'action', level: 1, text: 'write', links: [] },
    ]);
  });

  test('“Resolved:” on its own line takes the statement below it', () => {
    expect(readPlainLines('Resolved:\nThat it be noted.\nThe end.')).toEqual([
      { kind: 'resolved', level: 1, text: 'That it be noted.', links: [] },
      { kind: 'paragraph', level: 1, text: 'The end.', links: [] },
    ]);
  });

  test('loses control characters and halves of characters, and no words', () => {
    expect(readPlainLines('one\u0000 two\u0007\uD800 three\uFFFF')).toEqual([
      { kind: 'paragraph', level: 1, text: 'one two three', links: [] },
    ]);
  });

  test('written out and read again is the same', () => {
    const text = fc
      .array(fc.constantFrom('board', 'noted', 'Resolved', 'the', '12%'), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    const line = fc
      .constantFrom('paragraph', 'bullet', 'sub-heading', 'resolved', 'action', 'clerk-only')
      .chain((kind) =>
        fc.record({
          kind: fc.constant(kind as 'bullet'),
          level: fc.constant(1),
          text,
          links: fc.constant([]),
        }),
      );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(readPlainLines(writePlainLines(lines))).toEqual(lines);
      }),
    );
  });

  test('never throws and never makes a block that is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const line of readPlainLines(text)) expect(line.text.length).toBeLessThanOrEqual(20_000);
      }),
    );
  });

  test('that is too long is cut without losing a letter or half of one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 12 }),
        (text, most) => {
          const pieces = splitText(text, most);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(most);
            expect(/\p{Surrogate}/u.test(piece)).toBe(false);
          }
        },
      ),
    );
  });
});
