import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMinutesDocx } from '../../electron/documents/docx/write-minutes';
import { readDocumentText } from '../../electron/documents/read-document-text';
import { composeMinutes } from '../../shared/minutes/compose-minutes';
import {
  action,
  agenda,
  bullet,
  item,
  numbered,
  paragraph,
  question,
  quote,
  resolved,
  subBullet,
  subHeading,
  subNumbered,
  tell,
  type Written,
  write,
} from '../support/meetings';
import { readDocx } from '../support/read-docx';
import { faultsOf } from '../support/word-schema';

/** Any UTF-16 at all, lone surrogates and controls among it, with what is known to trip writers mixed in. */
const anyText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('<', '&', '{', '}', ']]>', '\t', '\n', ' ', 'a', 'ש', '\u202E', 'CURRENT'),
    maxLength: 20,
  }),
);
const anyKind = fc.constantFrom(
  paragraph,
  bullet,
  subBullet,
  numbered,
  subNumbered,
  subHeading,
  resolved,
  action,
  question,
  quote,
);
const anyAddress = fc.oneof(anyText, fc.webUrl({ withFragments: true, withQueryParameters: true }));
/** A block with a link over part of it, wherever that falls. */
const anyBlock = fc
  .tuple(anyKind, anyText, fc.nat(60), fc.nat(60), anyAddress)
  .map(([kind, text, a, b, address]): Written => {
    const [from = 0, to = 0] = [a, b].map((at) => Math.min(at, text.length)).sort((x, y) => x - y);
    return { ...kind(text), links: from < to && address !== '' ? [{ from, to, address }] : [] };
  });
const anyBlocks = fc.array(anyBlock, { minLength: 1, maxLength: 12 });

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

const LABELS: Readonly<Record<string, RegExp>> = { Action: /^Action: /, Question: /^Question: / };

const drafted = async (written: readonly Written[]): Promise<Buffer> => {
  const { meeting, now } = tell({}, agenda(item('Only item')), write('Only item', ...written));
  return writeMinutesDocx({ ...composeMinutes(meeting), appendices: [] }, now);
};

const PATIENCE = 30_000;

describe('any text at all', () => {
  test(
    'makes a Word file as the schema wants it, with every word in its order',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBlocks, async (written) => {
          const file = await readDocx(await drafted(written));
          expect(faultsOf(file)).toEqual([]);
          const from = file.paragraphs.findIndex((p) => p.text === 'Only item') + 1;
          const found = file.paragraphs
            .slice(from)
            .filter((p) => p.style !== 'ResolvedLabel')
            .flatMap((p) => wordsOf(p.text.replace(LABELS[p.style] ?? '', '')));
          expect(found).toEqual(written.flatMap(({ text }) => wordsOf(text)));
        }),
        { numRuns: 50 },
      );
    },
    PATIENCE,
  );

  test(
    'makes a Word file that the project’s own reader reads',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBlocks, async (written) => {
          const read = await readDocumentText({ bytes: await drafted(written), name: 'draft.docx' });
          expect(read).toMatchObject({ ok: true });
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );
});
