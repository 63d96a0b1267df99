/** Links where no link can be: their addresses stand after the words, in brackets. */
import type { BlockLink } from './blocks';

const OF_THE_WEB = /^(?:https?:\/\/|mailto:|www\.)\S+$/i;

/** "the guidance" → "the guidance (https://…)"; words that are the address already stay as they are. */
export function withAddresses(text: string, links: readonly BlockLink[] = []): string {
  let words = '';
  let done = 0;
  for (const { from, to, address } of links) {
    const linked = text.slice(from, to);
    words += text.slice(done, to);
    const isSaid = address.includes(linked.trim());
    if (OF_THE_WEB.test(address.trim()) && !isSaid) words += ` (${address.trim()})`;
    done = to;
  }
  return words + text.slice(done);
}
