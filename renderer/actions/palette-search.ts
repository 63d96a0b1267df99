/** Which actions the clerk may mean: every word typed begins a word of the label or is its key. */
import type { ConsoleState } from '../bridge/console-store';
import { type Action, labelOf } from './action';
import { ACTIONS } from './table';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);

export function searchActions(typed: string, s: ConsoleState): Action[] {
  const wanted = wordsOf(typed);
  const scored = ACTIONS.filter((a) => a.id !== 'palette' && a.when(s)).map((action) => {
    const label = wordsOf(labelOf(action, s));
    const also = [...wordsOf(action.menu), ...(action.keys ? [action.keys.toLowerCase()] : [])];
    const isMeant = wanted.every((w) => [...label, ...also].some((l) => l.startsWith(w)));
    const begins = wanted.length > 0 && (label[0]?.startsWith(wanted[0] ?? '') ?? false);
    const isInLabel = wanted.every((w) => label.some((l) => l.startsWith(w)));
    return { action, rank: isMeant ? 1 + Number(isInLabel) + Number(begins) : 0 };
  });
  return scored
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ action }) => action);
}
