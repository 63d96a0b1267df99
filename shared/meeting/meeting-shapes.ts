/** A whole meeting as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { agenda } from '../agenda/agenda-shapes';
import { attendance } from '../attendance/attendance-shapes';
import { chairing } from '../chairing/chairing-shapes';
import { meetingId } from '../kernel/ids';
import { asPrinted } from '../minutes/as-printed-shapes';
import { minutesOfItems } from '../minutes/block-shapes';
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
  /** Only of a meeting made of published minutes. */
  asPrinted: asPrinted.optional(),
});
export type Meeting = z.infer<typeof meeting>;
