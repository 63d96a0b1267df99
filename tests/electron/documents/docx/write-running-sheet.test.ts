import { describe, expect, test } from 'vitest';
import { writeRunningSheet } from '../../../../electron/documents/docx/write-running-sheet';
import { runningSheet } from '../../../../shared/chairing/running-sheet';
import { agenda, item, leads, tell } from '../../../support/meetings';
import { northmoorBoard } from '../../../support/northmoor-board';
import { readDocx } from '../../../support/read-docx';
import { faultsOf } from '../../../support/word-schema';

describe('the running sheet for Word', () => {
  const { meeting, now } = northmoorBoard(leads('Corporate Parenting', 'Tariq'));
  const sheet = runningSheet(meeting);
  const written = () => writeRunningSheet(sheet, now);

  test('has a true heading for each part, and the items are numbered by Word as on the agenda', async () => {
    const docx = await readDocx(await written());
    const headings = docx.paragraphs
      .filter((p) => p.outlineLevel === 0)
      .map((p) => `${p.numbering?.label ?? '-'} ${p.text}`);
    expect(headings).toEqual([
      '- Welcome',
      '- Lines for any item',
      '1. Who is here',
      '2. What we said last time',
      '3. Keeping children safe from people who would use them',
      '4. How are we doing for children in care and care leavers?',
      '5. Group work on our plan',
      '6. When we meet next year',
      '7. Anything else, young people first',
      '8. When we meet again',
      '- The end',
    ]);
  });

  test('has what is known of an item in a true list, and what to say set apart below its moment', async () => {
    const { paragraphs } = await readDocx(await written());
    const from = paragraphs.findIndex((p) => p.text === 'Group work on our plan');
    const group = paragraphs.slice(from + 1, from + 11).map((p) => [p.style, p.text]);
    expect(group.slice(0, 6)).toEqual([
      ['ListBullet', 'When: 6.40pm to 7.20pm (40 minutes)'],
      ['ListBullet', 'Who leads: Tariq'],
      ['ListBullet', 'Who will speak: Lucy, who leads our work for children in care'],
      ['ListBullet', 'What for: In group work, to agree what each of us will do in the next year.'],
      ['ListBullet', 'How: In small groups.'],
      ['ListBullet', 'On the agenda: Corporate Parenting Strategy Delivery Plan'],
    ]);
    expect(group.slice(6, 8)).toEqual([
      ['ResolvedLabel', 'To begin'],
      ['Quote', sheet.items[4]?.lines[0]?.says],
    ]);
    expect(paragraphs.filter((p) => p.style === 'ListBullet').every((p) => p.numbering?.label === '•')).toBe(
      true,
    );
  });

  test('explains the jargon at the end', async () => {
    const some = tell({}, agenda(item('SEND and LCS', 10)));
    const { paragraphs } = await readDocx(await writeRunningSheet(runningSheet(some.meeting), some.now));
    const from = paragraphs.findIndex((p) => p.text === 'Words you may hear');
    expect(paragraphs.slice(from + 1).map((p) => [p.style, p.text.slice(0, 36)])).toEqual([
      ['ListBullet', 'LCS can mean more than one thing:'],
      ['ListBullet2', expect.stringMatching(/\.$|\w/)],
      ['ListBullet2', expect.stringMatching(/\w/)],
      ['ListBullet', expect.stringMatching(/^SEND: Special educational needs/)],
    ]);
  });

  test('has no text under 16 points', async () => {
    const { paragraphs, xml } = await readDocx(await written());
    const sizesIn = (text: string): number[] =>
      [...text.matchAll(/<w:sz(?:Cs)? w:val="(\d+)"/g)].map((match) => Number(match[1]));
    const styles = xml['word/styles.xml'] ?? '';
    const styleOf = (id: string): string =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
    const used = [...new Set(paragraphs.map((p) => p.style)), 'Footer', 'SheetLabel'];
    const rest = Object.entries(xml).filter(([path]) => /(?:document|footer\d*)\.xml$/.test(path));
    const defaults = sizesIn(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '');
    const sizes = [...used.map(styleOf), ...rest.map(([, text]) => text)].flatMap(sizesIn);
    expect(used.filter((id) => styleOf(id) === '')).toEqual([]);
    expect(rest.length).toBeGreaterThan(1);
    expect(defaults).toEqual([32, 32]);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
  });

  test('has its title and language, and counts its pages', async () => {
    const docx = await readDocx(await written());
    expect(docx.properties).toMatchObject({
      title: 'Corporate Parenting Board: running sheet for the chairs, 24 November 2026',
      creator: 'Northmoor County Council',
    });
    expect(docx.language).toBe('en-GB');
    expect(docx.footer).toBe('Page {PAGE} of {NUMPAGES}');
    expect(docx.header).toBe('');
  });

  test('is as the schema of Word files asks, and the same twice at the same time', async () => {
    expect(faultsOf(await readDocx(await written()))).toEqual([]);
    expect((await written()).equals(await written())).toBe(true);
  });
});
