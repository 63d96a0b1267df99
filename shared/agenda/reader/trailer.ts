// What follows the last item: the signature at the foot of the agenda, and whatever is bound in behind it.
import { takeExtras } from './extras';
import { isFurnitureAnywhere, isNotice, signatureIn } from './furniture';
import type { NumberedLine } from './numbered-lines';
import { asRead, type ReadLine, type SourceLine } from '../../reading/source-lines';
import { whenAndWhere } from '../../reading/when-and-where';
import { isStandingTitle, kindOf, type ReadItemKind } from '../../reading/standing';

export interface Trailer {
  /** The last item's own lines. */
  readonly block: readonly SourceLine[];
  readonly furniture: readonly ReadLine[];
  readonly unplaced: readonly ReadLine[];
}

const BOUND_IN =
  /^(?:agenda item\s?(?:no\.?)?\s?\d{1,2}[a-z]?|report to (?:the )?.{3,60}|(?:draft )?minutes of the meeting held on\b.*)$/i;

/**
 * How many of a paper's lines are the agenda itself. Behind them are bound in the last minutes and the reports: known by
 * their stamps, or by introductions coming a second time.
 */
export const agendaLength = (lines: readonly SourceLine[], numbered: readonly NumberedLine[]): number => {
  const kinds = numbered.map((line) => ({
    at: line.at,
    kind: kindOf(takeExtras(line.title === '' ? (lines[line.at + 1]?.text ?? '') : line.title).rest),
  }));
  const isClosing = (kind: ReadItemKind): boolean => kind === 'any-other-business' || kind === 'next-meeting';
  const closing =
    kinds.find(({ kind }) => isClosing(kind))?.at ??
    lines.findIndex(({ text }) => isStandingTitle(text) && isClosing(kindOf(text)));
  if (closing < 0) return lines.length;
  const introductions = kinds.filter(({ kind }) => kind === 'introductions').map(({ at }) => at);
  const again =
    (introductions[0] ?? closing) < closing ? introductions.find((at) => at > closing) : undefined;
  const bound = lines.findIndex(({ index, text }) => index > closing && BOUND_IN.test(text));
  return Math.min(again ?? lines.length, bound < 0 ? lines.length : bound);
};

const isKnown = (line: SourceLine): boolean => isFurnitureAnywhere(line) || isNotice(line);

/** The day the paper went out stands under the signature. */
const isDate = ({ text }: SourceLine): boolean => text.length < 40 && whenAndWhere(text).date !== null;

/** "For further information contact …", set apart below the last item. */
const noticesBelow = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let from = lines.length;
  for (
    let line = lines[from - 1];
    from > 1 && line && line.isAfterBlank && isNotice(line);
    line = lines[from - 1]
  ) {
    from -= 1;
  }
  return lines.slice(from);
};

/** Parts the last item's lines from the signature below them. `behind` are the lines that are no longer the agenda. */
export const readTrailer = (all: readonly SourceLine[], behind: readonly SourceLine[]): Trailer => {
  const notices = noticesBelow(all);
  const lines = all.slice(0, all.length - notices.length);
  const signature = signatureIn(lines);
  const signed = signature === null ? [] : lines.slice(signature.from, signature.to + 1);
  const below = signature === null ? [] : lines.slice(signature.to + 1);
  const end = all.at(-1)?.index ?? 0;
  const isUnderstood = (line: SourceLine): boolean => isKnown(line) || (line.index <= end && isDate(line));
  const after = [...below, ...notices, ...behind];
  return {
    block: signature === null ? lines : lines.slice(0, signature.from),
    furniture: [...signed, ...after.filter(isUnderstood)].map(asRead),
    unplaced: after.filter((line) => !isUnderstood(line)).map(asRead),
  };
};
