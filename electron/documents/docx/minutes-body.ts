/** The paragraphs and tables of the minutes, in order: title block, those present, the items, the appendices. */
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { assertNever } from '../../../shared/kernel/assert-never';
import type { BlockLink } from '../../../shared/minutes/blocks';
import type {
  DocumentAppendix,
  DocumentBlock,
  DocumentItem,
  MinutesDocument,
} from '../../../shared/minutes/document';
import { actionTail, questionTail, quoteTail } from '../../../shared/minutes/wording';
import type { Hyperlinks } from './hyperlinks';
import { inList, ROMAN } from './numbering';
import { type ListEntry, ReadyParagraph } from './ready-made';
import { STYLE } from './style-ids';
import { styled } from './styled';
import { afterTable, attendanceTable, linedTable } from './tables';
import { cleanText, isUsual, type RunLook, textRuns } from './text-runs';

export function minutesBody(minutes: MinutesDocument, links: Hyperlinks): FileChild[] {
  const block = blockWriter(links);
  return [
    ...titleBlock(minutes),
    ...present(minutes, block),
    ...minutes.opening.flatMap(block),
    ...minutes.items.flatMap((item) => itemParts(item, block)),
    ...minutes.appendices.flatMap((appendix) => appendixParts(appendix, block)),
    ...(minutes.closing ?? []).map((text) => styled(STYLE.body, text)),
  ];
}

function titleBlock({ heading: { council, board, held, printed } }: MinutesDocument): FileChild[] {
  if (printed === undefined)
    return [styled(STYLE.council, council), styled(STYLE.title, board), styled(STYLE.held, held)];
  const own: Readonly<Record<string, string>> = { [council]: STYLE.council, [board]: STYLE.title };
  return printed.map((text) => styled(own[text] ?? STYLE.held, text));
}

/** A list nobody of attended is left out whole: a heading over nothing tells a reader nothing. */
function present({ present: printed, attendance }: MinutesDocument, block: WriteBlock): FileChild[] {
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

interface Linked {
  readonly text: string;
  readonly links?: readonly BlockLink[];
}

export type WriteBlock = (of: DocumentBlock) => FileChild[];

/** The number is Word's own, from the style: item n is the nth "Heading 1". */
const itemParts = ({ title, content }: DocumentItem, block: WriteBlock): FileChild[] => [
  styled(STYLE.heading1, title),
  ...content.flatMap(block),
];

const appendixParts = ({ title, content }: DocumentAppendix, block: WriteBlock): FileChild[] => [
  styled(STYLE.appendix, title, undefined, { pageBreakBefore: true }),
  ...content.flatMap((part): FileChild[] =>
    part.kind === 'table' ? [linedTable(part), afterTable()] : block(part),
  ),
];

export function blockWriter(links: Hyperlinks): WriteBlock {
  // Every list is an instance of its own, and so begins at one.
  let list = 0;

  const words = (
    style: string,
    { text, links: of }: Linked,
    { tail = '', numbering }: { readonly tail?: string; readonly numbering?: ListEntry } = {},
  ): FileChild => {
    const all = tail === '' ? text : `${text} ${tail}`;
    const runs = of && ((look: RunLook) => links.runs(all, of, look));
    return styled(style, all, runs, numbering && { numbering });
  };

  const labelled = (
    style: string,
    [label, labelStyle]: readonly [string, string],
    { text, links: of = [] }: Linked,
    tail: string,
  ): FileChild => {
    if (label === '') return words(style, { text, links: of }, { tail });
    const all = ` ${text}${tail === '' ? '' : ` ${tail}`}`;
    if (of.length === 0 && isUsual(all) && isUsual(label))
      return new ReadyParagraph(style, [{ text: label, style: labelStyle }, { text: all }]);
    const moved = of.map((link) => ({ ...link, from: link.from + 1, to: link.to + 1 }));
    return new Paragraph({
      style,
      children: [new TextRun({ text: cleanText(label), style: labelStyle }), ...links.runs(all, moved, {})],
    });
  };

  return (of) => {
    switch (of.kind) {
      case 'paragraph':
        return [words(STYLE.body, of)];
      case 'sub-heading':
        return [words(STYLE.heading2, of)];
      case 'bullet':
        return [words(of.level === 2 ? STYLE.bulletTwo : STYLE.bullet, of)];
      case 'numbered': {
        if (of.isFirst) list += 1;
        const [style, depth] = of.level === 2 ? [STYLE.numberedTwo, 1] : [STYLE.numbered, 0];
        return [words(style, of, inList(ROMAN, depth, list))];
      }
      case 'resolved':
        return [
          styled(STYLE.resolvedLabel, of.label ?? 'Resolved:'),
          ...of.statements.map((text, i) => {
            const linked = of.links?.[i] ?? [];
            return words(STYLE.resolved, linked.length === 0 ? { text } : { text, links: linked });
          }),
        ];
      case 'action':
        return [labelled(STYLE.action, [of.label ?? 'Action:', STYLE.actionLabel], of, actionTail(of))];
      case 'question':
        return [labelled(STYLE.question, ['Question:', STYLE.questionLabel], of, questionTail(of))];
      case 'quote':
        return [words(STYLE.quote, of, { tail: quoteTail(of) })];
      default:
        return assertNever(of);
    }
  };
}
