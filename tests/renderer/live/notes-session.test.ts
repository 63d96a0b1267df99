import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notesSession, TRY_AGAIN } from '../../../renderer/console/live/notes/notes-session';
import { itemId } from '../../../shared/kernel/ids';
import { type Block, blocksOf, type Minutes } from '../../../shared/minutes/blocks';
import { block } from '../../../shared/minutes/block-shapes';
import type { BlockChange } from '../../../shared/minutes/minutes-commands';
import { evolveMinutes } from '../../../shared/minutes/minutes-evolve';

const item = itemId.parse('item');
const word = (id: string, text = id): Block =>
  block.parse({ id, text, kind: 'paragraph', level: 1, owners: [], due: null });

/** A screen and a meeting with a wire between them that the test can hold up or cut. */
function desk(start: Block[]) {
  let minutes: Minutes = { byItem: { [item]: start } };
  let seq = 1;
  const it = {
    screen: start as readonly Block[],
    sent: [] as BlockChange[][],
    isCut: false,
    isUnsent: false,
    answers: [] as (() => void)[],
    isHeldUp: false,
    meeting: () => blocksOf(minutes, item),
    tell: () => session.told(blocksOf(minutes, item), seq),
    changeOutside: (blocks: Block[]) => {
      minutes = { byItem: { [item]: blocks } };
      seq += 1;
      it.tell();
    },
    type: (blocks: Block[]) => {
      it.screen = blocks;
      session.edited();
    },
  };
  const session = notesSession(
    {
      read: () => it.screen,
      show: (blocks) => (it.screen = blocks),
      onUnsent: (isUnsent) => (it.isUnsent = isUnsent),
      send: async (changes) => {
        it.sent.push(changes);
        if (it.isHeldUp) await new Promise<void>((go) => it.answers.push(go));
        if (it.isCut) return 'not-saved';
        for (const change of changes)
          minutes = evolveMinutes(
            minutes,
            change.op === 'put'
              ? { type: 'BlockWritten', itemId: item, block: change.block, after: change.after }
              : { type: 'BlockRemoved', itemId: item, blockId: change.blockId },
          );
        seq += 1;
        return { seq };
      },
    },
    start,
    seq,
  );
  return Object.assign(it, { session });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

describe('words on their way to the meeting', () => {
  test('are sent 250 ms after the last key', async () => {
    const on = desk([word('a')]);
    on.type([word('a', 'ab')]);
    await vi.advanceTimersByTimeAsync(200);
    on.type([word('a', 'abc')]);
    await vi.advanceTimersByTimeAsync(249);
    expect(on.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(on.meeting()).toEqual([word('a', 'abc')]);
    expect(on.isUnsent).toBe(false);
  });

  test('do not wait longer than a second while the clerk types on', async () => {
    const on = desk([word('a')]);
    for (let i = 0; i < 10; i += 1) {
      on.type([word('a', `a${i}`)]);
      await vi.advanceTimersByTimeAsync(110);
    }
    expect(on.sent.length).toBeGreaterThan(0);
  });

  test('are all on disk when a flush settles, even those typed while it ran', async () => {
    const on = desk([]);
    on.isHeldUp = true;
    on.type([word('a')]);
    const flushed = on.session.flush();
    on.type([word('a', 'a b')]);
    on.isHeldUp = false;
    on.answers[0]?.();
    await flushed;
    expect(on.meeting()).toEqual([word('a', 'a b')]);
  });

  test('are not sent twice when the meeting tells them back', async () => {
    const on = desk([word('a')]);
    on.type([word('a', 'ab')]);
    await on.session.flush();
    on.tell();
    await vi.advanceTimersByTimeAsync(3000);
    expect(on.sent).toHaveLength(1);
  });

  test('stay on screen when they cannot be saved, and are tried again', async () => {
    const on = desk([word('a')]);
    on.isCut = true;
    on.type([word('a', 'ab')]);
    await on.session.flush();
    expect(on.screen).toEqual([word('a', 'ab')]);
    expect(on.isUnsent).toBe(true);
    on.isCut = false;
    await vi.advanceTimersByTimeAsync(TRY_AGAIN);
    expect(on.meeting()).toEqual([word('a', 'ab')]);
    expect(on.isUnsent).toBe(false);
  });
});

describe('a meeting that changes from outside', () => {
  test('changes the screen', () => {
    const on = desk([word('a'), word('b')]);
    on.changeOutside([word('a')]);
    expect(on.screen).toEqual([word('a')]);
  });

  test('leaves unsent words alone and they are saved', async () => {
    const on = desk([word('a'), word('b')]);
    on.type([word('a', 'typed here'), word('b')]);
    on.changeOutside([word('a'), word('b', 'undone there')]);
    expect(on.screen).toEqual([word('a', 'typed here'), word('b', 'undone there')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(on.meeting()).toEqual([word('a', 'typed here'), word('b', 'undone there')]);
  });

  test('while words are under way ends with both sides the same', async () => {
    const on = desk([word('a'), word('b')]);
    on.isHeldUp = true;
    on.type([word('a'), word('b'), word('c')]);
    const flushed = on.session.flush();
    on.changeOutside([word('a', 'undone there'), word('b')]);
    on.isHeldUp = false;
    on.answers[0]?.();
    await flushed;
    on.tell();
    await vi.advanceTimersByTimeAsync(300);
    expect(on.screen).toEqual([word('a', 'undone there'), word('b'), word('c')]);
    expect(on.meeting()).toEqual(on.screen);
  });
});
