/** Resolutions as the draft prints them: without a "Resolved:" of the clerk's own, in runs of neighbours. */
import type { Material, Passage } from './material';

export interface Statement {
  readonly passage: Passage;
  /** Offset of the statement's first word in the block's text, and of the end of its last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** "Resolved:", "Resolved", a list mark: what may stand before the statement. */
const LEAD =
  /^\s*(?:\*{0,2}resolved\s*[:–—-]?\*{0,2}\s*)?(?:(?:\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]|[•·*–-])\s+)?/i;

export const statementsOf = ({ passages }: Material): readonly Statement[] =>
  passages
    .filter(({ block }) => block.kind === 'resolved')
    .flatMap((passage) => {
      const { text } = passage.block;
      const from = LEAD.exec(text)?.[0].length ?? 0;
      const statement = text.slice(from).trimEnd();
      return statement === '' ? [] : [{ passage, from, to: from + statement.length, text: statement }];
    });

const OPEN = /(?:[:;,–—-]|\b(?:and|or|that))$/i;
const FULL = /[.!?…]["'”’)\]*]*$/;

export const endsInFull = (text: string): boolean => FULL.test(text);

/** Goes on in what follows: "That the Board:", "…; and". */
export const isLeftOpen = (text: string): boolean => OPEN.test(text);

/** One of a list's points, or the rest of a sentence: the statement before it was left open. */
export const goesOn = ({ passage }: Statement): boolean => {
  for (let before = passage.previous; before !== null; before = before.previous) {
    const { kind, text } = before.block;
    if (kind !== 'resolved' && kind !== 'bullet' && kind !== 'numbered') return false;
    if (kind === 'resolved' && text.trimEnd().endsWith(':')) return true;
    if (before === passage.previous && kind === 'resolved' && !endsInFull(text.trimEnd())) return true;
  }
  return false;
};
