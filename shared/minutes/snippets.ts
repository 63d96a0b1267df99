/** Short forms that the clerk types for sentences the minutes are full of. The clerk's to change, in the settings. */
export type { Snippet } from './snippet-shapes';
import type { Snippet } from './snippet-shapes';

export const USUAL_SNIPPETS: readonly Snippet[] = [
  { short: 'wn', text: 'was noted' },
  { short: 'agr', text: 'The minutes were agreed as an accurate record.' },
  { short: 'tbn', text: 'the Board noted' },
  { short: 'yp', text: 'young people' },
  { short: 'cic', text: 'children in care' },
];

const SHORT = /^[\p{L}\p{N}]{1,20}$/u;

/** Why a short form cannot be kept, in words; null when it can. `others` are the rest of the list. */
export function refusalOfSnippet({ short, text }: Snippet, others: readonly Snippet[]): string | null {
  if (short === '' && text === '') return null;
  if (!SHORT.test(short)) return 'A short form is one word of at most 20 letters and digits, such as “wn”.';
  if (others.some((s) => s.short === short)) return `“${short}” is there already. Choose another short form.`;
  if (text.trim() === '') return `Say what “${short}” should become, or take it off.`;
  return null;
}
