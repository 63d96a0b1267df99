import { z } from 'zod';
import { findingKey } from './review-shapes';

export const reviewCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SilenceFinding'), key: findingKey }),
  z.object({ type: z.literal('HearFindingAgain'), key: findingKey }),
]);
export type ReviewCommand = z.infer<typeof reviewCommand>;
