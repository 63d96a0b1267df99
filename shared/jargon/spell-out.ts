/**
 * Where an acronym is spelled out in the notes of an item, and how: in place of
 * it before the caret, else where the item first uses it, else as new words at
 * the caret. Pure: the editor makes the change.
 */
import { acronymIndex, acronymsIn, type FoundAcronym } from './acronyms-in-text';
import { type Meaning, pluralOf, type Term } from './glossary';
import { isSpelledOutBeside, plainly, saysMeaning } from './spelled-out';

export interface WordsOnScreen {
  /** Every block in order; `isPrinted` is false for Boardside's own and for what only the clerk sees. */
  readonly blocks: readonly { readonly text: string; readonly isPrinted: boolean }[];
  /** The caret, or the end of what is chosen, by block and offset. */
  readonly caret: { readonly block: number; readonly offset: number };
}

/** Words in place of those from `from` to `to` of a block. */
export interface Rewriting {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The acronym that ends where the caret is, but for spaces. */
export function acronymBefore<T extends Term>(
  { blocks, caret }: WordsOnScreen,
  terms: readonly T[],
): FoundAcronym | undefined {
  const before = (blocks[caret.block]?.text ?? '').slice(0, caret.offset);
  return acronymsIn(before, acronymIndex(terms)).findLast(({ to }) => to === before.trimEnd().length);
}

const spelled = (acronym: string, meaning: Meaning, isPlural: boolean): string =>
  `${isPlural ? pluralOf(meaning) : meaning.words} (${acronym}${isPlural ? 's' : ''})`;

const BEGINS_A_SENTENCE = /(?:^|[.!?…]["'”’)\]]*\s+)["'“‘([]*$/;

const asItStands = (words: string, before: string): string =>
  BEGINS_A_SENTENCE.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

function inPlaceOf(
  block: number,
  text: string,
  { term, isPlural, from, to }: FoundAcronym,
  meaning: Meaning,
): Rewriting {
  const words = asItStands(spelled(term.acronym, meaning, isPlural), text.slice(0, from));
  return { block, from, to, words };
}

/** Null where the item spells it out already at its first use. */
export function spellingOut(on: WordsOnScreen, term: Term, meaning: Meaning): Rewriting | null {
  const { blocks, caret } = on;
  const textOf = (block: number): string => blocks[block]?.text ?? '';
  const here = acronymBefore(on, [term]);
  if (here && !isSpelledOutBeside(textOf(caret.block), here))
    return inPlaceOf(caret.block, textOf(caret.block), here, meaning);

  const index = acronymIndex([term]);
  let read = '';
  for (const [block, { text, isPrinted }] of blocks.entries()) {
    if (!isPrinted) continue;
    const [first] = acronymsIn(text, index);
    if (first) {
      read += ` | ${plainly(text.slice(0, first.from))}`;
      const isSaid = isSpelledOutBeside(text, first) || saysMeaning(read, meaning);
      return isSaid ? null : inPlaceOf(block, text, first, meaning);
    }
    read += ` | ${plainly(text)}`;
  }
  return atTheCaret(caret, textOf(caret.block), spelled(term.acronym, meaning, false));
}

/** New words, set off by spaces from the words on either side. */
function atTheCaret({ block, offset }: WordsOnScreen['caret'], text: string, words: string): Rewriting {
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  const gap = before === '' || /[\s([“‘"]$/.test(before) ? '' : ' ';
  const rest = /^[\p{L}\p{N}([“‘]/u.test(after) ? ' ' : '';
  return { block, from: offset, to: offset, words: `${gap}${asItStands(words, before + gap)}${rest}` };
}
