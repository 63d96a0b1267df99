/** A way back in words: what it is called, what happens to which item, and what it costs. */
import { type Agenda, numberOf } from '../agenda';
import { allowedFor, youngPeoplesShareAllowed } from '../agenda-timing';
import { MINUTE } from '../../kernel/wall-time';
import type { WayBack } from './ways-back';

export interface WayBackWords {
  /** "Trim items 4 and 5, defer item 6" */
  readonly name: string;
  /** One sentence for each item touched, in the order of the agenda. */
  readonly touched: readonly string[];
  /** "Gives back 12 minutes. Young people’s share becomes 48% (now 45%)." */
  readonly cost: string;
}

const list = (words: readonly (string | number)[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${String(words[words.length - 1])}`;

const minutesWords = (n: number): string => `${n} ${n === 1 ? 'minute' : 'minutes'}`;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function name(agenda: Agenda, { deferrals, trims }: WayBack): string {
  const part = (verb: string, numbers: readonly number[]): string[] =>
    numbers.length === 0 ? [] : [`${verb} ${numbers.length === 1 ? 'item' : 'items'} ${list(numbers)}`];
  const trimmed = trims.map(({ itemId }) => numberOf(agenda, itemId));
  const deferred = deferrals.map((id) => numberOf(agenda, id));
  const words = [...part('trim', trimmed), ...part('defer', deferred)].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function wayBackWords(agenda: Agenda, way: WayBack): WayBackWords {
  const touched = agenda.items.flatMap((item) => {
    const isDeferred = way.deferrals.includes(item.id);
    const trim = way.trims.find(({ itemId }) => itemId === item.id);
    if (!isDeferred && !trim) return [];
    const who = item.presenters.length === 0 ? '' : ` (${list(item.presenters.map((p) => p.name))})`;
    const whose = item.isYoungPeopleLed ? ' Young people lead it.' : '';
    const allowed = (allowedFor(item) ?? 0) / MINUTE;
    const what = trim
      ? `has ${minutesWords(allowed - trim.minutes)} instead of ${allowed}`
      : `goes to the next meeting, with its ${minutesWords(allowed)}`;
    return [`“${item.title}”${who} ${what}.${whose}`];
  });
  const now = youngPeoplesShareAllowed(agenda);
  const share =
    way.youngPeoplesShare === null
      ? ''
      : now !== null && percent(now) === percent(way.youngPeoplesShare)
        ? ` Young people’s share stays ${percent(now)}.`
        : ` Young people’s share becomes ${percent(way.youngPeoplesShare)}${now === null ? '' : ` (now ${percent(now)})`}.`;
  return {
    name: name(agenda, way),
    touched,
    cost: `Gives back ${minutesWords(way.givesBack)}.${share}`,
  };
}
