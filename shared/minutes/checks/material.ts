/** What the checks read, laid out once for all of them: passages in the order of the paper, and the people on the lists. */
import type { AgendaItem } from '../../agenda/agenda';
import type { Attendee } from '../../attendance/attendance';
import type { Glossary } from '../../jargon/glossary';
import type { BlockId } from '../../kernel/ids';
import type { Meeting } from '../../meeting/meeting';
import { type Block, blocksOf, isPublic } from '../blocks';
import type { FindingPlace } from './finding';
import { type Apology, apologiesOf } from './apologies';
import { type Substitution, substitutionsOf } from './substitutions';

/** One block that goes into the draft. */
export interface Passage {
  readonly item: AgendaItem;
  readonly block: Block;
  /** Whether it stands in the item; what a published paper says above its items cannot be written anew. */
  readonly isInItem: boolean;
  /** The block before it in the item, clerk-only ones among them: where a mended block goes back to. */
  readonly after: BlockId | null;
  /** The passage after it in the item. */
  readonly next: Passage | null;
  readonly previous: Passage | null;
}

export interface Material {
  readonly meeting: Meeting;
  readonly glossary: Glossary;
  readonly passages: readonly Passage[];
  /** Those the lists of the draft will print; everybody, where nobody has been marked as here. */
  readonly listed: readonly Attendee[];
  readonly apologies: readonly Apology[];
  readonly substitutions: readonly Substitution[];
}

type Linked = { -readonly [K in keyof Passage]: Passage[K] };

/** The blocks of an item that go into the draft, each knowing its neighbours. */
function passagesIn(item: AgendaItem, blocks: readonly Block[], isInItem: boolean): readonly Passage[] {
  const own: Linked[] = [];
  let after: BlockId | null = null;
  for (const block of blocks) {
    if (isPublic(block) && block.text.trim() !== '') {
      const previous: Linked | null = own.at(-1) ?? null;
      const passage: Linked = { item, block, isInItem, after, next: null, previous };
      if (previous) previous.next = passage;
      own.push(passage);
    }
    after = block.id;
  }
  return own;
}

/** What a published paper says between its lists and its first item is read with the first item. */
function printedAbove({ agenda, asPrinted }: Meeting): readonly Passage[] {
  const [first] = agenda.items;
  if (!first || !asPrinted) return [];
  return passagesIn(first, [...asPrinted.lists.flatMap(({ below }) => below), ...asPrinted.opening], false);
}

const passagesOf = (meeting: Meeting): readonly Passage[] => [
  ...printedAbove(meeting),
  ...meeting.agenda.items.flatMap((item) => passagesIn(item, blocksOf(meeting.minutes, item.id), true)),
];

function listedOf({ attendance }: Meeting): readonly Attendee[] {
  const here = attendance.people.filter((p) => p.status === 'here');
  return here.length > 0 ? here : attendance.people.filter((p) => p.status !== 'apologies');
}

export function materialOf(meeting: Meeting, glossary: Glossary): Material {
  const passages = passagesOf(meeting);
  return {
    meeting,
    glossary,
    passages,
    listed: listedOf(meeting),
    apologies: apologiesOf(meeting, passages),
    substitutions: substitutionsOf(meeting, passages),
  };
}

export const placeIn = ({ item, block }: Passage, from: number, to: number): FindingPlace => ({
  kind: 'block',
  itemId: item.id,
  blockId: block.id,
  from,
  to,
});

export const wholeOf = (passage: Passage): FindingPlace => placeIn(passage, 0, passage.block.text.length);
