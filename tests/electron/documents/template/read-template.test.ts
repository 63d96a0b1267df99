import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../../../electron/documents/template/read-template';
import { namesIn, type Place, TEMPLATE } from '../../../../electron/documents/template/template-places';
import { exampleTemplate, renamed, templateWith, without } from '../../../support/template-files';

const check = (bytes: Uint8Array) => checkTemplate(bytes, 'Ours.docx');
const saysOf = (bytes: Uint8Array): string => {
  const checked = check(bytes);
  return checked.ok ? 'nothing' : checked.error.message;
};

const every = (place: Place): string[] => [
  ...namesIn(place),
  ...Object.values(place.repeated).flatMap(({ place: inside }) => every(inside)),
];

describe('a council’s own template', () => {
  test('the example is a good one, and the one in resources is the same', async () => {
    const bytes = await exampleTemplate();
    expect(check(bytes)).toEqual({ ok: true, value: null });
    expect((await readFile('resources/example-template.docx')).equals(bytes)).toBe(true);
  });

  test('every placeholder is in the example and explained in the manual', async () => {
    const zip = await JSZip.loadAsync(await exampleTemplate());
    const parts = await Promise.all(
      Object.values(zip.files)
        .filter(({ name }) => /^word\/(document|header\d|footer\d)\.xml$/.test(name))
        .map((file) => file.async('string')),
    );
    const words = parts.join('').replace(/<[^>]*>/g, '');
    const manual = await readFile('docs/WORD-TEMPLATES.md', 'utf8');
    for (const name of every(TEMPLATE)) {
      expect(words, `the example: ${name}`).toContain(name);
      expect(manual, `the manual: ${name}`).toContain(`\`${name}\``);
    }
  });

  test.each([
    ['held', 'hled', '“{hled}” in paragraph 3 (“{hled}”) is no placeholder that Boardside knows there.'],
    ['title', '@title', '“{@title}” in paragraph'],
    [
      'name',
      'title',
      '“{title}” in paragraph 8 (“{#people}{title}”) may only stand between {#items} and {/items}.',
    ],
    [
      'title',
      'board',
      'may not stand between {#items} and {/items}, only outside everything that is repeated.',
    ],
    ['#bullet', '#bullets', '“{#bullets}” in paragraph'],
    ['text', 'constructor', '“{constructor}” in paragraph'],
    ['/bullet', '/bullets', 'comes while {#bullet} from paragraph'],
    ['#lists', 'council', '“{heading}” in paragraph 5'],
    ['/items', '/content', 'comes while {#items} from paragraph'],
  ])('{%s} written as {%s} is refused with its place', async (from, to, says) => {
    expect(saysOf(await renamed(from, to))).toContain(says);
  });

  test.each([
    [['{held}'], '{held} is missing: it must stand anywhere in the document, its header or its footer.'],
    [
      ['{#bullet}', '{/bullet}'],
      // What it repeated stands where only repeated things may.
      '“{text}” in paragraph',
    ],
    [['{#opening}', '{text}', '{/opening}'], 'is missing'],
    [
      ['{/items}'],
      '“{#appendices}” in paragraph 51 (“{#appendices}”) may not stand between {#items} and {/items}',
    ],
    [['{/items}'], 'Perhaps {/items} is missing before it.'],
    [['{/appendices}'], 'is never closed. Put {/appendices} after what it repeats.'],
    [['{#items}'], '“{number}” in paragraph'],
  ])('without %j it is refused with the name', async (texts, says) => {
    expect(saysOf(await without(...texts))).toContain(says);
  });

  test('a missing mark of a draft is missed in the header too', async () => {
    const bytes = await templateWith({ 'word/header1.xml': (xml) => xml.replace('>draft<', '>board<') });
    expect(saysOf(bytes)).toContain('{draft} is missing');
  });

  test('a slip in the header is said to be there', async () => {
    const bytes = await templateWith({ 'word/header1.xml': (xml) => xml.replace('>draft<', '>draught<') });
    expect(saysOf(bytes)).toContain('“{draught}” in paragraph 1 of the page header');
  });

  test('a brace of its own is found', async () => {
    const bytes = await templateWith({
      'word/document.xml': (xml) => xml.replace('>Resolved<', '>Resolved {<'),
    });
    expect(saysOf(bytes)).toMatch(/In paragraph \d+ \(“Resolved \{”\) there is a \{ or \}/);
  });

  test('what repeats may not be cut by a table', async () => {
    const bytes = await templateWith({
      'word/document.xml': (xml) => {
        const close = /<w:p>(?:(?!<w:p>).)*>\/lists<.*?<\/w:p>/.exec(xml)?.[0] ?? '';
        return xml.replace(close, '').replace('</w:tbl>', `<w:tr><w:tc>${close}</w:tc></w:tr></w:tbl>`);
      },
    });
    expect(saysOf(bytes)).toContain('cannot be used as the template');
  });

  test('however many slips there are, three are told', async () => {
    const said = saysOf(
      await without(
        ...['held', 'council', 'board'].map((n) => `{${n}}`),
        '{#opening}',
        '{text}',
        '{/opening}',
      ),
    );
    expect(said.length).toBeLessThan(900);
  });

  test.each([
    [
      'no zip at all',
      () => Promise.resolve(Buffer.from('Dear all,')),
      'is named as a Word document but is not one',
    ],
    ['nothing', () => Promise.resolve(Buffer.alloc(0)), 'is named as a Word document but is not one'],
    [
      'half a file',
      async () => {
        const whole = await exampleTemplate();
        return Buffer.concat([whole.subarray(0, 2000), whole.subarray(-1500)]);
      },
      'is damaged',
    ],
    [
      'a zip without a document',
      () => new JSZip().file('notes.txt', 'hello').generateAsync({ type: 'nodebuffer' }),
      'is no Word document',
    ],
    [
      'a part that is no XML',
      () => templateWith({ 'word/document.xml': (xml) => xml.slice(0, -200) }),
      'is damaged',
    ],
    [
      'entities that grow',
      () =>
        templateWith({
          'word/document.xml': (xml) =>
            xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document'),
        }),
      'is damaged',
    ],
    [
      'a document with macros',
      () =>
        templateWith({
          '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'document.macroEnabled.main+xml'),
        }),
      'holds macros',
    ],
    [
      'much in little',
      () => templateWith({ 'word/document.xml': (xml) => xml + ' '.repeat(9 * 1024 * 1024) }),
      'unpacks to far more than a template should',
    ],
  ])('%s is refused in words', async (_, make, says) => {
    const said = saysOf(await make());
    expect(said).toContain(`“Ours.docx” `);
    expect(said).toContain(says);
    expect(said).toContain('built-in style');
  });
});
