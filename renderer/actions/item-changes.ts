/** What is done to items from dialogs while the meeting runs: raised, split, put right. */
import { itemById, numberOf } from '../../shared/agenda/agenda';
import type { WayBack } from '../../shared/agenda/ways-back/ways-back';
import type { BlockId, ItemId } from '../../shared/kernel/ids';
import type { SpanningCommand } from '../../shared/meeting/spanning-commands';
import { blocksOf } from '../../shared/minutes/blocks';
import { consoleState, meetingOf } from '../bridge/console-store';
import { caughtUpWith, dispatch, flushTyping } from '../bridge/meeting-link';
import { act, nowAt } from './meeting-now';

export const takeWayBack = (way: WayBack, name: string, reason: string): Promise<unknown> =>
  act(
    { type: 'TakeWayBack', trims: [...way.trims], deferrals: [...way.deferrals], reason },
    () => `${name}: ${way.givesBack} ${way.givesBack === 1 ? 'minute' : 'minutes'} given back.`,
  );

export interface Raised {
  readonly title: string;
  readonly minutes: number | null;
  readonly isYoungPeopleLed: boolean;
  readonly startsNow: boolean;
}

export const raiseItem = (item: Raised): Promise<unknown> =>
  act({ type: 'RaiseItem', ...item }, (meeting) => {
    if (item.startsNow) return nowAt(meeting);
    const raised = meeting.agenda.items.findLast(({ title }) => title === item.title);
    return raised ? `On the agenda as item ${numberOf(meeting.agenda, raised.id)}: ${raised.title}.` : null;
  });

export interface SecondPart {
  readonly title: string;
  readonly minutes: number | null;
  /** This paragraph and all behind it go along; null leaves the text whole. */
  readonly fromBlock: BlockId | null;
}

/** False when it was refused; the sentence is then at the foot of the screen. */
export async function splitItem(itemId: ItemId, { fromBlock, minutes, title }: SecondPart): Promise<boolean> {
  // The paragraph at the cursor may only just have been typed.
  await flushTyping();
  const texts = meetingOf(consoleState())?.minutes;
  const all = texts ? blocksOf(texts, itemId) : [];
  const from = all.findIndex(({ id }) => id === fromBlock);
  // What stands for a paragraph of Boardside's own belongs to the item it is in.
  const blocks = from < 0 ? [] : all.slice(from).filter(({ standsFor }) => standsFor === null);
  const answer = await act(
    { type: 'SplitItem', itemId, title, minutes, blocks: blocks.map(({ id }) => id) },
    ({ agenda }) => {
      const at = numberOf(agenda, itemId);
      return itemById(agenda, itemId) ? `The second part is item ${at + 1}: ${title}.` : null;
    },
  );
  return answer.ok;
}

/** Null once it is on disk, else why it was refused. */
export async function correctTime(
  correction: Omit<Extract<SpanningCommand, { type: 'CorrectTime' }>, 'type'>,
): Promise<string | null> {
  const answer = await dispatch({ type: 'CorrectTime', ...correction });
  if (!answer.ok) return answer.error.message;
  await caughtUpWith(answer.value.seq);
  return null;
}
