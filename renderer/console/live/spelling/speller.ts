/**
 * Whether words are spelt as in Britain, and what else they may be. Answers are
 * remembered, so that a word is asked about once. Where no worker can be had
 * (or it fails) nothing is marked: a check that does not work must not mark
 * everything.
 */
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

export interface Speller {
  /** True and false as the dictionary says; undefined while it was not asked yet. */
  readonly isRight: (word: string) => boolean | undefined;
  /** Settles when all of the words can be answered. */
  readonly learn: (words: readonly string[]) => Promise<void>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
}

type Ask = SpellingRequest extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;

export function spellerOver(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): Speller {
  const known = new Map<string, boolean>();
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
    waiting.get(data.id)?.(data.words);
    waiting.delete(data.id);
  });
  const ask = (what: Ask): Promise<readonly string[]> => {
    next += 1;
    const id = next;
    const request = { ...what, id } as SpellingRequest;
    return new Promise((answer) => {
      waiting.set(id, answer);
      worker.postMessage(request);
    });
  };
  return {
    isRight: (word) => known.get(word),
    learn: async (words) => {
      const unknown = [...new Set(words)].filter((word) => !known.has(word));
      if (unknown.length === 0) return;
      const wrong = new Set(await ask({ kind: 'check', words: unknown }));
      for (const word of unknown) known.set(word, !wrong.has(word));
    },
    suggest: (word) => ask({ kind: 'suggest', word }),
  };
}

let one: Speller | null = null;

/** The window's own; the dictionary is fetched when it is first asked for. Null where there are no workers. */
export function speller(): Speller | null {
  if (typeof Worker === 'undefined') return null;
  one ??= spellerOver(new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' }));
  return one;
}
