/** The paragraphs and tables of the minutes, in order: title block, those present, the items. */
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { assertNever } from '../../../shared/kernel/assert-never';
import type { DocumentBlock, DocumentItem, MinutesDocument } from '../../../shared/minutes/document';
import { actionTail } from '../../../shared/minutes/wording';
import { attendanceTable } from './attendance-table';
import { STYLE } from './style-ids';
import { cleanText, readsFromTheRight, textRuns } from './text-runs';

export function minutesBody(minutes: MinutesDocument): (Paragraph | Table)[] {
  return [
    ...titleBlock(minutes),
    ...present(minutes),
    ...minutes.opening.flatMap(block),
    ...minutes.items.flatMap(item),
    ...(minutes.closing ?? []).map((text) => styled(STYLE.body, text)),
  ];
}

function titleBlock({ heading: { council, board, held, printed } }: MinutesDocument): Paragraph[] {
  if (printed === undefined)
    return [styled(STYLE.council, council), styled(STYLE.title, board), styled(STYLE.held, held)];
  const own: Readonly<Record<string, string>> = { [council]: STYLE.council, [board]: STYLE.title };
  return printed.map((text) => styled(own[text] ?? STYLE.held, text));
}

function styled(style: string, text: string): Paragraph {
  const fromTheRight = readsFromTheRight(text);
  return new Paragraph({
    style,
    ...(fromTheRight && { bidirectional: true }),
    children: textRuns(text, fromTheRight ? { rightToLeft: true } : {}),
  });
}

/** A list nobody of attended is left out whole: a heading over nothing tells a reader nothing. */
function present({ present: printed, attendance }: MinutesDocument): (Paragraph | Table)[] {
  const lists = attendance.filter(({ rows, below = [] }) => rows.length + below.length > 0);
  const over = printed ?? (lists.length === 0 ? '' : 'Present:');
  return [
    ...(over === ''
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: false, children: textRuns(over) })]),
    ...lists.flatMap((list) => [
      ...(list.heading === '' ? [] : [styled(STYLE.heading2, list.heading)]),
      ...(list.rows.length === 0 ? [] : [attendanceTable(list)]),
      ...(list.below ?? []).flatMap(block),
    ]),
  ];
}

/** The number is Word's own, from the style: item n is the nth "Heading 1". */
const item = ({ title, content }: DocumentItem): Paragraph[] => [
  styled(STYLE.heading1, title),
  ...content.flatMap(block),
];

function block(of: DocumentBlock): Paragraph[] {
  switch (of.kind) {
    case 'paragraph':
      return [styled(STYLE.body, of.text)];
    case 'sub-heading':
      return [styled(STYLE.heading2, of.text)];
    case 'bullet':
      return [styled(of.level === 2 ? STYLE.bulletTwo : STYLE.bullet, of.text)];
    case 'resolved':
      return [
        styled(STYLE.resolvedLabel, of.label ?? 'Resolved:'),
        ...of.statements.map((text) => styled(STYLE.resolved, text)),
      ];
    case 'action': {
      const { label = 'Action:' } = of;
      const tail = actionTail(of);
      const words = `${of.text}${tail === '' ? '' : ` ${tail}`}`;
      return [
        new Paragraph({
          style: STYLE.action,
          children:
            label === ''
              ? textRuns(words)
              : [new TextRun({ text: cleanText(label), style: STYLE.actionLabel }), ...textRuns(` ${words}`)],
        }),
      ];
    }
    default:
      return assertNever(of);
  }
}
