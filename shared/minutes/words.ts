/**
 * Words with the links that lie in them. Law: whatever is cut out or put in,
 * a link stays on the words it was put on, and goes when they are all gone
 * (tests/properties/words.test.ts).
 */
import type { BlockLink } from './blocks';

export interface Words {
  readonly text: string;
  /** In order and apart; UTF-16 offsets into `text`. */
  readonly links: readonly BlockLink[];
}

/** The words with `from` to `to` replaced. */
export function replaceIn({ text, links }: Words, from: number, to: number, by: string): Words {
  const shift = by.length - (to - from);
  const next = text.slice(0, from) + by + text.slice(to);
  if (links.length === 0) return { text: next, links };
  return {
    text: next,
    links: links.flatMap((link): BlockLink[] => {
      if (link.to <= from) return [link];
      if (link.from >= to) return [{ ...link, from: link.from + shift, to: link.to + shift }];
      // Partly replaced: what is put in belongs to the link only where it lay on both sides.
      const start = link.from < from || (link.from === from && link.to >= to) ? link.from : from + by.length;
      const end = link.to >= to && start <= from ? link.to + shift : link.to > to ? link.to + shift : from;
      return start < end ? [{ ...link, from: start, to: end }] : [];
    }),
  };
}

/** Without space at either end. */
export function trimmed(words: Words): Words {
  const { text } = words;
  if (text === text.trim()) return words;
  const from = text.length - text.trimStart().length;
  const end = replaceIn(words, text.trimEnd().length, text.length, '');
  return from === 0 ? end : replaceIn(end, 0, Math.min(from, end.text.length), '');
}

/** With what stands at the beginning replaced, where it is there. */
export function replaceStart(words: Words, start: RegExp, by = ''): Words {
  const found = start.exec(words.text);
  return found?.index === 0 ? replaceIn(words, 0, found[0].length, by) : words;
}
