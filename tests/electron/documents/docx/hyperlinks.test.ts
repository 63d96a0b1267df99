import { describe, expect, test } from 'vitest';
import { wordAddress } from '../../../../electron/documents/docx/hyperlinks';
import { writeMinutesDocx } from '../../../../electron/documents/docx/write-minutes';
import { composeMinutes } from '../../../../shared/minutes/compose-minutes';
import type { DocumentBlock } from '../../../../shared/minutes/document';
import { everyKind } from '../../../support/every-kind';
import { type ReadDocx, readDocx } from '../../../support/read-docx';

const { meeting, now } = everyKind();
const whole = composeMinutes(meeting);

/** The words of every live link, with where they lead. */
function linksOf({ parts }: ReadDocx): (readonly [string, string])[] {
  const targets = new Map(
    [...(parts['word/_rels/document.xml.rels']?.getElementsByTagName('Relationship') ?? [])].map((r) => [
      r.getAttribute('Id'),
      r.getAttribute('TargetMode') === 'External' ? (r.getAttribute('Target') ?? '') : '',
    ]),
  );
  return [...(parts['word/document.xml']?.getElementsByTagName('w:hyperlink') ?? [])].map((link) => [
    link.textContent ?? '',
    targets.get(link.getAttribute('r:id')) ?? '',
  ]);
}

const wrote = async (...content: DocumentBlock[]): Promise<ReadDocx> =>
  readDocx(
    await writeMinutesDocx(
      { ...whole, items: [{ number: 1, title: 'Only item', content }], appendices: [] },
      now,
    ),
  );
const paragraph = (
  text: string,
  ...links: { from: number; to: number; address: string }[]
): DocumentBlock => ({
  kind: 'paragraph',
  text,
  links,
});

describe('links in the draft', () => {
  test('are live on their words, in text of every kind, and look like links', async () => {
    const file = await readDocx(await writeMinutesDocx(whole, now));
    const page = 'https://www.northmoor.example/page?a=1&b=2#c';
    expect(linksOf(file)).toEqual([
      ['our page', page],
      ['bullet', page],
      ['second', page],
      ['many', page],
      ['page', page],
      ['write', page],
    ]);
    const runs = [...(file.parts['word/document.xml']?.getElementsByTagName('w:hyperlink') ?? [])];
    for (const run of runs)
      expect(run.getElementsByTagName('w:rStyle')[0]?.getAttribute('w:val')).toBe('Hyperlink');
  });

  test('leave every word in its place', async () => {
    const file = await wrote(
      paragraph(
        'See a and b.',
        { from: 4, to: 5, address: 'https://a.example' },
        { from: 10, to: 11, address: 'mailto:b@northmoor.example' },
      ),
    );
    expect(file.text).toMatch(/See a and b\.$/);
    expect(linksOf(file)).toEqual([
      ['a', 'https://a.example/'],
      ['b', 'mailto:b@northmoor.example'],
    ]);
  });

  test('that lead nowhere stay words', async () => {
    const file = await wrote(paragraph('See here.', { from: 4, to: 8, address: 'the shared drive' }));
    expect(file.text).toMatch(/See here\.$/);
    expect(linksOf(file)).toEqual([]);
  });

  test('never part the two halves of one character', async () => {
    const file = await wrote(
      paragraph('\u{1F600}\u{1F600}', { from: 1, to: 3, address: 'https://a.example' }),
    );
    expect(file.text).toMatch(/\u{1F600}\u{1F600}$/u);
    expect(file.text).not.toContain('\uFFFD');
  });

  test.each([
    ['https://northmoor.example/a b', 'https://northmoor.example/a%20b'],
    ['  www.northmoor.example ', 'https://www.northmoor.example/'],
    ['spark@northmoor.example', 'mailto:spark@northmoor.example'],
    ['http://northmoor.example/"<>', 'http://northmoor.example/%22%3C%3E'],
    ['https://northmoor.example/\uD83D', 'https://northmoor.example/%EF%BF%BD'],
    ['https://שלום.example/', 'https://xn--9dbne9b.example/'],
    ['javascript:alert(1)', null],
    ['file:///c:/minutes.docx', null],
    ['\\\\server\\share', null],
    ['here', null],
    ['https://', null],
    ['', null],
  ])('to “%s” lead to %s', (typed, address) => {
    expect(wordAddress(typed)).toBe(address);
  });
});
