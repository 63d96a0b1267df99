import type { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readHtmlLines } from '../../../renderer/console/live/notes/html-lines';
import { plainPaste } from '../../../renderer/console/live/notes/paste';
import { LONGEST_PASTE, readPlainLines } from '../../../renderer/console/live/notes/plain-lines';
import { block } from '../../../shared/minutes/block-shapes';
import { LONGEST_BLOCK } from '../../../shared/minutes/longest-block';
import { blocksIn, linesIn, notesView, press } from '../../support/notes-view';

let view: EditorView | undefined;
let refused: number[] = [];
afterEach(() => {
  view?.destroy();
  view = undefined;
  refused = [];
});

const notes = (text: string): EditorView =>
  (view = notesView(text, { plugins: [plainPaste((millions) => refused.push(millions))] }));

function paste(on: EditorView, kinds: { readonly text?: string; readonly html?: string }): EditorView {
  const clipboardData = { getData: (kind: string) => (kind === 'text/html' ? kinds.html : kinds.text) ?? '' };
  const event = Object.assign(new Event('paste'), { clipboardData }) as unknown as ClipboardEvent;
  on.someProp('handlePaste', (f) => f(on, event, on.state.doc.slice(0)));
  return on;
}

const said = (html: string): string[] =>
  readHtmlLines(html).map(({ kind, level, text }) => `${kind}${level === 2 ? ' 2' : ''}: ${text}`);

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]--></head><body>
<!--StartFragment--><h1>Housing<o:p></o:p></h1>
<p class=MsoNormal>Two&nbsp;things were <b>asked</b>
for:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>a map<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>of the <a href="https://northmoor.example/map">county</a><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

describe('what is pasted', () => {
  test('from Word keeps paragraphs, bullets of two levels and links, and nothing else', () => {
    expect(said(WORD)).toEqual([
      'paragraph: Housing',
      'paragraph: Two things were asked for:',
      'bullet: a map',
      'bullet 2: of the county',
    ]);
    expect(readHtmlLines(WORD).at(-1)?.links).toEqual([
      { from: 7, to: 13, address: 'https://northmoor.example/map' },
    ]);
  });

  test('from a web page keeps no script, style, picture or menu of choices', () => {
    const page =
      '<div><script>alert(1)</script><style>p{}</style><h2>Offer</h2><p>One<br>Two</p><ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul><img src="x" onerror="alert(1)"><select><option>x</select><table><tr><td>Name</td><td>Age</td></tr></table><p style="display:none">hidden</p></div>';
    expect(said(page)).toEqual([
      'paragraph: Offer',
      'paragraph: One',
      'paragraph: Two',
      'bullet: a',
      'bullet 2: b',
      'bullet: c',
      'paragraph: Name Age',
    ]);
  });

  test('from Teams keeps the lines of a message', () => {
    const message =
      '<div><div>Hello&nbsp;all,</div><div>&nbsp;</div><div>see <a href="https://northmoor.example/a" title="x">the <b>plan</b></a> please</div></div>';
    expect(readHtmlLines(message)).toEqual([
      { kind: 'paragraph', level: 1, text: 'Hello all,', links: [] },
      {
        kind: 'paragraph',
        level: 1,
        text: 'see the plan please',
        links: [{ from: 4, to: 12, address: 'https://northmoor.example/a' }],
      },
    ]);
  });

  test.each(['javascript:alert(1)', 'file:///C:/x.docx', '#top', 'data:text/html,x'])(
    'a link to “%s” is plain words',
    (href) => {
      expect(readHtmlLines(`<p><a href="${href}">here</a></p>`)[0]).toMatchObject({
        text: 'here',
        links: [],
      });
    },
  );

  test('from a PDF is paragraphs again, not printed lines', () => {
    const pdf = [
      'The Board received a report on the housing of care leavers in the county and',
      'noted that most of them live in suitable accommodation. The figures for the last',
      'quarter will be brought back.',
      '• The first point, which is long enough to be broken where the page ends and so goes',
      'on in a second line.',
      '',
      'Members thanked the team.',
    ].join('\n');
    expect(readPlainLines(pdf, true).map((l) => `${l.kind}: ${l.text}`)).toEqual([
      'paragraph: The Board received a report on the housing of care leavers in the county and noted that most of them live in suitable accommodation. The figures for the last quarter will be brought back.',
      'bullet: The first point, which is long enough to be broken where the page ends and so goes on in a second line.',
      'paragraph: Members thanked the team.',
    ]);
  });

  test.each([
    [
      'goes on with a name',
      'Helen Price presented the report and said that the number of homes in\nNorthmoor had fallen to 24.',
    ],
    ['goes on in lower case', 'Line one of a PDF that is\nwrapped on to the next line here.'],
    [
      'is the first of a list that is told in one sentence',
      'The Board heard from Moira Kay, Dev Rawal and the Head of\nService, who had come for this item.',
    ],
  ])('a sentence that %s is one paragraph', (_, printed) => {
    expect(readPlainLines(printed, true).map((l) => l.text)).toEqual([printed.replace('\n', ' ')]);
  });

  test.each([
    'The Board met.\nTariq spoke.',
    'Housing\nHealth',
    'Apologies for absence from the members\nNotes of the last meeting and matters arising',
    'milk\neggs\nbread',
    'Questions for\n\nThe Director',
  ])('“%s” stays two paragraphs and more', (typed) => {
    expect(readPlainLines(typed, true).map((l) => l.text)).toEqual(typed.split(/\n+/));
  });

  test.each([
    ['RESOLVED: That it be noted.', 'resolved'],
    ['Resolved – That it be noted.', 'resolved'],
    ['ACTION: write to them', 'action'],
    ['action - write to them', 'action'],
  ])('“%s” keeps what it is', (line, kind) => {
    expect(readPlainLines(line)[0]).toMatchObject({ kind, text: line.replace(/^\w+:? (?:[–-] )?/, '') });
  });

  test('short lines of plain text stay the lines they are', () => {
    expect(readPlainLines('Anne\nTariq\nand others', true).map((l) => l.text)).toEqual([
      'Anne',
      'Tariq',
      'and others',
    ]);
  });

  test('an address in it becomes a link', () => {
    const on = paste(notes('See | please'), { text: 'https://northmoor.example/board' });
    expect(blocksIn(on)[0]).toMatchObject({
      text: 'See https://northmoor.example/board please',
      links: [{ from: 4, to: 35, address: 'https://northmoor.example/board' }],
    });
  });

  test('goes in where the caret is, and one Ctrl+Z takes all of it back', () => {
    const on = paste(notes('Before |after'), { html: WORD, text: 'x' });
    expect(linesIn(on)).toBe('Before Housing\nTwo things were asked for:\n- a map\n  - of the countyafter');
    expect(linesIn(press(on, 'Ctrl+z'))).toBe('Before after');
  });

  test('what was copied in the notes keeps what each block is', () => {
    const html = '<p data-pm-slice="1 1 []">That</p>';
    const on = paste(notes('|'), { html, text: 'Resolved: That it be noted.\nQuestion: Why?' });
    expect(linesIn(on)).toBe('Resolved: That it be noted.\nQuestion: Why?');
  });
});

describe('bad input', () => {
  test('a paste of 300 million characters is refused in words and costs no word, chosen or not', () => {
    const on = notes('Typed |words');
    on.dispatch(on.state.tr.insertText('!'));
    paste(on, { text: 'x'.repeat(300_000_000) });
    expect(refused).toEqual([300]);
    expect(linesIn(on)).toBe('Typed !words');
  });

  test('a block of a megabyte comes in whole, in blocks the domain takes', () => {
    const text = 'word '.repeat(200_000).trim();
    const on = paste(notes('|'), { text });
    expect(refused).toEqual([]);
    const blocks = blocksIn(on);
    expect(blocks.map((b) => b.text).join('')).toBe(text);
    for (const one of blocks) expect(one.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
  });

  test('text from right to left comes in as it is, control characters and halves of characters do not', () => {
    const on = paste(notes('|'), { text: 'שלום \u0000\uD800\u0007مرحبا\uFFFE' });
    expect(linesIn(on)).toBe('שלום مرحبا');
  });

  test('whatever a page holds, only blocks come of it that the domain takes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul><li>',
        '</li></ul>',
        '<a href="https://a.example/x">',
        '</a>',
        '<br>',
        '<td>',
      ),
      fc.constantFrom(
        '<p style="mso-list:l0 level9 lfo1">',
        '<!--',
        '-->',
        '<![if !x]>',
        '&#0;',
        '&#xD800;',
        '&nbsp;',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const on = paste(notes('|'), { html: pieces.join('') });
        for (const one of blocksIn(on)) expect(block.parse(one)).toEqual(one);
        on.destroy();
      }),
      { numRuns: 20 },
    );
    expect(LONGEST_PASTE).toBeGreaterThan(1_000_000);
  });
});
