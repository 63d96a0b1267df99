import { itemById } from '../../../../shared/agenda/agenda';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { type Block, blocksOf } from '../../../../shared/minutes/blocks';
import {
  findWords,
  type FoundWords,
  replaceInBlock,
  type WordsSought,
} from '../../../../shared/minutes/find-words';
import { LONGEST_BLOCK } from '../../../../shared/minutes/longest-block';
import type { ItemId } from '../../../../shared/kernel/ids';
import { isMac, keyCaps } from '../../../actions/keys';
import { act, say } from '../../../actions/meeting-now';
import { notesOnScreen } from '../../../actions/targets';
import { consoleState, meetingOf } from '../../../bridge/console-store';
import { flushTyping } from '../../../bridge/meeting-link';

interface Rewritten {
  readonly itemId: ItemId;
  readonly block: Block;
}

/** The blocks with other words in these places, each once. */
export function rewritten({ minutes }: Meeting, places: readonly FoundWords[], words: string): Rewritten[] {
  const byBlock = new Map<string, FoundWords[]>();
  for (const place of places) byBlock.set(place.blockId, [...(byBlock.get(place.blockId) ?? []), place]);
  return [...byBlock.values()].flatMap((own): Rewritten[] => {
    const itemId = own[0]?.itemId;
    const block = itemId && blocksOf(minutes, itemId).find((b) => b.id === own[0]?.blockId);
    return itemId && block ? [{ itemId, block: replaceInBlock(block, own, words) }] : [];
  });
}

/** Replaces one of what is found, or (null) all of it, as one step that undo takes back. */
export async function replaceWords(sought: WordsSought, at: number | null, words: string): Promise<void> {
  await flushTyping();
  const meeting = meetingOf(consoleState());
  if (!meeting) return;
  const found = findWords(meeting, sought);
  const places = at === null ? found : found.slice(at, at + 1);
  const blocks = rewritten(meeting, places, words);
  if (blocks.length === 0) return;
  if (blocks.some(({ block }) => block.text.length > LONGEST_BLOCK))
    return say('With those words a paragraph would be too long. Nothing was replaced.');
  const items = new Set(blocks.map(({ itemId }) => itemId));
  const [only] = items;
  const where =
    items.size === 1 && only ? (itemById(meeting.agenda, only)?.title ?? 'one item') : `${items.size} items`;
  const undo = items.size === 1 ? '' : ` ${keyCaps('Mod+Alt+Z', isMac())} takes back all of it.`;
  const rewrite = () =>
    act({ type: 'RewriteBlocks', blocks }, () => `Replaced ${places.length} in ${where}.${undo}`);
  const notes = notesOnScreen();
  if (notes) await notes.asClerksDoing(rewrite);
  else await rewrite();
}
