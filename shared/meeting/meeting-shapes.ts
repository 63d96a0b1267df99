/** A whole meeting as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { agenda } from '../agenda/agenda-shapes';
import { attendance } from '../attendance/attendance-shapes';
import { chairing } from '../chairing/chairing-shapes';
import { groupWork } from '../group-work/group-work-shapes';
import { meetingId } from '../kernel/ids';
import { asPrinted } from '../minutes/as-printed-shapes';
import { minutesOfItems } from '../minutes/block-shapes';
import { review } from '../review/review-shapes';
import { meetingFacts } from './facts';
import { sitting } from './sitting-shapes';

export const meeting = z.object({
  id: meetingId,
  facts: meetingFacts,
  sitting,
  agenda,
  attendance,
  chairing,
  minutes: minutesOfItems,
  /** Came later: states kept before it still open. */
  review: review.default({ silenced: [] }),
  /** Came later, too. */
  groupWork: groupWork.default({ byItem: {}, carried: [] }),
  /** Only of a meeting made of published minutes. */
  asPrinted: asPrinted.optional(),
});
export type Meeting = z.infer<typeof meeting>;
