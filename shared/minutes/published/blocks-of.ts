// The paragraphs of published minutes as blocks of a meeting, their words untouched. A text longer than a block is several.
import type { Attendee } from '../../attendance/attendance';
import type { BlockId, PersonId } from '../../kernel/ids';
import type { Block, BlockKind } from '../block-shapes';
import { hasLevels, plainBlock } from '../blocks';
import { LONGEST_BLOCK } from '../longest-block';
import { joinList } from '../wording';
import { shortName } from '../wording-people';
import type { PublishedParagraph } from './published-minutes';

export interface PlacedBlock {
  readonly block: Block;
  /** In the file, from 1. */
  readonly line: number;
  /** What the draft must print over it, where it would print another word, or none; null where it need not be told. */
  readonly label: string | null;
}

/** A text as pieces a block can hold, broken at a space where there is one. */
export function pieces(text: string, most: number = LONGEST_BLOCK): readonly string[] {
  const made: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : most;
    made.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...made, rest];
}

const MOST_OWNERS = 20;
const SPLIT = /,\s|\sand\s/;

/** "Dev Rawal and Helen Price to bring …": who does it, where the draft then says the very same words. */
function ownersIn(text: string, people: readonly Attendee[]): { owners: PersonId[]; text: string } {
  const to = text.slice(0, 400).search(/\sto\s/);
  const said = to < 0 ? '' : text.slice(0, to);
  const named = said.split(SPLIT).map((name) => people.find((person) => shortName(person) === name));
  const owners = named.filter((person) => person !== undefined);
  const isAll = owners.length === named.length && owners.length <= MOST_OWNERS;
  return isAll && joinList(owners.map(shortName)) === said
    ? { owners: owners.map(({ id }) => id), text: text.slice(to + 1) }
    : { owners: [], text };
}

/** "i)", "a)", "1.": an ordinal that was printed is counted again, a bullet is not. */
const kindOf = ({ kind, listMark }: PublishedParagraph): BlockKind =>
  kind === 'bullet' && /[\p{L}\p{N}]/u.test(listMark ?? '') ? 'numbered' : kind;

const labelOf = ({ kind, label }: PublishedParagraph): string | null =>
  kind === 'action' ? (label ?? '') : kind === 'resolved' ? label : null;

export function blocksOfParagraph(
  paragraph: PublishedParagraph,
  idOf: (piece: number) => BlockId,
  people: readonly Attendee[],
): readonly PlacedBlock[] {
  const { text: words, level, line } = paragraph;
  const kind = kindOf(paragraph);
  const { owners, text } = kind === 'action' ? ownersIn(words, people) : { owners: [], text: words };
  return pieces(text).map((piece, at) => ({
    line,
    label: at === 0 ? labelOf(paragraph) : kind === 'action' ? '' : null,
    block: plainBlock(idOf(at), kind, piece, {
      level: hasLevels(kind) ? level : 1,
      owners: at === 0 ? owners : [],
    }),
  }));
}
