// The agenda reader: the text of a council's agenda as items. It goes by structure (numbers in sequence, standing items,
// "(10 mins)", "(Pages 7 - 38)", presenters, purposes), never by the file; it keeps words as they are written, slips and
// all; and it accounts for every line: each line with anything on it is in an item, the heading, `furniture` or `unplaced`.
import { err, ok, type Result } from '../../kernel/result';
import type { PageRange } from './extras';
import { type AgendaHeading, isRunningTitle, readPreamble } from './heading';
import { readItemParts } from './item-parts';
import { isTitleLike } from './line-shapes';
import { withLayoutColumns } from './layout-columns';
import { numberedLine } from './numbered-lines';
import type { ReadPresenter } from './presenters';
import { itemSequence } from './sequence';
import { asRead, cellsOf, type ReadLine, type SourceLine, sourceLines } from '../../reading/source-lines';
import type { ReadItemKind } from '../../reading/standing';
import { withSubItems } from './sub-items';
import { areTitlesSetApart, numbersOf, startsOf, withoutFalseNumbers } from './starts';
import { agendaLength, readTrailer } from './trailer';
import { withUnnumbered } from './unnumbered';
import { firstWhenAndWhere, saysDay, type WhenAndWhere } from '../../reading/when-and-where';
import { paragraphsOf, wrapWidth } from '../../reading/wrapping';

export type { AgendaHeading, PageRange, ReadItemKind, ReadLine, ReadPresenter };

export interface ReadItem {
  /** As printed; one printed without has the number after the item's before it, or the same where the next item has that. */
  readonly number: number;
  readonly isNumberPrinted: boolean;
  /** As printed, where it is more than the number ("5a"); else null. */
  readonly mark: string | null;
  readonly title: string;
  readonly kind: ReadItemKind;
  /** 1 to 600; null when the agenda allots none. */
  readonly minutes: number | null;
  readonly pages: PageRange | null;
  readonly presenters: readonly ReadPresenter[];
  readonly purposes: readonly string[];
  /** What stands with the item and is neither presenter nor purpose. */
  readonly details: readonly ReadLine[];
  /** Its first and last line in the file. */
  readonly lines: { readonly from: number; readonly to: number };
}

export interface AgendaReading {
  readonly heading: AgendaHeading;
  readonly items: readonly ReadItem[];
  readonly nextMeeting: WhenAndWhere | null;
  /** Understood, but no part of an item: "Agenda", refreshments, page numbers, the signature. */
  readonly furniture: readonly ReadLine[];
  /** Not understood. */
  readonly unplaced: readonly ReadLine[];
}

export interface AgendaRefusal {
  readonly code: 'no-agenda' | 'empty';
  /** A sentence for the clerk: what happened, and what to do. */
  readonly message: string;
}

const EMPTY: AgendaRefusal = {
  code: 'empty',
  message:
    'There is no text in this agenda. Open the file to see whether it is the right one, or paste the agenda’s text instead.',
};
const NO_AGENDA: AgendaRefusal = {
  code: 'no-agenda',
  message:
    'No agenda items were found in this text. Boardside looks for numbered items, such as “1. Introductions and Apologies”. Choose the agenda itself, or paste its items.',
};

const isBelievable = (items: readonly ReadItem[]): boolean => {
  const proven = items.filter(
    (item) =>
      item.kind !== 'ordinary' ||
      item.minutes !== null ||
      item.pages !== null ||
      item.presenters.length > 0 ||
      item.purposes.some((purpose) => /^(?:To|In|For)\b/.test(purpose)),
  );
  const titled = items.filter((item) => isTitleLike(item.title));
  return proven.length > 0 || (items.length > 1 && titled.length * 2 > items.length);
};

interface Block {
  readonly item: ReadItem;
  readonly lines: readonly SourceLine[];
}

/** From the item that is about it, else from what is said of it under any other business. */
const nextMeetingIn = (blocks: readonly Block[], width: number): WhenAndWhere | null => {
  const textsOf = (kind: ReadItemKind): readonly string[] =>
    blocks
      .filter(({ item }) => item.kind === kind)
      .flatMap(({ lines }) => {
        const [first, ...rest] = lines;
        const cells = first === undefined ? [] : cellsOf(first);
        // A row may also say when the item itself begins: of its cells those are asked that name a day.
        return cells.length > 1
          ? [...cells.filter(saysDay), ...paragraphsOf(rest, width).map(({ text }) => text)]
          : paragraphsOf(lines, width).map(({ text }) => text);
      });
  const elsewhere = textsOf('any-other-business').filter((text) => /\bnext (?:board )?meeting\b/i.test(text));
  return firstWhenAndWhere(textsOf('next-meeting')) ?? firstWhenAndWhere(elsewhere);
};

const byLine = (a: ReadLine, b: ReadLine): number => a.line - b.line;

/** Reads an agenda. Never throws; refuses a text without items, saying what to do. */
export const readAgenda = (text: string): Result<AgendaReading, AgendaRefusal> => {
  const all = withLayoutColumns(sourceLines(text), text);
  if (!all.some((line) => /[\p{L}\p{N}]/u.test(line.text))) return err(EMPTY);
  const everyNumbered = all.map(numberedLine).filter((line) => line !== null);
  const lines = all.slice(0, agendaLength(all, everyNumbered));
  const numbered = everyNumbered.filter(({ at }) => at < lines.length);
  const sequence = withSubItems(itemSequence(numbered, lines), lines);
  const starts = withoutFalseNumbers(withUnnumbered(startsOf(sequence, lines), lines));
  if (starts.length === 0) return err(NO_AGENDA);

  const width = wrapWidth(lines);
  const paper = { width, isSetApart: areTitlesSetApart(starts, lines) };
  const numbers = numbersOf(starts);
  const preamble = readPreamble(lines.slice(0, starts[0]?.at ?? 0), width);
  // The heading's lines come again at the top of every page.
  const headings = new Set(preamble.heading.lines.map((line) => line.text));
  const furniture = [...preamble.furniture];
  const unplaced = [...preamble.unplaced];
  const blocks = starts.map((start, index): Block => {
    const own = lines.slice(start.at, starts[index + 1]?.at ?? lines.length);
    const isLast = index === starts.length - 1;
    const trailer = isLast
      ? readTrailer(own, all.slice(lines.length))
      : { block: own, furniture: [], unplaced: [] };
    const isRepeated = (line: SourceLine): boolean =>
      line.index > start.at && (headings.has(line.raw) || isRunningTitle(line.text, preamble.heading));
    const block = trailer.block.filter((line) => !isRepeated(line));
    const { furniture: amid, ...parts } = readItemParts(start, block, paper);
    furniture.push(...trailer.furniture, ...trailer.block.filter(isRepeated).map(asRead), ...amid);
    unplaced.push(...trailer.unplaced);
    const amidLines = new Set(amid.map(({ line }) => line));
    const kept = block.filter(({ line }) => !amidLines.has(line));
    const item: ReadItem = {
      number: numbers[index] ?? index + 1,
      isNumberPrinted: start.number !== null,
      mark: start.mark ?? null,
      ...parts,
      lines: { from: kept[0]?.line ?? 0, to: kept.at(-1)?.line ?? 0 },
    };
    return { item, lines: kept };
  });
  const items = blocks.map(({ item }) => item);
  if (!isBelievable(items)) return err(NO_AGENDA);
  return ok({
    heading: preamble.heading,
    items,
    nextMeeting: nextMeetingIn(blocks, width),
    furniture: furniture.sort(byLine),
    unplaced: unplaced.sort(byLine),
  });
};
