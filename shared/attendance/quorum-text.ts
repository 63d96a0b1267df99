/** A quorum as a clerk writes it: "5", "five", "a third", "one quarter", "1/3", "40%". */
import type { QuorumRule } from './quorum-shapes';
import { quorumRule } from './quorum-shapes';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
};
const PART_NAMES: Readonly<Record<number, string>> = { 2: 'half', 3: 'third', 4: 'quarter', 5: 'fifth' };
const AFTER = /\s*(?:of (?:the )?(?:voting )?members?|members?)\.?$/;

const count = (word: string): number =>
  word === 'a' || word === 'an' ? 1 : /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word);

function shareIn(words: string): { parts: number; of: number } | null {
  const [, percent] = /^(\d{1,3})\s*(?:%|per ?cent)$/.exec(words) ?? [];
  if (percent !== undefined) return { parts: Number(percent), of: 100 };
  const [, parts, of] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(words) ?? [];
  if (parts !== undefined && of !== undefined) return { parts: Number(parts), of: Number(of) };
  const [, many = 'a', name = ''] = /^(?:(\w+)\s+)?(\w+)$/.exec(words.replaceAll('-', ' ')) ?? [];
  const whole = PARTS[name];
  return whole === undefined ? null : { parts: count(many), of: whole };
}

/** Null when the words are no quorum. */
export function readQuorum(text: string): QuorumRule | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^at least /, '')
    .replace(AFTER, '');
  const share = shareIn(words);
  const read = quorumRule.safeParse(
    share === null ? { kind: 'number', members: count(words) } : { kind: 'share', ...share },
  );
  return read.success ? read.data : null;
}

/** "5 members", "a third of the members", "40% of the members". */
export function quorumText(rule: QuorumRule): string {
  if (rule.kind === 'number') return rule.members === 1 ? '1 member' : `${rule.members} members`;
  return `${shareText(rule)} of the members`;
}

function shareText({ of, parts }: { readonly parts: number; readonly of: number }): string {
  const name = PART_NAMES[of];
  if (of === 100) return `${parts}%`;
  if (name === undefined || parts >= of) return `${parts}/${of}`;
  if (parts > 1) return `${NUMBERS[parts] ?? parts} ${name}s`;
  return of === 2 ? name : `a ${name}`;
}
