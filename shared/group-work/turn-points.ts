/**
 * Points turned into what the minutes hold: a resolution, an action or a question becomes a block at the end of the
 * item, and the clerk's own from then on. The point stays, with its comments and what it became.
 */
import type { Attendance } from '../attendance/attendance';
import type { DecideContext, Decision } from '../kernel/decision';
import { blockId as blockIds } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Block, blocksOf, type Minutes, plainBlock } from '../minutes/blocks';
import type { MinutesEvent } from '../minutes/minutes-events';
import { asSentence, startLower } from '../minutes/wording';
import type { Becomes, Exercise, Point } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';
import { isSensitivePoint, pointById, pointText } from './points';

const AS_A_BLOCK = ['resolved', 'action', 'question'] as const;
type BlockKind = (typeof AS_A_BLOCK)[number];

const blockKind = (into: Becomes | null): BlockKind | undefined => AS_A_BLOCK.find((kind) => kind === into);

const IN_WORDS: Readonly<Record<Becomes, string>> = {
  resolved: 'a resolution',
  action: 'an action',
  question: 'a question',
  'work-plan': 'an idea for the work plan',
  appendix: 'part of the appendix',
};

/** "We want our own key" → "That we want our own key."; a name and an acronym keep their capitals. */
function asResolution(text: string, names: ReadonlySet<string>): string {
  if (/^(?:resolved|that)\b/i.test(text)) return asSentence(text);
  const [first = ''] = text.split(/[\s,;:’']/);
  const isWord = /^\p{Lu}\p{Ll}*$/u.test(first) && first !== 'I' && !names.has(first);
  return asSentence(`That ${isWord ? startLower(text) : text}`);
}

const namesOf = ({ people }: Attendance): ReadonlySet<string> =>
  new Set(people.flatMap(({ name }) => [name.given, name.family ?? '']));

export function turnPoints(
  exercise: Exercise,
  { attendance, minutes }: { readonly attendance: Attendance; readonly minutes: Minutes },
  { into, itemId, points }: Extract<GroupWorkCommand, { type: 'TurnPoints' }>,
  { newId }: DecideContext,
): Decision<GroupWorkEvent | MinutesEvent> {
  const all = [...new Set(points)].map((id) => pointById(exercise, id));
  const found = all.filter((point) => point !== undefined);
  if (found.length < all.length)
    return reject('no-such-point', 'That point is no longer there. Nothing was changed.');
  const same = found.find(({ became }) => (became?.kind ?? null) === into);
  if (same)
    return reject(
      'already-turned',
      into === null
        ? `“${pointText(exercise, same)}” is a comment and nothing else.`
        : `“${pointText(exercise, same)}” is ${IN_WORDS[into]} already.`,
    );
  const kind = blockKind(into);
  const names = namesOf(attendance);
  let after = blocksOf(minutes, itemId).at(-1)?.id ?? null;
  const turned = (point: Point): (GroupWorkEvent | MinutesEvent)[] => {
    if (into === null) return [{ type: 'PointTurned', itemId, pointId: point.id, became: null }];
    if (!kind)
      return [{ type: 'PointTurned', itemId, pointId: point.id, became: { kind: into, blockId: null } }];
    const text = pointText(exercise, point);
    const block: Block = plainBlock(
      blockIds.parse(newId()),
      kind,
      kind === 'resolved' ? asResolution(text, names) : text,
      { isSensitive: isSensitivePoint(exercise, point) },
    );
    const written: MinutesEvent = { type: 'BlockWritten', itemId, block, after };
    after = block.id;
    return [
      written,
      { type: 'PointTurned', itemId, pointId: point.id, became: { kind: into, blockId: block.id } },
    ];
  };
  return ok(found.flatMap(turned));
}
