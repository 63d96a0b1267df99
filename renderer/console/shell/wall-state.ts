/** What the projector is doing, in the clerk's words. A held or blank wall is named before all else: it does not follow the meeting. */
import type { ConsoleState } from '../../bridge/console-store';
import type { ShapeName } from './shape';

export interface WallState {
  /** After "Projector": "on", "off", "frozen", "blank", "decision", "line". */
  readonly words: string;
  /** The same and whatever else is on it: "frozen, with a line". */
  readonly inFull: string;
  readonly shape: ShapeName;
  /** It does not show the meeting as it goes on. */
  readonly needsYou: boolean;
}

const CALM = { shape: 'screen', needsYou: false } as const;

export function wallState({ projector, wall }: Pick<ConsoleState, 'projector' | 'wall'>): WallState {
  if (!projector.isOpen) return { words: 'off', inFull: 'off', ...CALM };
  if (wall === null) return { words: 'on', inFull: 'on', ...CALM };
  const hasLine = wall.line !== null;
  const also = hasLine ? ', with a line' : '';
  if (wall.slide.kind === 'blank')
    return { words: 'blank', inFull: `blank${also}`, shape: 'square', needsYou: true };
  if (wall.isFrozen) return { words: 'frozen', inFull: `frozen${also}`, shape: 'pause', needsYou: true };
  if (wall.slide.kind === 'decision') return { words: 'decision', inFull: `on a decision${also}`, ...CALM };
  return { words: hasLine ? 'line' : 'on', inFull: `on${also}`, ...CALM };
}
