/**
 * A prompt's text with named gaps: "We have {minutes} for this." A gap whose
 * fact is not known leaves no hole: what stands in square brackets around it
 * goes with it ("[, with {presenter}]"), or else its whole sentence does.
 */

/** What a gap can stand for. */
export const GAPS = [
  'board',
  'chair',
  'co-chair',
  'number',
  'title',
  'presenter',
  'minutes',
  'next',
  'names',
  'resolved',
  'next-meeting',
] as const;
export type Gap = (typeof GAPS)[number];
/** A fact that is not known is absent or empty. */
export type Filling = { readonly [G in Gap]?: string | null };

/** A run of the prompt's own words (`gap: null`), or what filled a gap. */
export interface PromptPart {
  readonly text: string;
  readonly gap: Gap | null;
}

const isGap = (name: string): name is Gap => (GAPS as readonly string[]).includes(name);

const GAP = /\{([^{}]*)\}/g;
const BRACKETED = /\[([^[\]]*)\]/g;

const gapsIn = (text: string): string[] => [...text.matchAll(GAP)].map(([, name = '']) => name.trim());

/** The first thing in a text that no gap is: "{presentr}", or a brace that stands alone. Null when all is well. */
export function wrongGap(template: string): string | null {
  const unknown = gapsIn(template).find((name) => !isGap(name));
  if (unknown !== undefined) return `{${unknown}}`;
  return /[{}]/.exec(template.replace(GAP, ''))?.[0] ?? null;
}

const isKnown = (text: string, filling: Filling): boolean =>
  gapsIn(text).every((name) => isGap(name) && (filling[name] ?? '').trim() !== '');

const SENTENCE_END = /(?<=[.!?])\s+/;
const ENDS_A_SENTENCE = /[.!?…]["'”’)\]]*$/;

/** The parts of the prompt in order; empty when nothing is left to say. */
export function fillTemplate(template: string, filling: Filling): readonly PromptPart[] {
  const known = template.replace(BRACKETED, (_, inside: string) => (isKnown(inside, filling) ? inside : ''));
  const sentences = known.split(SENTENCE_END).filter((sentence) => isKnown(sentence, filling));
  const text = sentences
    .map((sentence) => sentence.trim().replace(/\s+/g, ' '))
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replace(/\s+([.,;:!?])/g, '$1');
  const parts: PromptPart[] = [];
  for (const [i, piece] of text.split(GAP).entries()) {
    const before = parts.at(-1);
    if (i % 2 === 1) {
      const gap = piece.trim() as Gap;
      parts.push({ text: (filling[gap] ?? '').trim(), gap });
    } else {
      // "Next is: How are we doing?" has its end already.
      const isEnded = before !== undefined && before.gap !== null && ENDS_A_SENTENCE.test(before.text);
      const rest = isEnded ? piece.replace(/^[.,;:]/, '') : piece;
      if (rest !== '') parts.push({ text: rest, gap: null });
    }
  }
  return parts;
}

export const wordsOf = (parts: readonly PromptPart[]): string => parts.map(({ text }) => text).join('');
