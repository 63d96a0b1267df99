/**
 * What the clerk does to the wall apart from the meeting: hold the picture, blank it, put a line on it, read a decision
 * back. It is how the meeting is shown and nothing that happened in it: no event, not in the minutes, not undone, and
 * gone when the projector closes (docs/DECISIONS.md).
 *
 * A held picture is kept as it was shown, so nothing that comes after can slip into it. A decision stands until the
 * room goes on: the next item, a break, the close.
 */
import { runningItem } from '../agenda/agenda';
import type { BlockId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { decisionSlide } from './decision';
import { projectMeeting, type WallWords } from './project-meeting';
import type { ProjectorView } from './projector-view';

interface ReadBack {
  readonly blockId: BlockId;
  /** Where the meeting stood when it was shown. */
  readonly moment: string;
}

export interface Stage {
  readonly held: ProjectorView | null;
  readonly isBlank: boolean;
  readonly line: string | null;
  readonly readBack: ReadBack | null;
}

export const bareStage: Stage = { held: null, isBlank: false, line: null, readBack: null };

const momentOf = ({ agenda, sitting }: Meeting): string =>
  `${sitting.phase} ${runningItem(agenda)?.id ?? 'no item'}`;

/** The stage once the meeting has changed: what stood for the moment that is over is gone. */
export function stageAfter(stage: Stage, meeting: Meeting): Stage {
  const { readBack } = stage;
  if (readBack === null) return stage;
  const stands = readBack.moment === momentOf(meeting) && decisionSlide(meeting, readBack.blockId) !== null;
  return stands ? stage : { ...stage, readBack: null };
}

/** The same decision again takes it off. */
export const readingBack = (stage: Stage, meeting: Meeting, blockId: BlockId): Stage => ({
  ...stage,
  readBack: stage.readBack?.blockId === blockId ? null : { blockId, moment: momentOf(meeting) },
});

/** The slide below line and blank. */
export function sceneOf(meeting: Meeting, { readBack }: Stage, words?: WallWords): ProjectorView {
  const view = projectMeeting(meeting, words);
  const decision = readBack === null ? null : decisionSlide(meeting, readBack.blockId);
  return decision === null ? view : { ...view, slide: decision };
}

/** What the wall is told. Of what a blank hides, and of what came after a picture was held, it is told nothing. */
export function viewOnStage(scene: ProjectorView | null, stage: Stage): ProjectorView | null {
  const base = stage.held ?? scene;
  if (base === null) return null;
  const { line } = stage;
  const isFrozen = stage.held !== null;
  return stage.isBlank
    ? { ...base, isFrozen, line, shownTerm: null, slide: { kind: 'blank' } }
    : { ...base, isFrozen, line };
}
