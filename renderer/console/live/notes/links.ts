/** Addresses in the text: typed, pasted or given to words by the clerk. A link leads nowhere from here; it says where it leads. */
import { InputRule } from '@tiptap/pm/inputrules';
import type { MarkType, Schema } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { blockHere } from './notes-commands';
import { linksOf } from './note-doc';
import { ownStep } from './own-steps';

/** Most UTF-16 units of an address the domain takes. */
const LONGEST_ADDRESS = 2000;

const linkType = ({ marks }: Schema): MarkType => {
  const type = marks['link'];
  if (!type) throw new Error('The notes have no links');
  return type;
};

/** "www.x.org" → "https://www.x.org"; null when it is no address that a document may hold. */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text) || text.length > LONGEST_ADDRESS) return null;
  const whole = /^(?:https?:\/\/|mailto:)/i.test(text)
    ? text
    : /^[^\s@/]+@[^\s@/]+\.\p{L}{2,}$/u.test(text)
      ? `mailto:${text}`
      : /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u.test(text)
        ? `https://${text}`
        : null;
  if (whole === null) return null;
  try {
    const { protocol } = new URL(whole);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? whole : null;
  } catch {
    return null;
  }
}

/** What stands after an address in a sentence is not part of it: "(https://x.org)." */
export const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]/gi;

/** "https://x.org" and a space; one Backspace makes it plain words again. */
export const addressRule = new InputRule(
  /(?:^|[\s(])(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])([.,;:!?'’)\]]*) $/i,
  (state, [, typed = '', after = ''], _start, end) => {
    const address = readAddress(typed);
    if (address === null) return null;
    const to = end - after.length;
    const link = linkType(state.schema).create({ address });
    return ownStep(state.tr.insertText(' ', end).addMark(to - typed.length, to, link));
  },
);

export interface LinkHere {
  /** Positions in the document. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly address: string | null;
}

/** The link at the caret, else the words selected, else the word at the caret; all within one block. */
export function linkHere(state: EditorState): LinkHere {
  const { at, node } = blockHere(state);
  const start = at + 1;
  const end = start + node.content.size;
  const { from, to } = state.selection;
  const link = linksOf(node).find((l) => start + l.from <= from && to <= start + l.to);
  const spot = link
    ? { from: start + link.from, to: start + link.to }
    : { from: Math.max(start, from), to: Math.min(end, to) };
  if (!link && spot.from === spot.to) {
    const before = /[^\s]*$/.exec(node.textContent.slice(0, spot.from - start))?.[0] ?? '';
    const after = /^[^\s]*/.exec(node.textContent.slice(spot.from - start))?.[0] ?? '';
    spot.from -= before.length;
    spot.to += after.length;
  }
  return {
    ...spot,
    text: node.textContent.slice(spot.from - start, spot.to - start),
    address: link?.address ?? null,
  };
}

/** Makes, changes or (null) takes off the link at the caret; with no words there the address itself is written. */
export const setLink =
  (address: string | null): Command =>
  (state, dispatch) => {
    const { from, to, text } = linkHere(state);
    const type = linkType(state.schema);
    const { tr } = state;
    if (address === null) tr.removeMark(from, to, type);
    else if (text === '')
      tr.insertText(address, from).addMark(from, from + address.length, type.create({ address }));
    else tr.addMark(from, to, type.create({ address }));
    dispatch?.(ownStep(tr));
    return true;
  };
