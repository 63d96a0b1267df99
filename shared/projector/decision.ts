/** A decision as it is read back to the room: one resolved block of the minutes, and nothing marked sensitive. */
import { numberOf } from '../agenda/agenda';
import type { BlockId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { type Block, blocksOf, hasLevels, type Minutes, whereIs } from '../minutes/blocks';
import { titleOf } from './project-meeting';
import type { Slide } from './projector-view';
import { sayingOf, type Say } from './wall-text';

type Decision = Extract<Slide, { kind: 'decision' }>;

/** What can be read from the back of a room, in characters; the whole of it is in the minutes. */
const LONGEST = 700;
const MOST_POINTS = 6;

export const isReadBack = (block: Block): boolean =>
  block.kind === 'resolved' && !block.isSensitive && block.text.trim() !== '';

/** Whole words as far as they fit, and a mark that there is more. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\s,;:]*\s\S*$/, '')} …`;
}

/** The bullets or numbers that a resolution ending in a colon consists of. */
function pointsAfter(block: Block, blocks: readonly Block[], say: Say): string[] {
  if (!/:\s*$/.test(block.text)) return [];
  const rest = blocks.slice(blocks.indexOf(block) + 1);
  const end = rest.findIndex(({ kind }) => !hasLevels(kind));
  const points = (end < 0 ? rest : rest.slice(0, end)).filter(({ isSensitive }) => !isSensitive);
  return points
    .slice(0, MOST_POINTS)
    .map(({ text }) => say(text))
    .filter((point) => point !== null)
    .map(shortened);
}

/** The last decision among these blocks that may be read back. */
export const lastDecision = (minutes: Minutes, item: Parameters<typeof blocksOf>[1]): Block | undefined =>
  blocksOf(minutes, item).findLast(isReadBack);

/** Null when there is no such decision, or none that the room may be shown. */
export function decisionSlide(meeting: Meeting, id: BlockId): Decision | null {
  const at = whereIs(meeting.minutes, id);
  if (at === undefined) return null;
  const blocks = blocksOf(meeting.minutes, at);
  const block = blocks.find((b) => b.id === id);
  if (!block || !isReadBack(block)) return null;
  const say = sayingOf(meeting);
  const text = say(block.text);
  if (text === null) return null;
  const item = meeting.agenda.items.find((i) => i.id === at);
  return {
    kind: 'decision',
    item: item ? { position: numberOf(meeting.agenda, at), title: titleOf(item, say) } : null,
    text: shortened(text),
    points: pointsAfter(block, blocks, say),
  };
}
