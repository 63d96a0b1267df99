import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMinutesDocx } from '../../electron/documents/docx/write-minutes';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import {
  action,
  agenda,
  bullet,
  item,
  paragraph,
  resolved,
  subHeading,
  tell,
  write,
} from '../support/meetings';
import { readDocx } from '../support/read-docx';

/** Any UTF-16 at all, lone surrogates and controls among it, with what is known to trip writers mixed in. */
const anyText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('<', '&', '{', '}', ']]>', '\t', '\n', ' ', 'a', 'ש', '\u202E', 'CURRENT'),
    maxLength: 20,
  }),
);
const anyBlocks = fc.array(
  fc.tuple(fc.constantFrom(paragraph, bullet, subHeading, resolved, action), anyText),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** By the grammar of XML 1.0 itself, one character at a time: not the way the writer does it. */
const isXmlCharacter = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

const wordsOf = (text: string): string[] =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
    return isXmlCharacter(code) ? character : '';
  })
    .join('')
    .split(/[\s\u0085]+/)
    .filter(Boolean);

describe('any text at all', () => {
  test('makes a Word file that can be read, with every word in its order', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (written) => {
        const { meeting, now } = tell(
          {},
          agenda(item('Only item')),
          write('Only item', ...written.map(([kind, text]) => kind(text))),
        );
        const { paragraphs } = await readDocx(await writeMinutesDocx(composeMinutes(meeting), now));
        const from = paragraphs.findIndex((p) => p.text === 'Only item') + 1;
        const labels = ['ResolvedLabel'];
        const found = paragraphs
          .slice(from)
          .filter((p) => !labels.includes(p.style))
          .flatMap((p) => wordsOf(p.style === 'Action' ? p.text.replace(/^Action: /, '') : p.text));
        expect(found).toEqual(written.flatMap(([, text]) => wordsOf(text)));
      }),
      { numRuns: 60 },
    );
  });
});
