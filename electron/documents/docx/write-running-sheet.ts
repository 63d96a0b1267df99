/**
 * RunningSheet → the bytes of a .docx in large type: a heading for each item,
 * its facts as a list, and what to say set apart so that it is found at a
 * glance. Sets type and nothing else. The same sheet at the same time gives the
 * same bytes.
 */
import { Document, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type {
  RunningSheet,
  SheetFact,
  SheetItem,
  SheetLine,
  SheetWord,
} from '../../../shared/chairing/running-sheet';
import type { Instant } from '../../../shared/kernel/wall-time';
import { largeNumbering, largeStyles, SHEET_LABEL } from './large-type';
import { packDocument, pageFurniture } from './page';
import { STYLE } from './style-ids';
import { styled } from './styled';
import { moreStyles } from './styles';
import { textRuns } from './text-runs';

const section = (heading: string, paragraphs: readonly FileChild[]): FileChild[] =>
  paragraphs.length === 0
    ? []
    : [
        new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: false, children: textRuns(heading) }),
        ...paragraphs,
      ];

const labelled = (style: string, label: string, text: string, keepNext = false): FileChild =>
  styled(
    style,
    text,
    (look) => [new TextRun({ text: label, style: SHEET_LABEL }), ...textRuns(` ${text}`, look)],
    { keepNext },
  );

/** Facts stay on one page with what is said first. */
const factPart = ({ label, text }: SheetFact): FileChild => labelled(STYLE.bullet, `${label}:`, text, true);

const lineParts = ({ says, when }: SheetLine): FileChild[] => [
  styled(STYLE.resolvedLabel, when),
  styled(STYLE.quote, says),
];

/** The number is Word's own, from the style: item n is the nth "Heading 1". */
const itemParts = ({ facts, lines, title }: SheetItem): FileChild[] => [
  styled(STYLE.heading1, title),
  ...facts.map(factPart),
  ...lines.flatMap(lineParts),
];

function wordParts({ acronym, meanings }: SheetWord): FileChild[] {
  const [only = '', ...others] = meanings;
  if (others.length === 0) return [labelled(STYLE.bullet, `${acronym}:`, only)];
  return [
    labelled(STYLE.bullet, acronym, 'can mean more than one thing:'),
    ...meanings.map((meaning) => styled(STYLE.bulletTwo, meaning)),
  ];
}

export function writeRunningSheet(sheet: RunningSheet, now: Instant): Promise<Buffer> {
  const { anyTime, board, close, council, items, opening, subject, title, welcome, when, words } = sheet;
  const file = new Document({
    styles: largeStyles,
    externalStyles: moreStyles,
    numbering: { config: largeNumbering },
    sections: [
      {
        ...pageFurniture(false),
        children: [
          styled(STYLE.council, council),
          styled(STYLE.title, board),
          styled(STYLE.held, `Running sheet for the chairs, ${when}`),
          ...opening.map((text) => styled(STYLE.body, text)),
          ...section('Welcome', welcome.flatMap(lineParts)),
          ...section('Lines for any item', anyTime.flatMap(lineParts)),
          ...items.flatMap(itemParts),
          ...section('The end', close.flatMap(lineParts)),
          ...section('Words you may hear', words.flatMap(wordParts)),
        ],
      },
    ],
  });
  return packDocument(file, { title, subject, creator: council }, now);
}
