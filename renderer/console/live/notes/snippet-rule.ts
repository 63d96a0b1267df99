/** "wn" and a space becomes "was noted "; one Backspace brings "wn " back, which then stays as it is. */
import { InputRule } from '@tiptap/pm/inputrules';
import type { Snippet } from '../../../../shared/minutes/snippets';
import { ownStep } from './own-steps';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a short form stands for; typed with a capital ("Wn") it begins with one. */
export function expansionOf(typed: string, snippets: readonly Snippet[]): string | null {
  const exact = snippets.find((s) => s.short === typed);
  if (exact) return exact.text;
  const lower = snippets.find((s) => capital(s.short) === typed);
  return lower ? capital(lower.text) : null;
}

export const snippetRule = (snippets: () => readonly Snippet[]): InputRule =>
  new InputRule(/(?:^|[\s(“"])([\p{L}\p{N}]{1,20}) $/u, (state, [, typed = ''], _start, end) => {
    const text = expansionOf(typed, snippets());
    return text === null ? null : ownStep(state.tr.insertText(`${text} `, end - typed.length, end));
  });
